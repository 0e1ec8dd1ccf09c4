import type { Json } from '../json.js';
import { type RunFacts } from './expression-functions.js';
import { type SourceProblem } from './expression-source.js';
import { type FunctionCall, type Reference } from './expression-tree.js';
import { type NameScope } from './reference-path.js';
export type { FunctionCall, Reference } from './expression-tree.js';
/** Values and facts that an expression is evaluated against. */
export interface ExpressionScope extends NameScope {
    readonly run: RunFacts;
}
/** A value, or one line on why there is none. */
export type Evaluated = {
    readonly ok: true;
    readonly value: Json;
} | {
    readonly ok: false;
    readonly message: string;
};
/**
 * A CEL expression (https://cel.dev) that has been read and can be evaluated any number of times.
 * Beside CEL's standard functions it may call `status`, `error_of`, `duration_of`, `attempt` and `now`.
 */
export interface Expression {
    readonly source: string;
    /** The free names with the fields selected from them, in the order of the source; repeated where repeated. */
    readonly references: readonly Reference[];
    readonly calls: readonly FunctionCall[];
    /** True when it is only a (dotted) name or a literal: no operator, no call. */
    readonly trivial: boolean;
    /** Never throws; ends within 100 ms whatever the expression and the values. */
    evaluate(scope: ExpressionScope): Evaluated;
}
/** A compiled expression, or why the source is none; `offset` is an index in the source. */
export type CompiledExpression = {
    readonly ok: true;
    readonly expression: Expression;
} | ({
    readonly ok: false;
} & SourceProblem);
/** Reads an expression. Refuses, with a place, what is too large, does not parse or calls an unknown function. */
export declare function compileExpression(source: string): Promise<CompiledExpression>;
