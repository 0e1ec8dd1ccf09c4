import type { MessagePort } from 'node:worker_threads';
import { checkAlone } from '../../core/manifests/check-tree.js';
import { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { packOutcomes } from '../../core/manifests/outcome.js';
import type { ReadText } from '../../core/manifests/repository-layout.js';
import type { SchemaStore } from '../../core/manifests/store.js';
import { filesOf, takePart, type ThreadAnswer, type ThreadJob } from './protocol.js';

/** What a thread checks with. */
export interface ThreadTools {
  readonly store: SchemaStore;
  /** Reads files below a folder. */
  readonly readBelow: (top: string) => ReadText;
}

/** The other end of `createCheckThreads`: takes part in the job that comes. What fails here ends the thread; the one that asked does its parts. */
export function serveChecks(port: MessagePort, tools: ThreadTools): void {
  port.once('message', (job: ThreadJob) => { void takePartIn(job, { port, tools }); });
}

async function takePartIn(job: ThreadJob, { port, tools }: { readonly port: MessagePort; readonly tools: ThreadTools }): Promise<void> {
  const answer = (message: ThreadAnswer): void => { port.postMessage(message); };
  const { options, top } = job.setup;
  const checker = new ManifestChecker({ ...options, store: tools.store });
  const read = tools.readBelow(top);
  for (let part = takePart(job); part !== undefined; part = takePart(job)) {
    answer({ part, outcomes: packOutcomes(await checkAlone(filesOf(job, part), { checker, read })) });
  }
  answer({ finished: true });
}
