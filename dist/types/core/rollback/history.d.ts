import type { Application, HistoryEntry } from '../argocd/application.js';
import type { ObjectEvent } from '../argocd/diagnosis.js';
import type { Baseline } from '../argocd/baseline.js';
import type { RevisionPlace } from '../argocd/tracked-revision.js';
import { type Judgement } from './judge-deployment.js';
/** An entry of Argo CD's history, and what is known of it. */
export interface HistoryRow extends Judgement {
    readonly entry: HistoryEntry;
    /** The revision that counts: a commit, or the version of a chart; undefined where the entry names none that can be trusted. */
    readonly revision: string | undefined;
    /** True for the newest entry. */
    readonly isLive: boolean;
    /** True for a revision that somebody went back from, and did not deploy again since. */
    readonly wasLeft: boolean;
    /** Where git has a revert of the revision that still stands: the commit at which git says so. */
    readonly takenBack?: string;
}
/** What a record of an earlier run says of a revision; `why` in a few words. */
export interface KnownHealth {
    readonly health: 'healthy' | 'unhealthy';
    readonly why: string;
}
/** What there is to know from. */
export interface HistoryFacts {
    readonly application: Application;
    /** With several sources the revision of ours. */
    readonly revisionOf?: (place: RevisionPlace) => string | undefined;
    /** How it was before this run; undefined without a run. */
    readonly baseline: Baseline | undefined;
    /** The Application's events, or why there are none. */
    readonly events: {
        readonly kind: 'read';
        readonly events: readonly ObjectEvent[];
    } | {
        readonly kind: 'unread';
        readonly why: string;
    };
    /** Revisions that git says were taken back, and the commit at which it says so. */
    readonly takenBack?: ReadonlyMap<string, string>;
    /** What records of earlier runs say, by revision; undefined where nobody keeps them. */
    readonly known?: ReadonlyMap<string, KnownHealth>;
    /** Why they could not be read. */
    readonly unrecorded?: string;
}
/**
 * The history, newest first, with the health of each deployment while it was live. Argo CD keeps none in its history. The
 * first of these that says something counts: how it was found before this run; a record that it was unhealthy; what Argo CD
 * reports now, of what is live; its events; a record that it was healthy; the same revision under another id. Where none
 * does, the health is unknown: nothing is concluded from what is not there.
 */
export declare function historyRows(facts: HistoryFacts): readonly HistoryRow[];
/** Ids can begin anew, so the time counts too. */
export declare function isSameEntry(one: HistoryEntry, other: HistoryEntry): boolean;
