import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
/** In characters. Nobody writes parameters, kustomizations or Applications of this size. */
export declare const maxLength = 1048576;
/** The documents of a YAML or JSON text; undefined where it cannot be read. The fast parser reads what is ordinary. */
export declare function valuesOf(text: string, file: string): readonly Json[] | undefined;
/** Why `valuesOf` has none of a text, and where. */
export declare function whyUnreadable(text: string, file: string): Problem | undefined;
/** The first document; null for an empty text. */
export declare function firstValueOf(text: string, file: string): Json | undefined;
