import { type Json, type JsonObject } from '../../json.js';
/** A schema that can be compiled: drafts 4 to 7 and OpenAPI's dialect of them, all told in draft 7. */
export type PreparedSchema = boolean | JsonObject;
/** What is done with a reference: the name that takes its place, or why it cannot be followed. */
export type RenameReference = (reference: string) => {
    readonly name: string;
} | {
    readonly refused: string;
};
/** A schema, or the first thing that keeps it from being one. */
export type Preparation = {
    readonly schema: PreparedSchema;
} | {
    readonly unusable: string;
};
/**
 * Keeps of a schema what says something about a value, after a check that it is written as the drafts want it. Ids are
 * left out: a document is known by where it was found, and by nothing that it says of itself.
 */
export declare function prepareSchema(document: Json, rename: RenameReference): Preparation;
