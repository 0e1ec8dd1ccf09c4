import type { Clock } from '../core/clock.js';
import { type HttpTransport } from './http-types.js';
/** A server as a function. `path` includes the query; header names are in lower case; no body is `''`. The signal says that nobody waits any more. */
export type HttpHandler = (request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
}) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | AsyncIterable<string>;
}>;
/**
 * A transport without sockets, for rehearsals. Its deadlines run on the same clock as the handler's own waits,
 * so a server that never answers times out in no real time.
 */
export declare function createHandlerTransport(handle: HttpHandler, clock: Clock): HttpTransport;
