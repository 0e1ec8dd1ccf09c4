import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { identifyObjects, isNameGenerated } from '../manifests/identify.js';

/** What tells one object of a cluster from another one. The version does not: Kubernetes converts between them. */
export interface ObjectId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Empty for a kind that belongs to the whole cluster. */
  readonly namespace: string;
  readonly name: string;
}

/** An object that the files of an application ask for. A hook is run by syncs, and nothing that stays. */
export interface DesiredObject extends ObjectId {
  readonly value: JsonObject;
  readonly hook: boolean;
}

/** All objects that an application asks for, by `keyOf`. */
export interface DesiredState {
  readonly objects: ReadonlyMap<string, DesiredObject>;
  /** Objects that are there twice: the last one counts, as in Argo CD. */
  readonly repeated: readonly DesiredObject[];
  /** Objects that are too many to be compared. */
  readonly leftOut: number;
}

/** More objects than this are not compared: no application of people has them. */
export const mostObjects = 5_000;

/** `group/kind/namespace/name`. */
export function keyOf({ group, kind, namespace, name }: ObjectId): string {
  return [group, kind, namespace, name].join('/');
}

/** Kinds of Kubernetes, and of what is often beside it, that belong to the whole cluster. */
const clusterWide = new Set([
  '/Namespace', '/Node', '/PersistentVolume', '/ComponentStatus', 'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
  ...['ClusterRole', 'ClusterRoleBinding'].map((kind) => `rbac.authorization.k8s.io/${kind}`),
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'].map((kind) => `admissionregistration.k8s.io/${kind}`),
  ...['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'VolumeAttributesClass'].map((kind) => `storage.k8s.io/${kind}`),
  'scheduling.k8s.io/PriorityClass', 'node.k8s.io/RuntimeClass', 'networking.k8s.io/IngressClass', 'networking.k8s.io/IPAddress', 'networking.k8s.io/ServiceCIDR', 'certificates.k8s.io/CertificateSigningRequest',
  'flowcontrol.apiserver.k8s.io/FlowSchema', 'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration', 'policy/PodSecurityPolicy', 'gateway.networking.k8s.io/GatewayClass', 'resource.k8s.io/DeviceClass',
]);

/** Reads documents as what an application with this destination asks for. What is no object is left out, as Argo CD does. */
export function desiredState(documents: readonly Json[], { namespace }: { readonly namespace: string }): DesiredState {
  const found = documents.flatMap((document) => {
    const objects = identifyObjects('', document);
    return 'notAManifest' in objects ? [] : objects.filter(({ unusable }) => unusable.length === 0);
  });
  const wide = new Set([...clusterWide, ...found.flatMap(({ object }) => definedClusterWide(object.value))]);
  const objects = new Map<string, DesiredObject>();
  const repeated: DesiredObject[] = [];
  const generated = new Map<string, number>();
  let leftOut = 0;
  for (const { object: { value, apiVersion, kind, namespace: written, name } } of found) {
    if (!isJsonObject(value)) continue;
    const [group, version] = apiVersion.includes('/') ? [apiVersion.slice(0, apiVersion.indexOf('/')), apiVersion.slice(apiVersion.indexOf('/') + 1)] : ['', apiVersion];
    const isWide = wide.has(`${group}/${kind}`) || (written === '' && kind.startsWith('Cluster'));
    const object: DesiredObject = { group, version, kind, namespace: isWide ? '' : written || namespace, name, value, hook: isHook(value) };
    // Each time that it is applied there is one more of it.
    const turn = isNameGenerated(value) ? (generated.get(keyOf(object)) ?? 0) : undefined;
    if (turn !== undefined) generated.set(keyOf(object), turn + 1);
    const key = turn === undefined ? keyOf(object) : `${keyOf(object)}*${turn}`;
    const before = objects.get(key);
    if (before !== undefined) repeated.push(before);
    else if (objects.size >= mostObjects) {
      leftOut += 1;
      continue;
    }
    objects.set(key, object);
  }
  return { objects, repeated, leftOut };
}

/** Kinds that a CustomResourceDefinition among the objects declares for the whole cluster. */
function definedClusterWide(value: Json): readonly string[] {
  const spec = isJsonObject(value) && value['kind'] === 'CustomResourceDefinition' ? value['spec'] : undefined;
  if (!isJsonObject(spec) || spec['scope'] !== 'Cluster' || !isJsonObject(spec['names'])) return [];
  const [group, kind] = [spec['group'], spec['names']['kind']];
  return typeof group === 'string' && typeof kind === 'string' ? [`${group}/${kind}`] : [];
}

/** By the annotations of Argo CD and Helm. Source: gitops-engine/pkg/sync/hook/hook.go of argo-cd. */
function isHook(value: JsonObject): boolean {
  const { 'argocd.argoproj.io/hook': own, 'helm.sh/hook': helm } = annotationsOf(value);
  return (typeof own === 'string' && own !== '' && own !== 'Skip') || (own === undefined && typeof helm === 'string' && helm !== '' && helm !== 'crd-install');
}

/** The annotations of an object; none where they are no mapping. */
export function annotationsOf(value: JsonObject): Readonly<Record<string, Json | undefined>> {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  return isJsonObject(metadata['annotations']) ? metadata['annotations'] : {};
}
