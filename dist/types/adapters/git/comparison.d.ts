import { type GitOptions } from './session.js';
/** Two commits that are here, held against each other. Sizes of files are not asked for, which takes long where there are thousands. */
export interface GitComparison {
    /** Where two commits parted; undefined where a clone was cut off before that. */
    mergeBase(commits: {
        readonly base: string;
        readonly head: string;
    }): Promise<string | undefined>;
    /** Paths of the regular files of a commit: links and submodules are none. */
    paths(sha: string): Promise<readonly string[]>;
    /** Paths of the symbolic links of a commit. */
    links(sha: string): Promise<readonly string[]>;
    /** Paths at which a commit names one of another repository. */
    submodules(sha: string): Promise<readonly string[]>;
    /** Writes the files and links of a commit that `wanted` names into a folder that has none of them. Those of more than 20 MiB are not written, and told. */
    writeOut(sha: string, to: {
        readonly folder: string;
        readonly wanted: (path: string) => boolean;
    }): Promise<{
        readonly tooLarge: readonly string[];
    }>;
    /**
     * The regular files that differ, with their texts of the base; undefined for one that it did not have. Only those that `wanted`
     * names are read; of others the text is empty.
     */
    before(commits: {
        readonly base: string;
        readonly head: string;
    }, wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string | undefined>>;
}
/** Opens the checkout for comparing. */
export declare function createComparison(options: GitOptions): GitComparison;
