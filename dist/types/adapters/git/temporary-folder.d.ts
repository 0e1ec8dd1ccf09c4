/**
 * Makes a folder that nobody else uses, named `<prefix>XXXXXX`, in `parent`, which is made where it is not there yet, or else in
 * the machine's. The user removes it. Throws AdapterError `failed` where it cannot be made.
 */
export declare function makeTemporaryFolder(parent: string | undefined, prefix: string): string;
