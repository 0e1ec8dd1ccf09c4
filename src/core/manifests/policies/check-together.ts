import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import type { Finding, ManifestObject } from '../finding.js';
import { isNameGenerated } from '../identify.js';
import { own, partAt } from './pod-specs.js';
import type { PolicyId, PolicySet } from './policy-set.js';
import { beginning } from '../../one-line.js';

type Add = (policy: PolicyId, object: ManifestObject, breach: Pick<Finding, 'pointer' | 'message' | 'hint'>) => void;

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout']);

/** What the objects of one unit, a folder or a rendered overlay, say of each other. */
export function checkTogether(objects: readonly ManifestObject[], policies: PolicySet): ReadonlyMap<ManifestObject, readonly Finding[]> {
  const found = new Map<ManifestObject, Finding[]>();
  if (policies.size === 0) return found;
  const add: Add = (policy, object, breach) => {
    const severity = policies.get(policy);
    if (severity === undefined || severity === 'off') return;
    const findings = found.get(object) ?? [];
    findings.push({ code: 'OSOP-POLICY-001', severity, policy, ...breach });
    found.set(object, findings);
  };
  duplicates(objects, add);
  const pods = new Workloads(objects);
  references(objects, pods, add);
  budgets(objects, pods, add);
  return found;
}

/** As much of an object as this looks at: another thread need not send more. */
export function seenTogether(object: ManifestObject): ManifestObject {
  const metadata = partAt(object.value, ['metadata'])?.value ?? {};
  const spec = specSeen(object);
  return { ...object, value: { metadata: picked(metadata, ['name', 'generateName', 'annotations']), ...(spec === undefined ? {} : { spec }) } };
}

const readWhole = new Set(['Service', 'HorizontalPodAutoscaler', 'Ingress', 'PodDisruptionBudget']);

function specSeen({ kind, value }: ManifestObject): Json | undefined {
  if (readWhole.has(kind)) return own(value, 'spec');
  if (!workloads.has(kind)) return undefined;
  const labels = partAt(value, ['spec', 'template', 'metadata', 'labels'])?.value;
  return { ...picked(partAt(value, ['spec'])?.value ?? {}, ['replicas']), ...(labels === undefined ? {} : { template: { metadata: { labels } } }) };
}

function picked(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])));
}

function identity(group: string, kind: string, namespace: string, name: string): string {
  return [group, kind, namespace, name].join('\n');
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

function duplicates(objects: readonly ManifestObject[], add: Add): void {
  const first = new Map<string, ManifestObject>();
  for (const object of objects) {
    const { apiVersion, kind, namespace, name } = object;
    if (name === '' || isNameGenerated(object.value)) continue;
    const key = identity(groupOf(apiVersion), kind, namespace, name);
    const other = first.get(key);
    if (other === undefined) first.set(key, object);
    else add('duplicate-resource', object, { pointer: '/metadata/name', message: `is given twice; the first is in ${other.file}`, hint: 'keep one of them: the last one applied wins' });
  }
}

/** The workloads of a unit by the labels of their pods, so that a selector is held against few of them. */
class Workloads {
  readonly #namespaces = new Set<string>();
  readonly #byLabel = new Map<string, { readonly object: ManifestObject; readonly labels: JsonObject }[]>();

  constructor(objects: readonly ManifestObject[]) {
    for (const object of objects) {
      if (!workloads.has(object.kind)) continue;
      this.#namespaces.add(object.namespace);
      const labels = partAt(object.value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
      for (const pair of Object.entries(labels)) {
        const key = labelKey(object.namespace, pair);
        const list = this.#byLabel.get(key) ?? [];
        list.push({ object, labels });
        this.#byLabel.set(key, list);
      }
    }
  }

  isIn(namespace: string): boolean {
    return this.#namespaces.has(namespace);
  }

  /** The first workload of a namespace whose pods a selector with at least one label chooses. */
  chosen(namespace: string, selector: JsonObject): ManifestObject | undefined {
    const candidates = Object.entries(selector).map((pair) => this.#byLabel.get(labelKey(namespace, pair)) ?? []);
    const fewest = candidates.reduce((least, list) => (list.length < least.length ? list : least), candidates[0] ?? []);
    return fewest.find(({ labels }) => includes(labels, selector))?.object;
  }
}

function labelKey(namespace: string, [name, label]: readonly [string, unknown]): string {
  return `${namespace}\n${name}\n${JSON.stringify(label)}`;
}

/** Only where what is referred to would have to be: among workloads or services of the same namespace in the same unit. */
function references(objects: readonly ManifestObject[], pods: Workloads, add: Add): void {
  const here = new Set(objects.map(({ kind, namespace, name, apiVersion }) => identity(groupOf(apiVersion), kind, namespace, name)));
  const withServices = new Set(objects.filter(({ kind }) => kind === 'Service').map(({ namespace }) => namespace));
  for (const object of objects) {
    const { kind, namespace, value } = object;
    if (kind === 'Service') {
      const selector = partAt(value, ['spec', 'selector']);
      if (selector !== undefined && Object.keys(selector.value).length > 0 && pods.isIn(namespace) && pods.chosen(namespace, selector.value) === undefined) {
        add('dangling-reference', object, { pointer: '/spec/selector', message: 'the selector chooses no pod of the workloads beside it', hint: 'compare it with the labels of the pod template' });
      }
    } else if (kind === 'HorizontalPodAutoscaler') {
      const target = partAt(value, ['spec', 'scaleTargetRef'])?.value ?? {};
      const [version, targetKind, name] = ['apiVersion', 'kind', 'name'].map((key) => own(target, key));
      if (typeof version === 'string' && typeof targetKind === 'string' && typeof name === 'string' && workloads.has(targetKind) && pods.isIn(namespace) && !here.has(identity(groupOf(version), targetKind, namespace, name))) {
        add('dangling-reference', object, { pointer: '/spec/scaleTargetRef/name', message: `there is no ${targetKind} ${beginning(name, 80)} beside it`, hint: 'correct scaleTargetRef' });
      }
    } else if (kind === 'Ingress') {
      ingress(object, here, withServices.has(namespace), add);
    }
  }
}

function ingress(object: ManifestObject, here: ReadonlySet<string>, hasServices: boolean, add: Add): void {
  if (!hasServices) return;
  const walk = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => { walk(item, `${pointer}/${index}`); });
    else if (isJsonObject(value)) {
      const service = own(value, 'service');
      const name = isJsonObject(service) ? own(service, 'name') : undefined;
      if (typeof name === 'string' && !here.has(identity('', 'Service', object.namespace, name))) {
        add('dangling-reference', object, { pointer: `${pointer}/service/name`, message: `there is no Service ${beginning(name, 80)} beside it`, hint: 'correct the name of the backend' });
        return;
      }
      for (const key of ['defaultBackend', 'rules', 'http', 'paths', 'backend']) walk(own(value, key), `${pointer}/${key}`);
    }
  };
  walk(own(object.value, 'spec'), '/spec');
}

/** A budget that allows no eviction stops every drain of a node. */
function budgets(objects: readonly ManifestObject[], pods: Workloads, add: Add): void {
  for (const object of objects) {
    if (object.kind !== 'PodDisruptionBudget') continue;
    const spec = partAt(object.value, ['spec']);
    const selector = partAt(object.value, ['spec', 'selector', 'matchLabels']);
    if (spec === undefined || selector === undefined) continue;
    const [least, most] = [own(spec.value, 'minAvailable'), own(spec.value, 'maxUnavailable')];
    if (most === 0 || most === '0%') add('pdb-and-replicas', object, { pointer: '/spec/maxUnavailable', message: 'allows no eviction at all: nodes cannot be drained', hint: 'set maxUnavailable to 1' });
    const workload = pods.chosen(object.namespace, selector.value);
    const replicas = workload === undefined ? undefined : (own(partAt(workload.value, ['spec'])?.value ?? {}, 'replicas') ?? 1);
    if (workload === undefined || workload.kind === 'DaemonSet' || typeof replicas !== 'number' || replicas === 0) continue;
    if (least === '100%' || (typeof least === 'number' && least >= replicas)) add('pdb-and-replicas', object, { pointer: '/spec/minAvailable', message: `wants ${least} of the ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} of ${workload.kind} ${workload.name}: nodes cannot be drained`, hint: 'have more replicas than minAvailable, or use maxUnavailable: 1' });
  }
}

function includes(labels: JsonObject, wanted: JsonObject): boolean {
  return Object.entries(wanted).every(([key, label]) => own(labels, key) === label);
}
