import { nearest } from '../../did-you-mean.js';

/** Every policy with the severity that it has unless the input says otherwise, and whether `baseline` holds it. */
const policies = {
  'removed-api': ['error', 'baseline'],
  'duplicate-resource': ['error', 'baseline'],
  'selector-mismatch': ['error', 'baseline'],
  'privileged-container': ['error', 'baseline'],
  'privilege-escalation': ['error', 'baseline'],
  'host-pid-ipc': ['error', 'baseline'],
  'sensitive-host-mount': ['error', 'baseline'],
  'dangerous-capability': ['error', 'baseline'],
  'image-latest-or-untagged': ['error', 'baseline'],
  'secret-in-env-value': ['error', 'baseline'],
  'cluster-admin-binding': ['error', 'baseline'],
  'deprecated-api': ['warning', 'baseline'],
  'host-network-or-port': ['warning', 'baseline'],
  'dangling-reference': ['warning', 'baseline'],
  'pdb-and-replicas': ['warning', 'baseline'],
  'run-as-non-root': ['warning', 'strict'],
  'read-only-root-fs': ['warning', 'strict'],
  'resources-missing': ['warning', 'strict'],
  'probes-missing': ['warning', 'strict'],
} as const satisfies Record<string, readonly ['error' | 'warning', 'baseline' | 'strict']>;

export type PolicyId = keyof typeof policies;
export const policyIds = Object.keys(policies) as readonly PolicyId[];

/** The policies that count, with their severities; one that is not in it is off. */
export type PolicySet = ReadonlyMap<PolicyId, 'error' | 'warning'>;

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
  const found = new Map<PolicyId, 'error' | 'warning'>();
  const problems: string[] = [];
  for (const entry of text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
    if (entry === 'none') found.clear();
    else if (entry === 'baseline' || entry === 'strict') for (const id of sets[entry]) found.set(id, policies[id][0]);
    else readEntry(entry, found, problems);
  }
  return { policies: found, problems };
}

function readEntry(entry: string, found: Map<PolicyId, 'error' | 'warning'>, problems: string[]): void {
  const [name = '', severity] = entry.split(/\s*[=:]\s*/);
  const id = policyIds.find((candidate) => candidate === name);
  if (id === undefined) {
    const near = nearest(name, [...policyIds, ...Object.keys(sets)]);
    problems.push(`\`${name.slice(0, 60)}\` is not known; ${near === undefined ? `known: none, baseline, strict, ${policyIds.join(', ')}` : `did you mean \`${near}\`?`}`);
  } else if (severity === undefined) {
    found.set(id, policies[id][0]);
  } else if (severity === 'off') {
    found.delete(id);
  } else if (severity === 'error' || severity === 'warning') {
    found.set(id, severity);
  } else {
    problems.push(`\`${severity.slice(0, 60)}\` is no severity; write ${id}=error, ${id}=warning or ${id}=off`);
  }
}
