import type { SchemaAddress, SchemaDocuments } from '../../adapters/schema-locations/index.js';
import type { Resolution } from '../../core/manifests/manifest-checker.js';
import type { Problem } from '../../core/problem.js';
/** The schemas of locations, each read and compiled once. A document that cannot be used is a problem, told once. */
export declare class CompiledSchemas {
    #private;
    readonly problems: Problem[];
    constructor(source: SchemaDocuments);
    /** The check that a document describes. */
    resolve(address: SchemaAddress): Promise<Resolution>;
}
