import type { Application } from '../../core/argocd/application.js';
import type { Clock } from '../../core/clock.js';
import type { ApplicationDrift } from '../../core/drift/drift.js';
import type { Redactor } from '../../core/report/redact.js';
import type { ApplicationRef, ArgocdPort } from '../ports.js';
/** What a look needs. It only reads; a refresh makes Argo CD compare, as it does by itself every few minutes. */
export interface Looking {
    readonly argocd: ArgocdPort;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly redact: Redactor;
}
/** An application with its Application as it was read, for what is found in git. */
export interface LookedAt {
    readonly drift: ApplicationDrift;
    readonly application: Application | undefined;
}
/** Looks at each application. One that cannot be read is among the results; a cancellation is thrown. */
export declare function readDrifts(refs: readonly ApplicationRef[], looking: Looking): Promise<readonly LookedAt[]>;
