import { type MessagePort } from 'node:worker_threads';
import { type Outcome } from '../../core/manifests/outcome.js';
import { type ThreadSetup } from './protocol.js';
/** A thread that checks, seen from the one that asks it. */
export interface CheckThread {
    readonly port: MessagePort;
    /** Calls back when the thread has ended, whatever way. */
    readonly onEnd: (ended: () => void) => void;
    readonly stop: () => void;
}
/** How many threads there may be besides this one, and how each is made. */
export interface ThreadSource {
    readonly count: number;
    readonly start: () => CheckThread;
}
/**
 * Threads of this process: none where the machine has less than three processors. One works for this thread, and about one
 * for what compiles its code and collects its garbage: on two, a second thread was as much work more as it took over.
 */
export declare function machineThreads(): ThreadSource;
/**
 * Has threads check files at the same time as this one does: each takes the next part when it has done one. Gives what was
 * found in each file, in their order. What a thread took and did not bring, for whatever reason, is done here.
 */
export declare function shareFiles(files: readonly string[], { setup, threads, here }: Sharing): AsyncIterable<Outcome>;
/** What sharing takes. */
export interface Sharing {
    readonly setup: ThreadSetup;
    readonly threads: ThreadSource;
    readonly here: (files: readonly string[]) => Promise<readonly Outcome[]>;
}
