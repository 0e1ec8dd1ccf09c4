import { compareRendered } from '../argocd/rendered.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { isSameValue, valueAtPath, type FieldDifference } from './compare-fields.js';
import type { Cause } from './drift.js';
import { isArgocd, type FieldOwner } from './field-owners.js';
import type { Ahead } from './judge.js';

/** What names one resource. */
export interface ResourceName {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** What git asks for at the revision that was synced last, and at the one that was compared, as Argo CD renders it. */
export interface BothRenderings {
  readonly deployed: { readonly revision: string; readonly objects: readonly JsonObject[] };
  readonly compared: { readonly revision: string; readonly objects: readonly JsonObject[] };
}

/** What is known to tell whether a newer commit made a difference, or the cluster. Undefined renderings could not be had. */
export interface Clues {
  readonly ahead: Ahead;
  readonly renderings: BothRenderings | undefined;
}

/**
 * Whether a newer commit made a resource OutOfSync, or the cluster did: where git asks for the same as at the last sync, it was
 * the cluster. Of a changed manifest `causeOfField` tells more. Nobody shows the values of Secrets, so of those it cannot be told.
 */
export function causeOf(resource: ResourceName, difference: 'missing' | 'extra' | 'changed', { ahead, renderings }: Clues): Cause {
  if (ahead === 'same') return 'cluster';
  if (ahead === 'never-synced') return 'git';
  if (ahead !== 'ahead' || renderings === undefined) return 'unknown';
  const { deployed, compared } = renderings;
  const [before, now] = [find(resource, deployed.objects), find(resource, compared.objects)];
  // What the last sync made is gone; what it still wanted waits to be pruned.
  if (difference === 'missing') return before === undefined ? 'git' : 'cluster';
  if (difference === 'extra') return before === undefined ? 'cluster' : 'git';
  if (before === undefined || now === undefined) return before === now ? 'cluster' : 'git';
  const same = compareRendered({ revision: deployed.revision, objects: [before] }, { revision: compared.revision, objects: [now] });
  return same === 'same' ? 'cluster' : same === 'changed' ? 'git' : 'unknown';
}

/**
 * The same of one field of a resource whose manifest a newer commit has changed: somebody may have changed it in the cluster too. What
 * is live is normalised and has defaults, so where it is not what was deployed, its owners decide.
 */
export function causeOfField(resource: ResourceName, { path, live }: FieldDifference, { owners, renderings }: { readonly owners: readonly FieldOwner[]; readonly renderings: BothRenderings | undefined }): Cause {
  if (renderings === undefined) return 'git';
  const [before, now] = [renderings.deployed, renderings.compared].map(({ objects }) => find(resource, objects));
  if (before === undefined || now === undefined) return 'git';
  const [deployed, compared] = [valueAtPath(before, path), valueAtPath(now, path)];
  if (isSameValue(deployed, live)) return 'git';
  if (isSameValue(deployed, compared)) return 'cluster';
  if (owners.length === 0) return 'unknown';
  return owners.every(isArgocd) ? 'git' : 'cluster';
}

/** Of several causes one. */
export function causeOfAll(causes: readonly Cause[]): Cause {
  const [first = 'unknown', ...others] = new Set(causes);
  if (others.length === 0) return first;
  return causes.includes('cluster') ? 'both' : 'unknown';
}

/** Manifests that name no namespace are put into that of the Application. */
function find({ group, kind, namespace, name }: ResourceName, objects: readonly JsonObject[]): JsonObject | undefined {
  const named = objects.filter((object) => {
    const metadata = isJsonObject(object['metadata']) ? object['metadata'] : {};
    return object['kind'] === kind && groupOf(object['apiVersion']) === group && metadata['name'] === name;
  });
  const namespaceOf = (object: JsonObject): unknown => (isJsonObject(object['metadata']) ? object['metadata']['namespace'] ?? '' : '');
  return named.find((object) => namespaceOf(object) === namespace) ?? named.find((object) => namespaceOf(object) === '');
}

function groupOf(apiVersion: unknown): string {
  const text = typeof apiVersion === 'string' ? apiVersion : '';
  return text.includes('/') ? text.slice(0, text.indexOf('/')) : '';
}
