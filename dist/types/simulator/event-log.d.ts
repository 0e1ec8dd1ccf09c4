import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { type StoredApplication } from './stored-application.js';
/** `by` is a user of the API, whose name the message then begins with; without it the controller tells of itself. */
export interface ApplicationEventInfo {
    readonly reason: 'ResourceCreated' | 'ResourceUpdated' | 'ResourceActionRan' | 'OperationStarted' | 'OperationCompleted';
    readonly message: string;
    readonly type?: 'Normal' | 'Warning';
    readonly by?: string;
}
/** Kubernetes Events of Applications, as the API server and the controller of Argo CD record them: never one for several. Source: util/argo/audit_logger.go of argo-cd. */
export declare class EventLog {
    #private;
    constructor(clock: Clock);
    record(application: StoredApplication, { reason, message, by, type }: ApplicationEventInfo): void;
    /** Of one Application, oldest first; those of one that had its name before it do not count. */
    of({ metadata: { name, namespace, uid } }: StoredApplication): readonly JsonObject[];
}
