import { type JsonObject } from '../json.js';
import type { ExpansionContext } from './expansion-context.js';
/** An Application that an ApplicationSet gives. `from` are the files and folders that gave its parameters. */
export interface GeneratedApplication {
    readonly value: JsonObject;
    readonly from: readonly string[];
}
/**
 * Why some or all applications of a set are not known: `wrong` is what Argo CD refuses too, and `needs-server` what only it can tell.
 * `generator` counts from 0; undefined where it is about the set as a whole.
 */
export interface ExpansionGap {
    readonly kind: 'wrong' | 'needs-server';
    readonly message: string;
    readonly generator?: number;
}
export interface Expansion {
    readonly applications: readonly GeneratedApplication[];
    readonly gaps: readonly ExpansionGap[];
}
/** The Applications of an ApplicationSet, in the order of its generators. `context` is without what the set says itself. */
export declare function expandApplicationSet(value: JsonObject, context: Omit<ExpansionContext, 'renderer' | 'set'>): Expansion;
