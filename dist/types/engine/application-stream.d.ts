import type { Clock } from '../core/clock.js';
import type { Application } from '../core/argocd/application.js';
import type { ApplicationRef, ArgocdPort } from './ports.js';
interface Follower {
    readonly ref: ApplicationRef;
    readonly tell: (application: Application | undefined) => void;
}
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
    private isRunning;
    private lastEventMs;
    private hasSpoken;
    private pauseMs;
    constructor({ argocd, clock }: {
        readonly argocd: ArgocdPort;
        readonly clock: Clock;
    });
    /** Applications that will be followed soon: one stream is opened for all of them. */
    expect(refs: readonly ApplicationRef[]): void;
    /** Calls `tell` with the application whenever it has changed, and with undefined where it may have; until the result is called. */
    follow(ref: ApplicationRef, tell: Follower['tell']): () => void;
    /** Whether it can be relied on for the time being: it has told of something not long ago. */
    get isLive(): boolean;
    /** How many follow it at this moment. */
    get following(): number;
    close(): void;
    private run;
    private read;
    /** Ends it once nothing has come for too long. */
    private guard;
}
export {};
