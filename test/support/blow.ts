import type { Clock } from '../../src/core/clock.js';
import type { BranchState, Ports } from '../../src/engine/ports.js';
import type { Reached } from './stage.js';

/**
 * What befalls a run at one of its calls.
 *
 * - `signal-before`, `signal-during`, `signal-after`: SIGINT or SIGTERM: the run's signal is aborted before the call begins,
 *   once it is under way, and when it has just returned.
 * - `kill-before`: SIGKILL before the call has had an effect: it and all later ones do not reach the outside.
 * - `kill-after`: SIGKILL after its effect: it is carried out, and nobody hears of it.
 */
export type BlowKind = 'signal-before' | 'signal-during' | 'signal-after' | 'kill-before' | 'kill-after';

/** A call of a port, from 1. */
export interface Call {
  readonly at: number;
  readonly name: string;
  /** False for one that only reads: whether it was carried out, nobody outside can tell. */
  readonly hasEffect: boolean;
}

/** A run's way out, with a blow on it. */
export interface Struck {
  readonly between: (reached: Reached) => Reached;
  readonly calls: readonly Call[];
  /** Resolves once the process is dead: the promise of such a run never settles. */
  readonly killed: Promise<void>;
}

/** Calls that the outside can tell apart from none. A refresh makes Argo CD look at git. */
const effects: ReadonlySet<string> = new Set([
  'argocd.sync', 'argocd.rollback', 'argocd.terminate', 'argocd.runAction', 'argocd.confirmPruning', 'argocd.get refresh',
  'configRepository.commit', 'configRepository.tag', 'messages.post',
]);

/** Counts the calls of a run, and strikes at one of them. Without `blow` it only counts. */
export function strike(blow?: { readonly kind: BlowKind; readonly at: number }): Struck {
  const calls: Call[] = [];
  const cancellation = new AbortController();
  const death = new AbortController();
  const killed = new Promise<void>((resolve) => { death.signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
  const isDead = (): boolean => death.signal.aborted;
  const never = new Promise<never>(() => undefined);
  const interrupt = (): void => { cancellation.abort(new Error('SIGTERM')); };

  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (isDead()) return await never;
    const at = calls.length + 1;
    calls.push({ at, name, hasEffect: effects.has(name) });
    const kind = blow?.at === at ? blow.kind : undefined;
    if (kind === 'signal-before') interrupt();
    if (kind === 'kill-before') death.abort();
    if (isDead()) return await never;
    const working = work();
    // By the next turn a request has been sent.
    if (kind === 'signal-during') setImmediate(interrupt);
    try {
      const answer = await working;
      if (kind === 'kill-after') death.abort();
      if (kind === 'signal-after') interrupt();
      return isDead() ? await never : answer;
    } catch (error) {
      if (kind === 'kill-after') death.abort();
      if (kind === 'signal-after') interrupt();
      if (isDead()) return await never;
      throw error;
    }
  };

  const wrapState = (state: BranchState): BranchState => ({
    ...state,
    load: async (paths) => { await call('state.load', async () => { await state.load(paths); }); },
    widen: async (within) => wrapState(await call('state.widen', async () => await state.widen(within))),
  });

  const wrapPort = <P extends object>(port: string, methods: P): P => Object.fromEntries(Object.entries(methods).map(([method, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [method, value];
    return [method, async (...args: readonly unknown[]) => {
      const refreshes = method === 'get' && (args[1] as { readonly refresh?: string } | undefined)?.refresh !== undefined;
      return await call(`${port}.${method}${refreshes ? ' refresh' : ''}`, async () => await (value as (...args: readonly unknown[]) => Promise<unknown>)(...args));
    }];
  })) as P;

  const wrapPorts = (ports: Ports): Ports => {
    const { argocd, configRepository: repository } = ports;
    const wrapped = wrapPort('configRepository', repository);
    return {
      // Takes no time, and nothing outside hears of it.
      ...ports,
      git: wrapPort('git', ports.git),
      messages: wrapPort('messages', ports.messages),
      configRepository: {
        ...wrapped,
        head: async (...args) => wrapState(await wrapped.head(...args)),
        at: async (...args) => wrapState(await wrapped.at(...args)),
      },
      argocd: { ...wrapPort('argocd', argocd), serverUrl: argocd.serverUrl, watch: (refs, signal) => stream(refs, signal, argocd) },
    };
  };

  /** Opening it is a call. What it tells is never decided on, so that there is nothing in between to strike at. */
  async function* stream(...[refs, signal, argocd]: [...Parameters<Ports['argocd']['watch']>, Ports['argocd']]): ReturnType<Ports['argocd']['watch']> {
    await call('argocd.watch', async () => undefined);
    try {
      for await (const application of argocd.watch(refs, AbortSignal.any([signal, death.signal]))) yield isDead() ? await never : application;
    } catch (error) {
      if (isDead()) await never;
      throw error;
    }
    if (isDead()) await never;
  }

  /** The timers of a process end with it. */
  const wrapClock = (clock: Clock): Clock => ({
    now: () => clock.now(),
    monotonicMs: () => clock.monotonicMs(),
    during: async (work) => await clock.during(work),
    sleep: async (ms, signal) => {
      if (isDead()) return await never;
      try {
        await clock.sleep(ms, signal === undefined ? death.signal : AbortSignal.any([signal, death.signal]));
      } catch (error) {
        if (isDead()) return await never;
        throw error;
      }
      return isDead() ? await never : undefined;
    },
  });

  return {
    calls, killed,
    between: ({ ports, clock, signal }) => ({ ports: wrapPorts(ports), clock: wrapClock(clock), signal: AbortSignal.any([signal, cancellation.signal]) }),
  };
}
