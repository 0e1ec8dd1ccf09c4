import { assert, constantFrom, integer, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/core/report/text-table.js';
import { wrapLine } from '../../../src/core/report/wrap-line.js';

describe('a line that is wider than the window', () => {
  test.each<readonly [string, number, readonly string[]]>([
    ['short', 20, ['short']],
    ['', 20, ['']],
    ['  indented stays so', 20, ['  indented stays so']],
    ['one two three four five', 12, ['one two', '    three', '    four', '    five']],
    ['look at https://argocd.example.com/web now', 12, ['look at', '    https://argocd.example.com/web', '    now']],
    ['\u001B[32mgreen words go on\u001B[0m', 12, ['\u001B[32mgreen words', '    go on\u001B[0m']],
    ['展開する 展開する', 12, ['展開する', '    展開する']],
  ])('%j at %i columns', (line, columns, lines) => {
    expect(wrapLine(line, { columns, indent: 4 })).toEqual(lines);
  });

  test('loses nothing but spaces, and no line of it is wider', () => {
    assert(property(string({ unit: constantFrom('a', 'b', ' ', '展', '-'), maxLength: 80 }), integer({ min: 4, max: 40 }), integer({ min: 0, max: 20 }), (line, columns, indent) => {
      const lines = wrapLine(line, { columns, indent });
      for (const one of lines.filter((one) => one.trim().includes(' '))) expect(columnsOf(one.trimEnd())).toBeLessThanOrEqual(Math.max(columns, columnsOf(/^ *[^ ]+/.exec(one)?.[0] ?? '')));
      expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
    }), { numRuns: 500, seed: 7 });
  });
});
