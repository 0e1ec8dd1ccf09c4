import type { GivenParameters } from '../../core/gitops/expansion-context.js';
import type { GitApplication } from '../../core/gitops/git-application.js';
import { type JsonObject } from '../../core/json.js';
/** The applications that the files of a rehearsed repository define, and what there must be for them. */
export interface DefinedApplications {
    /** With those that nothing else deploys first. */
    readonly applications: readonly GitApplication[];
    /** Names of those that follow the branch, and of which no other one deploys the definition. */
    readonly roots: readonly string[];
    /** Addresses of git repositories: the rehearsed one stands in for each. */
    readonly addresses: readonly string[];
    /** Charts of registries: address, chart and version. */
    readonly charts: readonly {
        readonly address: string;
        readonly chart: string;
        readonly version: string;
    }[];
    /** Whole names of tags and branches that are followed. */
    readonly refs: readonly string[];
    /** What the generators of a set give, by the files as they are. */
    readonly generate: (set: JsonObject) => readonly JsonObject[] | undefined;
    /** What is there and cannot be rehearsed, in words. */
    readonly notes: readonly string[];
}
/**
 * Finds the Applications and expands the ApplicationSets of a checkout that is rehearsed with at `branch`. Whatever repository
 * they name, it is the rehearsed one; what is not in it is stood in for. One that is pinned to a commit, which nobody has, is left out.
 */
export declare function applicationsInFiles(root: string, { branch, given }: {
    readonly branch: string;
    readonly given: GivenParameters;
}): DefinedApplications;
