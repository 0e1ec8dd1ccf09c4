import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/core/problem-codes.js';
import { problemRuns } from '../support/problem-runs.js';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** The text of all tests. Nothing here may name a code, or this file would count as a test of it. */
const text = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`${tests}/${path}`, 'utf8'))
  .join('\n');

test('every problem code occurs in a test', () => {
  expect(Object.keys(problemCodes).filter((code) => !text.includes(code))).toEqual([]);
});

test('every problem code stands in the title of a test that produces it', () => {
  const calls = /(?:\b(?:test|it|describe)(?:\.\w+)*|\](?: as const)?\)|\b(?:test|it|describe)\.each\([^\n]*?\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
  const titles = [...text.matchAll(calls)].map(([, , title = '']) => title).join('\n');
  // Those of the runs are put into the title by test.each.
  expect(Object.keys(problemCodes).filter((code) => !titles.includes(code) && !Object.hasOwn(problemRuns, code))).toEqual([]);
});

test('tests name no problem code that does not exist', () => {
  const named = new Set(text.match(/\bOSOP-[A-Z]+-\d{3}\b/g));
  expect([...named].filter((code) => !Object.hasOwn(problemCodes, code))).toEqual([]);
});
