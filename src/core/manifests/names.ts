import type { Finding } from './finding.js';
import { beginning } from '../one-line.js';

type NameRule = 'subdomain' | 'label' | 'path';

/** Kinds whose names follow another rule than a subdomain's. By the kind alone: groups do not share these names. */
const rules: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['Namespace', 'label'],
  ['Service', 'label'],
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

const tests: { readonly [R in NameRule]: { readonly fits: (name: string) => boolean; readonly may: string } } = {
  subdomain: { fits: (name) => name.length <= 253 && isNameOfLabels(name, 'with dots'), may: 'has at most 253 lower-case letters, digits, dashes and dots, and begins and ends with a letter or digit' },
  label: { fits: (name) => name.length <= 63 && isNameOfLabels(name, 'without dots'), may: 'has at most 63 lower-case letters, digits and dashes, and begins and ends with a letter or digit' },
  path: { fits: (name) => name !== '.' && name !== '..' && !/[/%]/.test(name), may: 'has no `/` and no `%`, and is neither `.` nor `..`' },
};

/**
 * Whether an object may have its name, by the kind's rule
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). The API server puts characters of its own
 * behind a `generateName`, which may end in a dash for that reason.
 */
export function checkObjectName(kind: string, name: string, field: 'name' | 'generateName' = 'name'): Finding | undefined {
  const rule = tests[rules.get(kind) ?? 'subdomain'];
  if (rule.fits(field === 'name' ? name : name.replace(/-$/, 'a'))) return undefined;
  return {
    code: 'OSOP-MANIFEST-003', severity: 'error', pointer: `/metadata/${field}`,
    message: `\`metadata.${field}\` cannot be ${JSON.stringify(beginning(name, 80))}`,
    hint: `the name of a ${kind} ${rule.may}`,
  };
}
