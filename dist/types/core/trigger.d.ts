import { type Json } from './json.js';
/** Why the run was started, as the CI system tells it; undefined where it does not. */
export interface Trigger {
    readonly system: 'github' | 'gitlab' | 'jenkins' | undefined;
    readonly event: string | undefined;
    /** `owner/name`, as written there. */
    readonly repository: string | undefined;
    readonly branch: string | undefined;
    readonly sha: string | undefined;
    readonly previousSha: string | undefined;
    /** Files that the event says were added or changed and are still there; undefined where it does not say. */
    readonly changedFiles: readonly string[] | undefined;
    readonly actor: string | undefined;
    /** Page of the run: the same one for every attempt of it. */
    readonly runUrl: string | undefined;
    /** Counts from 1; undefined where the system does not tell. */
    readonly runAttempt: number | undefined;
    /** True for a change that is only proposed: a pull or merge request, or one in a merge queue. Such a run plans and validates. */
    readonly proposed: boolean;
    /**
     * True for an event that has this repository's secrets while the files that are checked out may be somebody else's. What is
     * carried out is then read from `sha`, the commit of this repository's own branch, whatever is checked out.
     */
    readonly readsBase: boolean;
    /** What the run is for where that is no branch: `refs/tags/v1`. */
    readonly otherRef: string | undefined;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads the CI system's variables and GitHub's event payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export declare function readTrigger(env: Environment, event: Json | undefined): Trigger;
export {};
