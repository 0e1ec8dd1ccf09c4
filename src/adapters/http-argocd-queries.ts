import { AdapterError } from '../core/adapter-error.js';
import { explainApiError, type ApiRequest } from '../core/argocd/api-errors.js';
import { parseApplicationList, parseApplicationSet, parseGenerated, parseManifests, parseSyncWindows } from '../core/argocd/api-json.js';
import { parseManagedResources } from '../core/argocd/managed-resources.js';
import type { Clock } from '../core/clock.js';
import type { ApplicationRef, ArgocdPort, PinnedRevisions } from '../engine/ports.js';
import { isJsonObject, type JsonObject } from '../core/json.js';
import { retryAfterMs } from './http-errors.js';
import { retrying } from './http-policy.js';
import { createArgocdObjects } from './http-argocd-objects.js';
import type { HttpRequest, HttpResponse } from './http-types.js';

/** What these requests need of the client. */
export interface QueryConnection {
  /** Origin and root path of the server. */
  readonly base: string;
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
  /** Sends with the credential; logs in again after a 401 where that is possible. */
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
  /** Address of an Application with its namespace. Refuses names that none can have. */
  readonly urlOf: (ref: ApplicationRef, tail?: string) => URL;
  readonly projectOf: (ref: ApplicationRef) => string | undefined;
  /** Told of the project that an Application has from now on. */
  readonly isOf?: (ref: ApplicationRef, project: string) => void;
}

type Queries = Pick<ArgocdPort, 'list' | 'managedResources' | 'manifests' | 'applicationSet' | 'generate' | 'syncWindows' | 'confirmPruning' | 'liveObject' | 'runAction'>;

interface Limits {
  readonly attemptMs: number;
  readonly deadlineMs: number;
  readonly attempts: number;
}

const limits: Limits = { attemptMs: 30_000, deadlineMs: 90_000, attempts: 6 };
/** A large chart takes its time; one that cannot be rendered is answered like a server that fails for a moment. */
const renderLimits: Limits = { attemptMs: 60_000, deadlineMs: 90_000, attempts: 2 };

/** The requests of the client beside those that follow and change one Application. */
export function createArgocdQueries(connection: QueryConnection): Queries {
  return {
    ...createArgocdObjects(connection),
    list: async ({ selector, projects = [] }, signal) => {
      const url = new URL(`${connection.base}/api/v1/applications`);
      if (selector !== undefined) url.searchParams.set('selector', selector);
      for (const project of projects) url.searchParams.append('projects', project);
      return await ask(connection, { method: 'GET', url, signal, about: { action: 'list', name: '' }, parse: parseApplicationList });
    },
    manifests: async (ref, at, signal) =>
      await ask(connection, { method: 'GET', url: renderUrl(connection, ref, at), signal, about: about(connection, ref, 'render'), parse: parseManifests, within: renderLimits }),
    managedResources: async (ref, signal) =>
      await ask(connection, { method: 'GET', url: ofProject(connection, ref, '/managed-resources'), signal, about: about(connection, ref, 'managed'), parse: parseManagedResources, within: renderLimits }),
    applicationSet: async (ref, { generate, signal }) => await readSet(connection, ref, { generate, signal }),
    generate: async (applicationSet, signal) => await generated(connection, applicationSet, signal),
    syncWindows: async (ref, signal) =>
      await ask(connection, { method: 'GET', url: connection.urlOf(ref, '/syncwindows'), signal, about: about(connection, ref, 'windows'), parse: parseSyncWindows }),
    confirmPruning: async (ref, at, signal) => {
      const { name, namespace } = ref;
      const patch = JSON.stringify({ metadata: { annotations: { 'argocd.argoproj.io/deletion-approved': at.toISOString() } } });
      const body = { name, patch, patchType: 'merge', ...(namespace === undefined ? {} : { appNamespace: namespace }) };
      await ask(connection, { method: 'PATCH', url: connection.urlOf(ref), body: JSON.stringify(body), signal, about: about(connection, ref, 'confirm'), parse: (text) => (text.trimStart().startsWith('{') ? true : undefined) });
    },
  };
}

function renderUrl(connection: QueryConnection, ref: ApplicationRef, { revision, sourcePositions = [], revisions = [] }: PinnedRevisions): URL {
  const url = ofProject(connection, ref, '/manifests');
  if (revision !== undefined) url.searchParams.set('revision', revision);
  for (const position of sourcePositions) url.searchParams.append('sourcePositions', String(position));
  for (const one of revisions) url.searchParams.append('revisions', one);
  return url;
}

/** With its project named, the server tells what is gone (404) from what may not be seen (403). */
function ofProject(connection: QueryConnection, ref: ApplicationRef, tail: string): URL {
  const url = connection.urlOf(ref, tail);
  const project = connection.projectOf(ref);
  if (project !== undefined) url.searchParams.set('project', project);
  return url;
}

async function readSet(connection: QueryConnection, ref: ApplicationRef, { generate, signal }: { readonly generate: boolean; readonly signal: AbortSignal | undefined }): ReturnType<Queries['applicationSet']> {
  // Names of ApplicationSets have the same grammar: the address of an Application checks them.
  const url = new URL(`${connection.base}/api/v1/applicationsets/${connection.urlOf(ref).pathname.split('/').at(-1) ?? ''}`);
  if (ref.namespace !== undefined) url.searchParams.set('appsetNamespace', ref.namespace);
  const set = await ask(connection, { method: 'GET', url, signal, about: about(connection, ref, 'read-set'), parse: parseApplicationSet });
  const named = ({ name }: { readonly name: string }): ApplicationRef => ({ ...ref, name });
  const expected = generate ? await generatedWherePossible(connection, set.object, signal) : undefined;
  return { applications: set.applications.map(named), expected: expected?.map(({ metadata }) => named(metadata)), error: set.error };
}

/** Generating wants a permission of its own, and servers before 2.12 cannot: then what the set has made must do. */
async function generatedWherePossible(connection: QueryConnection, object: JsonObject, signal: AbortSignal | undefined): Promise<Awaited<ReturnType<typeof generated>> | undefined> {
  try {
    return await generated(connection, object, signal);
  } catch (error) {
    if (error instanceof AdapterError && (error.code === 'forbidden' || error.status === 404 || error.status === 405 || error.status === 501)) return undefined;
    throw error;
  }
}

async function generated(connection: QueryConnection, applicationSet: JsonObject, signal: AbortSignal | undefined): Promise<NonNullable<ReturnType<typeof parseGenerated>>> {
  const metadata = isJsonObject(applicationSet['metadata']) ? applicationSet['metadata'] : {};
  const name = typeof metadata['name'] === 'string' ? metadata['name'] : '';
  const url = new URL(`${connection.base}/api/v1/applicationsets/generate`);
  return await ask(connection, { method: 'POST', url, body: JSON.stringify({ applicationSet }), signal, about: { action: 'generate-set', name }, parse: parseGenerated, within: renderLimits });
}

function about(connection: QueryConnection, ref: ApplicationRef, action: ApiRequest['action']): ApiRequest {
  return { action, name: ref.name, namespace: ref.namespace, project: connection.projectOf(ref) };
}

interface Question<T> {
  readonly method: string;
  readonly url: URL;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
  readonly about: ApiRequest;
  /** Undefined for an answer that is not the one asked for. */
  readonly parse: (body: string) => T | undefined;
  readonly within?: Limits;
}

/** All of these may be repeated: none of them does more when it is asked twice. */
export async function ask<T>(connection: Pick<QueryConnection, 'clock' | 'random' | 'send'>, { method, url, body, signal, about, parse, within = limits }: Question<T>): Promise<T> {
  const once = async (remainingMs: number): Promise<T> => {
    const headers: Record<string, string> = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
    const answer = await connection.send({ method, url, headers, body, timeoutMs: Math.min(remainingMs, within.attemptMs), signal });
    const value = answer.status === 200 ? parse(answer.body) : undefined;
    if (value !== undefined) return value;
    throw explainApiError(about, {
      status: answer.status,
      contentType: answer.headers['content-type'] ?? '',
      body: answer.body,
      retryAfterMs: retryAfterMs(answer.headers, connection.clock.now()),
    });
  };
  return await retrying(once, {
    clock: connection.clock, random: connection.random, attempts: within.attempts, deadlineMs: within.deadlineMs, signal,
    isRetryable: (error) => error.retryable || error.ambiguous,
  });
}
