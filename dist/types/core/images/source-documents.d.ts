import type { Json } from '../json.js';
import type { Location, Problem } from '../problem.js';
/** A document of a file, or the YAML in a block text of one (`within` is the pointer to that text). */
export interface SourceDocument {
    readonly file: string;
    readonly index: number;
    readonly within?: string;
    readonly value: Json;
    readonly locate: (pointer: string) => Location;
    /** A scalar as it is written, quotes apart: `1.20` stays that. `''` where there is none. */
    readonly textOf: (pointer: string) => string;
}
/** The documents of a file. With a problem among them, none of the file can be edited. */
export declare function openSource(file: string, text: string): {
    readonly documents: readonly SourceDocument[];
    readonly problems: readonly Problem[];
};
/** The YAML that a string of a document holds; undefined where it is none. */
export declare function innerSource(outer: SourceDocument, pointer: string, text: string): SourceDocument | undefined;
/** Where something is, as `update` takes it: `spec.source.helm.values.image.tag`. */
export declare function pathOf({ within }: SourceDocument, pointer: string): string;
