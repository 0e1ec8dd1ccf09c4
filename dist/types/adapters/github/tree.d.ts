import type { GithubApi } from './api.js';
/** A regular file of a commit. */
export interface TreeFile {
    readonly path: string;
    /** Id of its content. */
    readonly id: string;
    /** In bytes. */
    readonly size: number;
    readonly executable: boolean;
}
/** All of a commit: `files` are the regular ones, `special` the paths of links and submodules, `folders` those of folders. */
export interface Tree {
    readonly files: ReadonlyMap<string, TreeFile>;
    readonly special: ReadonlySet<string>;
    readonly folders: ReadonlySet<string>;
}
/** Where the API is asked: the segments `repos/{owner}/{name}`, and the repository's name for messages. */
export interface Place {
    readonly api: GithubApi;
    readonly base: readonly string[];
    readonly repository: string;
}
/**
 * Everything in the tree of a commit. GitHub cuts a recursive answer at 100,000 entries or 7 MB
 * (https://docs.github.com/rest/git/trees#get-a-tree): then each folder is asked for by itself.
 */
export declare function readTree(place: Place, sha: string): Promise<Tree>;
