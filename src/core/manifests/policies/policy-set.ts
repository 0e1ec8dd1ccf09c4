import { nearest } from '../../did-you-mean.js';
import { beginning } from '../../one-line.js';

/** Every policy with the severity that it has unless the input says otherwise, the smallest set that holds it, and what it finds. */
export const policies = {
  'removed-api': ['error', 'baseline', 'The API is not served by one of the Kubernetes versions'],
  'duplicate-key': ['error', 'baseline', 'A key is given twice in a mapping: only one of them counts'],
  'duplicate-resource': ['error', 'baseline', 'Two objects of a folder or an overlay have the same kind, namespace and name'],
  'selector-mismatch': ['error', 'baseline', 'The selector of a workload does not choose its own pods'],
  'privileged-container': ['error', 'baseline', 'A container is privileged'],
  'privilege-escalation': ['error', 'baseline', 'A container may gain more privileges than its parent'],
  'host-pid-ipc': ['error', 'baseline', 'Pods share the process or IPC namespace of their node'],
  'sensitive-host-mount': ['error', 'baseline', 'A volume mounts a folder of the node that gives control of it'],
  'dangerous-capability': ['error', 'baseline', 'A container adds a capability that gives control of the node'],
  'image-latest-or-untagged': ['error', 'baseline', 'An image has no tag or the tag `latest`'],
  'secret-in-env-value': ['error', 'baseline', 'The value of an environment variable looks like a secret'],
  'cluster-admin-binding': ['error', 'baseline', 'A binding gives the role cluster-admin'],
  'deprecated-api': ['warning', 'baseline', 'The API is gone in a later Kubernetes version'],
  'host-network-or-port': ['warning', 'baseline', 'Pods use the network of their node, or a port of it'],
  'dangling-reference': ['warning', 'baseline', 'A Service, HorizontalPodAutoscaler or Ingress refers to what is not beside it'],
  'pdb-and-replicas': ['warning', 'baseline', 'A PodDisruptionBudget allows no eviction'],
  'run-as-non-root': ['warning', 'strict', 'Containers may run as root'],
  'read-only-root-fs': ['warning', 'strict', 'A container can write to its root file system'],
  'resources-missing': ['warning', 'strict', 'A container has no requests or no memory limit'],
  'probes-missing': ['warning', 'strict', 'A container that serves has no readiness or liveness probe'],
} as const satisfies Record<string, readonly ['error' | 'warning', 'baseline' | 'strict', string]>;

export type PolicyId = keyof typeof policies;
export const policyIds = Object.keys(policies) as readonly PolicyId[];

/** Policies with their severities; one that is not in it is off, but for `duplicate-key`, which the input `strict` asks for too. */
export type PolicySet = ReadonlyMap<PolicyId, 'error' | 'warning' | 'off'>;

const sets: { readonly [S in 'none' | 'baseline' | 'strict']: readonly PolicyId[] } = {
  none: [],
  baseline: policyIds.filter((id) => policies[id][1] === 'baseline'),
  strict: policyIds,
};

/**
 * Reads `baseline`, `strict`, `none`, and ids, separated by commas or line ends; later entries win. `id` alone turns a
 * policy on with its own severity, `id=error`, `id=warning` and `id=off` set it. Ids alone begin with nothing on.
 */
export function readPolicies(text: string): { readonly policies: PolicySet; readonly problems: readonly string[] } {
  const found = new Map<PolicyId, 'error' | 'warning' | 'off'>();
  const problems: string[] = [];
  for (const entry of text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
    if (entry === 'none') found.clear();
    else if (entry === 'baseline' || entry === 'strict') for (const id of sets[entry]) found.set(id, policies[id][0]);
    else readEntry(entry, found, problems);
  }
  return { policies: found, problems };
}

function readEntry(entry: string, found: Map<PolicyId, 'error' | 'warning' | 'off'>, problems: string[]): void {
  const [name = '', severity] = entry.split(/\s*[=:]\s*/);
  const id = policyIds.find((candidate) => candidate === name);
  if (id === undefined) {
    const near = nearest(name, [...policyIds, ...Object.keys(sets)]);
    problems.push(`\`${beginning(name, 60)}\` is not known; ${near === undefined ? `known: none, baseline, strict, ${policyIds.join(', ')}` : `did you mean \`${near}\`?`}`);
  } else if (severity === undefined) {
    found.set(id, policies[id][0]);
  } else if (severity === 'error' || severity === 'warning' || severity === 'off') {
    found.set(id, severity);
  } else {
    problems.push(`\`${beginning(severity, 60)}\` is no severity; write ${id}=error, ${id}=warning or ${id}=off`);
  }
}
