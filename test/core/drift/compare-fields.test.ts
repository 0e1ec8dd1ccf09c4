import { describe, expect, test } from 'vitest';
import { compareFields, pathText } from '../../../src/core/drift/compare-fields.js';
import { isArgocd, ownersOf } from '../../../src/core/drift/field-owners.js';
import { shownValues } from '../../../src/core/drift/shown-value.js';
import type { Json, JsonObject } from '../../../src/core/json.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { plant, tracesOf } from '../../support/canaries.js';
import { within } from '../../support/processor-time.js';

const told = (live: JsonObject, wanted: JsonObject): readonly (readonly [path: string, live: Json | undefined, wanted: Json | undefined])[] =>
  compareFields(live, wanted).map(({ path, live: is, wanted: should }) => [pathText(path), is, should]);

describe('the fields that differ', () => {
  test.each<readonly [name: string, live: JsonObject, wanted: JsonObject, differences: readonly (readonly [string, Json | undefined, Json | undefined])[]]>([
    ['a value', { spec: { replicas: 5 } }, { spec: { replicas: 3 } }, [['spec.replicas', 5, 3]]],
    ['a field that came', { spec: { paused: true } }, { spec: {} }, [['spec.paused', true, undefined]]],
    ['a field that went, with a name of other characters', { data: {} }, { data: { 'a.conf': 'x' } }, [['data."a.conf"', undefined, 'x']]],
    ['items by their names, whatever their order', { c: [{ name: 'b', v: 1 }, { name: 'a', v: 1 }] }, { c: [{ name: 'a', v: 2 }, { name: 'b', v: 1 }] }, [['c[a].v', 1, 2]]],
    ['an item that came', { c: [{ name: 'a' }, { name: 'side' }] }, { c: [{ name: 'a' }] }, [['c[side]', { name: 'side' }, undefined]]],
    ['items by their places where two have one name', { c: [{ name: 'a', v: 1 }, { name: 'a', v: 2 }] }, { c: [{ name: 'a', v: 1 }, { name: 'a', v: 3 }] }, [['c[1].v', 2, 3]]],
    ['plain items', { args: ['a', 'b'] }, { args: ['a'] }, [['args[1]', 'b', undefined]]],
    ['another type', { a: '1' }, { a: 1 }, [['a', '1', 1]]],
    ['nothing, where one side has only nothing', { a: {}, b: [], c: null }, {}, []],
    ['nothing of what the server writes', { metadata: { name: 'a', uid: '1', resourceVersion: '7', generation: 2, managedFields: [{}], annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' } } }, { metadata: { name: 'a' } }, []],
    ['names that objects have by themselves', { data: { constructor: 'x' } }, { data: {} }, [['data.constructor', 'x', undefined]]],
  ])('are %s', (_name, live, wanted, differences) => {
    expect(told(live, wanted)).toEqual(differences);
  });

  test('of an object and itself are none, and the order of keys is no difference', () => {
    const deep = (depth: number): JsonObject => (depth === 0 ? { z: 1, a: [1, { name: 'x' }] } : { b: deep(depth - 1), a: [deep(depth - 1)] });
    const object = deep(5);
    expect(told(object, JSON.parse(JSON.stringify(object)) as JsonObject)).toEqual([]);
    expect(told({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 })).toEqual([]);
  });

  test('T13: far down are told as a whole', () => {
    const nested = (depth: number, leaf: Json): Json => (depth === 0 ? leaf : { a: nested(depth - 1, leaf) });
    const [difference, ...more] = compareFields(nested(900, 1) as JsonObject, nested(900, 2) as JsonObject);
    expect([difference?.path.length, more]).toEqual([40, []]);
    const deep = (leaf: number): JsonObject => JSON.parse(`${'{"a":'.repeat(50_000)}${leaf}${'}'.repeat(50_000)}`) as JsonObject;
    const found = compareFields(deep(1), deep(2)).map((one) => shownValues(one, { kind: 'Widget', group: 'x' }, createRedactor([])));
    expect(found).toMatchObject([{ live: expect.stringContaining('…'), masked: false }]);
  });
});

const live: JsonObject = {
  metadata: {
    managedFields: [
      { manager: 'argocd-controller', operation: 'Update', time: '2026-03-01T00:00:00Z', fieldsV1: { 'f:spec': { 'f:replicas': {}, 'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"web"}': { '.': {}, 'f:image': {}, 'f:args': {} } } } } } } },
      { manager: 'kubectl-edit', operation: 'Update', time: '2026-03-02T00:00:00Z', fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
      { manager: 'webhook', operation: 'Apply', fieldsV1: { 'f:metadata': { 'f:finalizers': { 'v:"keep"': {} } } } },
      { manager: 'broken', fieldsV1: 'none' }, null, { manager: 7 },
    ],
    finalizers: ['other', 'keep'],
  },
  spec: { replicas: 5, template: { spec: { containers: [{ name: 'side' }, { name: 'web', image: 'a', args: ['x', 'y'] }] } } },
};
const containers = [{ field: 'spec' }, { field: 'template' }, { field: 'spec' }, { field: 'containers' }] as const;

describe('who owns a field', () => {
  test.each([
    ['all of them, the one that wrote last first', [{ field: 'spec' }, { field: 'replicas' }], ['kubectl-edit', 'argocd-controller']],
    ['that of the item with the same key', [...containers, { item: 1, name: 'web' }, { field: 'image' }], ['argocd-controller']],
    ['that of the whole list that it stands in', [...containers, { item: 1, name: 'web' }, { field: 'args' }, { item: 1, name: undefined }], ['argocd-controller']],
    ['that of the value', [{ field: 'metadata' }, { field: 'finalizers' }, { item: 1, name: undefined }], ['webhook']],
    ['nobody for another value', [{ field: 'metadata' }, { field: 'finalizers' }, { item: 0, name: undefined }], []],
    ['nobody for an item that nobody names', [...containers, { item: 0, name: 'side' }, { field: 'image' }], []],
    ['nobody where there is no such field', [{ field: 'spec' }, { field: 'paused' }], []],
  ] as const)('is %s', (_name, path, managers) => {
    expect(ownersOf(live, path).map(({ manager }) => manager)).toEqual(managers);
  });

  test('T14: of thousands of items is found as fast as of few', () => {
    const count = 8_000;
    const items = (v: string): JsonObject => ({ spec: { l: Array.from({ length: count }, (_one, index) => ({ port: index, protocol: 'TCP', v })) } });
    const owned = { ...items('1'), metadata: { managedFields: [{ manager: 'kubectl', operation: 'Update', fieldsV1: { 'f:spec': { 'f:l': Object.fromEntries(Array.from({ length: count }, (_one, index) => [`k:{"port":${index},"protocol":"TCP"}`, { 'f:v': {} }])) } } }] } };
    const found = within(5_000, () => compareFields(items('1'), items('2')).filter(({ path }) => ownersOf(owned, path).length === 1));
    expect(found.length).toBe(count);
  });

  test('is nobody without managedFields, and Argo CD is told from others', () => {
    expect(ownersOf({ spec: { replicas: 5 } }, [{ field: 'spec' }])).toEqual([]);
    expect(ownersOf(undefined, [])).toEqual([]);
    expect(['argocd-controller', 'kubectl'].map((manager) => isArgocd({ manager }))).toEqual([true, false]);
  });
});

describe('the values that are shown', () => {
  const show = (path: readonly string[], [is, should]: readonly [Json | undefined, Json | undefined], kind = 'ConfigMap', secrets: readonly string[] = []) =>
    shownValues({ path: path.map((step) => (step.startsWith('[') ? { item: 0, name: step.slice(1, -1) } : { field: step })), live: is, wanted: should }, { kind, group: '' }, createRedactor(secrets));

  test.each<readonly [name: string, path: readonly string[], values: readonly [Json | undefined, Json | undefined], kind: string]>([
    ['data of a Secret', ['data', 'a'], ['aHVudGVyMg==', undefined], 'Secret'],
    ['stringData of a Secret', ['stringData'], [{ a: 'hunter2' }, { a: 'hunter3' }], 'Secret'],
    ['annotations of a Secret', ['metadata', 'annotations', 'note'], ['hunter2', 'x'], 'Secret'],
    ['all of a Secret\'s metadata', ['metadata'], [{ annotations: { note: 'hunter2' } }, {}], 'Secret'],
    ['a field that is called a secret', ['spec', 'dbPassword'], ['hunter2', 'hunter3'], 'Widget'],
    ['a variable that is called a secret', ['env', '[API_TOKEN]', 'value'], ['hunter2', undefined], 'Pod'],
    ['a variable that is called one in short', ['env', '[SMTP_PASS]', 'value'], ['hunter2', 'hunter3'], 'Pod'],
  ])('are none of %s', (_name, path, values, kind) => {
    const shown = show(path, values, kind);
    expect(shown).toMatchObject({ masked: true });
    expect(JSON.stringify(shown)).not.toMatch(/hunter|aHVud/);
  });

  test.each<readonly [name: string, path: readonly string[], values: readonly [Json | undefined, Json | undefined]]>([
    ['within a list that came', ['env'], [[{ name: 'DB_PASSWORD', value: 'hunter2' }, { name: 'A', value: 'seen' }], undefined]],
    ['in a text of several lines', ['data', 'app.properties'], ['level=seen\npassword=hunter2', 'level=seen']],
    ['in an address', ['spec', 'url'], ['postgres://me:hunter2@seen/db', undefined]],
  ])('leave out a secret %s, and show the rest', (_name, path, values) => {
    const text = JSON.stringify(show(path, values));
    expect(text).not.toContain('hunter');
    expect(text).toContain('seen');
  });

  test('name references to secrets, and switches', () => {
    expect(show(['env', '[X]', 'valueFrom', 'secretKeyRef', 'name'], ['old', 'new'])).toEqual({ live: 'old', wanted: 'new', masked: false });
    expect(show(['spec', 'automountServiceAccountToken'], [true, false])).toEqual({ live: 'true', wanted: 'false', masked: false });
    expect(show(['metadata', 'labels', 'a'], ['x', 'y'], 'Secret')).toEqual({ live: 'x', wanted: 'y', masked: false });
  });

  test('of a long text begin where they part', () => {
    const head = 'line\n'.repeat(500);
    const { live: is = '', wanted = '' } = show(['data', 'a'], [`${head}level: debug\nend`, `${head}level: info\nend`]);
    expect([is, wanted]).toEqual(['…level: debug end', '…level: info end']);
    expect((show(['data', 'a'], ['x '.repeat(50_000), 'y']).live ?? '').length).toBe(200);
  });

  test('of a very long text begin where they part, too', () => {
    const head = 'line\n'.repeat(20_000);
    const { live: is = '', wanted = '' } = show(['data', 'a'], [`${head}level: debug\nend`, `${head}level: info\nend`]);
    expect([is, wanted]).toEqual(['…level: debug end', '…level: info end']);
  });

  test.each([
    ['a line', 'x\n'.repeat(10_000), `password=${'h'.repeat(90)}\n`, 'x\n'.repeat(4_960)], ['a word', 'x '.repeat(10_000), `password=${'h'.repeat(90)} `, 'x '.repeat(4_960)],
    ['a key', `${'x\n'.repeat(10_000)}-----BEGIN RSA PRIVATE KEY-----\n`, 'hh\n'.repeat(30), `${'hh\n'.repeat(3_320)}-----END RSA PRIVATE KEY-----\n`],
  ])('T21: of a very long text do not begin in the middle of %s that is a secret', (_name, before, secret, after) => {
    for (const moved of ['', 'token=abcdefgh\n']) {
      const text = `${before}${secret}${after}${moved}`;
      for (let pad = 0; pad < 120; pad += 7) {
        const shown = JSON.stringify(show(['data', 'a'], [`${'y '.repeat(pad)}${text}one`, `${'y '.repeat(pad)}${text}two`]));
        expect(shown).not.toContain('hh');
      }
    }
  });

  test('T21: hold nothing of the secrets of the run, also where they are cut', () => {
    const canaries = [{ input: 'argocd-auth-token', value: 'S3cr3t/+p"w&<x> é~\'!of-the-run' }];
    const texts = plant(canaries);
    const shown = JSON.stringify([...texts.map((text) => show(['data', 'a'], [`${'x'.repeat(180)}${text}`, 'y'], 'ConfigMap', canaries.map(({ value }) => value))), show(['data'], [{ a: texts.join(' ') }, {}], 'ConfigMap', canaries.map(({ value }) => value))]);
    expect(tracesOf(canaries, shown)).toEqual([]);
    expect(shown).toContain('heard');
  });
});
