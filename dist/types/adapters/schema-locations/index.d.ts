import type { SchemaLocation } from '../../core/manifests/schema-locations.js';
import type { Problem } from '../../core/problem.js';
import type { Downloads } from './downloads.js';
import { type LoadedSchema, type SchemaAddress } from './loaded-schema.js';
export type { LoadedSchema, SchemaAddress } from './loaded-schema.js';
type Place = Exclude<SchemaLocation, {
    readonly kind: 'default';
}>;
/** Reads schema documents from files and URLs. */
export interface SchemaDocuments {
    /** What is wrong with the locations themselves. */
    readonly check: (locations: readonly SchemaLocation[]) => readonly Problem[];
    /** The address of a filled in template. */
    readonly address: (location: Place, expanded: string) => SchemaAddress;
    /** The address that a reference of a document leads to, or why it is not followed. */
    readonly follow: (from: SchemaAddress, reference: string) => SchemaAddress | {
        readonly refused: string;
    };
    readonly load: (address: SchemaAddress) => Promise<LoadedSchema>;
    /** A name for people: a path from the repository's top, or a URL without its query. */
    readonly nameOf: (address: SchemaAddress) => string;
}
/**
 * Relative locations count from `root` and stay inside of `top`, the repository. An absolute one may be anywhere: it
 * comes from the input alone, and its documents are read as schemas and not shown.
 */
export declare function createSchemaDocuments({ root, top, downloads }: {
    readonly root: string;
    readonly top: string;
    readonly downloads: Downloads;
}): SchemaDocuments;
