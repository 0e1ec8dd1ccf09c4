/** Where one document is. A file is read only below a folder; with `followed` that counts after all links. */
export type SchemaAddress = {
    readonly kind: 'file';
    readonly path: string;
    readonly below: string;
    readonly followed: boolean;
} | {
    readonly kind: 'url';
    readonly url: string;
};
/** A document's text. `missing` is an answer; `failed` is that there was none, and why. */
export type LoadedSchema = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'failed';
    readonly reason: string;
};
/** No schema document is larger, in bytes; the largest that Kubernetes publishes has 1.3 MB. */
export declare const largestSchema: number;
/** What is said of one that is larger. */
export declare const tooLarge = "it has more than 10 MB";
/** Whether a path is outside of a folder, both absolute. */
export declare function leadsOut(folder: string, path: string): boolean;
