import { type LoadedSchema, type SchemaAddress } from './loaded-schema.js';
/** Reads a file of a location. Where a path really leads is what counts, unless the location is absolute. */
export declare function readSchemaFile({ path, below, followed }: Extract<SchemaAddress, {
    readonly kind: 'file';
}>): LoadedSchema;
