import { validateHeaderName, validateHeaderValue } from 'node:http';

import { AdapterError } from '../core/adapter-error.js';
import { explainApiError, type ApiRequest } from '../core/argocd/api-errors.js';
import { parseApplication, parseEvents, parseResourceTree } from '../core/argocd/api-json.js';
import type { Application } from '../core/argocd/application.js';
import { isApplicationName, isNamespaceName } from '../core/argocd/names.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { parseArgocdServer } from '../core/net/endpoint.js';
import type { ServerQuestionsPort } from '../engine/doctor-ports.js';
import type { ApplicationsPort } from '../engine/preview/ports.js';
import type { ApplicationRef, ArgocdPort, LogRequest, SyncRequest } from '../engine/ports.js';
import { createArgocdApplications } from './http-argocd-applications.js';
import { createArgocdQueries, type QueryConnection } from './http-argocd-queries.js';
import { createQuestions } from './http-argocd-questions.js';
import { createTokenSource, type ArgocdAuth, type TokenSource } from './http-argocd-auth.js';
import { readLogs } from './http-argocd-logs.js';
import { watchApplications } from './http-argocd-stream.js';
import { retryAfterMs } from './http-errors.js';
import { requireEndpoint, retrying } from './http-policy.js';
import type { HttpResponse, HttpTransport } from './http-types.js';
import { beginning } from '../core/one-line.js';

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
/** Of a line of a log, with what JSON adds to it. */
const longestLogLine = 1024 * 1024;
const readAttempts = 6;
const forbiddenAttempts = 4;

/** A client of one server. The credential is sent to that origin only, in the Authorization header only. */
export function createArgocdClient(options: ArgocdClientOptions): ArgocdPort & { readonly applications: ApplicationsPort } {
  const connection = connect(options);
  const [{ base }, queries] = [connection, queryConnection(connection)];
  return {
    serverUrl: base,
    get: async (ref, how) => read(connection, ref, how ?? {}),
    sync: async (ref, request, signal) => start(connection, { ref, action: 'sync', signal }, syncBody(request)),
    rollback: async (ref, request, signal) => start(connection, { ref, action: 'rollback', signal }, { ...request }),
    terminate: async (ref, signal) => terminate(connection, { ref, action: 'terminate', signal }),
    resourceTree: async (ref, signal) => readPart(connection, { ref, tail: '/resource-tree', signal }, parseResourceTree),
    events: async (ref, { name, namespace, uid }, signal) =>
      readPart(connection, { ref, tail: '/events', query: { resourceName: name, resourceNamespace: namespace, resourceUID: uid }, signal }, parseEvents),
    applicationEvents: async (ref, signal) => readPart(connection, { ref, tail: '/events', signal }, parseEvents),
    logs: async (ref, asked, signal) => {
      const url = withQuery(connection, { ref, tail: '/logs', query: logQuery(asked) });
      return readLogs(
        await authorised(connection, (sent) => options.transport.stream({ method: 'GET', url, headers: sent, signal, maxLineBytes: longestLogLine })),
        (answer) => failure(connection, { ref, action: 'logs', signal }, answer),
      );
    },
    watch: (applications, signal) => watchApplications({
      base,
      open: async (url) => authorised(connection, (sent) => options.transport.stream({ method: 'GET', url, headers: sent, signal })),
      checkNames: requireNames,
      projectOf: (ref) => connection.projects.get(keyOf(ref)),
      newestVersion: connection.newest.version,
    }, applications, signal),
    ...createArgocdQueries(queries),
    applications: createArgocdApplications(queries),
  };
}

function queryConnection(connection: Connection): QueryConnection {
  const { base, clock, random, transport } = connection;
  return {
    base, clock, random,
    send: async (request) => authorised(connection, (headers) => transport.request({ ...request, headers: { ...headers, ...request.headers } })),
    urlOf: (ref, tail) => applicationUrl(connection, ref, tail),
    projectOf: (ref) => connection.projects.get(keyOf(ref)), isOf: (ref, project) => { connection.projects.set(keyOf(ref), project); },
  };
}

/** Questions about the server and the credential itself. The version is asked for without the credential. */
export function createArgocdQuestions(options: ArgocdClientOptions): ServerQuestionsPort {
  const connection = connect(options);
  return createQuestions({
    ...queryConnection(connection),
    sendOpenly: async (request) => await options.transport.request({ ...request, headers: { ...connection.headers, Accept: 'application/json' } }),
  });
}

function connect(options: ArgocdClientOptions): Connection {
  const base = serverBase(options);
  const headers = requireHeaders(options);
  const now = (): Date => options.clock.now();
  const tokens = createTokenSource(options.auth, { transport: options.transport, base, headers, now, signal: options.signal });
  return { ...options, base, headers, tokens, projects: new Map(), newest: { version: 0 } };
}

/** In a request the options are an object of a list, on the operation a list. */
function syncBody({ infos, syncOptions, resources, ...rest }: SyncRequest): JsonObject {
  return {
    ...rest,
    infos: [...infos],
    ...(resources === undefined ? {} : { resources: [...resources] }),
    ...(syncOptions === undefined ? {} : { syncOptions: { items: [...syncOptions] } }),
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
  const url = withQuery(connection, { ref, tail, query });
  const answer = await authorised(connection, (headers) => connection.transport.request({ method: 'GET', url, headers, timeoutMs: timeouts.attemptMs, signal }));
  const found = answer.status === 200 ? parse(answer.body) : undefined;
  if (found === undefined) {
    throw failure(connection, { ref, action: 'get', signal }, answer);
  }
  return found;
}

function withQuery(connection: Connection, { ref, tail, query = {} }: Omit<Part, 'signal'>): URL {
  const url = applicationUrl(connection, ref, tail);
  const project = connection.projects.get(keyOf(ref));
  for (const [name, value] of Object.entries({ project, ...query })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

function logQuery({ pod, container, previous, lines }: LogRequest): NonNullable<Part['query']> {
  return { podName: pod.name, namespace: pod.namespace, container: container === '' ? undefined : container, tailLines: String(lines), previous: previous ? 'true' : undefined };
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
  const withToken = async (token: string): Promise<T> => withoutToken(await send({ ...connection.headers, Accept: 'application/json', Authorization: `Bearer ${token}` }), token);
  const token = await connection.tokens.token();
  const answer = await withToken(token);
  if (answer.status !== 401) {
    return answer;
  }
  const renewed = await connection.tokens.renew(token);
  return renewed === undefined ? answer : withToken(renewed);
}

/** A token that a login gave is known here alone: where a server repeats it in a refusal, it is taken out. */
function withoutToken<T extends { readonly status: number }>(answer: T, token: string): T {
  if (answer.status === 200 || !('body' in answer) || typeof answer.body !== 'string' || token === '') return answer;
  return { ...answer, body: answer.body.replaceAll(token, '***') };
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
    throw new AdapterError('refused', `${JSON.stringify(beginning(keyOf(ref), 100))} is not a name that an application can have.`, {
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
