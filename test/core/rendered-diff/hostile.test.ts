import { expect, test } from 'vitest';
import { desiredState, mostObjects } from '../../../src/core/rendered-diff/desired-state.js';
import { diffLive } from '../../../src/core/rendered-diff/live-state.js';
import { editPlaces } from '../../../src/core/rendered-diff/edit-places.js';
import type { Json, JsonObject } from '../../../src/core/json.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { within } from '../../support/processor-time.js';
import { compare } from '../../support/rendered-diff.js';

const state = (objects: readonly Json[]): ReturnType<typeof desiredState> => desiredState(objects, { namespace: 'shop' });
const keys = (count: number, value: string): JsonObject => Object.fromEntries(Array.from({ length: count }, (_one, index) => [`k${index}`, value]));
const object = (kind: string, data: JsonObject): JsonObject => ({ apiVersion: 'v1', kind, metadata: { name: 'a', namespace: 'shop' }, data });

/** Below what a time that grows with the square would be: minutes. */
function soon<T>(work: () => T): T {
  return within(5_000, work);
}

test('T14: a Secret in which thousands of values change takes no longer than another object', () => {
  const diff = soon(() => compare(state([object('Secret', keys(20_000, 'YQ=='))]), state([object('Secret', keys(20_000, 'Yg=='))])));
  expect(diff.objects).toMatchObject([{ leftOut: 19_800, after: { data: { k0: '*** (another value)', k19999: '*** (another value)' } } }]);
});

test('T14: objects whose names are made by the API server are counted in one pass', () => {
  const { objects, leftOut } = soon(() => state(Array.from({ length: 50_000 }, () => ({ apiVersion: 'v1', kind: 'Job', metadata: { generateName: 'a-' } }))));
  expect([objects.size, leftOut, [...objects.keys()].slice(0, 2)]).toEqual([mostObjects, 50_000 - mostObjects, ['/Job/shop/a-*0', '/Job/shop/a-*1']]);
});

test('T14: a live object of which Argo CD ignores thousands of fields takes no longer than another one', () => {
  const live = object('ConfigMap', { ...keys(30_000, 'x'), own: '1' });
  const managed = { group: '', kind: 'ConfigMap', namespace: 'shop', name: 'a', hook: false, target: undefined, live, normalized: object('ConfigMap', { own: '1' }), predicted: undefined };
  const diff = soon(() => diffLive(state([object('ConfigMap', { own: '2', k7: 'y' })]), [managed], { redact: createRedactor([]), application: {}, isWhole: true }));
  expect(diff.objects.flatMap(({ changes }) => changes.map(({ path }) => path))).toEqual(['data.own']);
});

test.each([
  ['routes of Istio', 'networking.istio.io/v1', 'VirtualService', 'http'], ['steps of Tekton', 'tekton.dev/v1', 'Task', 'steps'], ['middlewares of Traefik', 'traefik.io/v1alpha1', 'IngressRoute', 'middlewares'],
])('another order of %s is a change: it decides what happens', (_name, apiVersion, kind, field) => {
  const one = (names: readonly string[]): JsonObject => ({ apiVersion, kind, metadata: { name: 'a' }, spec: { [field]: names.map((name) => ({ name, x: 1 })) } });
  expect(compare(state([one(['auth', 'all'])]), state([one(['all', 'auth'])])).objects).toMatchObject([{ changes: [{ path: `spec.${field}`, reordered: true, before: ['auth', 'all'], after: ['all', 'auth'] }] }]);
});

test('places are replaced or left out, in lists too, and nothing else is touched', () => {
  const value: JsonObject = { a: [{ b: 1, c: [2] }, [3, 4]], d: { e: 5 }, f: null };
  expect(editPlaces(value, [['a', '0', 'b'], ['a', '1', '1'], ['d'], ['nowhere', 'x'], []], 'x')).toEqual({ a: [{ b: 'x', c: [2] }, [3, 'x']], d: 'x', f: null });
  expect(editPlaces(value, [['a', '0', 'c'], ['a', '1', '0'], ['d', 'e'], ['f']], undefined)).toEqual({ a: [{ b: 1 }, [4]], d: {} });
  expect(editPlaces(JSON.parse('{"__proto__": {"a": 1}}') as JsonObject, [['__proto__', 'a']], 2)).toEqual(JSON.parse('{"__proto__": {"a": 2}}'));
});
