import { describe, expect, test } from 'vitest';
import { composeYaml } from '../../../src/core/yaml/compose.js';
import { RecentTexts } from '../../../src/core/yaml/recent-texts.js';

describe('what was made of texts is kept', () => {
  test('as long as there is room; the one asked for longest ago goes first', () => {
    const recent = new RecentTexts<number>(10);
    recent.keep('aaaa', 1);
    recent.keep('bbbb', 2);
    expect(recent.find('aaaa')).toBe(1);
    recent.keep('cccc', 3);
    expect([recent.find('aaaa'), recent.find('bbbb'), recent.find('cccc')]).toEqual([1, undefined, 3]);
  });

  test('not for one that would take most of it', () => {
    const recent = new RecentTexts<number>(10);
    recent.keep('aaaa', 1);
    recent.keep('bbbbbb', 2);
    recent.keep('a text without any chance', 3);
    expect([recent.find('aaaa'), recent.find('bbbbbb'), recent.find('a text without any chance')]).toEqual([1, undefined, undefined]);
  });
});

describe('YAML that was composed lately', () => {
  const text = 'kept: {for: a, moment: [1, 2]}\n';

  test('is the same again, and takes as much of the budget as the first time', () => {
    const [first, second] = [{ lexemes: 1_000 }, { lexemes: 1_000 }];
    const composed = composeYaml(text, 64, first);
    expect(composeYaml(text, 64, second)).toBe(composed);
    expect(first.lexemes).toBeLessThan(1_000);
    expect(second).toEqual(first);
  });

  test('is not read beyond the budget', () => {
    composeYaml(text, 64, { lexemes: 1_000 });
    expect(composeYaml(text, 64, { lexemes: 3 }).issues).toMatchObject([{ kind: 'too-much' }]);
  });

  test('is another matter with another depth', () => {
    expect(composeYaml('a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n', 64, { lexemes: 1_000 }).issues).toEqual([]);
    expect(composeYaml('a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n', 2, { lexemes: 1_000 }).issues).toMatchObject([{ kind: 'too-deep' }]);
  });
});
