import type { Baseline } from '../argocd/baseline.js';
import { type HistoryRow } from './history.js';
import type { RollbackTo } from './rollback-to.js';
/**
 * Where to roll back to, and why, in one line; or why there is nowhere to. `not-in-history` is a commit that Argo CD cannot
 * go back to, but git perhaps can. Warnings say what speaks against the entry; each is a line of its own.
 */
export type TargetChoice = {
    readonly kind: 'entry';
    readonly row: HistoryRow;
    readonly reason: string;
    readonly warnings: readonly string[];
} | {
    readonly kind: 'not-in-history';
    readonly revision: string;
    readonly reason: string;
} | {
    readonly kind: 'none';
    readonly reason: string;
};
/** What the rollback leads away from. */
export interface LedFrom {
    /** Undefined where no run deployed it: then it is what is live. */
    readonly badRevision: string | undefined;
    /** Revisions that are the same as the bad one for the application. */
    readonly alike?: readonly string[];
    /** Revisions that brought the same versions as the bad one. */
    readonly sameVersions?: ReadonlySet<string>;
    /** How it was before this run; undefined without a run. */
    readonly baseline: Baseline | undefined;
}
/**
 * Chooses among the rows of `historyRows`.
 *
 * - `last-healthy`: the newest revision known to have been healthy; where none is, the newest whose health is not known,
 *   which the reason then says.
 * - `steps:N`: the Nth revision back, of those known to have been healthy and those of which it is not known.
 * - `id:N` and a commit: exactly that, and a warning where it was not healthy, was gone back from or was taken back.
 *
 * `last-healthy` and `steps:N` never lead to a revision that was unhealthy, that somebody went back from or that git took
 * back, nor to one that others deployed during the run, nor to one that brought the same versions and is not known to have
 * been healthy. A revision with several ids counts once, by its newest. What is live or bad is never gone back to by name.
 */
export declare function chooseTarget(rows: readonly HistoryRow[], to: RollbackTo, from: LedFrom): TargetChoice;
