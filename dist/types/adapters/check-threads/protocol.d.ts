import type { MessagePort } from 'node:worker_threads';
import type { CheckOptions } from '../../core/manifests/manifest-checker.js';
import type { PackedOutcomes } from '../../core/manifests/outcome.js';
/** What a thread has to know to check as the one does that asks it. */
export interface ThreadSetup {
    /** Folder that the paths of files count from. */
    readonly top: string;
    readonly options: Omit<CheckOptions, 'store'>;
}
/** The files that threads check together: each takes the next part until none is left. */
export interface ThreadJob {
    readonly setup: ThreadSetup;
    readonly files: readonly string[];
    /** Files in a part. */
    readonly step: number;
    /** One number of 32 bits: the part that nobody has taken yet. */
    readonly next: SharedArrayBuffer;
}
/** What a thread says: what was found in the files of a part, or that no part is left. */
export type ThreadAnswer = {
    readonly part: number;
    readonly outcomes: PackedOutcomes;
} | {
    readonly finished: true;
};
/** Where a thread gets its job and answers. */
export interface ThreadData {
    readonly port: MessagePort;
}
/** Takes the next part of a job; undefined when all are taken. */
export declare function takePart({ next, files, step }: ThreadJob): number | undefined;
/** The files of a part. */
export declare function filesOf({ files, step }: ThreadJob, part: number): readonly string[];
