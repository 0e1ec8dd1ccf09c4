import { describe, expect, test } from 'vitest';
import { describePath } from '../../../src/core/workflow/reference-path.js';
import { regexSize } from '../../../src/core/workflow/expression-regex.js';

describe('A path is shown as one writes it', () => {
  test.each<readonly [readonly string[], string]>([
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a.b.c'],
    [['outputs', 'my-node', 'x'], "outputs['my-node'].x"],
    [['apps', '0', 'name'], 'apps[0].name'],
    [['a', "it's \\"], String.raw`a['it\'s \\']`],
    [['a', 'line\nbreak\u001B[31m'], "a['line break [31m']"],
    [[], ''],
  ])('%j', (path, text) => {
    expect(describePath(path)).toBe(text);
  });
});

describe('The size of a regular expression is estimated from above', () => {
  test.each<readonly [string, number, number]>([
    ['', 0, 2],
    ['abc', 3, 5],
    ['^v[0-9]+[.][0-9]+$', 6, 12],
    ['[0-9a-f]{40}', 40, 45],
    ['[0-9]{4}-[0-9]{2}-[0-9]{2}', 10, 14],
    ['(a{30}){30}', 900, 1000],
    ['((a?){30}){30}', 900, 4000],
    ['a{2,}', 2, 4],
    [String.raw`\pL{10}`, 200, 220],
    [String.raw`\p{Greek}{10}`, 200, 220],
    [String.raw`[\pL\pN]{10}`, 400, 420],
    [String.raw`\{5}`, 3, 5],
    ['((((', 0, 5],
    ['))))', 0, 20],
  ])('%s', (pattern, least, most) => {
    expect(regexSize(pattern)).toBeGreaterThanOrEqual(least);
    expect(regexSize(pattern)).toBeLessThanOrEqual(most);
  });
});
