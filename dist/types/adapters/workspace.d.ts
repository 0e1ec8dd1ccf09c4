import type { WorkspacePort } from '../engine/ports.js';
/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
export declare function createWorkspace({ root }: {
    readonly root: string;
}): WorkspacePort;
