import { type JsonObject } from '../json.js';
import type { Redactor } from '../report/redact.js';
import type { DesiredObject } from './desired-state.js';
/** What stands in place of a secret. The same whatever the secret is: no length, no hash, nothing to try values against. */
export declare const mask = "***";
/** In place of the later one of two secrets that differ. */
export declare const otherMask = "*** (another value)";
/** Whether the values of an object's data are secrets. */
export declare function isSecret({ group, kind }: Pick<DesiredObject, 'group' | 'kind'>): boolean;
/** A Secret with its data in one form: `stringData` is what `data` becomes by it. The keys of `data` are bytes as base64. */
export declare function unifySecret({ stringData, data, ...rest }: JsonObject): JsonObject;
/** What the values of a Secret's data say, and how they stand there: to be taken out wherever they come up. */
export declare function secretsOf({ value }: Pick<DesiredObject, 'value'>): readonly string[];
/** An object as it may be shown: no value of a Secret's data, no secret that is known, nothing that looks like one or is called one. */
export declare function maskObject(object: DesiredObject, redact: Redactor): JsonObject;
