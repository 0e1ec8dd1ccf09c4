import type { ProblemCode } from '../problem-codes.js';
import type { JsonObject } from '../json.js';
/** Something wrong with one object, before its place in the file is looked up. */
export interface Finding {
    readonly code: ProblemCode;
    readonly severity: 'error' | 'warning';
    /** Id of the policy that was broken, such as `image-latest-or-untagged`; absent for what the schema says. */
    readonly policy?: string;
    /** JSON pointer (RFC 6901) from the object's own root to what is wrong; `''` for the object as a whole. */
    readonly pointer: string;
    /** Whether the key at the pointer is wrong (an unknown field), not its value. */
    readonly atKey?: boolean;
    /** One line in the manifest's own words, without the object's kind and name. */
    readonly message: string;
    /** What to do about it. */
    readonly hint?: string;
}
/** One Kubernetes object: a document, or an item of a `List`. Values are plain data; keys are untrusted: ask by `Object.hasOwn`. */
export interface ManifestObject {
    /** Path from the repository's top. */
    readonly file: string;
    readonly apiVersion: string;
    readonly kind: string;
    /** Empty where the object has none. */
    readonly namespace: string;
    readonly name: string;
    readonly value: JsonObject;
}
