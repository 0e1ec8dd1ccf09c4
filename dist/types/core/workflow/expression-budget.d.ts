import type * as Cel from '@bufbuild/cel';
import { type Tree } from './expression-tree.js';
/** Counts the work of one evaluation and ends it by throwing ExpressionLimit. */
export declare class Meter {
    #private;
    charge(units: number): void;
}
/** Names of the functions that `meterLoops` puts into a tree; no source can spell them. */
export declare const loopFunctions: {
    readonly range: '@range';
    readonly step: '@step';
    readonly append: '@append';
};
/**
 * Changes every comprehension of the tree in place so that it reports to the meter: `@range(list)` before
 * it copies the elements, `@step(condition, nodes)` before each round, and `@append` in place of the
 * concatenation that would build a list of n elements from n lists.
 */
export declare function meterLoops(tree: Tree): void;
/** The loop functions themselves, for one evaluation. */
export declare function meteredLoopFunctions(cel: typeof Cel, meter: Meter): ReadonlyMap<string, (args: readonly Cel.CelValue[]) => Cel.CelValue>;
/** Charges a call for the size of what it is applied to. Throws ExpressionLimit where that is too much. */
export declare function chargeCall(cel: typeof Cel, meter: Meter, name: string, operands: readonly Cel.CelValue[]): void;
