import type { CommitFact } from './story-facts.js';
/** What git tells: commits and how they stand to each other. */
export interface GitAccount {
    /** The oldest first. */
    readonly commits: readonly CommitFact[];
    readonly bySha: ReadonlyMap<string, CommitFact>;
    /** By commit, the oldest one that says that it takes it back. */
    readonly revertsOf: ReadonlyMap<string, CommitFact>;
    /** The commit and all that it is made on, as far as they are known. */
    readonly below: (sha: string) => ReadonlySet<string>;
    /** True where one is another than the other, and in its history. */
    readonly isBelow: (one: string, other: string) => boolean;
}
/** Reads commits, in the order of the facts. */
export declare function readGit(commits: readonly CommitFact[]): GitAccount;
/**
 * The commits that a revision has and those before it have not, the oldest first: of those the ones that concern the
 * application, where that is known of any. What was live already, and is live again after a rollback, is brought anew only
 * where nothing else is. Without one before, the commit itself. Undefined where git does not know both.
 *
 * @param earlier what was live before, the newest last
 */
export declare function newCommits(git: GitAccount, revision: string, earlier: readonly string[]): readonly CommitFact[] | undefined;
/** The first of those for which a number is least. */
export declare function leastBy<T>(items: readonly T[], numberOf: (item: T) => number): T | undefined;
