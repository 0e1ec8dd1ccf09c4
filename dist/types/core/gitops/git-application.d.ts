import { type JsonObject } from '../json.js';
/** A place in a file: a document of it, and the object within that. */
export interface DefinitionPlace {
    readonly file: string;
    readonly document: number;
    /** JSON pointer within the document: `''`, or `/items/0` of a list. */
    readonly pointer: string;
}
/** One source of an Application. */
export interface GitSource {
    readonly repoURL: string;
    readonly revision: string;
    /** Folder from the repository's top; undefined for a chart of a registry and for one that only values are taken from. */
    readonly folder: string | undefined;
    readonly ref: string | undefined;
    readonly value: JsonObject;
}
/** An Application as the files of a commit define it. */
export interface GitApplication {
    /** `namespace/name`; nothing before the `/` where no namespace is written. */
    readonly key: string;
    readonly name: string;
    readonly namespace: string | undefined;
    readonly project: string;
    readonly definition: DefinitionPlace;
    /** Name of the ApplicationSet that gives it. */
    readonly set: string | undefined;
    /** Files and folders of the repository that gave its parameters. */
    readonly from: readonly string[];
    readonly sources: readonly GitSource[];
    readonly value: JsonObject;
}
/** Reads an Application; undefined for one without a name or a source, such as a patch for another one. */
export declare function readApplication(value: JsonObject, { definition, set, from }: {
    readonly definition: DefinitionPlace;
    readonly set?: string;
    readonly from?: readonly string[];
}): GitApplication | undefined;
/** What makes an Application another one: everything but its status. Two that are the same have the same text. */
export declare function fingerprintOf({ value }: GitApplication): string;
