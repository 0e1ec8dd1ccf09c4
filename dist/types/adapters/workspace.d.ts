/** Files below a folder. Paths are relative to it, with `/`; none may lead outside. */
export interface Workspace {
    /** Text of a file (UTF-8); undefined when there is none. Throws `refused` for a path outside, `too-large` above 20 MiB. */
    readText(path: string): string | undefined;
}
/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
export declare function createWorkspace({ root }: {
    readonly root: string;
}): Workspace;
