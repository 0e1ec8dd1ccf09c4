import { expect, test } from 'vitest';
import { nearest } from '../../src/core/did-you-mean.js';
import { within } from '../support/processor-time.js';

test.each([
  ['sequental', ['conditional', 'sequential'], 'sequential'],
  ['fallbck', ['fallback', 'error'], 'fallback'],
  ['Nodes', ['nodes', 'edges'], 'nodes'],
  ['retries', ['retry_policy', 'max_retries'], 'max_retries'],
  ['form', ['from', 'to'], 'from'],
  ['healht_check', ['health_check', 'notify'], 'health_check'],
])('for %s it suggests the name that was probably meant', (name, candidates, meant) => {
  expect(nearest(name, candidates)).toBe(meant);
});

test.each([
  ['deploy', ['rollback', 'notify']],
  ['to', ['from']],
  ['sync', []],
  ['sync', ['sync']],
])('for %s among %j it suggests nothing', (name, candidates) => {
  expect(nearest(name, candidates)).toBeUndefined();
});

test('a name as long as a file costs no time', () => {
  const long = 'a'.repeat(1_000_000);
  expect(within(200, () => nearest(long, [`${long}b`, 'sync']))).toBeUndefined();
});
