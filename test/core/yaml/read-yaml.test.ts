import { describe, expect, test } from 'vitest';
import type { ReadYamlOptions } from '../../../src/core/yaml/read-yaml.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { formatLocation } from '../../../src/core/problem.js';
import { within } from '../../support/processor-time.js';

function read(text: string, options?: ReadYamlOptions) {
  return readYaml(text, 'file.yaml', options);
}

function only(text: string, options?: ReadYamlOptions) {
  const { documents, problems } = read(text, options);
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

function told(text: string, options?: ReadYamlOptions) {
  return read(text, options).problems.map(({ code, where, message }) =>
    `${code} ${where === undefined ? '' : formatLocation(where)} ${message}`);
}

describe('control characters', () => {
  test.each([['NUL', '\0', '0000'], ['a mark of the lexer', '\u0002', '0002'], ['another one', '\u001F', '001F'], ['an escape', '\u001B', '001B'], ['delete', '\u007F', '007F'], ['one of the upper ones', '\u009B', '009B'], ['what is no character', '\uFFFE', 'FFFE']])('%s is refused where it stands, as Kubernetes does', (_, character, code) => {
    for (const text of [`a:\n  b: x${character}`, `a:\n  "${character}": b`, `a:\n  # ${character}`]) {
      expect(told(text)).toEqual([`OSOP-YAML-001 file.yaml:2:${text.indexOf(character) - 2} not valid YAML: the control character U+${code} is not allowed`]);
    }
  });

  test('tabs, line ends of all kinds, NEL and astral characters are none, and JSON may hold more', () => {
    expect(only('a: "\t\u0085😀"\r\nb: 1\n').value).toEqual({ a: '\t\u0085😀', b: 1 });
    expect(only('{"a": "\u007F\u0080"}').value).toEqual({ a: '\u007F\u0080' });
    expect(told('{"a": "\u0001"}')).toEqual(['OSOP-YAML-001 file.yaml:1:8 not valid YAML: the control character U+0001 is not allowed']);
  });

  test('escaped ones are text', () => {
    expect(only('a: "\\u0000\\x1b"').value).toEqual({ a: '\0\u001B' });
  });
});

describe('the budget of lexemes', () => {
  test('is what several texts share, and ends with a problem at the place', () => {
    const budget = { lexemes: 20 };
    expect(told('a: 1\nb: 2\n', { budget })).toEqual([]);
    expect(budget.lexemes).toBeLessThan(20);
    expect(told('a: 1\nb: 2\n', { budget })).toEqual([expect.stringMatching(/^OSOP-YAML-002 file\.yaml:[12]:\d more YAML than is read of one file ends here$/)]);
  });
});

describe('reading', () => {
  test('YAML becomes plain data', () => {
    expect(only('a: 1\nb: [x, "2", true, null, 1.5]\nc:\n  - d: |\n      two\n      lines\n').value).toEqual({
      a: 1, b: ['x', '2', true, null, 1.5], c: [{ d: 'two\nlines\n' }],
    });
  });

  test('JSON is read as well, with tabs and escapes', () => {
    expect(only('{"a":\t[1, -2.5e3, true],\r\n\t"b": "\\u00e9\\/\\ud83d\\ude00"}').value).toEqual({ a: [1, -2500, true], b: 'é/😀' });
  });

  test('several documents keep their places, and empty ones are marked', () => {
    const { documents } = read('# first\na: 1\n---\n# nothing\n---\nb: 2\n');
    expect(documents.map(({ value, empty }) => ({ value, empty }))).toEqual([
      { value: { a: 1 }, empty: false }, { value: null, empty: true }, { value: { b: 2 }, empty: false },
    ]);
    expect(documents[2]?.locate('/b')).toEqual({ file: 'file.yaml', line: 6, column: 4 });
  });

  test('a document that says null is not empty', () => {
    expect(only('null').empty).toBe(false);
  });

  test('a text without a document gives none', () => {
    expect(read('# nothing here\n')).toEqual({ documents: [], problems: [] });
  });

  test.each([
    ['on', 'on', true], ['y', 'y', true], ['No', 'No', false], ['true', true, true], ['~', null, null],
    ['0777', 777, 511], ['0o17', 15, 15], ['08', 8, 8], ['0x1F', 31, 31], ['-0b11', '-0b11', -3],
    ['1_000', '1_000', 1000], ['1e3', 1000, 1000], ['5.', 5, 5], ['+.5', 0.5, 0.5], ['1:30', '1:30', '1:30'],
    ['2024-01-01', '2024-01-01', '2024-01-01'], ['.', '.', '.'], ['e5', 'e5', 'e5'], ['1.2.3', '1.2.3', '1.2.3'],
    ['"on"', 'on', 'on'], ["'1'", '1', '1'], ['!!str 1', '1', '1'], ['!!int "7"', 7, 7], ['! 3', '3', '3'],
  ])('%s is %j in a workflow and %j in a manifest', (text, core, kubernetes) => {
    expect(only(`a: ${text}`).value).toEqual({ a: core });
    expect(only(`a: ${text}`, { scalars: 'kubernetes' }).value).toEqual({ a: kubernetes });
  });

  test('the key `on` is text in a workflow and `true` in a manifest', () => {
    expect(Object.keys(only('on: push').value as object)).toEqual(['on']);
    expect(Object.keys(only('on: push', { scalars: 'kubernetes' }).value as object)).toEqual(['true']);
  });

  test('merge keys are merged: what is written wins, then the earlier source', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n';
    expect(only(text).value).toMatchObject({ c: { x: 3, y: 1, z: 2 } });
  });

  test('an anchor on a key can be named in its value', () => {
    expect(only('&k name: *k\nother: {*k : again}').value).toEqual({ name: 'name', other: { name: 'again' } });
  });

  test('a quoted `<<` is an ordinary key', () => {
    expect(only('"<<": 1').value).toEqual({ '<<': 1 });
  });
});

describe('places', () => {
  const text = [
    'nodes:', //                     1
    '  - id: a', //                  2
    '    runtime:', //               3
    '      url: "x"', //             4
    '    odd/~key: 1', //            5
    'base: &b {deep: {x: 1}}', //    6
    'copy: *b', //                   7
    'merged:', //                    8
    '  <<: *b', //                   9
    '', //
  ].join('\n');

  test.each([
    ['', '1:1'],
    ['/nodes/0/id', '2:9'],
    ['/nodes/0', '2:5'],
    ['/nodes/0/runtime', '3:5'],
    ['/nodes/0/runtime/url', '4:12'],
    ['/nodes/0/odd~1~0key', '5:15'],
    ['/nodes/0/runtime/absent/deeper', '3:5'],
    ['/nodes/7', '1:1'],
    ['/nodes/0/id/x', '2:9'],
    ['/copy', '7:7'],
    ['/copy/deep/x', '6:21'],
    ['/merged/deep', '6:17'],
    ['/absent', '1:1'],
  ])('%s stands at %s', (pointer, place) => {
    expect(formatLocation(only(text).locate(pointer))).toBe(`file.yaml:${place}`);
  });

  test('the place of a name is the key', () => {
    expect(formatLocation(only(text).locateKey('/nodes/0/runtime/url'))).toBe('file.yaml:4:7');
  });

  test('columns count UTF-16 units; a byte order mark counts none; CRLF ends lines', () => {
    const document = only('\uFEFFa: {😀: 1}\r\nb: 2\r\n');
    expect(formatLocation(document.locate('/a/😀'))).toBe('file.yaml:1:9');
    expect(formatLocation(document.locate('/b'))).toBe('file.yaml:2:4');
  });
});

describe('problems', () => {
  test.each([
    ['a: "x', ['OSOP-YAML-001 file.yaml:1:6 not valid YAML: missing closing "quote']],
    ['a: 1\n b: 2', [
      'OSOP-YAML-001 file.yaml:1:4 not valid YAML: nested mappings are not allowed in compact mappings',
      'OSOP-YAML-001 file.yaml:1:4 not valid YAML: implicit keys need to be on a single line',
    ]],
    ['a: 1\n"a": 2\nb: 3\na: 4', [
      'OSOP-YAML-005 file.yaml:2:1 the key `a` is given twice',
      'OSOP-YAML-005 file.yaml:4:1 the key `a` is given twice',
    ]],
    ['1: a\n"1": b', ['OSOP-YAML-005 file.yaml:2:1 the key `1` is given twice']],
    ['a: *none', ['OSOP-YAML-004 file.yaml:1:4 no anchor `&none` stands before this alias']],
    ['a: &a [*a]', ['OSOP-YAML-004 file.yaml:1:8 the alias `*a` is inside the value that it names']],
    ['a: .nan', ['OSOP-YAML-006 file.yaml:1:4 not-a-number and infinite numbers have no place in JSON']],
    ['a: 1e999', ['OSOP-YAML-006 file.yaml:1:4 not-a-number and infinite numbers have no place in JSON']],
    ['? [a]\n: b', ['OSOP-YAML-006 file.yaml:1:3 a key must be text, a number or a boolean']],
    ['<<: 1', ['OSOP-YAML-006 file.yaml:1:5 `<<` merges mappings only']],
    ['a: !!int x', ['OSOP-YAML-006 file.yaml:1:10 the value does not fit its tag `!!int`']],
    ['a: !vault x', ['OSOP-YAML-008 file.yaml:1:11 the tag `!vault` is not known and has no effect']],
  ])('%j gives %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a duplicate key names the place of the first', () => {
    expect(read('{"a": 1,\n"a": 2}').problems[0]?.hint).toBe('the first is at file.yaml:1:2; keep one of them');
  });

  test('a document with a problem of its own is left out, the others stay', () => {
    const { documents, problems } = read('a: 1\n---\na: 1\na: 2\n---\nb: 1\n');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 1 }]);
    expect(problems).toHaveLength(1);
  });

  test('text that is not YAML gives no documents at all', () => {
    expect(read('a: 1\n---\nb: [1\n').documents).toEqual([]);
  });

  test('too many documents are refused (OSOP-YAML-007)', () => {
    expect(told('---\n'.repeat(5_003))).toEqual(['OSOP-YAML-007 file.yaml:5003:4 more than 5000 documents in one file']);
  });

  test('a message quotes at most a piece of the text, on one line', () => {
    for (const { message } of read(`a: b\n}}${'x'.repeat(5_000)}`).problems) {
      expect(message.length).toBeLessThan(200);
      expect(message).not.toContain('\n');
    }
  });
});

describe('hostile text', () => {
  test('T12: an alias bomb is an error at once', () => {
    const levels = 'bcdefghi'.split('');
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...levels.map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(',')}]`)];
    const result = within(1_000, () => told(bomb.join('\n')));
    expect(result).toEqual(['OSOP-YAML-004 file.yaml:5:29 the aliases of this document expand to too much data']);
  });

  test('T12: a bomb of merge keys, and one of long text, are errors as well', () => {
    const merges = ['a: &a {k: 1}', ...Array.from({ length: 40 }, (_, i) => `m${i}: &m${i} {<<: [*${i === 0 ? 'a' : `m${i - 1}`}, *${i === 0 ? 'a' : `m${i - 1}`}]}`)];
    expect(told(merges.join('\n'))[0]).toContain('OSOP-YAML-004');
    expect(told(`a: &a ${'x'.repeat(100_000)}\nb: [${'*a,'.repeat(1_000)}]`)[0]).toContain('OSOP-YAML-004');
  });

  test('T12: aliases in the usual number are fine', () => {
    expect(read(`a: &a {x: 1}\nb: [${'*a,'.repeat(1_000)}]`).problems).toEqual([]);
  });

  test.each([
    ['['], ['{a: '], ['- '], ['a: '], ['? '], [': '], ['{? '],
  ])('T13: %j nested 1,000 and 100,000 deep is an error, and the process lives', (piece) => {
    for (const depth of [1_000, 100_000]) {
      const result = within(1_000, () => read(piece.repeat(depth)));
      expect(result.documents).toEqual([]);
      expect(result.problems.map(({ code }) => code)).toEqual(['OSOP-YAML-003']);
    }
  });

  test('T13: blocks 1,000 deep by indentation are an error, with its place', () => {
    const stairs = Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(told(stairs)).toEqual(['OSOP-YAML-003 file.yaml:144:145 nested more than 64 levels deep']);
  });

  test('T13: `[a: a: a: …` nests without brackets, and is counted', () => {
    expect(told(`[${'a: '.repeat(50_000)}]`)[0]).toContain('OSOP-YAML-003');
  });

  test('T13: depth that aliases add up is counted', () => {
    const chain = Array.from({ length: 10 }, (_, i) => `k${i}: &k${i} ${'['.repeat(20)}${i === 0 ? 'x' : `*k${i - 1}`}${']'.repeat(20)}`);
    expect(told(chain.join('\n'))).toEqual(['OSOP-YAML-003 file.yaml:4:29 nested more than 64 levels deep']);
  });

  test.each([
    ['flow lists', '['.repeat(64) + ']'.repeat(64), '['.repeat(65) + ']'.repeat(65)],
    ['block lists', `${'- '.repeat(64)}x`, `${'- '.repeat(65)}x`],
    ['mappings', stairs(64), stairs(65)],
    ['mappings far indented', stairs(64, 4), stairs(65, 4)],
    ['flow mappings', `${'{a: '.repeat(64)}1${'}'.repeat(64)}`, `${'{a: '.repeat(65)}1${'}'.repeat(65)}`],
  ])('64 levels of %s are read, 65 are not', (_, fits, tooDeep) => {
    expect(read(fits).problems).toEqual([]);
    expect(read(tooDeep).problems.map(({ code }) => code)).toEqual(['OSOP-YAML-003']);
  });

  test('brackets in text, comments and block scalars do not nest', () => {
    const brackets = '['.repeat(500);
    expect(read(`a: "${brackets}"\nb: '${brackets}'\nc: x${brackets} # ${brackets}\nd: |\n  ${brackets}\n`).problems).toEqual([]);
  });

  test.each([
    ['block', Array.from({ length: 50_000 }, (_, i) => `k${i}: ${i}`).join('\n')],
    ['flow', `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}": ${i}`).join(',\n')}}`],
  ])('T14: 50,000 %s keys are read and located in about a second', (_, text) => {
    const result = within(4_000, () => {
      const document = only(text);
      for (let index = 0; index < 50_000; index += 1) document.locate(`/k${index}`);
      return document;
    });
    expect(Object.keys(result.value as object)).toHaveLength(50_000);
    expect(formatLocation(result.locate('/k49999')).startsWith('file.yaml:50000:')).toBe(true);
    // About 0.6 s on one slow core; the quadratic check that this replaces takes 45 s.
  });

  test('T14: a 10 MB scalar is a clear size error (OSOP-YAML-002)', () => {
    const result = within(1_000, () => told(`a: ${'x'.repeat(10_000_000)}`));
    expect(result).toEqual(['OSOP-YAML-002 file.yaml:1:1 the file has 10000003 characters; at most 1048576 are read']);
  });

  test('T14: a 10 MB scalar is read where the limit allows it', () => {
    const result = within(2_000, () => only(`a: ${'x'.repeat(10_000_000)}`, { maxLength: 20_000_000 }));
    expect(result.value).toEqual({ a: 'x'.repeat(10_000_000) });
  });

  test('T15: `__proto__`, `constructor` and `<<` are names like any other', () => {
    const { value } = only('__proto__: {x: 1}\nconstructor: {prototype: {x: 1}}\na:\n  <<: {__proto__: {x: 1}, toString: 2}\n');
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.keys((value as { a: object }).a)).toEqual(['__proto__', 'toString']);
  });

  test('T15: a key that the text does not give is absent, whatever it is called', () => {
    const value = only('a: 1').value as Record<string, unknown>;
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(value[name]).toBeUndefined();
  });

  test.each([
    [']'], [','], ['[,'], ['a: @\n'], ['!a '], ['&a '], ['%a\n'], ['x: 1\n'], ['"'], ['- !a x\n'],
  ])('a flood of %j is told in at most 51 problems', (piece) => {
    const result = within(4_000, () => read(piece === '[,' ? `[${','.repeat(300_000)}` : piece.repeat(300_000 / piece.length)));
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems.length).toBeLessThanOrEqual(51);
  });
});

function stairs(levels: number, indent = 1): string {
  return `${Array.from({ length: levels }, (_, level) => `${' '.repeat(level * indent)}ab:`).join('\n')} 1`;
}
