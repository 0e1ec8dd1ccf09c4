import type { Severity } from './rule.js';
/** How much a rule counts by its severity. */
export declare const weights: {
    readonly [S in Severity]: number;
};
/** A rule that could be checked and is about something. */
export interface Scored {
    readonly severity: Severity;
    /** How many things the rule is about; at least one. */
    readonly subjects: number;
    /** How many of them break it. */
    readonly broken: number;
}
/**
 * From 0 to 100: of the weights of all rules, the part that is kept. A rule that half of its subjects break counts half. Only
 * 100 where nothing is broken. Undefined where no rule could be checked: nothing is known, which is not good.
 */
export declare function scoreOf(scored: readonly Scored[]): number | undefined;
/** The colour of a score, by the names that shields.io has. */
export declare function colorOf(score: number | undefined): 'lightgrey' | 'red' | 'orange' | 'yellow' | 'green' | 'brightgreen';
