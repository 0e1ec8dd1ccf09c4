import { type Json } from '../json.js';
import type { ObjectShape } from './store.js';
/** A kind that a CustomResourceDefinition defines; `key` is `group/version/Kind`. */
export interface CustomKind {
    readonly key: string;
    readonly shape: ObjectShape;
}
/** The kinds of a definition, of which only what has a schema can be checked. A value that is no definition has none. */
export declare function customKindsOf(definition: Json): readonly CustomKind[];
