import fc from '../../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { readSchemaStore } from '../../../../src/adapters/schema-store.js';
import { isJsonObject, type Json, type JsonObject } from '../../../../src/core/json.js';
import type { Finding, ManifestObject } from '../../../../src/core/manifests/finding.js';
import { checkMetadata, identifyObjects } from '../../../../src/core/manifests/identify.js';
import { lifecycleOf } from '../../../../src/core/manifests/lifecycle.js';
import { valueAt } from '../../../../src/core/manifests/pointers.js';
import { checkObject } from '../../../../src/core/manifests/policies/check-object.js';
import { checkTogether } from '../../../../src/core/manifests/policies/check-together.js';
import { policyIds, readPolicies } from '../../../../src/core/manifests/policies/policy-set.js';
import { suppress } from '../../../../src/core/manifests/policies/suppress.js';

const { policies } = readPolicies('strict');
const apis = lifecycleOf(readSchemaStore(), ['1.36']);

const workloads = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Rollout', 'Job', 'CronJob', 'Pod', 'PodTemplate'];
const kinds = [...workloads, 'Service', 'Ingress', 'HorizontalPodAutoscaler', 'PodDisruptionBudget', 'ClusterRoleBinding', 'RoleBinding', 'ConfigMap', 'constructor', '__proto__'];
const nasty = fc.constantFrom<Json>(null, true, false, 0, -1, 1, 1e308, '', 'a', 'cluster-admin', '100%', '0%', 'latest', '/etc', '$(x)', 'a/b~c', '__proto__', 'constructor', 'toString');
const name = fc.constantFrom('a', 'b', 'a/b', 'm~n', '', '__proto__', 'constructor', 'hasOwnProperty', 'length', '0');

const anything: fc.Arbitrary<Json> = fc.letrec<{ readonly value: Json; readonly list: Json; readonly map: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, nasty, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(name, tie('value'), { maxKeys: 3 }).map((entries) => ({ ...entries })),
})).value;

/** What is meant, or now and then anything at all in its place. */
function mostly(meant: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 8, arbitrary: meant }, { weight: 1, arbitrary: anything });
}

function record(fields: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<Json> {
  return mostly(fc.record(fields, { requiredKeys: [] }));
}

const list = (items: fc.Arbitrary<Json>): fc.Arbitrary<Json> => mostly(fc.array(items, { maxLength: 3 }));
const flag = mostly(fc.boolean());
const labels = record({ app: nasty, 'a/b': nasty, 'm~n': nasty, constructor: nasty });
const security = record({ privileged: flag, allowPrivilegeEscalation: flag, runAsNonRoot: flag, readOnlyRootFilesystem: flag, capabilities: record({ add: list(fc.constantFrom('SYS_ADMIN', 'CAP_NET_ADMIN', 'CHOWN')) }) });
const container = record({
  name: nasty, image: mostly(fc.constantFrom('nginx', 'nginx:latest', 'host:5000/nginx', 'nginx:1.2', 'nginx@sha256:0')), securityContext: security, resources: record({ requests: labels, limits: labels }),
  ports: list(record({ hostPort: nasty })), env: list(record({ name: mostly(fc.constantFrom('DB_PASSWORD', 'TOKEN', 'HOME')), value: mostly(fc.constantFrom('hunter2', '$(X)', 'true')) })), readinessProbe: anything,
});
const podSpec = record({
  hostPID: flag, hostIPC: flag, hostNetwork: flag, securityContext: security, containers: list(container), initContainers: list(container), ephemeralContainers: list(container),
  volumes: list(record({ name: nasty, hostPath: record({ path: mostly(fc.constantFrom('/', '/etc', '/opt/../etc/', '/var/run/docker.sock', '/data')) }) })),
});
const template = record({ metadata: record({ labels }), spec: podSpec });
const backend = record({ service: record({ name: nasty }) });
const spec: fc.Arbitrary<Json> = fc.oneof(
  podSpec,
  record({ replicas: nasty, selector: fc.oneof(labels, record({ matchLabels: labels })), template, jobTemplate: record({ spec: record({ template }) }), minAvailable: nasty, maxUnavailable: nasty }),
  record({ defaultBackend: backend, rules: list(record({ http: record({ paths: list(record({ backend })) }) })) }),
  record({ scaleTargetRef: record({ apiVersion: fc.constant('apps/v1'), kind: fc.constantFrom(...workloads), name: nasty }) }),
);
const manifest: fc.Arbitrary<JsonObject> = fc.record({
  apiVersion: fc.constantFrom('apps/v1', 'v1', 'extensions/v1beta1', 'policy/v1', 'a/b/c'),
  kind: fc.constantFrom(...kinds),
  metadata: record({ name: mostly(fc.constantFrom('a', 'b')), namespace: mostly(fc.constantFrom('a', 'b')), annotations: fc.dictionary(fc.constantFrom(...policyIds.map((id) => `osop.dev/ignore-policy.${id}`)), nasty, { maxKeys: 3 }) }),
  spec, template, roleRef: record({ name: nasty }),
}, { requiredKeys: ['apiVersion', 'kind'] });

function objectsOf(value: Json): readonly ManifestObject[] {
  const found = identifyObjects('a.yaml', value);
  return 'notAManifest' in found ? [] : found.filter(({ unusable }) => unusable.length === 0).map(({ object }) => object);
}

/** The pointer is a well-formed one, and what it names is there, or is a field that may be missing of what is. */
function expectPlaced({ value }: ManifestObject, { pointer }: Finding): void {
  expect(pointer).toMatch(/^(?:\/(?:[^/~]|~[01])*)*$/);
  expect(valueAt(value, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))).toBeDefined();
}

function expectTold(object: ManifestObject, findings: readonly Finding[]): void {
  for (const finding of findings) {
    expectPlaced(object, finding);
    expect(policyIds).toContain(finding.policy);
    expect(finding.severity).toBe(policies.get(policyIds.find((id) => id === finding.policy) ?? 'removed-api'));
    expect(finding.message).not.toMatch(/hunter2|undefined|\[object|function|\n/);
    expect(finding.message.length).toBeLessThan(500);
    expect(finding.hint).not.toBe('');
  }
}

describe('whatever a manifest holds', () => {
  test('policies on one object never throw, and tell a place that is there', () => {
    const told = new Set<string>();
    fc.assert(fc.property(manifest, (value) => {
      for (const object of objectsOf(value)) {
        const findings = checkObject(object, policies, apis);
        expectTold(object, findings);
        for (const { policy } of findings) told.add(policy ?? '');
      }
    }), { numRuns: 4_000, seed: 5 });
    // What is made here has to reach every one of them.
    expect(policyIds.filter((id) => !told.has(id))).toEqual(['duplicate-key', 'duplicate-resource', 'deprecated-api', 'dangling-reference', 'pdb-and-replicas']);
  });

  test('policies on objects together never throw either, and speak of objects that they were given', () => {
    const told = new Set<string>();
    fc.assert(fc.property(fc.array(manifest, { maxLength: 6 }), (values) => {
      const objects = values.flatMap(objectsOf);
      for (const [object, findings] of checkTogether(objects, policies)) {
        expect(objects).toContain(object);
        expectTold(object, findings);
        for (const { policy } of findings) told.add(policy ?? '');
      }
    }), { numRuns: 2_000, seed: 6 });
    expect([...told].toSorted()).toEqual(['dangling-reference', 'duplicate-resource', 'pdb-and-replicas']);
  });

  test('any JSON at all in place of a manifest or a list is told what it is, or that it is none', () => {
    const lists = fc.record({ apiVersion: fc.constant<Json>('v1'), kind: fc.constantFrom('List', 'ConfigMapList', 'xList'), items: mostly(fc.array(fc.oneof(anything, manifest), { maxLength: 4 })) }, { requiredKeys: ['kind'] });
    fc.assert(fc.property(fc.oneof(anything, lists), (value) => {
      const found = identifyObjects('a.yaml', value);
      const [identified, reason] = 'notAManifest' in found ? [[], found.notAManifest] : [found, 'it is one'];
      expect(reason).toMatch(/^it (?:is|has)/);
      for (const { object, pointer, unusable } of identified) {
        expect(valueAt(value, pointer)).toBeDefined();
        const at = unusable.length > 0 && !isJsonObject(valueAt(value, pointer)) ? {} : object.value;
        for (const finding of [...unusable, ...checkMetadata(object.value)]) expectPlaced({ ...object, value: unusable.includes(finding) ? at : object.value }, finding);
        expect([object.apiVersion, object.kind, object.name, object.namespace].every((text) => typeof text === 'string' && text.length <= 300)).toBe(true);
      }
    }), { numRuns: 3_000, seed: 7 });
  });
});

describe('names that every object of JavaScript has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('T15: %s is a field like any other', (field) => {
    const value = JSON.parse(`{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"a","${field}":{"x":1}},"${field}":{"polluted":true},"spec":{"selector":{"matchLabels":{"${field}":"b"}},"template":{"metadata":{"labels":{"${field}":"c"}},"spec":{"containers":[{"name":"${field}","image":"a:1","${field}":1}]}}}}`) as Json;
    const [object] = objectsOf(value);
    if (object === undefined) throw new Error('no object');
    const findings = checkObject(object, readPolicies('selector-mismatch').policies, apis);
    expect(findings.map(({ pointer }) => pointer)).toEqual([`/spec/selector/matchLabels/${field}`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('suppression', () => {
  const findings: readonly Finding[] = policyIds.map((policy) => ({ code: 'OSOP-POLICY-001', severity: 'error', policy, pointer: '', message: 'm', hint: 'h' }));
  const objectWith = (annotations: Json): ManifestObject => ({ file: 'a.yaml', apiVersion: 'v1', kind: 'Pod', namespace: '', name: 'a', value: { metadata: { annotations } } });

  test('counts with a reason, and only for the policy that it names', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...policyIds, 'all', '*', ''), mostly(fc.string()), { maxKeys: 5 }), (reasons) => {
      const annotations = Object.fromEntries(Object.entries(reasons).map(([id, reason]) => [`osop.dev/ignore-policy.${id}`, reason]));
      const { kept, suppressed } = suppress(objectWith(annotations), findings);
      const wanted = policyIds.filter((id) => { const reason = reasons[id]; return typeof reason === 'string' && reason.trim() !== ''; });
      expect(suppressed.map(({ policy }) => policy)).toEqual(wanted);
      expect(suppressed.map(({ reason }) => reason)).toEqual(wanted.map((id) => reasons[id]));
      expect(kept.map(({ policy }) => policy)).toEqual(policyIds.filter((id) => !wanted.includes(id)));
    }), { numRuns: 1_000, seed: 8 });
  });

  test.each<readonly [string, Json]>([['empty', ''], ['blank', ' \n'], ['true', true], ['a number', 1], ['null', null], ['a list', ['why']]])('a reason that is %s does not count, and the hint says so', (_, reason) => {
    const { kept, suppressed } = suppress(objectWith({ 'osop.dev/ignore-policy.host-pid-ipc': reason }), findings);
    expect(suppressed).toEqual([]);
    expect(kept.find(({ policy }) => policy === 'host-pid-ipc')?.hint).toBe('the annotation osop.dev/ignore-policy.host-pid-ipc needs a reason as its value to count');
  });

  test('what the schema says cannot be suppressed', () => {
    const misfit: Finding = { code: 'OSOP-MANIFEST-003', severity: 'error', pointer: '', message: 'm' };
    expect(suppress(objectWith({ 'osop.dev/ignore-policy.undefined': 'why', 'osop.dev/ignore-policy.OSOP-MANIFEST-003': 'why' }), [misfit])).toEqual({ kept: [misfit], suppressed: [] });
  });

  test('annotations that are no mapping suppress nothing', () => {
    fc.assert(fc.property(anything, (annotations) => {
      fc.pre(!isJsonObject(annotations));
      expect(suppress(objectWith(annotations), findings)).toEqual({ kept: findings, suppressed: [] });
    }), { numRuns: 200, seed: 9 });
  });
});
