import type { Json } from '../json.js';
import type { SchemaIssue } from './schema-checker.js';
/** Everything in which a document does not follow OSOP's schema; none when the schema accepts it. */
export declare function checkSchema(value: Json): readonly SchemaIssue[];
