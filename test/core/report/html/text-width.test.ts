import { describe, expect, test } from 'vitest';
import { widthOf, wrapText } from '../../../../src/core/report/html/text-width.js';

const options = { width: 100, fontSize: 10, lines: 2 };

describe('text in a box of a drawing', () => {
  test.each([
    ['short', ['short']],
    ['', []],
    ['  \n ', []],
    ['Wait until the application is healthy', ['Wait until the', 'application is he…']],
    ['manifest_validate_and_render', ['manifest_validate_', 'and_render']],
    ['x'.repeat(40), ['x'.repeat(16), `${'x'.repeat(15)}…`]],
    ['東京都渋谷区神宮前一丁目', ['東京都渋谷区神宮', '前一丁目']],
  ])('%j becomes %j', (text, lines) => {
    expect(wrapText(text, options)).toEqual(lines);
  });

  test('has no line that is wider than its room', () => {
    for (const text of ['WWWWWW mmmmmm @@@@@@ '.repeat(9), 'a-b/c_d.e:f'.repeat(20), '🎉'.repeat(50)]) {
      for (const line of wrapText(text, { ...options, lines: 9 })) expect(widthOf(line, options.fontSize)).toBeLessThanOrEqual(options.width);
    }
  });
});
