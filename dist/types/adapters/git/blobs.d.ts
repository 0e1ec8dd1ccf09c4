import type { GitSession } from './session.js';
/** A regular file of a commit. */
export interface Blob {
    readonly path: string;
    readonly id: string;
    /** In bytes. */
    readonly size: number;
}
/** The regular files of a commit; links and submodules are none. */
export declare function listBlobs(git: GitSession, sha: string): Promise<readonly Blob[]>;
/** Texts (UTF-8) by path, in as few calls of git as its output allows. Files that are too large are left out. */
export declare function readBlobs(git: GitSession, blobs: readonly Blob[]): Promise<ReadonlyMap<string, string>>;
