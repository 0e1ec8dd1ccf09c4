import type { GitCall, GitSession } from './session.js';
/** A regular file of a commit. */
export interface Blob {
    readonly path: string;
    readonly id: string;
    /** In bytes. */
    readonly size: number;
}
/** The regular files of a commit; links and submodules are none. */
export declare function listBlobs(git: GitSession, sha: string): Promise<readonly Blob[]>;
/** The contents by id, in as few calls of git as its output allows. Files that are too large are left out. */
export declare function readBlobs(git: GitSession, blobs: readonly Pick<Blob, 'id' | 'size'>[], call?: GitCall): Promise<ReadonlyMap<string, Buffer>>;
