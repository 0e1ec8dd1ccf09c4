import type { Access } from './access.js';
import { type SimulatorRequest, type SimulatorResponse } from './http-messages.js';
import type { SimulatorOptions } from './options.js';
/**
 * `/api/dex/token`: an identity token for a token of this server (RFC 8693).
 * Source: server/handlers.go of dex, handleTokenExchange.
 */
export declare function exchangeToken(request: SimulatorRequest, { dex }: Pick<SimulatorOptions, 'dex'>, access: Access): SimulatorResponse;
