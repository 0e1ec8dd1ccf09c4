import { availableParallelism } from 'node:os';
import type { ShareFiles } from '../../core/manifests/check-tree.js';
import type { ThreadSetup } from './protocol.js';
import type { ThreadSource } from './share.js';

/**
 * A thread takes a fifth of a second of a processor before it is as fast as this one: less work than that is done sooner
 * without it. What is left is told by what was done, which at first is slower than it will be.
 */
const worthIt = { afterMs: 300, leftMs: 600 };

/** With fewer there is none to spare: see `machineThreads`. */
const leastProcessors = 3;

/** What sharing takes. */
export interface ShareSettings {
  readonly setup: ThreadSetup;
  /** Milliseconds that processors have worked for this process. */
  readonly processorMs: () => number;
  /** Those of the machine if not given. */
  readonly threads?: ThreadSource;
}

/** Shares files with threads as soon as those that are left are seen to be worth it. Nothing of threads is loaded before. */
export function createShareFiles({ setup, processorMs, threads }: ShareSettings): ShareFiles {
  // To ask for the time of the processors again and again takes more of it than all else here.
  if (threads === undefined && availableParallelism() < leastProcessors) return async () => undefined;
  const began = processorMs();
  return async (files, done, here) => {
    const ms = processorMs() - began;
    const left = files.length - done;
    if (ms < worthIt.afterMs || (ms / done) * left < worthIt.leftMs) return undefined;
    const { machineThreads, shareFiles } = await import('./share.js');
    const source = threads ?? machineThreads();
    return source.count <= 0 ? undefined : shareFiles(files.slice(done), { setup, threads: source, here });
  };
}
