import { type SourceDocument } from './source-documents.js';
/** One step of a path: a key of a mapping, a position in a list, or the item of a list that has a key of this value. */
export type UpdateStep = {
    readonly kind: 'key';
    readonly key: string;
} | {
    readonly kind: 'index';
    readonly index: number;
} | {
    readonly kind: 'item';
    readonly key: string;
    readonly value: string;
};
/** A line of `update`. */
export interface UpdateTarget {
    readonly line: string;
    readonly file: string;
    readonly steps: readonly UpdateStep[];
}
/**
 * Reads `file.yaml#path.to.value`: keys with dots between them, `[0]` for a position, `[name=web]` for the item of a
 * list, quotes around keys with other characters (`metadata.annotations."example.com/tag"`).
 */
export declare function parseUpdateLine(line: string): UpdateTarget | {
    readonly wrong: string;
};
/** Where steps lead in a document, into the YAML of a block text too; or how far they lead. */
export type Resolved = {
    readonly kind: 'found';
    readonly document: SourceDocument;
    readonly pointer: string;
} | {
    readonly kind: 'missing';
    readonly document: SourceDocument;
    readonly nearest: string;
    readonly depth: number;
    readonly names: readonly string[];
    readonly several: boolean;
};
/** Follows the steps. `text` is that of the document's file. */
export declare function resolveSteps(document: SourceDocument, steps: readonly UpdateStep[], text: string): Resolved;
/** A step as it is written. */
export declare function formatStep(step: UpdateStep): string;
