import type { JsonObject } from '../core/json.js';
import type { PreparedSchema } from '../core/manifests/json-schema/prepare-schema.js';
import type { SchemaOutcome } from '../core/manifests/manifest-checker.js';
/** Prepared schemas by name, which may refer to each other. */
export interface SchemaCompiler {
    readonly add: (name: string, schema: PreparedSchema) => void;
    /** The check of a schema that was added; what is wrong with it, where it cannot be compiled. */
    readonly compile: (name: string) => {
        readonly check: (value: JsonObject) => SchemaOutcome;
    } | {
        readonly unusable: string;
    };
}
/** Compiles schemas with ajv, which takes longer to load than to check most repositories: load this file when it is needed. */
export declare function createSchemaCompiler(): SchemaCompiler;
