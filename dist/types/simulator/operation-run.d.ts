import type { Operation } from '../core/argocd/application.js';
import type { ApplicationEventInfo } from './event-log.js';
import { type StoredApplication, type Writer } from './stored-application.js';
import type { Managed, World } from './world.js';
/**
 * Requests an operation: `operation` is set and `status.operationState` removed in one write, which is returned.
 * The controller carries it out later. Throws GrpcError where one is already there.
 */
export declare function startOperation(world: World, managed: Managed, request: {
    readonly operation: Operation;
    readonly writer: Writer;
    readonly event: Pick<ApplicationEventInfo, 'message' | 'by'>;
}): StoredApplication;
