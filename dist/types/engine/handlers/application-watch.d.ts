import type { Application } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** A reading of the Application and what is known about its age. */
export interface Reading {
    readonly application: Application;
    /** True when a refresh asked for after the last operation had ended was answered, and no operation ran since. */
    readonly afterOperation: boolean;
}
/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
export declare class ApplicationWatch {
    private readonly ref;
    private readonly context;
    private unfollow;
    private newest;
    /** What the stream told last; `changed` where something may have been missed. */
    private told;
    private wake;
    private lastReadMs;
    private pollMs;
    private fruitless;
    private lastState;
    private lastRefreshMs;
    private answeredRefreshMs;
    private lastOperation;
    private refreshedOperation;
    private operationAtRefresh;
    /** Since when an operation has been asked for that nobody has begun. */
    private requestedAtMs;
    private hasCachedError;
    private hardRefreshed;
    private lastLine;
    private lastLineMs;
    private readonly onTold;
    /**
     * Reads again whenever something changes. With `onTold`, only where a decision can come of it, and not while an operation
     * runs: the rest is told, for people to see.
     */
    constructor(ref: ApplicationRef, context: StepContext, { onTold }?: {
        readonly onTold?: (application: Application) => void;
    });
    /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
    read(options: {
        readonly refresh: boolean;
        readonly withinMs?: number;
    }): Promise<Reading>;
    /** Nothing that was older than this counts: the answer to a request that changed the application. */
    ignoreOlderThan(application: Application): void;
    private hear;
    /** Whether what the stream told last is further than what was read, and not on the way only. */
    private get isWorthALook();
    /** What brings nothing new is asked for less and less often. */
    private slowDown;
    /** True where the next refresh will be a hard one: for an error of manifest generation that the server keeps. */
    get keepsOldError(): boolean;
    /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
    private refreshKind;
    /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
    get mayRefresh(): boolean;
    /** Milliseconds until that is so. */
    get untilRefreshMs(): number;
    /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
    get refreshedAtMs(): number;
    /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
    pause(atMostMs: number, { polling }?: {
        readonly polling?: boolean;
    }): Promise<void>;
    /** False as soon as the stream tells of a change. */
    private isQuietFor;
    /** Tells the state when it changes, and again as a heartbeat when it has not for a while. */
    say(message: string): void;
    close(): void;
}
