import type { Application } from '../../core/argocd/application.js';
import { AdapterError } from '../../core/adapter-error.js';
import { type Expectation, type FailureCause } from '../../core/argocd/assess.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** How long to wait, and how often to believe bad news; all in milliseconds. */
export interface GateBounds {
    readonly timeoutMs: number;
    readonly stableForMs: number;
    readonly graceMs: number;
    /** Failed requests and Degraded verdicts that are forgiven. */
    readonly retries: number;
    /** Pause after the n-th of them, from 1. A change on the stream ends it early. */
    readonly backoffMs: (attempt: number) => number;
}
/** How the gate ended. `unchecked` means that Argo CD could not be asked: not healthy, and not unhealthy. */
export interface GateOutcome {
    readonly verdict: 'healthy' | 'degraded' | 'timeout' | 'failed' | 'unchecked';
    readonly message: string;
    readonly application: Application | undefined;
    readonly seconds: number;
    readonly cause: FailureCause | undefined;
    readonly error: AdapterError | undefined;
    /** What to do about it, where that is known. */
    readonly hint?: string;
}
/**
 * Waits until the Application is what is expected, and has been for `stableForMs` with one more refresh
 * at the end. Degraded is believed after `graceMs`, or at once when waiting cannot cure it.
 */
export declare function awaitHealthy(ref: ApplicationRef, expectation: Expectation, { bounds, context }: {
    readonly bounds: GateBounds;
    readonly context: StepContext;
}): Promise<GateOutcome>;
