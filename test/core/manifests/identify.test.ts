import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { checkMetadata, identifyObjects } from '../../../src/core/manifests/identify.js';

function told(value: Json): readonly string[] {
  const found = identifyObjects('a.yaml', value);
  return 'notAManifest' in found ? [found.notAManifest] : found.flatMap(({ pointer, unusable }) => unusable.map((finding) => `${pointer}${finding.pointer} ${finding.message}`));
}

describe('a list', () => {
  test('of a million numbers is not told a million times', () => {
    const messages = told({ apiVersion: 'v1', kind: 'List', items: Array.from({ length: 1_000_000 }, (_, index) => index) });
    expect(messages).toHaveLength(51);
    expect(messages[0]).toBe('/items/0 an item of a list must be a manifest');
    expect(messages[50]).toBe('/items 999950 more items are no manifests');
  });

  test('keeps its manifests, wherever they stand among other things', () => {
    const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } };
    const found = identifyObjects('a.yaml', { apiVersion: 'v1', kind: 'List', items: [...Array.from({ length: 100 }, () => ({})), service] });
    expect('notAManifest' in found ? [] : found.filter(({ unusable }) => unusable.length === 0).map(({ pointer, object }) => `${pointer} ${object.kind} ${object.name}`)).toEqual(['/items/100 Service a']);
  });
});

test('a kind with a slash is none: with its apiVersion it would name another one', () => {
  expect(told({ apiVersion: 'apps', kind: 'v1/Deployment', metadata: { name: 'a' } })).toEqual(['/kind `kind` cannot hold a slash']);
});

describe('names', () => {
  test('that no object can have are left out but for whole words, so that no message repeats a megabyte or half of a secret', () => {
    const found = identifyObjects('a.yaml', { apiVersion: 'v1'.repeat(1_000), kind: 'K '.repeat(1_000), metadata: { name: `n ${'n'.repeat(1_000)}`, namespace: 's'.repeat(300) } });
    const [first] = 'notAManifest' in found ? [] : found;
    expect([first?.object.apiVersion, first?.object.kind, first?.object.name, first?.object.namespace]).toEqual(['…', `${'K '.repeat(150).trimEnd()}…`, 'n…', 's'.repeat(300)]);
  });

  test.each<readonly [string, Json, string, string | undefined]>([
    ['null is missing', null, '`metadata.name` is missing', 'every object needs a name'],
    ['a number', 8080, '`metadata.name` must be a string, not number', 'put it in quotes: "8080"'],
    ['a mapping', { a: 'x'.repeat(1_000) }, '`metadata.name` must be a string, not object', 'write one line of text'],
  ])('%s', (_, name, message, hint) => {
    expect(checkMetadata({ metadata: { name } })).toMatchObject([{ message, hint }]);
  });
});
