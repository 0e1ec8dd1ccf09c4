import type { ObjectDiff } from '../rendered-diff/diff-states.js';
/** A line about a difference. `sign` tells what it is about, so that no colour has to. */
export interface DiffLine {
    readonly sign: '-' | '+' | ' ' | '@';
    readonly text: string;
}
/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
export declare function objectTitle(diff: ObjectDiff): string;
/** The fields of a changed object that differ, and what is not shown of it. */
export declare function fieldLines({ changes, leftOut, noise, notes }: Pick<ObjectDiff, 'changes' | 'leftOut' | 'noise' | 'notes'>): readonly DiffLine[];
