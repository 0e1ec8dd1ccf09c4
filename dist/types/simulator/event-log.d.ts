import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { type StoredApplication } from './stored-application.js';
/** Kubernetes Events of Applications, as the controller records them. */
export declare class EventLog {
    #private;
    constructor(clock: Clock);
    record(application: StoredApplication, event: {
        readonly reason: string;
        readonly message: string;
        readonly type?: 'Normal' | 'Warning';
    }): void;
    /** Of one Application, oldest first. */
    of(key: string): readonly JsonObject[];
}
