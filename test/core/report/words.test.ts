import { expect, test } from 'vitest';
import { formatDuration } from '../../../src/core/report/words.js';

test.each([
  [0, '0.0s'], [-5, '0.0s'], [49, '0.0s'], [12_345, '12.3s'], [59_949, '59.9s'], [59_950, '1m 00s'],
  [124_000, '2m 04s'], [3_599_499, '59m 59s'], [3_599_500, '1h 00m'], [3_720_000, '1h 02m'],
])('%d milliseconds are %s', (milliseconds, expected) => {
  expect(formatDuration(milliseconds)).toBe(expected);
});
