import type { JsonObject } from '../core/json.js';
import type { ApplicationEvent } from './application-store.js';
import { withResourceHealth } from './application-views.js';
import { startControlPlane, type ControlPlane } from './control-plane.js';
import { resolveRevision } from './desired-state.js';
import { createHandler, type Handler } from './handler.js';
import type { SimulatorRequest, SimulatorResponse } from './http-messages.js';
import { keyOf } from './manifests.js';
import { startOperation } from './operation-run.js';
import type { Faults, JudgedRevision, Outcome, SimulatorOptions, SyncWindow } from './options.js';
import { refreshApplication } from './refresh-api.js';
import { sourcesOf, timestamp, uidFor, type StoredApplication, type StoredStatus } from './stored-application.js';
import type { Interruption } from './stream.js';
import type { Managed } from './world.js';

/** A request that was made, whatever became of it. */
export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string | undefined;
  readonly at: Date;
  /** True for requests that change Applications or operate on them; logging in is none. */
  readonly mutating: boolean;
}

/** Someone else's sync. */
export interface ForeignOperation {
  readonly durationMs: number;
  /** What it deploys: again what is deployed, by default. */
  readonly revision?: string;
  readonly username?: string;
}

/** Argo CD without a cluster. Names are `name`, or `namespace/name` outside the namespace `argocd`. */
export interface Simulator {
  /** All requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Answers a request. A stream answers with its first message. Throws ConnectionCut where a fault says so. */
  readonly handle: (request: SimulatorRequest) => Promise<SimulatorResponse>;
  /**
   * The Application as GET answers it, without HTTP and whoever asks; with `refresh`, after a comparison, which the signal ends.
   * Throws for an unknown name.
   */
  readonly read: (name: string, how?: { readonly refresh?: 'normal' | 'hard'; readonly signal?: AbortSignal }) => Promise<StoredApplication>;
  /** The custom resource as it is stored now. Throws for an unknown name. */
  readonly application: (name: string) => StoredApplication;
  /** Starts an operation by another user; throws where one is already there. */
  readonly startForeignOperation: (name: string, operation: ForeignOperation) => Promise<void>;
  /** Changes a live object by hand, so that it differs from git, and back the next time; throws where there is none of that name. */
  readonly drift: (name: string, object: string) => void;
  /** Puts another state of a live object in place of what is there, as kubectl does; undefined deletes it. Throws where there is none of that name. */
  readonly edit: (name: string, object: string, change: (state: JsonObject) => JsonObject | undefined) => void;
  /** Deletes the Application and creates it anew, with another uid and no history. */
  readonly recreate: (name: string) => void;
  /** What the hydrator has done. */
  readonly hydrate: (name: string, done: StoredStatus['sourceHydrator']) => void;
  /** What becomes of revisions applied from now on. */
  readonly setOutcome: (outcome: Outcome | ((revision: JudgedRevision) => Outcome)) => void;
  readonly setWindows: (windows: readonly SyncWindow[]) => void;
  /** Replaces the faults named and keeps the others; undefined ends one. */
  readonly setFaults: (faults: { readonly [K in keyof Faults]?: Faults[K] | undefined }) => void;
  /** Ends all streams that are open. */
  readonly interruptStreams: (how: Interruption) => void;
  /** Calls with every write of an Application, in order; the result ends that. */
  readonly onChange: (watcher: (event: ApplicationEvent) => void) => () => void;
  /** Ends all timers, streams and requests that wait. The simulator is of no use after that. */
  readonly close: () => void;
}

/**
 * Starts a simulated Argo CD. Everything that takes time there takes it on `options.clock` here.
 * Rejects where a repository cannot be read.
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const plane = await startControlPlane(options);
  const handler = createHandler(options, plane);
  const { world } = plane;
  const requests: RecordedRequest[] = [];
  return {
    requests,
    handle: (request) => record(request, { plane, handler, requests }),
    read: (name, how = {}) => read(plane, name, how),
    application: (name) => storedApplication(plane, name),
    startForeignOperation: (name, operation) => startForeign(plane, name, operation),
    drift: (name, object) => {
      drift(plane, name, object);
    },
    edit: (name, object, change) => {
      edit(plane, name, { object, change });
    },
    recreate: (name) => {
      recreate(plane, name);
    },
    hydrate: (name, sourceHydrator) => {
      world.store.write(keyOfName(name), 'argocd-application-controller', (application) => ({ ...application, status: { ...application.status, sourceHydrator } }));
      plane.managed.get(keyOfName(name))?.requestRefresh(3);
    },
    setOutcome: (outcome) => {
      world.outcome = typeof outcome === 'function' ? outcome : () => outcome;
    },
    setWindows: (windows) => {
      world.windows = windows;
    },
    setFaults: (faults) => {
      world.faults = Object.fromEntries(Object.entries({ ...world.faults, ...faults }).filter(([, value]) => value !== undefined));
    },
    interruptStreams: (how) => {
      handler.streams.interrupt(how);
    },
    onChange: (watcher) => world.store.watch(watcher),
    close: () => {
      world.pace.stop();
    },
  };
}

function record(
  request: SimulatorRequest,
  server: { readonly plane: ControlPlane; readonly handler: Handler; readonly requests: RecordedRequest[] },
): Promise<SimulatorResponse> {
  const { method, path, body } = request;
  const mutating = method !== 'GET' && method !== 'HEAD' && /^\/api\/v1\/applications(?:[/?]|$)/.test(path);
  server.requests.push({ method, path, body, at: server.plane.world.clock.now(), mutating });
  return server.handler.handle(request);
}

function keyOfName(name: string): string {
  return name.includes('/') ? name : `argocd/${name}`;
}

function storedApplication(plane: ControlPlane, name: string): StoredApplication {
  const application = plane.world.store.find(keyOfName(name));
  if (application === undefined) throw new Error(`the simulator has no Application ${name}`);
  return application;
}

async function read(plane: ControlPlane, name: string, { refresh, signal }: { readonly refresh?: 'normal' | 'hard'; readonly signal?: AbortSignal }): Promise<StoredApplication> {
  const stored = storedApplication(plane, name);
  const managed = plane.managed.get(keyOfName(name));
  if (managed === undefined) throw new Error(`the simulator does not manage ${name}`);
  return withResourceHealth(refresh === undefined ? stored : await refreshApplication(plane.world, managed, { kind: refresh, signal }), managed.live);
}

async function startForeign(plane: ControlPlane, name: string, foreign: ForeignOperation): Promise<void> {
  const { world } = plane;
  const application = storedApplication(plane, name);
  const managed: Managed | undefined = plane.managed.get(keyOfName(name));
  const [source] = sourcesOf(application.spec);
  if (managed === undefined || source === undefined) throw new Error(`Application ${name} has no source`);
  const wanted = foreign.revision ?? application.status.history?.at(-1)?.revision ?? source.targetRevision;
  const revision = await resolveRevision(world, source, { revision: wanted, fresh: true });
  const username = foreign.username ?? 'someone-else';
  const operation = { sync: { revision, source }, initiatedBy: { username }, retry: {} };
  startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated sync to ${revision}`, by: username } });
  managed.syncMs = foreign.durationMs;
}

function drift(plane: ControlPlane, name: string, object: string): void {
  const { world } = plane;
  const managed = plane.managed.get(keyOfName(name));
  const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
  if (managed === undefined || found === undefined) throw new Error(`the simulator has no object ${object} of ${name}`);
  const { manifest, health } = found;
  const { edited, ...original } = manifest.object;
  managed.live.apply({ ...manifest, object: edited === undefined ? { ...original, edited: 'by hand' } : original }, { now: world.clock.now(), health });
  managed.requestRefresh(1);
}

function edit(plane: ControlPlane, name: string, { object, change }: { readonly object: string; readonly change: (state: JsonObject) => JsonObject | undefined }): void {
  const managed = plane.managed.get(keyOfName(name));
  const found = managed?.live.all().find(({ manifest }) => manifest.name === object);
  if (managed === undefined || found === undefined) throw new Error(`the simulator has no object ${object} of ${name}`);
  const state = change(found.state);
  if (state === undefined) managed.live.remove(keyOf(found.manifest));
  else managed.live.edit(keyOf(found.manifest), { state, health: found.health });
  managed.requestRefresh(1);
}

function recreate(plane: ControlPlane, name: string): void {
  const { world } = plane;
  world.store.write(keyOfName(name), 'argocd-server', (application) => {
    const { operation: _operation, ...rest } = application;
    const empty = { sync: { status: '' as const, comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };
    return { ...rest, metadata: { ...rest.metadata, uid: uidFor(0xd0_00_00 + Number(rest.metadata.resourceVersion)), creationTimestamp: timestamp(world.clock.now()) }, status: empty };
  });
  plane.managed.get(keyOfName(name))?.requestRefresh(3);
}
