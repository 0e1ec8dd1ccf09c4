/** What becomes of lines: `keep` and `remove` take from the old ones, `add` from the new ones. */
export interface LineStep {
    readonly kind: 'keep' | 'remove' | 'add';
    readonly count: number;
}
/**
 * How the old lines become the new ones, in as few removed and added lines as can be found: E. Myers, An O(ND) Difference
 * Algorithm and Its Variations, 1986. Always right; where the texts differ too much for the limits it is not the shortest,
 * for then everything between the first difference and the last one is removed and added.
 */
export declare function diffLines(before: readonly string[], after: readonly string[]): readonly LineStep[];
