import { isJsonObject } from '../../json.js';
import type { Finding, ManifestObject } from '../finding.js';
import type { ApiLifecycle } from './api-lifecycle.js';
import { podPolicies, probesMissing, type Breach } from './pod-policies.js';
import { own, partAt, podSpecOf } from './pod-specs.js';
import type { PolicyId, PolicySet } from './policy-set.js';
import { beginning } from '../../one-line.js';

const serving = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout']);

/** More than this of one policy about one object is of use to nobody. */
const mostBreaches = 50;

/** What an object says against the policies by itself. */
export function checkObject(object: ManifestObject, policies: PolicySet, apis: ApiLifecycle): readonly Finding[] {
  if (policies.size === 0) return [];
  const findings: Finding[] = [];
  const add = (policy: PolicyId, breaches: readonly Breach[]): void => {
    const severity = policies.get(policy);
    if (severity !== undefined && severity !== 'off') findings.push(...breaches.slice(0, mostBreaches).map((breach): Finding => ({ code: 'OSOP-POLICY-001', severity, policy, ...breach })));
  };
  checkApi(object, apis, add);
  add('selector-mismatch', selectorMismatch(object));
  add('cluster-admin-binding', clusterAdmin(object));
  const spec = podSpecOf(object);
  if (spec === undefined) return findings;
  for (const id of policies.keys()) {
    const policy = podPolicies[id];
    if (policy !== undefined) add(id, policy(spec));
  }
  if (serving.has(object.kind)) add('probes-missing', probesMissing(spec));
  return findings;
}

function checkApi({ apiVersion, kind }: ManifestObject, apis: ApiLifecycle, add: (policy: PolicyId, breaches: readonly Breach[]) => void): void {
  const status = apis.status(apiVersion, kind);
  if (status.kind !== 'removed' && status.kind !== 'deprecated') return;
  const hint = status.instead === undefined ? 'there is no replacement of the same kind' : `use ${status.instead}`;
  if (status.kind === 'removed') add('removed-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} was removed in Kubernetes ${status.in}`, hint }]);
  else add('deprecated-api', [{ pointer: '/apiVersion', message: `${apiVersion} ${kind} is gone in Kubernetes ${status.removedIn}`, hint }]);
}

/** A workload whose selector does not choose its own pods is refused by Kubernetes. */
function selectorMismatch({ kind, value }: ManifestObject): readonly Breach[] {
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout'].includes(kind)) return [];
  const wanted = partAt(value, ['spec', 'selector', 'matchLabels']);
  if (wanted === undefined || partAt(value, ['spec', 'template']) === undefined) return [];
  const labels = partAt(value, ['spec', 'template', 'metadata', 'labels'])?.value ?? {};
  return Object.entries(wanted.value).flatMap(([key, label]) => (own(labels, key) === label
    ? []
    : [{ pointer: `${wanted.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, message: `the selector wants the label ${beginning(key, 80)}=${typeof label === 'string' ? beginning(label, 80) : '…'}, which the pod template does not have`, hint: 'make spec.template.metadata.labels hold what spec.selector.matchLabels asks for' }]));
}

function clusterAdmin({ kind, value }: ManifestObject): readonly Breach[] {
  const role = own(value, 'roleRef');
  if ((kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') || !isJsonObject(role) || own(role, 'name') !== 'cluster-admin') return [];
  return [{ pointer: '/roleRef/name', message: 'binds cluster-admin: its subjects may do everything', hint: 'bind a role that allows what they need' }];
}
