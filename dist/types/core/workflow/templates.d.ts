import type { Json } from '../json.js';
/** A place in a text that a value is put into. */
export interface TemplateReference {
    readonly path: readonly string[];
    /** `{{a.b}}` or `${a.b}`. */
    readonly form: 'mustache' | 'dollar';
    /** Index in the source where the braces (or the dollar sign) begin. */
    readonly offset: number;
    /** The reference as written, braces included. */
    readonly text: string;
}
/** Gives the value of a reference, or undefined when there is none. */
export type ResolveReference = (reference: TemplateReference) => Json | undefined;
/** A rendered value, or the references without a value; `message` is one line for people. */
export type Rendered = {
    readonly ok: true;
    readonly value: Json;
} | {
    readonly ok: false;
    readonly missing: readonly TemplateReference[];
    readonly message: string;
};
export interface Template {
    readonly source: string;
    readonly references: readonly TemplateReference[];
    /**
     * Puts the values in. When the whole source is one reference the value keeps its type; otherwise
     * the values are joined as text, objects and lists as JSON. What is put in is never read as a template.
     */
    render(resolve: ResolveReference): Rendered;
}
/** A template, or why the text is none; `offset` is an index in the source. */
export type ParsedTemplate = {
    readonly ok: true;
    readonly template: Template;
} | {
    readonly ok: false;
    readonly message: string;
    readonly offset: number;
};
/**
 * Reads `{{name}}`, `{{ a.b }}` and `${namespace.name}`. A backslash before `{{` or `${` keeps them as
 * text. Other dollar signs and braces are text too, as in `$(date)`, `${VAR:-x}` and `{"a": 1}`, while
 * `{{` that is not a template and GitHub's `${{ x }}` are errors: they would reach the server unexpanded.
 */
export declare function parseTemplate(source: string): ParsedTemplate;
/** A string of a JSON value that holds a template, or is wrong as one; `pointer` is its JSON pointer. */
export type FoundTemplate = {
    readonly pointer: string;
} & ParsedTemplate;
/** Every template in a JSON value. Strings without a reference are left out; keys are no templates. */
export declare function templatesIn(value: Json, pointer: string): readonly FoundTemplate[];
/** Renders every string in a JSON value; keys stay as they are. All missing references are listed at once. */
export declare function renderJson(value: Json, resolve: ResolveReference): Rendered;
