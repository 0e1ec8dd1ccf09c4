import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import type { DocumentPlaces } from './outcome.js';
/** One document of a file, with the way back from its data to its text. */
export interface ManifestDocument extends DocumentPlaces {
    readonly value: Json;
    readonly empty: boolean;
}
/** The documents of a file that can be read, and what is wrong with the others. `unread` counts these. */
export interface ReadManifests {
    readonly documents: readonly ManifestDocument[];
    readonly problems: readonly Problem[];
    readonly unread: number;
}
/** How bad a key is that is given twice: where that is no error, the last one counts. */
export interface ReadOptions {
    readonly duplicateKeys: 'error' | 'warning' | 'off';
}
/**
 * Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. Where all are ordinary,
 * as in most files, there is nothing to wait for.
 */
export declare function readManifestDocuments(file: string, text: string, options?: ReadOptions): ReadManifests | Promise<ReadManifests>;
