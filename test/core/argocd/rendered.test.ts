import { describe, expect, test } from 'vitest';
import { compareRendered } from '../../../src/core/argocd/rendered.js';
import type { JsonObject } from '../../../src/core/json.js';

const [ours, theirs] = ['a1b2c3d4e5'.repeat(4), 'f6e5d4c3b2'.repeat(4)];
const map = (value: string, more: JsonObject = {}): JsonObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', ...more }, data: { value } });
const pod = (image: string, note: string): JsonObject => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', annotations: { built: note }, labels: { version: note } }, spec: { containers: [{ image }] } });
const secret: JsonObject = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web' }, data: { password: '++++++++' } };
const compare = (one: readonly JsonObject[], other: readonly JsonObject[]): string => compareRendered({ revision: ours, objects: one }, { revision: theirs, objects: other });

describe('what is rendered at two commits', () => {
  test.each<readonly [title: string, one: readonly JsonObject[], other: readonly JsonObject[], found: string]>([
    ['is the same', [map('1')], [map('1')], 'same'],
    ['is the same in another order, of objects and of fields', [map('1'), pod('web:1', '')], [pod('web:1', ''), { data: { value: '1' }, metadata: { name: 'web' }, kind: 'ConfigMap', apiVersion: 'v1' }], 'same'],
    ['is nothing', [], [], 'same'],
    ['differs in a value', [map('1')], [map('2')], 'changed'],
    ['differs in a label', [map('1', { labels: { tier: 'a' } })], [map('1', { labels: { tier: 'b' } })], 'changed'],
    ['differs in the order of a list', [{ ...map('1'), list: [1, 2] }], [{ ...map('1'), list: [2, 1] }], 'changed'],
    ['has one object more', [map('1')], [map('1'), pod('web:1', '')], 'changed'],
    ['has an object twice', [map('1'), map('1')], [map('1'), map('2')], 'changed'],
    ['names the commit in labels and annotations, whole or cut', [pod('web:1', ours), pod('web:2', ours.slice(0, 7))], [pod('web:1', theirs), pod('web:2', theirs.slice(0, 7))], 'same'],
    ['names the commit as an image', [pod(`web:${ours}`, '')], [pod(`web:${theirs}`, '')], 'changed'],
    ['names the commit in data', [map(ours)], [map(theirs)], 'changed'],
    ['has Secrets, whose values are not shown', [map('1'), secret], [map('1'), secret], 'masked'],
    ['has Secrets, and differs elsewhere', [map('1'), secret], [map('2'), secret], 'changed'],
    ['has a Secret without values', [{ ...secret, data: {} }], [{ ...secret, data: {} }], 'same'],
  ])('%s', (_title, one, other, found) => {
    expect(compare(one, other)).toBe(found);
    expect(compareRendered({ revision: theirs, objects: other }, { revision: ours, objects: one })).toBe(found);
  });
});
