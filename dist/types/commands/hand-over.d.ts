import type { JsonObject } from '../core/json.js';
import { type Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { AuditTrail } from './audit-trail.js';
/** Brings the records of a run to where they are kept beside the audit log: the ledger, and a receiver. */
export declare class HandOver {
    #private;
    constructor(settings: Settings, host: Host);
    /** What would keep the records from their place, before anything is changed. */
    check(): Promise<readonly Problem[]>;
    /**
     * Hands over what was really done, and to the ledger what runs before could not bring there. The result of a run does not
     * change by it.
     */
    deliver(trail: AuditTrail): Promise<readonly Problem[]>;
}
/** Posts events in batches. What the receiver did not take is kept beside the log, a line each, and told as a warning. */
export declare function postAll(events: readonly JsonObject[], { url, settings, host, log, signal }: {
    readonly url: string;
    readonly settings: Pick<Settings, 'allowHttp' | 'secrets'>;
    readonly host: Host;
    readonly log: string;
    readonly signal: AbortSignal;
}): Promise<readonly Problem[]>;
