import { type Json } from '../json.js';
import { type GoMap } from './go-template/values.js';
/** Puts parameters into texts, in the language that an ApplicationSet has chosen. Throws TemplateFailure. */
export interface FieldRenderer {
    readonly goTemplate: boolean;
    /** One text. `strict` refuses keys that are missing whatever the set says. */
    readonly text: (template: string, parameters: GoMap, strict?: boolean) => string;
    /** Every text and key in a value. */
    readonly value: (value: Json, parameters: GoMap) => Json;
}
/** The renderer for `goTemplate` and `goTemplateOptions`. Templates are compiled once. */
export declare function createFieldRenderer({ goTemplate, options }: {
    readonly goTemplate: boolean;
    readonly options: readonly string[];
}): FieldRenderer;
/** Parameters with dots for their nesting, all as text: what selectors look at, and what the language without functions has of a file. */
export declare function flattened(parameters: GoMap): Readonly<Record<string, string>>;
