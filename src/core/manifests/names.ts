import type { Finding } from './finding.js';

type NameRule = 'subdomain' | 'label' | 'service' | 'path';

/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['Namespace', 'label'],
  ['Service', 'service'],
  ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind): [string, NameRule] => [kind, 'path']),
]);

const [dash, dot, zero, nine, a, z] = [45, 46, 48, 57, 97, 122];

/** Labels of RFC 1123 with dots between them, or one label. A loop, because it runs for every name and port of every manifest. */
export function isNameOfLabels(text: string, dots: 'with dots' | 'without dots'): boolean {
  // Before the first character and behind the last, as around a dot, a dash may not stand.
  let before = dot;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const edge = before === dot;
    if (code === dot) {
      if (dots === 'without dots' || edge || before === dash) return false;
    } else if (code === dash) {
      if (edge) return false;
    } else if (!(code >= a && code <= z) && !(code >= zero && code <= nine)) return false;
    before = code;
  }
  return before !== dot && before !== dash;
}

const tests: { readonly [R in NameRule]: { readonly fits: (name: string) => boolean; readonly is: string } } = {
  subdomain: { fits: (name) => name.length <= 253 && isNameOfLabels(name, 'with dots'), is: 'lower-case letters, digits, dashes and dots, at most 253 (RFC 1123)' },
  label: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), is: 'lower-case letters, digits and dashes, at most 63 (RFC 1123)' },
  service: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), is: 'lower-case letters, digits and dashes, at most 63' },
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
