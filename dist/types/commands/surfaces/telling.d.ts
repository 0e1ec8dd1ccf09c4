import type { GithubJob } from '../../core/github/job.js';
import type { Problem } from '../../core/problem.js';
import type { GithubSurfacesPort } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
/** What was shown on GitHub, and what was not. */
export interface Shown {
    /** What could not be shown although it was asked for. */
    readonly warnings: readonly Problem[];
    /** For the log: where it can be seen, and why something was not asked for. */
    readonly lines: readonly string[];
    /** A check run has the annotations: the log needs none. */
    readonly annotated: boolean;
}
/** Milliseconds for a request with its repetitions: long enough for the minute that a secondary rate limit asks for. */
export declare const patient = 100000;
/** A job that is cancelled has 10 s from its first signal. */
export declare const hurried = 3000;
/** Collects what was shown. Nothing that goes wrong here is thrown: it becomes a warning. */
export declare class Telling {
    /** By what was to be shown: what works at a later try has not failed. */
    private readonly warnings;
    readonly lines: string[];
    annotated: boolean;
    readonly job: GithubJob;
    private readonly settings;
    private readonly host;
    /** Why GitHub is asked nothing more for now: each further try would take as long again. */
    private trouble;
    constructor(job: GithubJob, { settings, host }: {
        readonly settings: Settings;
        readonly host: Host;
    });
    /**
     * Shows something; undefined where that failed. `what` begins the warning, `permission` is what the token needs.
     * `isOptional` makes a missing permission a line in the log: nobody asked for it by name.
     */
    show<T>(about: {
        readonly what: string;
        readonly permission: string;
        readonly isOptional?: boolean;
    }, work: (port: GithubSurfacesPort) => Promise<T>): Promise<T | undefined>;
    warn(problem: Problem): void;
    shown(): Shown;
    /** Trouble at the beginning may have passed at the end. */
    takeHeart(): void;
    /** To cancel the job ends what waits; what is told afterwards must be told at once. */
    private patience;
}
/** What cannot be shown at all: the inputs ask for it, but this is no job of GitHub Actions, or it has no token. */
export declare function cannotShow(settings: Settings, job: GithubJob | undefined): Shown | undefined;
