import { isAutoSynced, type ApplicationSource, type HealthStatusCode } from '../core/argocd/application.js';
import { ApplicationSets } from './application-sets.js';
import { adoptOffspring, followOffspring } from './offspring.js';
import { ApplicationStore, type Draft } from './application-store.js';
import { EventLog } from './event-log.js';
import { GitSource } from './git-source.js';
import { LiveState } from './live-state.js';
import { keyOf } from './manifests.js';
import { isStepwise, settled } from './rollout-steps.js';
import { DEFAULT_DELAYS, type SimulatedApplication, type SimulatorOptions } from './options.js';
import { Pacemaker } from './pacemaker.js';
import { Projects } from './projects.js';
import { comparedStatus } from './compared-status.js';
import { compare } from './comparison.js';
import { loadDesiredState, type DesiredState } from './desired-state.js';
import { Refresher } from './refresher.js';
import { pullFailure } from './rollout.js';
import { isMultiSource, newApplication, qualifiedName, sourcesOf, timestamp, type StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';

/** The applications and their controller: everything of Argo CD but its API. */
export interface ControlPlane {
  readonly world: World;
  /** By `namespace/name`. */
  readonly managed: ReadonlyMap<string, Managed>;
  readonly applicationSets: ApplicationSets;
  /** Creates an Application that was never deployed; its first comparison is requested. */
  readonly create: (draft: Draft, username: string) => StoredApplication;
}

/** Creates the applications as they were left by an earlier deployment, and starts the controller. */
export async function startControlPlane(options: SimulatorOptions): Promise<ControlPlane> {
  const { clock } = options;
  const delays = { ...DEFAULT_DELAYS, ...options.delays };
  const sources = new Map<string, GitSource>();
  const world: World = {
    clock,
    pace: new Pacemaker(clock),
    store: new ApplicationStore(clock),
    events: new EventLog(clock),
    delays,
    sources,
    charts: options.charts ?? {},
    projects: new Projects(clock, options.applications.map(({ project = 'default' }) => project)),
    failures: new Map(),
    pullRequests: options.pullRequests ?? (() => []),
    standsIn: options.standsIn ?? false,
    generate: options.generate ?? (() => undefined),
    faults: options.faults ?? {},
    windows: options.windows ?? [],
    outcome: options.outcome ?? (() => 'healthy'),
    applied: () => undefined,
  };
  for (const [url, repository] of Object.entries(options.repositories)) {
    const source = new GitSource({ repository, clock, lagMs: () => world.faults.lsRemoteLagMs ?? 0, revisionCacheMs: delays.revisionCache });
    await source.open();
    sources.set(url, source);
  }
  const managed = new Map<string, Managed>();
  const create = async (seed: SimulatedApplication): Promise<void> => {
    const application = await createApplication(world, seed);
    managed.set(application.key, application);
  };
  for (const seed of options.applications) await create(seed);
  const applicationSets = new ApplicationSets(world, async (seed) => {
    await create(seed);
    if (seed.initial === 'never-deployed') managed.get(`${seed.namespace ?? 'argocd'}/${seed.name}`)?.requestRefresh(3);
  });
  await adoptOffspring({ world, managed, applicationSets, create });
  watchSpecs(world, managed);
  world.applied = (manifest) => { followOffspring(manifest, { world, managed, applicationSets, create }); };
  if (delays.poll > 0) world.pace.spawn(() => poll(world, managed));
  const createByApi = (draft: Draft, username: string): StoredApplication => {
    const created = world.store.create(draft);
    const adopted = manage(world, created);
    managed.set(adopted.key, adopted);
    world.events.record(created, { reason: 'ResourceCreated', message: 'created application', by: username });
    adopted.requestRefresh(3);
    return created;
  };
  return { world, managed, applicationSets, create: createByApi };
}

async function createApplication(world: World, seed: SimulatedApplication): Promise<Managed> {
  const created = world.store.create(newApplication(seed, world.clock.now()));
  const managed = manage(world, created);
  const initial = seed.initial ?? {};
  const sources = sourcesOf(created.spec);
  const revisions = initial === 'never-deployed' || initial.revision === undefined ? {} : { revisions: initialRevisions(sources, initial.revision) };
  const desired = await loadDesiredState(world, created, { sources, fresh: true, ...revisions });
  if (initial !== 'never-deployed' && desired.kind === 'loaded') deployInitially(world, { managed, desired, health: initial.health ?? 'Healthy' });
  firstComparison(world, managed, desired);
  return managed;
}

/** Sources of the same repository have the same commit; others what they follow. */
function initialRevisions(sources: readonly ApplicationSource[], revision: string): readonly (string | undefined)[] {
  const [first] = sources;
  return sources.map((source, index) => (index === 0 || (source.repoURL === first?.repoURL && source.chart === undefined) ? revision : undefined));
}

/** What the controller remembers of an Application it has not seen before. */
function manage(world: World, created: StoredApplication): Managed {
  const requests: { refresher?: Refresher } = {};
  const managed: Managed = {
    key: qualifiedName(created),
    live: new LiveState(),
    wanted: [],
    requestRefresh: (level) => requests.refresher?.request(level),
    afterOperation: undefined,
    termination: new AbortController(),
    syncMs: undefined,
    repositoryErrorSince: undefined,
  };
  requests.refresher = new Refresher(world, managed);
  return managed;
}

function deployInitially(
  world: World,
  initial: { readonly managed: Managed; readonly desired: Extract<DesiredState, { kind: 'loaded' }>; readonly health: HealthStatusCode },
): void {
  const { managed, desired } = initial;
  const now = world.clock.now();
  for (const manifest of desired.manifests) {
    if (manifest.hook !== undefined) continue;
    const message = initial.health === 'Degraded' ? { message: pullFailure(manifest) } : {};
    managed.live.apply(manifest, { now, health: { status: initial.health, ...message } });
    if (isStepwise(manifest)) managed.live.report(keyOf(manifest), 1, settled(manifest.object, 1));
  }
  world.store.write(managed.key, 'argocd-application-controller', (application) => {
    const sources = sourcesOf(application.spec);
    const [source = { repoURL: '' }] = sources;
    const [revision = ''] = desired.revisions;
    const several = isMultiSource(application.spec);
    const what = several ? { revisions: desired.revisions, source: { repoURL: '' }, sources } : { revision, source };
    const at = timestamp(now);
    const initiatedBy = { username: 'admin' };
    const sync = several ? { revisions: desired.revisions, sources } : { revision, source };
    const operationState = {
      operation: { sync, initiatedBy, retry: {} },
      phase: 'Succeeded' as const,
      message: 'successfully synced (all tasks run)',
      syncResult: what,
      startedAt: at,
      finishedAt: at,
    };
    const history = [{ id: 0, ...what, deployedAt: at, deployStartedAt: at, initiatedBy }];
    return { ...application, status: { ...application.status, history, operationState } };
  });
}

/** The status as a comparison with what was deployed leaves it. */
function firstComparison(world: World, managed: Managed, desired: DesiredState): void {
  if (desired.kind === 'loaded') managed.wanted = desired.manifests;
  const now = world.clock.now();
  world.store.write(managed.key, 'argocd-application-controller', (application) => ({
    ...application,
    status: comparedStatus(application.status, {
      startedAt: now,
      now,
      sources: sourcesOf(application.spec),
      multiSource: isMultiSource(application.spec),
      destination: application.spec.destination,
      desired,
      comparison: compare(desired, managed.live),
      found: desired.kind === 'failed' ? [{ type: 'ComparisonError', message: desired.message }] : [],
      images: managed.live.images(),
      movesReconciledAt: true,
    }),
  }));
}

/** A changed source is compared at once; so is an Application whose auto-sync was switched on. */
function watchSpecs(world: World, managed: ReadonlyMap<string, Managed>): void {
  const known = new Map(world.store.all().map((application) => [qualifiedName(application), whatIsWanted(application)]));
  world.store.watch(({ type, application }) => {
    const key = qualifiedName(application);
    if (type !== 'MODIFIED') {
      known.set(key, whatIsWanted(application));
      return;
    }
    const changed = known.get(key) !== whatIsWanted(application);
    known.set(key, whatIsWanted(application));
    if (changed) managed.get(key)?.requestRefresh(3);
  });
}

function whatIsWanted(application: StoredApplication): string {
  return JSON.stringify([isAutoSynced(application), sourcesOf(application.spec)]);
}

async function poll(world: World, managed: ReadonlyMap<string, Managed>): Promise<void> {
  for (;;) {
    await world.pace.idle(world.delays.poll);
    for (const application of managed.values()) application.requestRefresh(2);
  }
}
