import { expect, test } from 'vitest';
import { newestInRange } from '../../src/simulator/tag-range.js';

const tags = ['v0.3.4', 'v0.9.0', 'v1.0.0', 'v1.2.3', 'v1.2.10', 'v1.10.0', 'v2.0.0-rc.1', 'v2.0.0', 'nightly'];

test.each([
  ['*', 'v2.0.0'], ['v1.*', 'v1.10.0'], ['1.x', 'v1.10.0'], ['1.2.*', 'v1.2.10'], ['~1.2', 'v1.2.10'], ['~1.2.3', 'v1.2.10'], ['^1.2.3', 'v1.10.0'], ['^0.3.1', 'v0.3.4'],
  ['>=1.0.0 <2.0.0', 'v1.10.0'], ['>=1.0.0, <1.10.0', 'v1.2.10'], ['1.0.0 - 1.2.3', 'v1.2.3'], ['<1 || ~1.2', 'v1.2.10'], ['>1.2', 'v2.0.0'], ['<=1.2', 'v1.2.10'], ['!=2.0.0', 'v1.10.0'],
  ['v3.*', undefined], ['v1.2.3', undefined], ['main', undefined], ['release-1.*', undefined],
])('of the range %s the newest tag is %s', (range, tag) => {
  expect(newestInRange(range, tags)).toBe(tag);
});
