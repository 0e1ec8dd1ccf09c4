import type { RunEvent } from '../../core/run-record.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import { type CommandResult } from '../command-result.js';
/**
 * `rehearse`: the same plan, engine and adapters as a real run, with an embedded Argo CD on simulated time
 * and a throw-away git server. Needs no server, token, cluster or network.
 */
export declare function rehearse(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<CommandResult>;
