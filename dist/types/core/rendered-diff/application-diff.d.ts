import type { Location, Problem } from '../problem.js';
import type { AffectedRow } from '../report/affected-report.js';
import type { ObjectDiff, StateDiff } from './diff-states.js';
import type { LiveDiff } from './live-state.js';
/** A source that could not be compared, and why. */
export interface Gap {
    /** `overlay apps/web/overlays/prod`, `chart redis of https://charts.example.com`. */
    readonly source: string;
    readonly side: 'base' | 'head' | 'both';
    readonly why: string;
    readonly where?: Location;
}
/** What an application is made of at two commits, held against each other, and against what runs. */
export interface ApplicationDiff {
    readonly row: AffectedRow;
    /** How its own definition differs; undefined where it does not, or came or went. */
    readonly definition: ObjectDiff | undefined;
    /** Of the sources that could be rendered on both sides. */
    readonly rendered: StateDiff;
    /** Sources of which it is not known what the change does to them. */
    readonly gaps: readonly Gap[];
    /** What a reader should know besides. */
    readonly notes: readonly string[];
    readonly live: LiveComparison;
}
/** How an application stands to the cluster. */
export type LiveComparison = 
/** No server was named. */
{
    readonly kind: 'not-asked';
}
/** The change brings it: there is nothing yet. */
 | {
    readonly kind: 'new';
} | {
    readonly kind: 'compared';
    readonly diff: LiveDiff;
} | {
    readonly kind: 'unknown';
    readonly why: string;
    readonly hint?: string;
};
/** Whether anything differs, in git or from what runs. */
export declare function differs({ rendered, definition, live }: ApplicationDiff): boolean;
/** Whether something of it could not be compared. */
export declare function isUnknown({ gaps, live }: ApplicationDiff): boolean;
/** What is not known of an application, as problems. */
export declare function gapProblems({ row, gaps, live }: ApplicationDiff): readonly Problem[];
