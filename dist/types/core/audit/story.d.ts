import { type CommitFact, type FailedSyncFact, type StoryFact } from './story-facts.js';
/** A time in milliseconds since 1970, and what tells of it, in a few words. */
export interface KnownTime {
    readonly atMs: number;
    readonly why: string;
}
/** Who took a deployment back, how and why, as far as that is known. */
export interface TakenBack {
    readonly how: 'git revert' | 'rollback in Argo CD';
    readonly atMs: number | undefined;
    readonly by: string | undefined;
    readonly reason: string | undefined;
    /** The commit that did it, or the revision that was gone back to. */
    readonly revision: string;
}
/** One revision for as long as it was live. */
export interface Stretch {
    readonly revision: string;
    /** `change` brought something, `revert` and `rollback` took something back; `unknown` where git does not tell. */
    readonly kind: 'change' | 'revert' | 'rollback' | 'unknown';
    readonly from: 'argocd' | 'records';
    readonly startMs: number;
    /** Undefined for what is live. */
    readonly endMs: number | undefined;
    /** Who asked Argo CD for it. */
    readonly askedBy: string | undefined;
    /** What it brought, the oldest first; undefined where git does not tell. */
    readonly commits: readonly CommitFact[] | undefined;
    /** `name version`; empty where that is not known. */
    readonly versions: readonly string[];
    /** Of a rollback and a revert: who did it and why. Of a change: the authors of the commits and their subjects. */
    readonly by: string | undefined;
    readonly why: string | undefined;
    /** Whether a record of this tool tells of it; only of rollbacks. */
    readonly recorded: boolean;
    readonly health: 'healthy' | 'unhealthy' | 'unknown';
    readonly healthy: KnownTime | undefined;
    readonly failed: KnownTime | undefined;
    readonly restored: KnownTime | undefined;
    readonly takenBack: TakenBack | undefined;
    /** When drift was put right while it was live. */
    readonly healedMs: readonly number[];
    /** How often it was synced again without a change of revision. */
    readonly again: number;
    /** True for a revision that had been live before: what it brought is not new. */
    readonly redeployed: boolean;
}
/** What happened to an application. */
export interface Story {
    /** The oldest first. */
    readonly stretches: readonly Stretch[];
    /** Commits that no stretch brought: not live yet, or when they went live is not known. */
    readonly otherCommits: readonly CommitFact[];
    /** Which commits say that they take a commit back. */
    readonly revertsOf: ReadonlyMap<string, CommitFact>;
    readonly failedSyncs: readonly FailedSyncFact[];
}
/**
 * The story that facts tell, whoever told them and in whatever order. Argo CD's history counts as far back as it reaches,
 * records before that. What no fact says is undefined: nothing is guessed.
 */
export declare function tellStory(given: readonly StoryFact[]): Story;
