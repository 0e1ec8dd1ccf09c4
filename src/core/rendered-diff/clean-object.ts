import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** What only the cluster writes. */
const ofTheServer = new Set(['managedFields', 'creationTimestamp', 'resourceVersion', 'uid', 'generation', 'selfLink', 'deletionTimestamp', 'deletionGracePeriodSeconds']);
/** Annotations that say by what an object was applied, and not what it is. */
const bookkeeping = new Set(['kubectl.kubernetes.io/last-applied-configuration', 'argocd.argoproj.io/tracking-id', 'deployment.kubernetes.io/revision']);
/** The label by which Argo CD tracks where it was told to use one of its own. */
const trackingLabels = new Set(['argocd.argoproj.io/instance']);

/** Where nothing in it means the same as nothing at all. `emptyDir: {}` and `podSelector: {}` are not among them. */
const sameAsAbsent = new Set([
  'annotations', 'labels', 'resources', 'limits', 'requests', 'env', 'envFrom', 'volumeMounts', 'volumeDevices', 'volumes', 'args', 'command', 'imagePullSecrets', 'initContainers',
  'tolerations', 'affinity', 'nodeSelector', 'securityContext', 'strategy', 'hostAliases', 'finalizers', 'ownerReferences', 'data', 'stringData', 'binaryData',
]);

/** An object without what is no part of what was asked for: state, bookkeeping, nulls, and empty fields that mean nothing. */
export function cleanObject({ status: _status, metadata, ...rest }: JsonObject): JsonObject {
  const cleaned = clean(rest);
  return { ...(isJsonObject(cleaned) ? cleaned : {}), ...(isJsonObject(metadata) ? { metadata: cleanMetadata(metadata) } : {}) };
}

function cleanMetadata(metadata: JsonObject): JsonObject {
  const own = Object.fromEntries(Object.entries(metadata).filter(([key]) => !ofTheServer.has(key)));
  const cleaned = clean({ ...own, annotations: without(own['annotations'], bookkeeping), labels: without(own['labels'], trackingLabels) });
  return isJsonObject(cleaned) ? cleaned : {};
}

function without(value: Json | undefined, names: ReadonlySet<string>): Json | undefined {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) : value;
}

function clean(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(clean);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]): readonly (readonly [string, Json])[] => {
    if (held === undefined || held === null) return [];
    const cleaned = clean(held);
    return sameAsAbsent.has(key) && isEmpty(cleaned) ? [] : [[key, cleaned]];
  }));
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
