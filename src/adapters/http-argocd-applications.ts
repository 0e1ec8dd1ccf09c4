import type { AdapterError } from '../core/adapter-error.js';
import { explainApiError, type ApiRequest } from '../core/argocd/api-errors.js';
import { parseApplication, parseApplicationSet } from '../core/argocd/api-json.js';
import type { Application } from '../core/argocd/application.js';
import { isJsonObject, type JsonObject } from '../core/json.js';
import type { ApplicationDraft } from '../core/preview/template.js';
import type { ApplicationRef } from '../engine/argocd-port.js';
import type { ApplicationsPort } from '../engine/preview/ports.js';
import { ask, type QueryConnection } from './http-argocd-queries.js';
import { retryAfterMs } from './http-errors.js';
import type { HttpResponse } from './http-types.js';

const writeMs = 60_000;
/** Source: AnnotationApplicationSetRefresh in common/common.go of argo-cd. */
const refreshAnnotation = 'argocd.argoproj.io/application-set-refresh';

/** Requests that make Applications and take them away. Each is sent once: an `ambiguous` error is the caller's to look up. */
export function createArgocdApplications(connection: QueryConnection): ApplicationsPort {
  return {
    create: async (draft, signal) => await put(connection, draft, { action: 'create', signal }),
    update: async (draft, signal) => await put(connection, draft, { action: 'update', signal }),
    remove: async (ref, signal) => {
      const url = connection.urlOf(ref);
      url.searchParams.set('cascade', 'true');
      const project = connection.projectOf(ref);
      if (project !== undefined) url.searchParams.set('project', project);
      const answer = await connection.send({ method: 'DELETE', url, headers: json, timeoutMs: writeMs, signal });
      if (answer.status !== 200 || !answer.body.trimStart().startsWith('{')) throw refusal(connection, { action: 'delete', name: ref.name, namespace: ref.namespace, project }, answer);
    },
    refreshSet: async (ref, signal) => { await refreshSet(connection, ref, signal); },
  };
}

const json = { 'Content-Type': 'application/json' };

async function put(connection: QueryConnection, draft: ApplicationDraft, { action, signal }: { readonly action: 'create' | 'update'; readonly signal: AbortSignal | undefined }): Promise<Application> {
  const { name, namespace } = draft.metadata;
  const ref: ApplicationRef = { name, ...(namespace === undefined ? {} : { namespace }) };
  // Refuses a name that none can have.
  connection.urlOf(ref);
  const url = new URL(`${connection.base}/api/v1/applications`);
  url.searchParams.set('upsert', String(action === 'update'));
  const answer = await connection.send({ method: 'POST', url, headers: json, body: JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', ...draft }), timeoutMs: writeMs, signal });
  const made = answer.status === 200 ? parseApplication(answer.body) : undefined;
  if (made === undefined || made.metadata.name !== name) throw refusal(connection, { action, name, namespace, project: draft.spec.project }, answer);
  connection.isOf?.(ref, made.spec.project);
  return made;
}

/** The API has no request of its own for it: the set is sent as it was read, with the annotation that its controller takes away again. */
async function refreshSet(connection: QueryConnection, ref: ApplicationRef, signal: AbortSignal | undefined): Promise<void> {
  const url = new URL(`${connection.base}/api/v1/applicationsets/${connection.urlOf(ref).pathname.split('/').at(-1) ?? ''}`);
  if (ref.namespace !== undefined) url.searchParams.set('appsetNamespace', ref.namespace);
  const asked = { name: ref.name, namespace: ref.namespace };
  const set = await ask(connection, { method: 'GET', url, signal, about: { action: 'read-set', ...asked }, parse: parseApplicationSet });
  const { metadata, spec } = set.object;
  const { name, namespace, labels, annotations, finalizers } = isJsonObject(metadata) ? metadata : {};
  const kept: JsonObject = { name, ...(namespace === undefined ? {} : { namespace }), ...(labels === undefined ? {} : { labels }), ...(finalizers === undefined ? {} : { finalizers }), annotations: { ...(isJsonObject(annotations) ? annotations : {}), [refreshAnnotation]: 'true' } };
  const all = new URL(`${connection.base}/api/v1/applicationsets`);
  all.searchParams.set('upsert', 'true');
  const answer = await connection.send({ method: 'POST', url: all, headers: json, body: JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: kept, spec }), timeoutMs: writeMs, signal });
  if (answer.status !== 200 || parseApplicationSet(answer.body) === undefined) throw refusal(connection, { action: 'refresh-set', ...asked }, answer);
}

function refusal({ clock }: QueryConnection, about: ApiRequest, answer: HttpResponse): AdapterError {
  return explainApiError(about, { status: answer.status, contentType: answer.headers['content-type'] ?? '', body: answer.body, retryAfterMs: retryAfterMs(answer.headers, clock.now()) });
}
