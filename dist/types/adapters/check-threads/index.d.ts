import type { ShareFiles } from '../../core/manifests/check-tree.js';
import type { ThreadSetup } from './protocol.js';
import type { ThreadSource } from './share.js';
/** What sharing takes. */
export interface ShareSettings {
    readonly setup: ThreadSetup;
    /** Milliseconds that processors have worked for this process. */
    readonly processorMs: () => number;
    /** Those of the machine if not given. */
    readonly threads?: ThreadSource;
}
/** Shares files with threads as soon as those that are left are seen to be worth it. Nothing of threads is loaded before. */
export declare function createShareFiles({ setup, processorMs, threads }: ShareSettings): ShareFiles;
