import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { unpackOutcomes, type Outcome } from '../../core/manifests/outcome.js';
import { filesOf, takePart, type ThreadAnswer, type ThreadJob, type ThreadSetup } from './protocol.js';

/** Beside each bundle's folder in `dist/`; there is none beside the sources. */
const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'worker', 'index.js');

const mostThreads = 3;

/** A part takes a few milliseconds: at the end one thread waits for another no longer than that. */
const step = 32;

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
export function machineThreads(): ThreadSource {
  return { count: existsSync(program) ? Math.max(0, Math.min(mostThreads, availableParallelism() - 2)) : 0, start: startThread };
}

function startThread(): CheckThread {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(program, { workerData: { port: port2 }, transferList: [port2] });
  // An error is told by the work that is missing: this thread does it then.
  worker.on('error', () => undefined);
  return {
    port: port1,
    onEnd: (ended) => { worker.once('exit', ended); },
    stop: () => {
      port1.close();
      worker.unref();
      void worker.terminate();
    },
  };
}

/**
 * Has threads check files at the same time as this one does: each takes the next part when it has done one. Gives what was
 * found in each file, in their order. What a thread took and did not bring, for whatever reason, is done here.
 */
export function shareFiles(files: readonly string[], { setup, threads, here }: Sharing): AsyncIterable<Outcome> {
  const job = { setup, files, step, next: new SharedArrayBuffer(4) };
  return carryOut(job, startAll(threads, job), here);
}

/** What sharing takes. */
export interface Sharing {
  readonly setup: ThreadSetup;
  readonly threads: ThreadSource;
  readonly here: (files: readonly string[]) => Promise<readonly Outcome[]>;
}

function startAll({ count, start }: ThreadSource, job: ThreadJob): readonly Helper[] {
  const threads: CheckThread[] = [];
  try {
    while (threads.length < count) threads.push(start());
  } catch {
    // An environment that allows no more threads: those that there are do the work.
  }
  return threads.map((thread) => new Helper(thread, job));
}

async function* carryOut(job: ThreadJob, threads: readonly Helper[], here: Sharing['here']): AsyncGenerator<Outcome> {
  const done = new Map<number, readonly Outcome[]>();
  try {
    for (let part = 0; part * step < job.files.length;) {
      for (const thread of threads) for (const answer of thread.answers()) done.set(answer.part, unpackOutcomes(filesOf(job, answer.part), answer.outcomes));
      const found = done.get(part);
      const own = found === undefined ? takePart(job) : undefined;
      if (found !== undefined) {
        yield* found;
        done.delete(part);
        part += 1;
      } else if (own !== undefined) {
        done.set(own, await here(filesOf(job, own)));
      } else if (threads.some(({ working }) => working)) {
        await Promise.race(threads.map(async (thread) => { await thread.news(); }));
      } else {
        done.set(part, await here(filesOf(job, part)));
      }
    }
  } finally {
    for (const thread of threads) thread.stop();
  }
}

/** One thread and what came of it. */
class Helper {
  #working = true;
  readonly #thread: CheckThread;
  readonly #heard: ThreadAnswer[] = [];
  #wake: () => void = () => undefined;

  constructor(thread: CheckThread, job: ThreadJob) {
    this.#thread = thread;
    thread.onEnd(() => {
      this.#working = false;
      this.#wake();
    });
    const { port } = thread;
    port.on('message', (answer: ThreadAnswer) => {
      this.#heard.push(answer);
      this.#wake();
    });
    port.postMessage(job);
  }

  /** Whether there may be more answers. */
  get working(): boolean {
    return this.#working;
  }

  /** The parts that it has brought since, whether or not the event loop has come by. */
  answers(): readonly Exclude<ThreadAnswer, { readonly finished: true }>[] {
    const { port } = this.#thread;
    for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) this.#heard.push(received.message as ThreadAnswer);
    return this.#heard.splice(0).flatMap((answer) => {
      if (!('finished' in answer)) return [answer];
      this.#working = false;
      return [];
    });
  }

  /** Settles with its next answer or its end. */
  async news(): Promise<void> {
    if (!this.#working) return await new Promise(() => undefined);
    return await new Promise((resolve) => { this.#wake = resolve; });
  }

  stop(): void {
    this.#thread.stop();
  }
}
