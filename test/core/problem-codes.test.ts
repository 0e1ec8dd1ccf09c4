import { expect, test } from 'vitest';
import { formatLocation, hasErrors, type Problem } from '../../src/core/problem.js';
import { problemCodes } from '../../src/core/problem-codes.js';

const codes = Object.keys(problemCodes);

test('codes are sorted by area and number', () => {
  expect(codes).toEqual(codes.toSorted());
});

test.each(Object.entries(problemCodes))('%s has a meaning of one line: %s', (code, meaning) => {
  expect(code).toMatch(/^OSOP-[A-Z]+-\d{3}$/);
  expect(meaning).toMatch(/^[A-Z`].{10,110}\.$/);
});

test('no two codes mean the same', () => {
  expect(new Set(Object.values(problemCodes)).size).toBe(codes.length);
});

test('only an error is an error', () => {
  const problem = (severity: Problem['severity']): Problem => ({ code: 'OSOP-YAML-001', severity, message: 'x' });
  expect(hasErrors([problem('warning'), problem('notice')])).toBe(false);
  expect(hasErrors([problem('warning'), problem('error')])).toBe(true);
  expect(hasErrors([])).toBe(false);
});

test('a place is written so that editors and terminals find it', () => {
  expect(formatLocation({ file: 'a/b.yaml', line: 3, column: 7 })).toBe('a/b.yaml:3:7');
});
