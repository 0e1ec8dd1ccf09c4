import { type GoMap } from './values.js';
/** What becomes of `.key` where a map has no such key (`goTemplateOptions`). */
export type MissingKey = 'default' | 'zero' | 'error';
/** A template that can be used again and again. */
export type GoTemplate = (data: GoMap) => string;
/** Compiles a template of Go with the functions that ApplicationSets have. Both it and what it gives throw TemplateFailure. */
export declare function compileGoTemplate(source: string, { missingKey }: {
    readonly missingKey: MissingKey;
}): GoTemplate;
