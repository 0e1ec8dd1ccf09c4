import { AdapterError } from '../core/adapter-error.js';
import { explainApiError } from '../core/argocd/api-errors.js';
import { parseErrorMessage, parseLiveObject } from '../core/argocd/api-json.js';
import type { TreeNode } from '../core/argocd/diagnosis.js';
import type { JsonObject } from '../core/json.js';
import type { ApplicationRef, ArgocdPort } from '../engine/ports.js';
import type { QueryConnection } from './http-argocd-queries.js';
import { retryAfterMs } from './http-errors.js';
import { retrying } from './http-policy.js';
import type { HttpResponse } from './http-types.js';

const limits = { readMs: 20_000, writeMs: 60_000, deadlineMs: 60_000, attempts: 4 } as const;

/** Requests about one object of an Application's tree. */
export function createArgocdObjects(connection: QueryConnection): Pick<ArgocdPort, 'liveObject' | 'runAction'> {
  return {
    liveObject: async (ref, object, signal) => await readObject(connection, ref, { object, signal }),
    runAction: async (ref, object, action, signal) => { await runAction(connection, ref, { object, action, signal }); },
  };
}

async function readObject(connection: QueryConnection, ref: ApplicationRef, { object, signal }: { readonly object: TreeNode; readonly signal: AbortSignal | undefined }): Promise<JsonObject> {
  const url = objectUrl(connection, ref, { object, tail: '/resource' });
  const once = async (remainingMs: number): Promise<JsonObject> => {
    const answer = await connection.send({ method: 'GET', url, headers: {}, timeoutMs: Math.min(remainingMs, limits.readMs), signal });
    const found = answer.status === 200 ? parseLiveObject(answer.body) : undefined;
    if (found !== undefined) return found;
    const error = refusal(connection, ref, { answer, action: undefined, object });
    // The tree of a sync that is just over names objects that cannot be read yet.
    throw answer.status === 400 && answer.body.includes('not found as part of application') ? new AdapterError('not-found', error.message, { cause: error, retryable: true, status: 400 }) : error;
  };
  return await retrying(once, { clock: connection.clock, random: connection.random, attempts: limits.attempts, deadlineMs: limits.deadlineMs, signal });
}

interface Action {
  readonly object: TreeNode;
  readonly action: string;
  readonly signal: AbortSignal | undefined;
}

/** Sent once. Servers before 3.1 know only the older address, and answer to the newer one that there is no such thing. */
async function runAction(connection: QueryConnection, ref: ApplicationRef, { object, action, signal }: Action): Promise<void> {
  const { group = '', version = '', kind, namespace = '', name } = object;
  const project = connection.projectOf(ref);
  const body: JsonObject = {
    name: ref.name, namespace, resourceName: name, version, group, kind, action,
    ...(project === undefined ? {} : { project }), ...(ref.namespace === undefined ? {} : { appNamespace: ref.namespace }),
  };
  const post = async (url: URL, text: string): Promise<HttpResponse> =>
    await connection.send({ method: 'POST', url, headers: { 'Content-Type': 'application/json' }, body: text, timeoutMs: limits.writeMs, signal });
  const newer = connection.urlOf(ref, '/resource/actions/v2');
  newer.search = '';
  const first = await post(newer, JSON.stringify(body));
  const isUnknown = (first.status === 404 || first.status === 405 || first.status === 501) && (first.status !== 404 || parseErrorMessage(first.body) === undefined);
  const answer = isUnknown ? await post(objectUrl(connection, ref, { object, tail: '/resource/actions' }), JSON.stringify(action)) : first;
  if (answer.status !== 200 || !answer.body.trimStart().startsWith('{')) throw refusal(connection, ref, { answer, action, object });
}

function objectUrl(connection: QueryConnection, ref: ApplicationRef, { object, tail }: { readonly object: TreeNode; readonly tail: string }): URL {
  const { group = '', version = '', kind, namespace = '', name } = object;
  const url = connection.urlOf(ref, tail);
  for (const [field, value] of Object.entries({ project: connection.projectOf(ref), namespace, resourceName: name, version, group, kind })) {
    if (value !== undefined) url.searchParams.set(field, value);
  }
  return url;
}

function refusal(connection: QueryConnection, ref: ApplicationRef, { answer, action, object }: { readonly answer: HttpResponse; readonly action: string | undefined; readonly object: TreeNode }): Error {
  const asked = { name: ref.name, namespace: ref.namespace, project: connection.projectOf(ref) };
  return explainApiError(action === undefined ? { ...asked, action: 'get' } : { ...asked, action: 'act', permission: `action/${object.group ?? ''}/${object.kind}/${action}` }, {
    status: answer.status,
    contentType: answer.headers['content-type'] ?? '',
    body: answer.body,
    retryAfterMs: retryAfterMs(answer.headers, connection.clock.now()),
  });
}
