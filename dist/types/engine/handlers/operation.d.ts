import type { Application, OperationState } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** Name of the info that marks an operation as this tool's; its value is unique to the request. */
export declare const operationInfoName = "osop-run";
/** An operation that this run wants done, and how to recognise it afterwards. */
export interface OperationRequest {
    /** Sends it. Never sent again before `isOurs` has been asked. */
    readonly send: () => Promise<Application>;
    /** Asked right before each sending, of the Application as it is then. */
    readonly isWanted?: (application: Application) => Promise<boolean>;
    /** Whether the operation on the Application, requested or ended, is the one that was sent. */
    readonly isOurs: (application: Application) => boolean;
}
/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. Throws a `conflict` with `fail`, and when time is over before it ends. Returns at once for an
 * operation that `isOurs`: it is neither waited for nor ended.
 */
export declare function awaitIdle(ref: ApplicationRef, isOurs: OperationRequest['isOurs'], context: StepContext): Promise<Application>;
/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy. Returns the
 * Application with the operation; undefined when it was not sent because it is no longer wanted.
 */
export declare function requestOperation(ref: ApplicationRef, request: OperationRequest, context: StepContext): Promise<Application | undefined>;
/** Waits until our operation has ended; what is older than `since` does not count. Undefined when another one took its place, so that its end is not known. */
export declare function awaitOperation(ref: ApplicationRef, { isOurs, since }: {
    readonly isOurs: (application: Application) => boolean;
    readonly since?: Application | undefined;
}, context: StepContext): Promise<{
    readonly application: Application;
    readonly state: OperationState | undefined;
}>;
/** Resources with `Prune=confirm` are kept until somebody confirms on the Application. */
export declare function waitsForConfirmation(state: OperationState | undefined): boolean;
/** Ends the running operation if it is the one meant. Before the controller has picked it up, that is refused: then later. */
export declare function endOperation(ref: ApplicationRef, isMeant: OperationRequest['isOurs'], context: StepContext): Promise<void>;
/** The mark of an operation of this tool that runs right now and syncs all of exactly this revision: one of ours to go on with. */
export declare function markToAdopt(application: Application, revision: string | undefined): string | undefined;
/** True when the operation on the Application, requested or last, carries our info. */
export declare function carriesInfo(application: Application, value: string): boolean;
