import { describe, expect, test } from 'vitest';
import { problemLines } from '../../../src/core/report/problem-lines.js';
import { invalidRun } from '../../support/records.js';

describe('problems in a log', () => {
  test('stand with place, severity, code and message, and the hint below', () => {
    expect(problemLines(invalidRun().problems, { color: false })).toEqual([
      'deploy.osop.yaml:7:5: error OSOP-DOC-003 `purpos` is not known to OSOP',
      '  hint: did you mean `purpose`?',
      'error OSOP-INPUT-003 the input `argocd-server` is missing',
      'deploy.osop.yaml:1:15: warning OSOP-DOC-006 OSOP 2.9 is newer than 2.0',
    ]);
  });

  test('colour the severity only', () => {
    expect(problemLines(invalidRun().problems.slice(1), { color: true })).toEqual([
      '\u001B[31merror\u001B[0m OSOP-INPUT-003 the input `argocd-server` is missing',
      'deploy.osop.yaml:1:15: \u001B[33mwarning\u001B[0m OSOP-DOC-006 OSOP 2.9 is newer than 2.0',
    ]);
  });

  test('T8: cannot pass a command to the runner, in file, message or hint', () => {
    expect(problemLines([{ code: 'OSOP-DOC-003', severity: 'error', message: 'a\n::error::b', hint: 'c\r::add-mask::d ##[x]', where: { file: '::set-env::e', line: 1, column: 2 } }], { color: false })).toEqual([
      '\\::set-env::e:1:2: error OSOP-DOC-003 a',
      '  \\::error::b',
      '  hint: c',
      '    \\::add-mask::d ##\\[x]',
    ]);
  });
});
