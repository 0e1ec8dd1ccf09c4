import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.js';
import { annotationsFor } from '../../../src/core/report/annotations.js';

function problem(given: Partial<Problem> = {}): Problem {
  return { code: 'OSOP-DOC-003', severity: 'error', message: '`purpos` is not known to OSOP', where: { file: 'deploy.osop.yaml', line: 7, column: 5 }, ...given };
}

function twelve(severity: Problem['severity']): readonly Problem[] {
  return Array.from({ length: 12 }, (_, line) => problem({ severity, where: { file: 'a', line, column: 1 } }));
}

describe('annotations', () => {
  test('stand at the line that a problem is about and say what to do', () => {
    expect(annotationsFor([problem({ hint: 'did you mean `purpose`?' })], { limit: 10 })).toEqual({
      shown: [{ level: 'error', title: 'OSOP-DOC-003', message: '`purpos` is not known to OSOP\n  did you mean `purpose`?', file: 'deploy.osop.yaml', line: 7, column: 5 }],
      leftOut: 0,
    });
  });

  test('leave one error of ten to the line by which the run fails, and count the rest', () => {
    const { shown, leftOut } = annotationsFor([...twelve('error'), ...twelve('warning'), ...twelve('notice')], { limit: 10 });
    expect(['error', 'warning', 'notice'].map((level) => shown.filter((annotation) => annotation.level === level).length)).toEqual([9, 10, 10]);
    expect(leftOut).toBe(7);
  });

  test('prefer problems that have a place, and show the same one once', () => {
    const { where: _where, ...without } = problem({ message: 'without a place' });
    const { shown, leftOut } = annotationsFor([without, problem(), problem()], { limit: 2 });
    expect(shown.map(({ message }) => message)).toEqual(['`purpos` is not known to OSOP']);
    expect(leftOut).toBe(1);
  });

  test('are cut at the 4,096 characters that GitHub keeps', () => {
    const [annotation] = annotationsFor([problem({ message: 'x'.repeat(5000) })], { limit: 10 }).shown;
    expect(annotation?.message).toBe(`${'x'.repeat(4095)}…`);
  });

  test('T8: hold no command and no control character', () => {
    const [annotation] = annotationsFor([problem({ message: '::set-env::x\r\n::add-mask::y \u001B[31m##[error]z', where: { file: 'a\n::error::b', line: 1, column: 1 } })], { limit: 10 }).shown;
    expect(annotation?.message).toBe('\\::set-env::x\n  \\::add-mask::y ##\\[error]z');
    expect(annotation?.file).toBe('a ::error::b');
  });
});
