import type { Clock } from '../core/clock.js';
import type { ApplicationRef, ArgocdPort } from './ports.js';
/**
 * The server's stream of changes, one for all applications of a run. It only tells when to look: what it says is
 * never decided on. It is opened for whoever follows, anew when it ends or falls silent, and not while nobody does.
 */
export declare class ApplicationStream {
    private readonly argocd;
    private readonly clock;
    private readonly closing;
    private readonly followers;
    private readonly refs;
    private open;
    private lastEventMs;
    private pauseMs;
    constructor({ argocd, clock }: {
        readonly argocd: ArgocdPort;
        readonly clock: Clock;
    });
    /** Calls `wake` whenever the application may have changed, until the result is called. */
    follow(ref: ApplicationRef, wake: () => void): () => void;
    close(): void;
    private run;
    private read;
    /** A signal that is aborted once nothing has come for too long. */
    private guard;
}
