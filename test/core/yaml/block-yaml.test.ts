import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { isJsonObject } from '../../../src/core/json.js';
import { parseBlockYaml, splitDocuments, unusual } from '../../../src/core/yaml/block-yaml.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { within } from '../../support/processor-time.js';
import { sharedMaterial } from '../../support/shared-material.js';

function readFully(text: string) {
  return readYaml(text, 'file.yaml', { scalars: 'kubernetes', maxLength: Infinity });
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

/** The same data in ordinary objects: the full parser's have no prototype. */
function ordinary(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map((item: Json) => ordinary(item));
  if (value === undefined || !isJsonObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ordinary(item)]));
}

/** Holds the fast parser to its promise; true where it had an answer. */
function agrees(text: string, start = 0, end = text.length, full = readFully(text.slice(start, end))): boolean {
  const value = parseBlockYaml(text, start, end);
  if (value === unusual) return false;
  expect(full.problems).toEqual([]);
  expect(full.documents.length).toBeLessThanOrEqual(1);
  expect(value).toStrictEqual(ordinary(full.documents[0]?.value));
  return true;
}

/** Holds the split to the full parser's documents, and every slice to its value. */
function agreesOnStream(text: string): { readonly documents: number; readonly fast: number } {
  const slices = splitDocuments(text);
  if (slices === undefined) return { documents: 1, fast: 0 };
  const pieces = slices.map((slice) => ({ ...slice, full: readFully(text.slice(slice.start, slice.end)) }));
  const fast = pieces.filter(({ start, end, full }) => agrees(text, start, end, full)).length;
  const whole = pieces.length === 1 && pieces[0]?.end === text.length && pieces[0].start === 0 ? pieces[0].full : readFully(text);
  const clean = pieces.every(({ full }) => full.problems.length === 0);
  const values = pieces.flatMap(({ full }) => (full.documents.length === 0 ? [null] : full.documents.map(({ value }) => ordinary(value))));
  expect({ clean, values: clean ? values : [] }).toStrictEqual({
    clean: whole.problems.length === 0,
    values: whole.problems.length === 0 ? whole.documents.map(({ value }) => ordinary(value)) : [],
  });
  return { documents: slices.length, fast };
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web, "tier": 'front'}
spec:
  replicas: 3 # three
  template:
    spec:
      containers:
      - name: web
        image: ghcr.io/acme/web:1.2.3@sha256:0123
        args: ["--port", '8080', -v]
        command:
          - sh
          - -c
          - |
            set -e

            exec web
        resources:
          limits: {cpu: 100m, memory: 128Mi}
`;

describe('ordinary documents are read without the full parser', () => {
  test.each<[title: string, text: string, value: Json]>([
    ['an empty text', '', null],
    ['comments alone', '# a\n\n  # b\n', null],
    ['a mapping', 'a: 1\nb:\n  c: d\n', { a: 1, b: { c: 'd' } }],
    ['a key without a value', 'a:\nb: # nothing\n', { a: null, b: null }],
    ['a sequence below its key', 'a:\n- b\n- c\nd: e\n', { a: ['b', 'c'], d: 'e' }],
    ['sequences of sequences', '- - a\n  - b\n-\n  - c\n-\n', [['a', 'b'], ['c'], null]],
    ['compact mappings', '- a: 1\n  b:\n  - c\n- d: 2\n', [{ a: 1, b: ['c'] }, { d: 2 }]],
    ['the YAML 1.1 words and numbers of Kubernetes', '[on, No, y, 0755, 0x1F, 1_000, 1e3, "1", 100m, 1.5, 08, ~, 1:30]', [true, false, true, 493, 31, 1000, 1000, '1', '100m', 1.5, 8, null, '1:30']],
    ['keys that are words and numbers', 'on: 1\n8080: 2\n0x10: 3\n', { true: 1, 8080: 2, 16: 3 }],
    ['integers that need all digits', 'a: 123456789012345678\n', { a: 123_456_789_012_345_680 }],
    ['flags and addresses', '- --flag=a:b\n- -v\n- 10.0.0.1\n- http://x/#y\n', ['--flag=a:b', '-v', '10.0.0.1', 'http://x/#y']],
    ['quotes and escapes', `a: "q\\"\\n\\u00e9\\U0001F600\\x41"\nb: 'it''s: #1'\n"c d": e\n`, { a: 'q"\né😀A', b: "it's: #1", 'c d': 'e' }],
    ['quotes over several lines', `a: "x \n  y\\\n  z\n\n  end"\nb: 'x\n\n  y'\n`, { a: 'x yz\nend', b: 'x\ny' }],
    ['plain text over several lines', 'a: one\n  two\n\n  - three\nb: c\n', { a: 'one two\n- three', b: 'c' }],
    ['literal text', 'a: |\n\n  x\n   y\n\n  z\n\nb: |-\n  c\nd: |+\n  e\n\n', { a: '\nx\n y\n\nz\n', b: 'c', d: 'e\n\n' }],
    ['folded text', 'a: >\n  x\n  y\n\n  z\n   more\n\n  end\nb: >-\n  c\n  d\n', { a: 'x y\nz\n more\n\nend\n', b: 'c d' }],
    ['flow collections', 'a: {b: [1, "x", {c: d}], "e":f g}\nh: []\ni: {}\n', { a: { b: [1, 'x', { c: 'd' }], e: 'f g' }, h: [], i: {} }],
    ['JSON on one line', '{"a":[1,-2.5e3,true,null],"b":{"c":"\\/"}}', { a: [1, -2500, true, null], b: { c: '/' } }],
    ['CRLF line ends', 'a: |\r\n  x\r\n  y\r\nb: c\r\n', { a: 'x\ny\n', b: 'c' }],
    ['a byte order mark and a document start', '\uFEFF--- # start\na: 1\n', { a: 1 }],
    ['names that objects inherit', 'constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
  ])('%s', (_title, text, value) => {
    expect(parseBlockYaml(text)).toStrictEqual(value);
    expect(agrees(text)).toBe(true);
  });

  test('a whole manifest', () => {
    expect(agrees(deployment)).toBe(true);
  });

  test('a part of a text, as a slice of it tells', () => {
    const text = 'a: 1\n---\nb: |\n  x\n---\nc: 3\n';
    const slices = splitDocuments(text) ?? [];
    expect(slices.map(({ start, end }) => parseBlockYaml(text, start, end))).toStrictEqual([{ a: 1 }, { b: 'x\n' }, { c: 3 }]);
  });
});

describe('everything else is handed over', () => {
  test.each([
    ['an anchor', 'a: &x 1'], ['an alias', 'a: *x'], ['a tag', 'a: !!str 1'], ['a merge key', '<<: {a: 1}'],
    ['a complex key', '? a\n: b'], ['a directive', '%YAML 1.2\n---\na: 1'], ['a second document', 'a: 1\n---\nb: 2'],
    ['the end of a document', 'a: 1\n...\n'], ['`__proto__`', '__proto__: 1'], ['`__proto__` in quotes', '{"__proto__": 1}'],
    ['a tab as indentation', 'a:\n\tb: 1'], ['a tab behind text', 'a: b\t'], ['brackets over several lines', 'a: [b,\n  c]'],
    ['a key given twice', 'a: 1\nb: 2\na: 3'], ['a key given twice in braces', '{a: 1, a: 2}'], ['keys that become the same', 'on: 1\n"true": 2'],
    ['a null key', 'null: 1'], ['an infinite number', 'a: .inf'], ['a number out of range', 'a: 1e999'], ['not-a-number', '.nan: 1'],
    ['indentation that fits nowhere', 'a:\n    b: 1\n  c: 2'], ['a line that is no entry', 'a: 1\nb'], ['a mapping on the line of its key', 'a: b: c'],
    ['a sequence on the line of its key', 'a: - b'], ['text behind quotes', 'a: "b" c'], ['an unclosed quote', 'a: "b\nc: d'], ['an unclosed bracket', 'a: [b'],
    ['an empty item', '[a,,b]'], ['a template', 'a: {{ .Values.a }}'], ['a comment without a space', 'a: "b"#c'], ['an unknown escape', 'a: "\\q"'],
    ['an indentation indicator', 'a: |2\n   b'], ['text behind a blank line and a comment', 'a:\n\n# c\n  b\nc: d'], ['a sequence right behind a byte order mark', '\uFEFF- a\n- b'], ['empty literal text', 'a: |\nb: c'], ['a reserved character', 'a: @b'],
    ['a control character', 'a: \u0007'], ['NEL', 'a: b\u0085c'], ['a line separator', 'a: b\u2028c'], ['a byte order mark inside', 'a: \uFEFF'],
    ['a lone carriage return', 'a: b\rc: d'], ['a very long key', `${'k'.repeat(1025)}: 1`],
    ['deep brackets', '['.repeat(41) + ']'.repeat(41)], ['deep mappings', Array.from({ length: 41 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  ])('%s', (_title, text) => {
    expect(parseBlockYaml(text)).toBe(unusual);
  });

  test('every control character but tab and line end, and every mark that nobody sees', () => {
    const controls = [...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 0x09 && code !== 0x0a), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index)];
    const handedOver = [...controls, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff].filter((code) => parseBlockYaml(`a: b${String.fromCharCode(code)}c`) === unusual);
    expect(handedOver).toHaveLength(controls.length + 5);
  });
});

test('what is remembered of lines keeps nothing of the texts that they were in', () => {
  const [texts, length] = [200, 200_000];
  const data = `data: |\n  ${'x'.repeat(length)}\n`;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < texts; index += 1) parseBlockYaml(Buffer.from(`metadata:\n  name: a-name-that-comes-once-${index}\n${data}`).toString('utf8'));
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((texts * length) / 4);
});

describe('splitting a stream', () => {
  test.each([
    ['one document', 'a: 1\n', [[0, 5, 1]]],
    ['nothing but comments', '# a\n\n', []],
    ['a start without a document before it', '# a\n--- # b\na: 1\n', [[12, 17, 3]]],
    ['empty documents', '---\n---\n', [[4, 4, 2], [8, 8, 3]]],
    ['a document end', 'a: 1\n...\n# c\n---\nb: 2', [[0, 5, 1], [17, 21, 5]]],
    ['a bare document behind an end', 'a: 1\n...\nb: 2\n', [[0, 5, 1], [9, 14, 3]]],
    ['CRLF line ends', '---\r\na: 1\r\n---\r\nb: 2\r\n', [[5, 11, 2], [16, 22, 4]]],
    ['dashes inside of text', 'a: |\n  ---\n  b\n', [[0, 15, 1]]],
    ['a start behind a byte order mark', '\uFEFF---\n# a\nb: 1\n', [[5, 14, 2]]],
    ['one document behind a byte order mark', '\uFEFFa: 1\n', [[0, 6, 1]]],
    ['comments behind a byte order mark', '\uFEFF# a\r\n', []],
  ])('%s', (_title, text, slices) => {
    expect(splitDocuments(text)?.map(({ start, end, line }) => [start, end, line])).toEqual(slices);
    agreesOnStream(text);
  });

  test.each([
    ['a directive', '%YAML 1.2\n---\na: 1'], ['content on the line', '--- foo\n'], ['literal text on the line', '--- |\n a\n'], ['a tag on the line', '--- !x\na: 1\n'],
    ['a tab on the line', '---\t\na: 1'], ['NUL', 'a: \0\n'], ['a complex key', '? a\n---\n: b\n'], ['one behind another entry', 'a: 1\n? b\n: c\n'], ['a line of tabs', '---\n\t\n'], ['a byte order mark inside', 'a: 1\n\uFEFF---\nb: 2\n'], ['an end of nothing', '...\na: 1\n'], ['two ends', 'a: 1\n...\n...\n'],
    ['too many documents', '---\na: 1\n'.repeat(5_100)], ['an end behind a byte order mark', '\uFEFF...\na: 1\n'],
    ['a control character in comments alone', '# a\u001f\n'], ['one in a comment before a start', '# a\u0007\n---\nb: 1\n'], ['one behind a start', '--- # a\u0010\nb: 1\n'], ['one behind the last end', 'a: 1\n... # b\u007f\n'], ['a lone carriage return in comments', '# a\rb: 1\n'],
  ])('%s is left to the full parser', (_title, text) => {
    expect(splitDocuments(text)).toBeUndefined();
  });
});

// A deliberately varied way to write data: which style a value gets is decided by the numbers drawn.
type Draw = (choices: number) => number;

function flow(value: Json, draw: Draw): string {
  const gap = ['', ' ', '  '][draw(3)];
  if (Array.isArray(value)) return `[${gap}${value.map((item: Json) => flow(item, draw)).join(`${gap}, `)}${gap}]`;
  if (isJsonObject(value)) return `{${gap}${Object.entries(value).map(([key, item]) => `${scalar(key, draw)}: ${flow(item ?? null, draw)}`).join(`,${gap}`)}${gap}}`;
  return scalar(value, draw);
}

function scalar(value: Json, draw: Draw): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const style = draw(4);
  if (style === 0 && !/[^ -~]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style < 3 && /^[a-zA-Z/][\w/.-]*$/.test(value) ? value : JSON.stringify(value);
}

function block(value: Json, indent: number, draw: Draw): string {
  const margin = ' '.repeat(indent);
  const end = ['\n', '\n', ' # note\n', '\n\n', '\n# note: x\n'][draw(5)] ?? '\n';
  if (draw(4) === 0 || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) return ` ${flow(value, draw)}${end}`;
  if (Array.isArray(value)) return `${end}${value.map((item: Json) => `${margin}-${block(item, indent + 1 + draw(3), draw)}`).join('')}`;
  if (isJsonObject(value)) {
    return end + Object.entries(value).map(([key, item]) => `${margin}${scalar(key, draw)}:${block(item ?? null, indent + 1 + draw(3), draw)}`).join('');
  }
  if (typeof value === 'string' && /^[a-z][a-z \n]*$/.test(value) && draw(2) === 0) {
    return ` ${['|', '>', '|-', '>-', '|+'][draw(5)]}\n${value.split('\n').map((line) => (line === '' ? '' : margin + line)).join('\n')}\n`;
  }
  return ` ${scalar(value, draw)}${end}`;
}

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.stringMatching(/^[a-z][a-z \n]{0,12}$/),
  fc.constantFrom('on', 'null', '0755', '1e3', '-', '~', 'a: b', 'a #b', '- x', 'it\'s', 'multi\nline\n', '.5', 'web'),
);
const data = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const written = fc.tuple(data, fc.infiniteStream(fc.nat(59))).map(([value, stream]) => {
  const draw: Draw = (choices) => Number(stream.next().value) % choices;
  const rendered = block(value, 0, draw);
  return { value, text: rendered.startsWith(' ') ? rendered.slice(1) : rendered };
});

const hostile = [...Array.from(':#-?{}[]&*!|>\'"%@\t \n~,\\=`.01<ax\r\u0085\uFEFF'), ': ', ' #', '- ', '\n  ', '\n\n', '|\n', '---\n', '\n...\n', '\r\n', '<<: ', '__proto__: ', '? '];
const edits = fc.array(fc.record({ at: fc.nat(400), remove: fc.nat(2), insert: fc.constantFrom('', ...hostile) }), { minLength: 1, maxLength: 4 });

describe('whatever the text, the value is that of the full parser', () => {
  test('for data written in many styles', () => {
    let fast = 0;
    fc.assert(fc.property(written, ({ text }) => {
      agreesOnStream(text);
      if (agrees(text)) fast += 1;
    }), { numRuns: 500 });
    expect(fast).toBeGreaterThan(350);
  });

  test('for text that was damaged', () => {
    const seeds = fc.oneof(written.map(({ text }) => text), fc.constantFrom(deployment, 'a: |\n  x\n\n  y\nb: >-\n  c\n  d\n', 'a: "x\n  y"\nb: z\n  z\n---\n- c\n'));
    let compared = 0;
    fc.assert(fc.property(seeds, edits, (text, changes) => {
      let damaged = text;
      for (const { at, remove, insert } of changes) {
        const place = at % (damaged.length + 1);
        damaged = damaged.slice(0, place) + insert + damaged.slice(place + remove);
      }
      agreesOnStream(damaged);
      if (agrees(damaged)) compared += 1;
    }), { numRuns: 1_500 });
    expect(compared).toBeGreaterThan(150);
  });
});

function yamlFiles(directory: string, skipped: RegExp): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !skipped.test(path.slice(directory.length)));
}

function compareAll(paths: readonly string[]): { readonly documents: number; readonly fast: number } {
  const totals = { documents: 0, fast: 0 };
  for (const path of paths) {
    const { documents, fast } = agreesOnStream(readFileSync(path, 'utf8'));
    totals.documents += documents;
    totals.fast += fast;
  }
  return totals;
}

describe('files that people wrote', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const shared = sharedMaterial('');

  test('the YAML of this repository', () => {
    const { documents, fast } = compareAll(yamlFiles(root, /(^|\/)(node_modules|dist|\.git)\//));
    expect(fast).toBeGreaterThan(0.8 * documents);
  });

  test('the YAML of its dependencies', () => {
    const { documents, fast } = compareAll(yamlFiles(`${root}/node_modules`, /^\/\./));
    expect(fast).toBeGreaterThan(0.5 * documents);
  });

  test.skipIf(shared.missing)('the shared reference material', () => {
    const { documents, fast } = compareAll(yamlFiles(shared.path, /(^|\/)(node_modules|\.git)\//));
    expect(fast).toBeGreaterThan(0.8 * documents);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each([
    ['one long line', 'x'.repeat(4_000_000)],
    ['one long key', `${'x'.repeat(4_000_000)}: 1`],
    ['many keys', Array.from({ length: 100_000 }, (_, n) => `key${n}: ${n}\n`).join('')],
    ['many numeric keys', Array.from({ length: 100_000 }, (_, n) => `${n * 7919}: a\n`).join('')],
    ['many items', '- a\n'.repeat(500_000)],
    ['many blank lines in text', `a: |\n  x\n${'\n'.repeat(2_000_000)}`],
    ['many spaces in quotes', `a: "${' '.repeat(2_000_000)}\n  b"`],
    ['many lines of one value', `a: b\n${'  c\n'.repeat(500_000)}`],
    ['many quotes', `a: '${"''".repeat(1_000_000)}'`],
    ['many brackets', '['.repeat(2_000_000)],
    ['many escapes', `a: "${'\\n'.repeat(1_000_000)}"`],
    ['many document starts', '---\n'.repeat(500_000)],
  ])('%s', (_title, text) => {
    expect(within(3_000, () => [splitDocuments(text), parseBlockYaml(text)])).toHaveLength(2);
  });
});
