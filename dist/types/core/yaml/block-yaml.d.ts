import type { Json } from '../json.js';
export { splitDocuments } from './split-documents.js';
export type { DocumentSlice } from './split-documents.js';
/** What `parseBlockYaml` gives for a document that the full parser has to read. */
export declare const unusual: unique symbol;
/**
 * The value of one document's text, such as a slice of `splitDocuments`, or `unusual`. A value is
 * always what `readYaml` gives by the Kubernetes rules, for a text with which it finds no problem;
 * everything wrong and everything rare (anchors, tags, merge keys, flow collections over several
 * lines, …) is left to it. Its limit on the length of a text is for the caller to keep.
 *
 * Objects are ordinary ones: `__proto__` is among the rare things, but a lookup of a name such as
 * `constructor` has to ask `Object.hasOwn`.
 */
export declare function parseBlockYaml(text: string, start?: number, end?: number): Json | typeof unusual;
