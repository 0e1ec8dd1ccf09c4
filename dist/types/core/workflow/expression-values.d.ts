import type * as Cel from '@bufbuild/cel';
import { type Json } from '../json.js';
/** Thrown inside an evaluation when it reaches a limit; `message` is for the user. Never leaves the expression. */
export declare class ExpressionLimit extends Error {
}
/** The fields of a value that an expression selects; `all` when it uses the value as a whole. */
export type Selection = 'all' | Map<string, Selection>;
/** Joins the paths that an expression selects from one name, so that only those parts are converted. */
export declare function select(selection: Selection | undefined, path: readonly string[]): Selection;
/**
 * Turns the selected part of a JSON value into CEL's: whole numbers become int, others double; objects
 * become maps of their own properties. Throws ExpressionLimit where the value is too large or too deep.
 */
export declare function toCel(cel: typeof Cel, value: Json, selection: Selection): Cel.CelInput;
/**
 * Turns a result back into JSON: int and double become numbers, times and durations their CEL text
 * (`2026-01-31T12:00:00Z`, `90s`). Throws ExpressionLimit for what JSON cannot carry.
 */
export declare function toJson(cel: typeof Cel, value: Cel.CelValue, asText: (value: Cel.CelValue) => Json | undefined): Json;
