import type { CommitFact } from './story-facts.js';
/** A commit as a branch's history tells of it, and what else could be found out. */
export interface ToldCommit {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author?: string | undefined;
    /** RFC 3339. */
    readonly at?: string | undefined;
    readonly concerns?: boolean | undefined;
    readonly sourceAt?: string | undefined;
}
/** What a commit tells of itself by its message. */
export declare function commitFact({ sha, parents, message, author, at, concerns, sourceAt }: ToldCommit): CommitFact;
/** Milliseconds of a time in text; undefined for what is none. */
export declare function msOf(text: string | undefined): number | undefined;
