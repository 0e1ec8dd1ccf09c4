import type { MessagePort } from 'node:worker_threads';
import type { ReadText } from '../../core/manifests/repository-layout.js';
import type { SchemaStore } from '../../core/manifests/store.js';
/** What a thread checks with. */
export interface ThreadTools {
    readonly store: SchemaStore;
    /** Reads files below a folder. */
    readonly readBelow: (top: string) => ReadText;
}
/** The other end of `createCheckThreads`: takes part in the job that comes. What fails here ends the thread; the one that asked does its parts. */
export declare function serveChecks(port: MessagePort, tools: ThreadTools): void;
