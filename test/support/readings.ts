import type { Application } from '../../src/core/argocd/application.js';
import type { RevisionRelation } from '../../src/core/argocd/assess.js';
import { ApplicationStream } from '../../src/engine/application-stream.js';
import { Deployments } from '../../src/engine/deployments.js';
import type { StepContext } from '../../src/engine/handlers/context.js';
import { VirtualClock } from '../../src/simulator/index.js';
import { defaultSettings, noFacts, unusedPorts } from './engine.js';

/** What is read, one after the other; the last one for ever. With `refresh`, what a refresh is answered with in its place. */
export interface Reading {
  readonly application: Application;
  readonly refreshed?: Application;
}

/** A context whose Argo CD gives the readings, and whose git knows these relations to ours by commit. */
export function contextReading(readings: readonly Reading[], relations: Readonly<Record<string, RevisionRelation>> = {}): StepContext & { readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  const { signal } = new AbortController();
  const unused = unusedPorts();
  let next = 0;
  const argocd: StepContext['ports']['argocd'] = {
    ...unused.argocd,
    get: async (_ref, options) => {
      const reading = readings[Math.min(next, readings.length - 1)];
      next += 1;
      if (reading === undefined) throw new Error('nothing to read');
      return options?.refresh === undefined ? reading.application : (reading.refreshed ?? reading.application);
    },
    // Silent until it is closed.
    watch: (_refs, until) => ({ [Symbol.asyncIterator]: () => ({ next: async () => await new Promise((resolve) => { until.addEventListener('abort', () => { resolve({ done: true, value: undefined }); }); }) }) }),
  };
  return {
    node: { id: 'gate', purpose: 'gate' } as StepContext['node'],
    attempt: 1,
    runId: 'run',
    ports: { ...unused, argocd, git: { ...unused.git, relation: async (_ours, seen) => relations[seen] ?? 'unknown' } },
    clock,
    settings: defaultSettings,
    facts: noFacts,
    deployments: new Deployments(),
    stream: new ApplicationStream({ argocd, clock }),
    signal,
    run: { signal, git: unused.git, configRepository: unused.configRepository },
    remainingMs: () => 3_600_000,
    report: () => undefined,
    partEnded: () => undefined,
    remember: () => undefined,
    wrote: () => undefined,
    shows: () => undefined,
    conclude: () => undefined,
    written: [],
    commit: undefined,
    failure: '',
  };
}
