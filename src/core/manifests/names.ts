import type { Finding } from './finding.js';

type NameRule = 'subdomain' | 'label' | 'service' | 'path';

/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['Namespace', 'label'],
  ['Service', 'service'],
  ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind): [string, NameRule] => [kind, 'path']),
]);

const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

const tests: { readonly [R in NameRule]: { readonly fits: (name: string) => boolean; readonly is: string } } = {
  subdomain: { fits: (name) => name.length <= 253 && subdomain.test(name), is: 'lower-case letters, digits, dashes and dots, at most 253 (RFC 1123)' },
  label: { fits: (name) => name.length <= 63 && label.test(name), is: 'lower-case letters, digits and dashes, at most 63 (RFC 1123)' },
  service: { fits: (name) => name.length <= 63 && label.test(name), is: 'lower-case letters, digits and dashes, at most 63' },
  path: { fits: (name) => name !== '.' && name !== '..' && !/[/%]/.test(name), is: 'anything but `.`, `..`, `/` and `%`' },
};

/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/).
 */
export function checkObjectName(kind: string, name: string): Finding | undefined {
  const rule = tests[rules.get(kind) ?? 'subdomain'];
  if (rule.fits(name)) return undefined;
  return {
    code: 'OSOP-MANIFEST-003', severity: 'error', pointer: '/metadata/name',
    message: `\`metadata.name\` cannot be ${JSON.stringify(name.slice(0, 80))}`,
    hint: `a name of a ${kind} is made of ${rule.is}, and begins and ends with a letter or digit`,
  };
}
