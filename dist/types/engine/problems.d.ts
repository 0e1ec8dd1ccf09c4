import type { Problem } from '../core/problem.js';
import type { ProblemCode } from '../core/problem-codes.js';
import type { NodeState } from './node-state.js';
/** The reason an AbortSignal carries when time ran out, so that it is not mistaken for a cancellation. */
export declare class TimeoutReason extends Error {
    readonly seconds: number;
    /** What ran out of time: `node`, or the whole `run`. */
    readonly scope: 'node' | 'run';
    constructor(scope: 'node' | 'run', seconds: number);
}
/** True for a signal that a person aborted, not the clock. */
export declare function isCancelled(signal: AbortSignal): boolean;
/** Why a node ended, or never began, whose signal was aborted. */
export declare function earlyEnd({ planned: { node }, attempts }: NodeState, signal: AbortSignal): Problem;
/** True for an error that is a refusal rather than a failure. */
export declare function isRefusal(error: unknown): boolean;
/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
export declare function problemOf(error: unknown, doing: string, codes: {
    readonly failed: ProblemCode;
    readonly refused: ProblemCode;
}): Problem;
/** What an adapter's error says, without what was being done; undefined for errors of other kinds. */
export declare function messageOf(error: unknown): string | undefined;
