import { afterAll, beforeAll } from 'vitest';
import { createArgocdClient } from '../../src/adapters/argocd.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { HttpRequest, HttpResponse } from '../../src/adapters/http.js';
import { isJsonObject, type JsonObject } from '../../src/core/json.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import type { StoredApplication } from '../../src/simulator/index.js';
import { parsed } from '../support/parsed.js';
import { configMap, deployment, images } from './manifests.js';
import { openTarget, type Target } from './target.js';

/** Longest wait for anything that the server does by itself. */
const PATIENCE_MS = 60_000;
/** How long an operation is waited for that the controller does not begin: a server up to 3.5 overlooks one now and then until something is written. */
const OVERLOOKED_MS = 10_000;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CallOptions {
  readonly body?: JsonObject | string;
  /** '' for none. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** What an Application of the suite is created with, beside its folder in the repository. */
export interface NewApplication {
  readonly files?: Readonly<Record<string, string>>;
  readonly spec?: JsonObject;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly syncPolicy?: JsonObject;
  readonly project?: string;
  /** False for one that is never compared. */
  readonly compared?: boolean;
}

/** A project with Applications on a server that keeps the contract. */
export interface Bench {
  readonly target: Target;
  /** Of all Applications here, unless they say otherwise. */
  readonly project: string;
  readonly namespace: string;
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
  /** A token of a role of the project: `reader` may see, `deployer` sync too, `nobody` nothing. */
  readonly roleToken: (role: 'reader' | 'deployer' | 'nobody') => Promise<string>;
  readonly createProject: (suffix: string, spec?: JsonObject) => Promise<string>;
  /** Creates an Application that was never deployed; a folder of its name holds its manifests. */
  readonly create: (suffix: string, options?: NewApplication) => Promise<App>;
  /** Creates an ApplicationSet that makes one Application, which is not deployed by anybody here. */
  readonly createBySet: (suffix: string, syncPolicy: JsonObject) => Promise<{ readonly app: App; readonly set: string }>;
  readonly client: (token?: string) => ArgocdPort;
  /** Messages of the stream from now on until it is closed. */
  readonly watch: (query: string, options?: CallOptions) => Watching;
}

export interface Watching {
  readonly status: () => number | undefined;
  readonly lines: readonly string[];
  readonly events: () => readonly StreamedEvent[];
  readonly until: (condition: (events: readonly StreamedEvent[]) => boolean) => Promise<readonly StreamedEvent[]>;
  readonly close: () => void;
}

export interface StreamedEvent {
  readonly type: string;
  readonly application: StoredApplication;
}

/** One Application. */
export interface App {
  readonly name: string;
  readonly path: string;
  /** Writes files of its folder and pushes; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | null>>) => string;
  readonly get: (query?: string) => Promise<StoredApplication>;
  /** Has it compared with git, from the manifests up where it is hard. */
  readonly refresh: (level: 'normal' | 'hard') => Promise<StoredApplication>;
  readonly until: (condition: (application: StoredApplication) => boolean, patienceMs?: number) => Promise<StoredApplication>;
  readonly sync: (body?: JsonObject) => Promise<StoredApplication>;
  /** Syncs and waits for the operation and the comparison after it. */
  readonly deploy: (body?: JsonObject) => Promise<StoredApplication>;
}

/** The usual content of an Application's folder: a Deployment and a ConfigMap of its name. */
export function usualFiles(name: string, image: string = images.one): Readonly<Record<string, string>> {
  return { 'deployment.yaml': deployment(name, image), 'settings.yaml': configMap(name, image) };
}

/** True once no operation is going on and the last one may have been compared with: times are of whole seconds. */
export function settled({ operation, status }: StoredApplication): boolean {
  const { operationState, reconciledAt = '' } = status;
  return operation === undefined && operationState?.finishedAt !== undefined && operationState.phase !== 'Running' && reconciledAt >= operationState.finishedAt;
}

/** True once the operation asked for is over. */
export function finished({ operation, status }: StoredApplication): boolean {
  return operation === undefined && status.operationState?.finishedAt !== undefined;
}

/** Opens the target for a file of cases, and leaves nothing of them behind on it. */
export function useBench(file: string): () => Bench {
  let bench: (Bench & { readonly clear: () => Promise<void> }) | undefined;
  beforeAll(async () => {
    bench = await openBench(await openTarget(), file);
  });
  afterAll(async () => {
    await bench?.clear();
  });
  return () => {
    if (bench === undefined) throw new Error('the target is not open');
    return bench;
  };
}

async function openBench(target: Target, file: string): Promise<Bench & { readonly clear: () => Promise<void> }> {
  const prefix = `contract-${target.runId}-${file}`;
  const project = prefix;
  const namespace = 'osop-contract';
  const created: { readonly apps: { readonly name: string; readonly cascade: boolean }[]; readonly owned: string[]; readonly sets: string[]; readonly projects: string[]; readonly streams: (() => void)[] } = { apps: [], owned: [], sets: [], projects: [], streams: [] };
  const call: Bench['call'] = async (method, path, options = {}) => await send(target, { method, path }, options);
  const createProject: Bench['createProject'] = async (suffix, spec = {}) => {
    const name = suffix === '' ? prefix : `${prefix}-${suffix}`;
    const roles = Object.entries({ reader: ['get'], deployer: ['get', 'sync'], nobody: [] as string[] })
      .map(([role, actions]) => ({ name: role, policies: actions.map((action) => `p, proj:${name}:${role}, applications, ${action}, ${name}/*, allow`) }));
    const everywhere = { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }], clusterResourceWhitelist: [{ group: '*', kind: '*' }], roles };
    await expectDone(call('POST', '/api/v1/projects', { body: { project: { metadata: { name }, spec: { ...everywhere, ...spec } } } }));
    created.projects.push(name);
    return name;
  };
  target.repository.commit({ 'README.md': 'What the contract suite deploys.\n' });
  await createProject('');
  return {
    target, project, namespace, call, createProject,
    roleToken: async (role) => {
      const answer = await expectDone(call('POST', `/api/v1/projects/${project}/roles/${role}/token`, { body: { expiresIn: 3600 } }));
      return (answer.json as unknown as { readonly token: string }).token;
    },
    create: async (suffix, options = {}) => {
      const name = `${prefix}-${suffix}`;
      const files = options.files ?? usualFiles(name);
      target.repository.commit(inFolder(name, files));
      await expectDone(call('POST', '/api/v1/applications', { body: applicationBody(target, { name, namespace, project: options.project ?? project }, options) }));
      created.apps.push({ name, cascade: options.compared !== false });
      const app = appOf(target, call, name);
      if (options.compared !== false) await app.until(({ status }) => status.reconciledAt !== undefined);
      return app;
    },
    createBySet: async (suffix, syncPolicy) => {
      const [set, name] = [`${prefix}-${suffix}-set`, `${prefix}-${suffix}`];
      target.repository.commit(inFolder(name, usualFiles(name)));
      const template = applicationBody(target, { name: '{{app}}', namespace, project }, { syncPolicy });
      const spec = { generators: [{ list: { elements: [{ app: name }] } }], template };
      await expectDone(call('POST', '/api/v1/applicationsets', { body: { metadata: { name: set, namespace: 'argocd' }, spec } }));
      created.sets.push(set);
      await waitFor(target, async () => (await call('GET', `/api/v1/applications/${name}`)).status === 200, { describe: () => 'is the ApplicationSet controller running?' });
      created.owned.push(name);
      return { app: appOf(target, call, name), set };
    },
    client: (token = target.token) =>
      createArgocdClient({
        transport: target.transport, clock: target.clock, serverUrl: target.serverUrl, auth: { kind: 'token', token },
        allowHttp: target.serverUrl.startsWith('http:'), random: () => 0.5,
      }),
    watch: (query, options = {}) => {
      const watching = watch(target, query, options);
      created.streams.push(watching.close);
      return watching;
    },
    clear: async () => {
      for (const close of created.streams) close();
      for (const name of created.sets) await call('DELETE', `/api/v1/applicationsets/${name}`);
      // What is never reconciled is never torn down either.
      for (const { name, cascade } of created.apps) await call('DELETE', `/api/v1/applications/${name}?cascade=${cascade}`);
      for (const name of [...created.apps.map((app) => app.name), ...created.owned]) await waitFor(target, async () => (await call('GET', `/api/v1/applications/${name}`)).status === 403);
      for (const name of created.projects) await call('DELETE', `/api/v1/projects/${name}`);
      await target.stop();
    },
  };
}

function applicationBody(target: Target, where: { readonly name: string; readonly namespace: string; readonly project: string }, options: NewApplication): JsonObject {
  const { name, namespace, project } = where;
  const policy = { syncOptions: ['CreateNamespace=true'], ...options.syncPolicy };
  return {
    metadata: { name, ...(options.labels === undefined ? {} : { labels: options.labels }), ...(options.annotations === undefined ? {} : { annotations: options.annotations }) },
    spec: {
      project,
      source: { repoURL: target.repository.url, path: name, targetRevision: target.repository.branch },
      destination: { server: target.destination, namespace },
      syncPolicy: policy,
      ...options.spec,
    },
  };
}

function inFolder(folder: string, files: Readonly<Record<string, string | null>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

function appOf(target: Target, call: Bench['call'], name: string): App {
  const path = `/api/v1/applications/${name}`;
  const get: App['get'] = async (query = '') => asApplication(await expectDone(call('GET', `${path}${query}`)));
  const until: App['until'] = async (condition, patienceMs) => {
    let application = await get();
    let overlookedMs = target.clock.monotonicMs() + OVERLOOKED_MS;
    await waitFor(target, async () => {
      application = await get();
      const now = target.clock.monotonicMs();
      if (application.operation === undefined || application.status.operationState !== undefined) overlookedMs = now + OVERLOOKED_MS;
      if (now >= overlookedMs) application = await refreshed(call, path);
      return condition(application);
    }, { patienceMs, describe: () => JSON.stringify({ operation: application.operation, status: application.status }) });
    return application;
  };
  const sync: App['sync'] = async (body = {}) => asApplication(await expectDone(call('POST', `${path}/sync`, { body })));
  return {
    name, path, get, until, sync,
    refresh: async (level) => await refreshed(call, path, level),
    commit: (files) => target.repository.commit(inFolder(name, files)),
    deploy: async (body) => {
      await sync(body);
      await until(finished);
      return await refreshed(call, path);
    },
  };
}

/**
 * A comparison of the same second as the end of an operation may be of before: one that was asked for after it cannot.
 * A server up to 3.5 loses such a request now and then, and never answers it; then it is asked again.
 */
async function refreshed(call: Bench['call'], path: string, level: 'normal' | 'hard' = 'normal'): Promise<StoredApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return asApplication(await expectDone(call('GET', `${path}?refresh=${level}`, { timeoutMs: 10_000 })));
    } catch (error) {
      if (!(error instanceof AdapterError) || error.code !== 'timeout' || attempt === 3) throw error;
    }
  }
}

/** The Application in an answer. */
export function asApplication(answer: Answer): StoredApplication {
  return answer.json as unknown as StoredApplication;
}

async function expectDone(answer: Promise<Answer>): Promise<Answer> {
  const done = await answer;
  if (done.status !== 200) throw new Error(`${done.status} ${done.text}`);
  return done;
}

/** Looks again and again; throws when that is over. */
export async function waitFor(
  target: Target,
  done: () => Promise<boolean>,
  how: { readonly patienceMs?: number | undefined; readonly describe?: () => string } = {},
): Promise<void> {
  const start = target.clock.monotonicMs();
  while (!(await done())) {
    if (target.clock.monotonicMs() - start > (how.patienceMs ?? PATIENCE_MS)) throw new Error(`it never came so: ${how.describe?.() ?? ''}`);
    await target.clock.sleep(200);
  }
}

async function send(target: Target, request: { readonly method: string; readonly path: string }, options: CallOptions): Promise<Answer> {
  const { token = target.token, body } = options;
  const headers = {
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(request.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    ...options.headers,
  };
  const sent: HttpRequest = {
    method: request.method,
    url: new URL(`${target.serverUrl}${request.path}`),
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
    timeoutMs: options.timeoutMs ?? PATIENCE_MS,
    returnRedirect: true,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
  const answer: HttpResponse = await target.transport.request(sent);
  return { status: answer.status, text: answer.body, json: parsed(answer.body), headers: answer.headers };
}

function watch(target: Target, query: string, options: CallOptions): Watching {
  const ending = new AbortController();
  const lines: string[] = [];
  let status: number | undefined;
  const token = options.token ?? target.token;
  const read = async (): Promise<void> => {
    const url = new URL(`${target.serverUrl}/api/v1/stream/applications${query}`);
    const stream = await target.transport.stream({ method: 'GET', url, headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...options.headers }, signal: ending.signal });
    status = stream.status;
    for await (const line of stream.lines) lines.push(line);
  };
  // A stream ends with an error where it is closed here; what a case is about shows in its lines.
  void read().catch(() => undefined);
  const events = (): readonly StreamedEvent[] => lines.flatMap((line) => {
    const { result } = parsed(line.replace(/^data: /, ''));
    return isJsonObject(result) ? [result as unknown as StreamedEvent] : [];
  });
  return {
    lines, events, status: () => status,
    until: async (condition) => {
      await waitFor(target, async () => condition(events()), { describe: () => lines.map((line) => line.slice(0, 300)).join('\n') });
      return events();
    },
    close: () => { ending.abort(new Error('closed')); },
  };
}
