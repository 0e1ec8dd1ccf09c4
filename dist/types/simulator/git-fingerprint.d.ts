/**
 * All that the references of a bare repository are made of, as one text: where it is the same, they are. Much cheaper
 * than a process that lists them. Undefined where they are not kept in files, or somebody writes to them just now.
 */
export declare function fingerprintReferences(repository: string): string | undefined;
