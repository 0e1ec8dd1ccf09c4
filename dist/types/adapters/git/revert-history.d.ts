import type { TakenCommit } from '../../core/git/revert-message.js';
import { type RevertMention } from '../../core/git/reverts.js';
import type { GitCall, GitSession } from './session.js';
/** A commit as its history tells of it. */
export interface ToldCommit extends TakenCommit, RevertMention {
}
/** Where git is asked. */
export interface Repository {
    readonly git: GitSession;
    readonly call: GitCall;
}
/** Commits with their parents as far as the clone shows them, the newest first: none comes before one that is made on top of it. */
export declare function ancestry({ git, call }: Repository, tip: string): Promise<ReadonlyMap<string, readonly string[]>>;
/** The newest `count` commits in the order of `ancestry`, with what they say. */
export declare function tell({ git, call }: Repository, { tip, count }: {
    readonly tip: string;
    readonly count: number;
}): Promise<readonly ToldCommit[]>;
/** Commits of a branch itself since one of them that changed something at some paths (`''` for all), the newest first. `elsewhere` are those that changed other paths too. */
export declare function changesSince({ git, call }: Repository, { since, tip, paths }: {
    readonly since: string;
    readonly tip: string;
    readonly paths: readonly string[];
}): Promise<{
    readonly commits: readonly string[];
    readonly elsewhere: ReadonlySet<string>;
}>;
/** What merges brought is told by the commits that they merged: those have the images of a pull request. */
export declare function withMergedImages<T extends TakenCommit>({ git, call }: Repository, commits: readonly T[], parents: ReadonlyMap<string, readonly string[]>): Promise<readonly T[]>;
/** Of the images of commits those whose version stands in a line that differs between two trees, and is gone from it. */
export declare function withRemovedImages<T extends TakenCommit>({ git, call }: Repository, commits: readonly T[], { from, to }: {
    readonly from: string;
    readonly to: string;
}): Promise<readonly T[]>;
