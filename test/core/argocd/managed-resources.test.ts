import { describe, expect, test } from 'vitest';
import { parseManagedResources } from '../../../src/core/argocd/managed-resources.js';

const answer = (more: object): string => JSON.stringify({ items: [{ kind: 'ConfigMap', name: 'a', ...more }] });

describe('the answer about managed resources', () => {
  test('has objects for texts, and nothing for null, for what is absent and for what was not compared', () => {
    expect(parseManagedResources(answer({ targetState: 'null', liveState: '{"a":1}', normalizedLiveState: '{}' }))).toEqual([
      { group: '', kind: 'ConfigMap', namespace: '', name: 'a', hook: false, target: undefined, live: { a: 1 }, normalized: undefined, predicted: undefined },
    ]);
    expect(parseManagedResources('{}')).toEqual([]);
  });

  test('tells which of them are hooks', () => {
    expect(parseManagedResources(answer({ hook: true }))).toMatchObject([{ name: 'a', hook: true }]);
  });

  test('T13: with an object that is nested too deeply cannot be used; marks in texts are no nesting', () => {
    expect(parseManagedResources(answer({ liveState: `{"a":${'['.repeat(300)}${']'.repeat(300)}}` }))).toBeUndefined();
    expect(parseManagedResources(answer({ liveState: JSON.stringify({ a: `\\"${'['.repeat(300)}` }) }))).toHaveLength(1);
  });

  test.each([
    ['nothing', ''], ['no JSON', '<html>'], ['no object', '[]'], ['no list', '{"items":{}}'], ['no kind', '{"items":[{"name":"a"}]}'], ['a kind that is no text', answer({ kind: 7 })],
    ['a state that cannot be read', answer({ liveState: '{"a"' })], ['a state that is no object', answer({ liveState: '7' })],
  ])('is none with %s', (_name, body) => {
    expect(parseManagedResources(body)).toBeUndefined();
  });
});
