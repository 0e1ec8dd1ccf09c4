import type { Json } from '../json.js';
import type { Location, Problem } from '../problem.js';
import type { LexemeBudget } from './compose.js';
import type { ScalarRules } from './scalars.js';
/** One document of a YAML or JSON text. */
export interface YamlDocument {
    /** Plain data. Objects have no prototype; aliased values are shared, so treat it as read-only. */
    readonly value: Json;
    /** True where the document holds nothing but comments, as between two `---`. */
    readonly empty: boolean;
    /**
     * Where a JSON pointer (RFC 6901) stands: its value, or its key where the value begins on a later
     * line. What does not exist gives its nearest ancestor.
     */
    readonly locate: (pointer: string) => Location;
    /** As `locate`, but always the key where there is one: for what is wrong with the name itself. */
    readonly locateKey: (pointer: string) => Location;
    /** Offset (UTF-16) at which the document begins, `---` included, and at which it ends. */
    readonly range: readonly [start: number, end: number];
}
export interface ReadYamlOptions {
    /** `core` (YAML 1.2) for workflows, `kubernetes` for manifests. Default `core`. */
    readonly scalars?: ScalarRules;
    /** The longest text that is read, in characters (UTF-16). Default 1 MiB. */
    readonly maxLength?: number;
    /** The deepest nesting of collections, aliases counted. Default 64. */
    readonly maxDepth?: number;
    /** How many values aliases may add to a document. Default 100,000. */
    readonly maxAliasSize?: number;
    /** How bad a key is that is given twice; with `warning` the last one counts. Default `error`. */
    readonly duplicateKeys?: 'error' | 'warning';
    /** How much the parser may still do; what this text took is taken off it. Default 500,000 lexemes. */
    readonly budget?: LexemeBudget;
    /** The line of the file that the text begins on: all places count from it. Default 1. */
    readonly firstLine?: number;
}
/** About 1.6 MB of ordinary YAML, for which the parser takes less than a second, whatever it holds. */
export declare const mostLexemes = 500000;
/** The documents of a text and what is wrong with it. */
export interface ReadYaml {
    /** None when the text as a whole is not YAML; a document with an error of its own is left out. */
    readonly documents: readonly YamlDocument[];
    readonly problems: readonly Problem[];
}
/**
 * Reads YAML or JSON text that may be hostile. Takes time linear in its size, never throws for
 * what the text holds, and returns every problem with its place.
 */
export declare function readYaml(text: string, file: string, options?: ReadYamlOptions): ReadYaml;
