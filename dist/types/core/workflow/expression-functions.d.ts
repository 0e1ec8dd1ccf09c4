import type * as Cel from '@bufbuild/cel';
import { type Meter } from './expression-budget.js';
/** What the functions of an expression may ask about the run. Without a node they speak of the node in hand. */
export interface RunFacts {
    status(node?: string): string;
    errorOf(node?: string): string;
    /** Seconds. */
    durationOf(node?: string): number;
    attempt(): number;
    now(): Date;
}
/** The functions added to CEL's own, with the most arguments that each takes; the only argument is a node's id. */
export declare const runFunctions: ReadonlyMap<string, 0 | 1>;
/** A call that no overload takes, kept for the message about it. */
export interface Mismatch {
    readonly name: string;
    readonly operands: readonly Cel.CelValue[];
}
interface FunctionsOptions {
    readonly run: RunFacts;
    readonly meter: Meter;
    /** Filled by tree id. */
    readonly mismatches: Map<bigint, Mismatch>;
}
/** The environment of one evaluation: `base` with the functions of the run, every call charged to the meter. */
export declare function evaluationEnv(cel: typeof Cel, base: Cel.CelEnv, options: FunctionsOptions): Cel.CelEnv;
export {};
