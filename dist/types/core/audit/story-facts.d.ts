/** Where a fact comes from. */
export type FactSource = 'argocd' | 'records' | 'git';
/** A commit of the branch that is deployed from. Times are milliseconds since 1970. */
export interface CommitFact {
    readonly kind: 'commit';
    readonly sha: string;
    readonly parents: readonly string[];
    /** When it was committed; undefined where the server did not tell. */
    readonly atMs: number | undefined;
    /** Its author, foreign text like `subject` and `reason`. */
    readonly by: string | undefined;
    readonly subject: string;
    /** `name version`, by its trailers. */
    readonly images: readonly string[];
    /** The commits that it takes back. */
    readonly reverts: readonly string[];
    readonly reason: string | undefined;
    /** Page of the CI run that made it. */
    readonly job: string | undefined;
    /** The commit of the source code that it deploys, and when that was made, where that is known. */
    readonly source: {
        readonly sha: string;
        readonly atMs: number | undefined;
    } | undefined;
    /** Whether it changed the application's files; undefined where that is not known. */
    readonly concerns: boolean | undefined;
}
/** A revision went live. */
export interface DeployedFact {
    readonly kind: 'deployed';
    readonly from: 'argocd' | 'records';
    readonly revision: string;
    readonly atMs: number;
    /** Who asked Argo CD for it; `auto-sync` for Argo CD itself. */
    readonly by: string | undefined;
    /** Argo CD's id of the entry. */
    readonly id: number | undefined;
    /** Health while it was live, as far as that could be judged; times of it are facts of their own. */
    readonly health: 'healthy' | 'unhealthy' | 'unknown';
}
/** The application was found healthy or not. */
export interface HealthFact {
    readonly kind: 'health';
    readonly from: 'argocd' | 'records';
    readonly healthy: boolean;
    readonly atMs: number;
    /** When it was otherwise again; undefined where that is not known. */
    readonly untilMs: number | undefined;
    /** Undefined where only the time says which one was live. */
    readonly revision: string | undefined;
    readonly why: string;
}
/** A run took a revision back. */
export interface RollbackFact {
    readonly kind: 'rollback';
    readonly from: 'records';
    readonly atMs: number;
    /** What was live. */
    readonly left: string | undefined;
    /** What is live since: the commit of a revert, or the earlier revision. */
    readonly to: string | undefined;
    readonly strategy: string | undefined;
    readonly by: string | undefined;
    readonly reason: string | undefined;
    readonly job: string | undefined;
}
/** Argo CD put back what somebody had changed in the cluster. */
export interface HealedFact {
    readonly kind: 'healed';
    readonly from: 'argocd';
    readonly atMs: number;
    readonly revision: string;
}
/** A run made a commit. */
export interface ActorFact {
    readonly kind: 'actor';
    readonly from: 'records';
    readonly sha: string;
    readonly by: string;
}
/** A sync to a revision that failed: it did not go live as a whole. */
export interface FailedSyncFact {
    readonly kind: 'failed-sync';
    readonly from: 'records';
    readonly atMs: number;
    readonly revision: string | undefined;
    readonly by: string | undefined;
    readonly why: string;
}
export type StoryFact = CommitFact | DeployedFact | HealthFact | RollbackFact | HealedFact | ActorFact | FailedSyncFact;
/** What could be read of a source, and what could not. */
export interface SourceState {
    readonly source: FactSource | 'events' | 'ledger';
    /** Undefined where it was read. */
    readonly unread: string | undefined;
    /** What it tells of begins here; undefined where it tells of everything, or of nothing. */
    readonly sinceMs: number | undefined;
}
/** Facts in the one order that does not depend on who told them first, each once. */
export declare function inOrder(facts: readonly StoryFact[]): readonly StoryFact[];
