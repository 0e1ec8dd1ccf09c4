import type { ApplicationDrift, Automation, FieldDrift, ResourceDrift, Since, Verdict } from '../drift/drift.js';
import type { Look } from './words.js';
/** The look of each verdict, with its word; none is told by its colour alone. */
export declare const verdictLooks: {
    readonly [V in Verdict]: Look & {
        readonly word: string;
    };
};
/** `changed, by a commit that is not synced`. */
export declare function resourceState({ difference, cause, note }: ResourceDrift): string;
/** What both sides have; `masked` values are not shown. */
export declare function valueWords({ live, wanted, masked }: Pick<FieldDrift, 'live' | 'wanted' | 'masked'>): {
    readonly wanted: string;
    readonly live: string;
};
/** `by kubectl-edit, which last wrote at 2026-03-31 12:00 UTC`; undefined where nobody tells. */
export declare function ownerWords({ owners: [owner, ...others] }: Pick<FieldDrift, 'owners'>): string | undefined;
/** The same for a table, where something has to stand. */
export declare function changerWords(field: Pick<FieldDrift, 'owners' | 'cause'>): string;
/** `2026-03-31 12:00 UTC`; the text as it is where it is no time. */
export declare function timeWords(at: string): string;
/** `since 2026-03-31 12:00 UTC (by its event)`; that it is not known is said too. */
export declare function sinceWords(since: Since | undefined): string;
/** True where it makes sense to say since when, or that it is not known. */
export declare function hasBeginning({ verdict, since }: Pick<ApplicationDrift, 'verdict' | 'since'>): boolean;
/** `auto-sync on, self-heal off, prune off`. */
export declare function automationWords({ autoSync, selfHeal, prune }: Automation): string;
/** `3f2a9c1, synced last 9c1d2e3`; empty where nothing is known. */
export declare function revisionWords({ compared, deployed }: Pick<ApplicationDrift, 'compared' | 'deployed'>): string;
/** What an application is about in one line: its resources, or why nothing can be said. */
export declare function gistOf({ why, resources, resourcesLeftOut, verdict }: ApplicationDrift, most?: number): string;
