import { type Json } from '../../json.js';
import type { Finding } from '../finding.js';
/** An error as ajv tells it with `verbose` (https://ajv.js.org/api.html#error-objects). */
export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly schema?: unknown;
    readonly parentSchema?: unknown;
    readonly data?: unknown;
}
/** What a schema's errors say of an object, in the words in which the types of the store are told. */
export declare function explainErrors(value: Json, errors: readonly SchemaError[]): readonly Finding[];
