import type { Clock } from '../../core/clock.js';
/** A throw-away config repository: a bare one to serve, a checkout of it, and two commits. */
export interface RehearsalRepository {
    /** Folder that holds the bare repository, for the git server. */
    readonly root: string;
    /** Path of the bare repository below `root`, also its path in the server's URL. */
    readonly name: string;
    readonly bare: string;
    readonly checkout: string;
    /** The commit that is live when the rehearsal begins. */
    readonly before: string;
    /** The commit to deploy. */
    readonly commit: string;
    remove(): void;
}
export interface RehearsalRepositoryOptions {
    /** Folder of the user's manifests; the example's where absent. */
    readonly manifests: string | undefined;
    /** Whole names of tags and branches that stand at the first commit. */
    readonly refs: readonly string[];
    /** Whether the example has a Rollout in place of a Deployment. */
    readonly canary: boolean;
    /** `owner/name`. */
    readonly name: string;
    readonly branch: string;
    readonly clock: Clock;
    /** Variables of the machine; PATH of it is used. */
    readonly env: Environment;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Makes the repository from a folder of the user's manifests, or from the example. The second commit is
 * what gets deployed: the example's next image, or a note in one of the user's manifests.
 */
export declare function createRehearsalRepository({ manifests, refs, canary, name, branch, clock, env }: RehearsalRepositoryOptions): Promise<RehearsalRepository>;
/** Points the checkout at the git server, so that the run pulls and pushes over HTTP as it would anywhere. */
export declare function pointAtServer(repository: RehearsalRepository, url: string, { clock, env }: Pick<RehearsalRepositoryOptions, 'clock' | 'env'>): Promise<void>;
export {};
