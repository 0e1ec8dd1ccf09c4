import type { Random } from './random.js';
import type { World } from './world.js';

/** Where people and machines beside the jobs do things to Argo CD and to git. */
interface Weather {
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** How often something may happen, in milliseconds. */
const beatMs = 4_000;
/** What lasts for a while lasts so long, in milliseconds. */
const spellMs = [2_000, 60_000] as const;

/** Things happen until the signal is aborted; then all spells are over. */
export async function chaos(world: World, { random, signal }: Weather): Promise<void> {
  const { clock, simulator } = world;
  const kinds = Object.keys(happenings).filter((kind) => (world.faults.rates[kind as Happening] ?? 0) > 0) as Happening[];
  if (kinds.length === 0) return;
  try {
    for (;;) {
      await clock.sleep(beatMs * (0.5 + random.fraction()), signal);
      for (const kind of kinds) if (world.faults.strikes(kind, random)) await happenings[kind](world, { random, signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    simulator.setFaults({ hangRefresh: undefined, lsRemoteLagMs: undefined, informerLagMs: undefined, overlookNext: undefined, repositoryError: undefined, manifestError: undefined, dropEvents: undefined });
    simulator.setWindows([]);
  }
}

type Happening = keyof typeof happenings;

/** Begins something, and ends it after a while. */
function spell(world: World, { random, signal }: Weather, { begin, end }: { readonly begin: () => void; readonly end: () => void }): void {
  begin();
  world.clock.sleep(random.whole(...spellMs), signal).then(end, () => undefined);
}

const happenings = {
  'comparisons-hang': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setFaults({ hangRefresh: true }); }, end: () => { world.simulator.setFaults({ hangRefresh: undefined }); } }); },
  'git-host-lags': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setFaults({ lsRemoteLagMs: weather.random.whole(500, 20_000) }); }, end: () => { world.simulator.setFaults({ lsRemoteLagMs: undefined }); } }); },
  'informer-lags': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setFaults({ informerLagMs: weather.random.whole(100, 10_000) }); }, end: () => { world.simulator.setFaults({ informerLagMs: undefined }); } }); },
  'operation-overlooked': async ({ simulator }) => { simulator.setFaults({ overlookNext: 1 }); },
  'repository-unreadable': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setFaults({ repositoryError: 'rpc error: code = Unknown desc = failed to list refs: dial tcp: i/o timeout' }); }, end: () => { world.simulator.setFaults({ repositoryError: undefined }); } }); },
  'manifests-fail': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setFaults({ manifestError: 'rpc error: code = Unknown desc = Manifest generation error' }); }, end: () => { world.simulator.setFaults({ manifestError: undefined }); } }); },
  'window-closed': async (world, weather) => { spell(world, weather, { begin: () => { world.simulator.setWindows([{ kind: 'deny', active: true }]); }, end: () => { world.simulator.setWindows([]); } }); },
  'foreign-operation': async (world, { random }) => {
    const operation = { app: appOf(world, random), atMs: world.clock.monotonicMs() };
    // Refused where one is going on.
    await world.simulator.startForeignOperation(operation.app, { durationMs: random.whole(500, 30_000) }).then(() => { world.foreignOperations.push(operation); }, () => undefined);
  },
  drift: async (world, { random }) => {
    const app = appOf(world, random);
    try {
      world.simulator.drift(app, app);
    } catch {
      // There is no such object just now.
    }
  },
  'application-recreated': async (world, { random }) => { if (random.chance(0.2)) world.simulator.recreate(appOf(world, random)); },
  'somebody-pushes': async (world, { random }) => { world.somebodyPushes(random); },
  'somebody-edits-the-same': async (world, { random }) => {
    const app = appOf(world, random);
    const path = `${app}/deployment.yaml`;
    const tag = `p${random.whole(1, 1_000)}`;
    world.push(new Map([[path, (world.head().files.get(path) ?? '').replace(/image: \S+/, `image: shop/${app}:${tag}`)]]), `Try ${app} ${tag}`);
  },
} as const satisfies Record<string, (world: World, weather: Weather) => Promise<void>>;

function appOf(world: World, random: Random): string {
  const names = [...world.head().files.keys()].filter((path) => path.endsWith('/deployment.yaml')).map((path) => path.split('/')[0] ?? '');
  return names[random.whole(0, names.length - 1)] ?? 'web';
}
