import type * as Cel from '@bufbuild/cel';
import type { Mismatch } from './expression-functions.js';
import { type TreeFacts } from './expression-tree.js';
import { type NameScope } from './reference-path.js';
/** What is known of an evaluation that failed. */
export interface FailedEvaluation {
    readonly cel: typeof Cel;
    readonly facts: TreeFacts;
    readonly mismatches: ReadonlyMap<bigint, Mismatch>;
    readonly scope: NameScope;
}
/** One line in the user's terms on an error of CEL. */
export declare function explain(error: Cel.CelError, failed: FailedEvaluation): string;
/** Why there is no value at `path`: the whole path, and the first part of it that is empty. */
export declare function describeMissing(path: readonly string[], scope: NameScope): string;
