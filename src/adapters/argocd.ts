import { validateHeaderName, validateHeaderValue } from 'node:http';

import { AdapterError } from '../core/adapter-error.js';
import { explainApiError, type ApiRequest } from '../core/argocd/api-errors.js';
import { parseApplication, parseEvents, parseResourceTree, parseStreamedApplication, streamedErrorStatus } from '../core/argocd/api-json.js';
import type { Application } from '../core/argocd/application.js';
import { isApplicationName, isNamespaceName } from '../core/argocd/names.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { parseArgocdServer } from '../core/net/endpoint.js';
import type { ApplicationRef, ArgocdPort } from '../engine/ports.js';
import { createTokenSource, type ArgocdAuth, type TokenSource } from './http-argocd-auth.js';
import { retryAfterMs } from './http-errors.js';
import { requireEndpoint, retrying } from './http-policy.js';
import type { HttpResponse, HttpTransport } from './http-types.js';

export type { ArgocdAuth } from './http-argocd-auth.js';

/** `serverUrl` is a host, `host:port` or a URL with a root path. `headers` go with every request to it. */
export interface ArgocdClientOptions {
  readonly transport: HttpTransport;
  readonly serverUrl: string;
  readonly auth: ArgocdAuth;
  readonly clock: Clock;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly allowHttp?: boolean | undefined;
  /** Ends a login that gets no answer; requests have signals of their own. */
  readonly signal?: AbortSignal | undefined;
  /** In [0, 1), for the pauses between attempts; Math.random where absent. */
  readonly random?: (() => number) | undefined;
}

/** One try of a read, a whole read with its repetitions, a refresh (which the server may never answer), a write. */
const timeouts = { attemptMs: 20_000, readMs: 60_000, refreshMs: 60_000, writeMs: 60_000 } as const;
const readAttempts = 6;
const forbiddenAttempts = 4;

/** A client of one server. The credential is sent to that origin only, in the Authorization header only. */
export function createArgocdClient(options: ArgocdClientOptions): ArgocdPort {
  const base = serverBase(options);
  const headers = requireHeaders(options);
  const now = (): Date => options.clock.now();
  const tokens = createTokenSource(options.auth, { transport: options.transport, url: new URL(`${base}/api/v1/session`), headers, now, signal: options.signal });
  const connection: Connection = { ...options, base, headers, tokens, projects: new Map(), newest: { version: 0 } };
  return {
    serverUrl: base,
    get: async (ref, how) => read(connection, ref, how ?? {}),
    sync: async (ref, request, signal) => start(connection, { ref, action: 'sync', signal }, { ...request, infos: [...request.infos] }),
    rollback: async (ref, request, signal) => start(connection, { ref, action: 'rollback', signal }, { ...request }),
    terminate: async (ref, signal) => terminate(connection, { ref, action: 'terminate', signal }),
    resourceTree: async (ref, signal) => readPart(connection, { ref, tail: '/resource-tree', signal }, parseResourceTree),
    events: async (ref, { name, namespace, uid }, signal) =>
      readPart(connection, { ref, tail: '/events', query: { resourceName: name, resourceNamespace: namespace, resourceUID: uid }, signal }, parseEvents),
    watch: (applications, signal) => watch(connection, applications, signal),
  };
}

interface Connection {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tokens: TokenSource;
  /** The project of each application that could be read. */
  readonly projects: Map<string, string>;
  /** The highest resource version of any answer: from there on a stream is to tell what changes. */
  readonly newest: { version: number };
}

function serverBase(options: ArgocdClientOptions): string {
  const rules = { input: 'argocd-server', allowHttp: options.allowHttp ?? false };
  const server = parseArgocdServer(options.serverUrl, rules);
  if (server.kind === 'refused') {
    throw new AdapterError('refused', `argocd-server ${server.reason}.`, server.hint === undefined ? {} : { hint: server.hint });
  }
  requireEndpoint(server.origin, rules);
  return server.origin + server.rootPath;
}

const ownHeaders = new Set(['authorization', 'content-type', 'content-length', 'host', 'connection', 'transfer-encoding', 'cookie']);

function requireHeaders(options: ArgocdClientOptions): Readonly<Record<string, string>> {
  const headers = options.headers ?? {};
  for (const [name, value] of Object.entries(headers)) {
    if (ownHeaders.has(name.toLowerCase()) || !isSendable(name, value)) {
      throw new AdapterError('refused', `argocd-headers cannot set the header ${JSON.stringify(name)} this way.`, {
        hint: 'Write one "Name: value" a line. Authorization and Content-Type are set by the client itself.',
      });
    }
  }
  if (options.auth.kind === 'token' && !isSendable('Authorization', options.auth.token)) {
    throw new AdapterError('refused', 'argocd-auth-token holds characters that no token has.', { hint: 'Store the token again, without line breaks.' });
  }
  return headers;
}

function isSendable(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

type ReadOptions = NonNullable<Parameters<ArgocdPort['get']>[1]>;

async function read(connection: Connection, ref: ApplicationRef, options: ReadOptions): Promise<Application> {
  const url = applicationUrl(connection, ref);
  // With its project named, the server tells an application that is gone (404) from one that may not be seen (403).
  const project = connection.projects.get(keyOf(ref));
  if (project !== undefined) url.searchParams.set('project', project);
  if (options.refresh === undefined) {
    return readPatiently(connection, { ref, url, options });
  }
  const refreshing = new URL(url);
  refreshing.searchParams.set('refresh', options.refresh);
  const timeoutMs = options.timeoutMs ?? timeouts.refreshMs;
  try {
    return await readPatiently(connection, { ref, url: refreshing, options: { ...options, timeoutMs }, attemptMs: timeoutMs });
  } catch (error) {
    // The server answers only once the controller has compared; with the controller down it never does.
    if (error instanceof AdapterError && error.code === 'timeout') {
      const { signal } = options;
      return readPatiently(connection, { ref, url, options: signal === undefined ? {} : { signal } });
    }
    throw error;
  }
}

interface Read {
  readonly ref: ApplicationRef;
  readonly url: URL;
  readonly options: ReadOptions;
  readonly attemptMs?: number;
}

async function readPatiently(connection: Connection, { ref, url, options, attemptMs }: Read): Promise<Application> {
  let forbidden = 0;
  return retrying(
    async (remainingMs) => {
      const timeoutMs = Math.min(remainingMs, attemptMs ?? timeouts.attemptMs);
      const answer = await authorised(connection, (headers) => connection.transport.request({ method: 'GET', url, headers, timeoutMs, signal: options.signal }));
      return applicationOf(connection, { ref, action: 'get' }, answer);
    },
    {
      clock: connection.clock,
      random: connection.random,
      attempts: readAttempts,
      deadlineMs: options.timeoutMs ?? timeouts.readMs,
      signal: options.signal,
      isRetryable: (error) => {
        // What could be read before may be masked now by a failing API server of Kubernetes.
        forbidden += error.code === 'forbidden' ? 1 : 0;
        return error.retryable || (error.code === 'forbidden' && connection.projects.has(keyOf(ref)) && forbidden < forbiddenAttempts);
      },
    },
  );
}

interface Part {
  readonly ref: ApplicationRef;
  readonly tail: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal | undefined;
}

/** Something below an application, asked for once: it only explains what is known already. */
async function readPart<T>(connection: Connection, { ref, tail, query = {}, signal }: Part, parse: (body: string) => T | undefined): Promise<T> {
  const url = applicationUrl(connection, ref, tail);
  const project = connection.projects.get(keyOf(ref));
  for (const [name, value] of Object.entries({ project, ...query })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const answer = await authorised(connection, (headers) => connection.transport.request({ method: 'GET', url, headers, timeoutMs: timeouts.attemptMs, signal }));
  const found = answer.status === 200 ? parse(answer.body) : undefined;
  if (found === undefined) {
    throw failure(connection, { ref, action: 'get', signal }, answer);
  }
  return found;
}

interface Asked {
  readonly ref: ApplicationRef;
  readonly action: ApiRequest['action'];
  readonly signal?: AbortSignal | undefined;
}

async function start(connection: Connection, asked: Asked, body: JsonObject): Promise<Application> {
  const { name, namespace } = asked.ref;
  const text = JSON.stringify({ name, ...body, ...(namespace === undefined ? {} : { appNamespace: namespace }) });
  const url = applicationUrl(connection, asked.ref, `/${asked.action}`);
  url.search = '';
  return applicationOf(connection, asked, await write(connection, asked, { method: 'POST', url, body: text }));
}

async function terminate(connection: Connection, asked: Asked): Promise<void> {
  const answer = await write(connection, asked, { method: 'DELETE', url: applicationUrl(connection, asked.ref, '/operation') });
  if (answer.status !== 200 || !answer.body.trimStart().startsWith('{')) {
    throw failure(connection, asked, answer);
  }
}

async function write(connection: Connection, { signal }: Asked, request: { readonly method: string; readonly url: URL; readonly body?: string }): Promise<HttpResponse> {
  return authorised(connection, (headers) =>
    connection.transport.request({
      ...request,
      // Without this very value Argo CD answers 415, also to a DELETE that has no body.
      headers: { ...headers, 'Content-Type': 'application/json' },
      timeoutMs: timeouts.writeMs,
      signal,
    }),
  );
}

/** Sends with the token; after a 401, which says that nothing was done, once more with a new one where there is one. */
async function authorised<T extends { readonly status: number }>(
  connection: Connection,
  send: (headers: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const withToken = async (token: string): Promise<T> => send({ ...connection.headers, Accept: 'application/json', Authorization: `Bearer ${token}` });
  const token = await connection.tokens.token();
  const answer = await withToken(token);
  if (answer.status !== 401) {
    return answer;
  }
  const renewed = await connection.tokens.renew(token);
  return renewed === undefined ? answer : withToken(renewed);
}

function applicationUrl(connection: Connection, ref: ApplicationRef, tail = ''): URL {
  requireNames(ref);
  const url = new URL(`${connection.base}/api/v1/applications/${encodeURIComponent(ref.name)}${tail}`);
  if (ref.namespace !== undefined) {
    url.searchParams.set('appNamespace', ref.namespace);
  }
  return url;
}

function requireNames(ref: ApplicationRef): void {
  if (!isApplicationName(ref.name) || (ref.namespace !== undefined && !isNamespaceName(ref.namespace))) {
    throw new AdapterError('refused', `${JSON.stringify(keyOf(ref).slice(0, 100))} is not a name that an application can have.`, {
      hint: 'Names have lower-case letters, digits, - and . only; write namespace/name for an application in another namespace.',
    });
  }
}

function keyOf(ref: ApplicationRef): string {
  return ref.namespace === undefined ? ref.name : `${ref.namespace}/${ref.name}`;
}

function applicationOf(connection: Connection, asked: Asked, answer: HttpResponse): Application {
  const application = answer.status === 200 ? parseApplication(answer.body) : undefined;
  if (application === undefined || application.metadata.name !== asked.ref.name) {
    throw failure(connection, asked, answer);
  }
  connection.projects.set(keyOf(asked.ref), application.spec.project);
  connection.newest.version = Math.max(connection.newest.version, Number(application.metadata.resourceVersion ?? 0) || 0);
  return application;
}

function failure(connection: Connection, asked: Asked, answer: HttpResponse): AdapterError {
  return explainApiError(described(connection, asked), {
    status: answer.status,
    contentType: answer.headers['content-type'] ?? '',
    body: answer.body,
    retryAfterMs: retryAfterMs(answer.headers, connection.clock.now()),
  });
}

function described(connection: Connection, { ref, action }: Asked): ApiRequest {
  return { action, name: ref.name, namespace: ref.namespace, project: connection.projects.get(keyOf(ref)) };
}

async function* watch(connection: Connection, refs: readonly ApplicationRef[], signal: AbortSignal): AsyncIterable<Application> {
  const url = streamUrl(connection, refs);
  try {
    const stream = await authorised(connection, (headers) => connection.transport.stream({ method: 'GET', url, headers, signal }));
    for await (const line of stream.lines) {
      yield applicationOfLine(connection, refs, { line, status: stream.status, contentType: stream.headers['content-type'] ?? '' });
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}

/**
 * The server filters by one name only. For several applications it is asked for all of their projects, but only for
 * what changes from now on: else it begins with every application that the account may see.
 */
function streamUrl(connection: Connection, refs: readonly ApplicationRef[]): URL {
  refs.forEach(requireNames);
  const url = new URL(`${connection.base}/api/v1/stream/applications`);
  const [ref] = refs;
  if (ref !== undefined && refs.length === 1) {
    url.searchParams.set('name', ref.name);
    if (ref.namespace !== undefined) {
      url.searchParams.set('appNamespace', ref.namespace);
    }
    return url;
  }
  const projects = refs.map((each) => connection.projects.get(keyOf(each)));
  if (!projects.includes(undefined)) {
    for (const project of new Set(projects)) {
      url.searchParams.append('projects', project ?? '');
    }
  }
  if (connection.newest.version > 0) {
    url.searchParams.set('resourceVersion', String(connection.newest.version));
  }
  return url;
}

function applicationOfLine(connection: Connection, refs: readonly ApplicationRef[], { line, status, contentType }: { readonly line: string; readonly status: number; readonly contentType: string }): Application {
  const application = status === 200 ? parseStreamedApplication(line) : undefined;
  if (application === undefined) {
    const ref = refs[0] ?? { name: '' };
    throw explainApiError(described(connection, { ref, action: 'get' }), { status: streamedErrorStatus(line) ?? status, contentType, body: line });
  }
  return application;
}
