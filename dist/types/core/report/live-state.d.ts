import type { NodeStatus, RunEvent } from '../run-record.js';
/** What a table that is drawn while a run goes on knows. Text in it is untrusted. */
export interface LiveState {
    readonly startedAt: Date | undefined;
    /** In the order of the workflow; nodes of sub-workflows behind those, as they come. */
    readonly nodes: readonly LiveNode[];
}
export interface LiveNode {
    readonly id: string;
    readonly status: NodeStatus;
    readonly startedAt: Date | undefined;
    /** Once it has ended. */
    readonly durationMs: number | undefined;
    /** What it is doing, or came to. */
    readonly text: string;
    /** Where it works at several applications: those that have said something. */
    readonly apps: readonly LiveApp[];
}
export interface LiveApp {
    readonly name: string;
    /** Undefined while it goes on. */
    readonly ended: 'succeeded' | 'failed' | 'skipped' | undefined;
    readonly since: Date;
    /** When it ended. */
    readonly until: Date | undefined;
    readonly text: string;
}
/** Nothing has begun. */
export declare const beforeRun: LiveState;
/** What is known after an event. */
export declare function liveStateAfter(state: LiveState, event: RunEvent): LiveState;
