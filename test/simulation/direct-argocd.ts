import { withDeadline } from '../../src/adapters/http-deadline.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Application } from '../../src/core/argocd/application.js';
import type { ApplicationRef, ArgocdPort } from '../../src/engine/ports.js';
import type { Simulator } from '../../src/simulator/index.js';
import type { Faults } from './faults.js';
import type { SimulatedProcess } from './process.js';
import { readFaults, type ReadFault } from './wires.js';

/** What the short way needs. */
export interface ShortWay {
  readonly simulator: Simulator;
  readonly faults: Faults;
  readonly process: SimulatedProcess;
  /** What the client's next request is to meet. */
  readonly chosen: ReadFault[];
}

/** As the client's own, where nobody sets another. */
const refreshMs = 60_000;

/**
 * The same client; but what it reads again and again comes from Argo CD without requests, texts and their reading, which take
 * most of the time of a seed. What goes wrong does so on the long way.
 */
export function directly(client: ArgocdPort, way: ShortWay): ArgocdPort {
  const known = new Set<string>();
  return {
    ...client,
    get: async (ref, options = {}) => {
      const fault = known.has(ref.name) ? way.faults.choose(readFaults, way.process.random) : undefined;
      if (fault !== undefined) way.chosen.push(fault);
      if (fault !== undefined || !known.has(ref.name)) {
        const application = await client.get(ref, options);
        known.add(ref.name);
        return application;
      }
      return await read(ref, options, way);
    },
    watch: (refs, signal) => watch(refs, signal, way),
  };
}

async function read(ref: ApplicationRef, { refresh, timeoutMs = refreshMs, signal }: NonNullable<Parameters<ArgocdPort['get']>[1]>, { simulator, process }: ShortWay): Promise<Application> {
  signal?.throwIfAborted();
  const plain = async (): Promise<Application> => await process.call(`GET ${ref.name}`, { work: async () => await simulator.read(ref.name) });
  if (refresh === undefined) return await plain();
  try {
    return await process.call(`GET ${ref.name} ${refresh}`, { work: async () => await withDeadline(process.clock, { timeoutMs, signal }, async (stop) => await simulator.read(ref.name, { refresh, signal: stop })) });
  } catch (error) {
    // As the client does: a comparison that does not come is not waited for.
    if (error instanceof AdapterError && error.code === 'timeout') return await plain();
    throw error;
  }
}

/** What is there, and then each change of it. */
async function* watch(refs: readonly ApplicationRef[], signal: AbortSignal, { simulator, process }: ShortWay): AsyncIterable<Application> {
  await process.call('watch', { work: async () => undefined });
  const names = new Set(refs.map(({ name }) => name));
  const waiting: Application[] = [...names].map((name) => simulator.application(name));
  let wake: (() => void) | undefined;
  const unwatch = simulator.onChange(({ application }) => {
    if (!names.has(application.metadata.name)) return;
    waiting.push(application);
    wake?.();
  });
  const ended = (): void => { wake?.(); };
  for (const one of [signal, process.gone]) one.addEventListener('abort', ended, { once: true });
  try {
    while (!signal.aborted && !process.isDead) {
      const next = waiting.shift();
      if (next === undefined) await new Promise<void>((resolve) => { wake = resolve; });
      else yield next;
    }
  } finally {
    unwatch();
    for (const one of [signal, process.gone]) one.removeEventListener('abort', ended);
  }
}
