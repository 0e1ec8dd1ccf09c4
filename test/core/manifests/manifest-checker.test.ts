import { describe, expect, test } from 'vitest';
import { readSchemaStore } from '../../../src/adapters/schema-store.js';
import { customKindsOf } from '../../../src/core/manifests/custom-kinds.js';
import { explainMisfit } from '../../../src/core/manifests/check-shape.js';
import { ManifestChecker, type CheckOptions } from '../../../src/core/manifests/manifest-checker.js';
import { readPolicies } from '../../../src/core/manifests/policies/policy-set.js';
import { countVerdicts } from '../../../src/core/manifests/validation-report.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';

const store = readSchemaStore();

function checkerWith(options: Partial<CheckOptions> = {}): ManifestChecker {
  return new ManifestChecker({ store, versions: ['1.36'], strict: true, skip: [], reject: [], ignoreMissingSchemas: false, policies: readPolicies('none').policies, ...options });
}

async function check(text: string, options: Partial<CheckOptions> = {}): Promise<{ readonly verdicts: readonly string[]; readonly problems: readonly string[] }> {
  const checker = checkerWith(options);
  await checker.file('a.yaml', text);
  await checker.endUnit();
  await checker.resolve(new Map());
  const { manifests, problems } = checker.report({ notChecked: [], seconds: 0 });
  return { verdicts: manifests.map(({ verdict, name }) => `${name}: ${verdict}`), problems: problems.map(({ code, where, message }) => `${where?.line} ${code} ${message}`) };
}

const configMap = (name: string, rest = ''): string => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${rest}`;

test('what is wrong with a file goes with it, also where that takes the full parser', async () => {
  const checker = checkerWith();
  await checker.file('a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: &name a}\ndata: {a: 1}\n');
  expect(checker.handOver().problems.map(({ where, message }) => [where, message])).toEqual([[{ file: 'a.yaml', line: 4, column: 11 }, expect.stringContaining('`data.a`')]]);
});

describe('verdicts', () => {
  test.each([
    ['valid', configMap('a'), {}, ['ConfigMap a: valid'], []],
    ['invalid, in the second document', `${configMap('a')}---\n${configMap('b', 'dta: {}\n')}`, {}, ['ConfigMap a: valid', 'ConfigMap b: invalid'], ['10 OSOP-MANIFEST-003 ConfigMap b: unknown field `dta`']],
    ['empty documents are counted apart', `---\n# nothing\n---\n${configMap('a')}`, {}, ['a.yaml: empty', 'ConfigMap a: valid'], []],
    ['each object of a List', `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, x: 1}\n`, {}, ['ConfigMap a: valid', 'ConfigMap b: invalid'], ['5 OSOP-MANIFEST-003 ConfigMap b: unknown field `x`']],
    ['an unknown kind is not passed', 'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n', {}, ['Shop a: could-not-check'], ['2 OSOP-MANIFEST-004 Shop a: there is no schema for example.com/v1 Shop']],
    ['an unknown kind, passed over by input, is counted', 'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n', { ignoreMissingSchemas: true }, ['Shop a: skipped'], []],
    ['a kind of a newer Kubernetes', 'apiVersion: networking.k8s.io/v1\nkind: IPAddress\nmetadata: {name: a}\nspec: {parentRef: {name: a, resource: b}}\n', { versions: ['1.32'] }, ['IPAddress a: could-not-check'], ['2 OSOP-MANIFEST-004 IPAddress a: networking.k8s.io/v1 IPAddress is in Kubernetes 1.33, 1.34, 1.35, 1.36 only']],
    ['names that the API server makes may end in a dash, and are no duplicates', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a-}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a-}\n', { policies: readPolicies('baseline').policies }, ['ConfigMap a-: valid', 'ConfigMap a-: valid'], []],
    ['skipped by kind', configMap('a', 'dta: {}\n'), { skip: ['ConfigMap'] }, ['ConfigMap a: skipped'], []],
    ['skipped by version and kind', configMap('a', 'dta: {}\n'), { skip: ['v1/ConfigMap'] }, ['ConfigMap a: skipped'], []],
    ['skipped by name', configMap('a', 'dta: {}\n'), { skip: ['ConfigMap/a'] }, ['ConfigMap a: skipped'], []],
    ['rejected', configMap('a'), { reject: ['ConfigMap'] }, ['ConfigMap a: could-not-check'], ['2 OSOP-MANIFEST-005 ConfigMap a: manifests of kind ConfigMap are rejected']],
    ['no manifest', 'colour: blue\n', {}, ['a.yaml: skipped'], []],
    ['not YAML', 'a: [\n', {}, ['a.yaml: invalid'], [expect.stringContaining('OSOP-YAML-001')]],
    ['a key twice', configMap('a', 'kind: ConfigMap\n'), {}, ['a.yaml: invalid'], [expect.stringContaining('5 OSOP-YAML-005')]],
    ['all versions must fit', 'apiVersion: storage.k8s.io/v1alpha1\nkind: VolumeAttributesClass\nmetadata: {name: a}\ndriverName: d\n', { versions: ['1.34', '1.36'] }, ['VolumeAttributesClass a: could-not-check'], [expect.stringContaining('OSOP-MANIFEST-004')]],
  ] as const)('%s', async (_, text, options, verdicts, problems) => {
    expect(await check(text, options)).toEqual({ verdicts, problems });
  });

  test('what could not be rendered is counted as not checked (OSOP-MANIFEST-006)', () => {
    const checker = checkerWith();
    checker.failed('kustomization.yaml', { code: 'OSOP-MANIFEST-006', severity: 'error', message: 'overlay . could not be rendered' });
    expect(countVerdicts(checker.report({ notChecked: [], seconds: 0 }).manifests)).toEqual({ valid: 0, invalid: 0, couldNotCheck: 1, skipped: 0, empty: 0 });
  });

  test('a definition in the repository gives its kind a schema', async () => {
    const definition = readYaml('kind: CustomResourceDefinition\nspec:\n  group: example.com\n  names: {kind: Shop}\n  versions: [{name: v1, served: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, required: [size], properties: {size: {type: integer, minimum: 1}}}}}}}]\n', 'crd.yaml').documents[0];
    const kinds = customKindsOf(definition?.value ?? null);
    expect(kinds.map(({ key }) => key)).toEqual(['example.com/v1/Shop']);
    const checker = checkerWith();
    await checker.file('a.yaml', 'apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec:\n  size: 0\n');
    await checker.resolve(new Map(kinds.map(({ key, shape }) => [key, { kind: 'schema', check: (object) => explainMisfit(object.value, shape, { strict: true }) }])));
    expect(checker.report({ notChecked: [], seconds: 0 }).problems.map(({ message, where }) => `${where?.line} ${message}`)).toEqual(['5 Shop a: `spec.size` must be at least 1, not the number 0']);
  });
});

describe('policies', () => {
  const pod = (spec: string, annotations = ''): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n${annotations}spec:\n${spec}`;
  const strict = { policies: readPolicies('strict').policies };
  test.each([
    ['image-latest-or-untagged', pod('  containers:\n    - {name: a, image: "host:5000/a"}\n'), 7],
    ['privileged-container', pod('  containers:\n    - name: a\n      securityContext: {privileged: true}\n'), 8],
    ['privilege-escalation', pod('  containers:\n    - name: a\n      securityContext:\n        allowPrivilegeEscalation: true\n'), 9],
    ['host-pid-ipc', pod('  hostPID: true\n  containers: [{name: a}]\n'), 6],
    ['host-network-or-port', pod('  hostNetwork: true\n  containers: [{name: a}]\n'), 6],
    ['sensitive-host-mount', pod('  containers: [{name: a}]\n  volumes:\n    - {name: v, hostPath: {path: /opt/../etc/}}\n'), 8],
    ['dangerous-capability', pod('  containers:\n    - name: a\n      securityContext: {capabilities: {add: [CHOWN, CAP_SYS_ADMIN]}}\n'), 8],
    ['secret-in-env-value', pod('  containers:\n    - name: a\n      env:\n        - {name: DB_PASSWORD, value: hunter2}\n'), 9],
    ['run-as-non-root', pod('  containers:\n    - {name: a}\n'), 7],
    ['read-only-root-fs', pod('  containers:\n    - {name: a}\n'), 7],
    ['resources-missing', pod('  containers:\n    - {name: a}\n'), 7],
    ['cluster-admin-binding', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef:\n  {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\n', 5],
    ['removed-api', 'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\n', 1],
    ['duplicate-resource', `${configMap('a')}---\n${configMap('a')}`, 9],
    ['selector-mismatch', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {app: a}}\n  template: {metadata: {labels: {app: b}}, spec: {containers: [{name: a}]}}\n', 5],
    ['probes-missing', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {}\n  template: {spec: {containers: [{name: a}]}}\n', 6],
    ['dangling-reference', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a}]}}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {app: b}}\n', 9],
    ['pdb-and-replicas', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a}]}}}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: 1, selector: {matchLabels: {app: a}}}\n', 9],
  ])('%s', async (policy, text, line) => {
    const checker = checkerWith(strict);
    await checker.file('a.yaml', text);
    await checker.resolve(new Map());
    await checker.endUnit();
    const found = checker.report({ notChecked: [], seconds: 0 }).problems.filter((problem) => problem.policy === policy);
    expect(found.map(({ code, where }) => `${where?.line} ${code}`)).toEqual([`${line} OSOP-POLICY-001`]);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  test('a deprecated API, from the versions of the store', async () => {
    const { problems } = await check('apiVersion: storage.k8s.io/v1alpha1\nkind: VolumeAttributesClass\nmetadata: {name: a}\ndriverName: d\n', { ...strict, versions: ['1.34'] });
    expect(problems).toEqual(['1 OSOP-POLICY-001 VolumeAttributesClass a: storage.k8s.io/v1alpha1 VolumeAttributesClass is gone in Kubernetes 1.35']);
  });

  test.each([
    ['with a reason', '"the base image wants it"', []],
    ['without one it does not count', '""', ['OSOP-POLICY-001']],
  ])('suppressed in the file %s', async (_, reason, codes) => {
    const checker = checkerWith({ policies: readPolicies('host-pid-ipc').policies });
    await checker.file('a.yaml', pod('  hostPID: true\n  containers: [{name: a}]\n', `  annotations: {osop.dev/ignore-policy.host-pid-ipc: ${reason}}\n`));
    const { problems, suppressed } = checker.report({ notChecked: [], seconds: 0 });
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(suppressed).toHaveLength(1 - codes.length);
  });

  test.each([
    ['strict alone', { strict: true }, 'none', ['7 error the key `a` is given twice'], 'invalid'],
    ['not strict', { strict: false }, 'none', [], 'valid'],
    ['not strict, but baseline', { strict: false }, 'baseline', ['7 error the key `a` is given twice'], 'invalid'],
    ['a warning', { strict: true }, 'duplicate-key=warning', ['7 warning the key `a` is given twice'], 'valid'],
    ['off', { strict: true }, 'duplicate-key=off', [], 'valid'],
  ] as const)('duplicate-key: %s', async (_, options, policies, expected, verdict) => {
    const checker = checkerWith({ ...options, policies: readPolicies(policies).policies });
    await checker.file('a.yaml', configMap('a', 'data:\n  a: b\n  a: c\n'));
    const { manifests, problems } = checker.report({ notChecked: [], seconds: 0 });
    expect(problems.map(({ severity, message, where }) => `${where?.line} ${severity} ${message}`)).toEqual(expected);
    expect(manifests.map((manifest) => manifest.verdict)).toEqual([verdict]);
  });

  test('the input names policies with severities; what it does not know is a problem', () => {
    expect([...readPolicies('baseline, deprecated-api=off\nprobes-missing=error').policies]).toContainEqual(['probes-missing', 'error']);
    expect(readPolicies('baseline, deprecated-api=off').policies.get('deprecated-api')).toBe('off');
    expect(readPolicies('probes-mising, host-pid-ipc=high').problems).toEqual(['`probes-mising` is not known; did you mean `probes-missing`?', '`high` is no severity; write host-pid-ipc=error, host-pid-ipc=warning or host-pid-ipc=off']);
  });
});
