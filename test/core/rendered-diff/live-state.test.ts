import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { titleOf } from '../../../src/core/argocd/evidence.js';
import type { ManagedResource } from '../../../src/core/argocd/managed-resources.js';
import type { JsonObject } from '../../../src/core/json.js';
import { diffLive, type LiveDiff } from '../../../src/core/rendered-diff/live-state.js';
import { stateOf } from '../../support/rendered-diff.js';

const application = (more: JsonObject = {}): JsonObject => ({ metadata: { name: 'web', namespace: 'argocd' }, spec: more });

/** One object as Argo CD tells of it; texts are YAML. */
function managed(text: string, sides: { readonly target?: string; readonly normalized?: string; readonly hook?: boolean } = {}): ManagedResource {
  const live = parse(text) as JsonObject & { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } };
  return {
    group: live.apiVersion.includes('/') ? (live.apiVersion.split('/')[0] ?? '') : '', kind: live.kind, namespace: live.metadata.namespace ?? '', name: live.metadata.name, hook: sides.hook ?? false, live,
    target: sides.target === undefined ? undefined : parse(sides.target) as JsonObject, normalized: sides.normalized === undefined ? undefined : parse(sides.normalized) as JsonObject, predicted: undefined,
  };
}

function live(head: string, resources: readonly ManagedResource[], { spec = {}, isWhole = true }: { readonly spec?: JsonObject; readonly isWhole?: boolean } = {}): LiveDiff {
  return diffLive(stateOf(head), resources, { redact: (text) => text, application: application(spec), isWhole });
}

const told = (diff: LiveDiff): readonly string[] => diff.objects.flatMap((object) => [`${object.change} ${titleOf(object.object)}`, ...object.changes.map(({ path, before, after }) => `${path}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`)]);

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2, template: {spec: {containers: [{name: web, image: "web:2", resources: {limits: {cpu: 1000m}}, ports: [{containerPort: 80}]}]}}}\n';
const running = (more = '', replicas = 2, image = 'web:2'): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop, uid: u, resourceVersion: "5", labels: {app.kubernetes.io/instance: web}${more}}
spec: {replicas: ${replicas}, revisionHistoryLimit: 10, template: {spec: {dnsPolicy: ClusterFirst, containers: [{name: sidecar, image: injected}, {name: web, image: "${image}", imagePullPolicy: IfNotPresent, resources: {limits: {cpu: "1"}}, ports: [{containerPort: 80, protocol: TCP}]}]}}}
status: {replicas: 2}
`;

describe('against what runs', () => {
  test('defaults, injected containers, amounts written otherwise, state and tracking are no difference', () => {
    expect(live(head, [managed(running())])).toMatchObject({ objects: [], same: 1 });
  });

  test('a field that the files set otherwise is one', () => {
    expect(told(live(head, [managed(running('', 3, 'web:1'))]))).toEqual(['changed Deployment shop/web', 'spec.template.spec.containers[web].image: "web:1" -> "web:2"', 'spec.replicas: 3 -> 2']);
  });

  test('a field that was asked for before and is not any more goes; one of somebody else stays', () => {
    const annotated = ', annotations: {old: "1", theirs: "1"}';
    expect(told(live(head, [managed(running(annotated), { target: head.replace('{name: web}', '{name: web, annotations: {old: "1"}}') })]))).toEqual(['changed Deployment shop/web', 'metadata.annotations.old: "1" -> undefined']);
    expect(told(live(head, [managed(running(annotated))]))).toEqual([]);
  });

  test('without the target of Argo CD, the annotation of kubectl tells what was asked for', () => {
    const applied = ', annotations: {old: "1", kubectl.kubernetes.io/last-applied-configuration: \'{"metadata":{"annotations":{"old":"1"}}}\'}';
    expect(told(live(head, [managed(running(applied))]))).toEqual(['changed Deployment shop/web', 'metadata.annotations: {"old":"1"} -> undefined']);
  });

  test('what is not there comes, what is not asked for goes, and hooks do neither', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: old, namespace: shop}\n';
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: hook, namespace: shop, annotations: {argocd.argoproj.io/hook: Sync}}\n';
    expect(told(live(`${head}---\n${job}`, [managed(service), managed(job, { hook: true })]))).toEqual(['removed Service shop/old', 'added Deployment shop/web']);
    expect(told(live('', [managed(service)], { isWhole: false }))).toEqual([]);
  });

  test('a kind of one\'s own without a namespace is found', () => {
    const thing = 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nspec: {size: 1}\n';
    expect(told(live(thing.replace('1}', '2}'), [managed(thing)]))).toEqual(expect.arrayContaining(['changed Thing shop/a', 'spec.size: 1 -> 2']));
  });
});

describe('ignoreDifferences', () => {
  const rule = (more: JsonObject): JsonObject => ({ ignoreDifferences: [{ group: 'apps', kind: 'Deployment', ...more }] });

  test('takes fields out by pointer, of the objects that it names', () => {
    const scaled = [managed(running('', 5))];
    expect(told(live(head, scaled, { spec: rule({ jsonPointers: ['/spec/replicas'] }) }))).toEqual([]);
    expect(told(live(head, scaled, { spec: rule({ jsonPointers: ['/spec/replicas'], name: 'other' }) }))).toHaveLength(2);
    expect(told(live(head, scaled, { spec: { ignoreDifferences: [{ group: '*', kind: '*', jsonPointers: ['/spec/replicas'] }] } }))).toEqual([]);
  });

  test('is followed for expressions, managers and the server\'s own rules by what Argo CD has left out itself', () => {
    const without = running('', 5).replace('replicas: 5, ', '');
    expect(live(head, [managed(running('', 5), { normalized: without })], { spec: rule({ jqPathExpressions: ['.spec.replicas'] }) })).toMatchObject({ objects: [], unknownRules: 0 });
    expect(live(head, [managed(running('', 5))], { spec: rule({ jqPathExpressions: ['.spec.replicas'] }) })).toMatchObject({ objects: [{}], unknownRules: 1 });
  });
});

test('of a Secret the names of keys are compared, and it is told that values are not', () => {
  const wanted = 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: hunter2, more: x}\n';
  const diff = live(wanted, [managed('apiVersion: v1\nkind: Secret\nmetadata: {name: db, namespace: shop}\ndata: {password: ++++++++}\ntype: Opaque\n')]);
  expect(told(diff)).toEqual(['changed Secret shop/db', 'data.more: undefined -> "***"']);
  expect(diff.hiddenSecrets).toBe(1);
});
