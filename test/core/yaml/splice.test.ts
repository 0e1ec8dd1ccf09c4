import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { pointerOf } from '../../../src/core/manifests/pointers.js';
import { formatLocation } from '../../../src/core/problem.js';
import { writeScalar } from '../../../src/core/yaml/scalar-text.js';
import { dottedPath, spliceYaml, type YamlEdit } from '../../../src/core/yaml/splice.js';

function edited(text: string, edit: YamlEdit): string {
  const result = spliceYaml(text, 'file.yaml', [edit]);
  if (result.kind === 'refused') throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.text;
}

function refused(text: string, edit: YamlEdit): readonly string[] {
  const result = spliceYaml(text, 'file.yaml', [edit]);
  if (result.kind === 'edited') throw new Error(`edited: ${result.text}`);
  return result.problems.map(({ code, where, message }) => `${code} ${where === undefined ? '' : formatLocation(where)} ${message}`);
}

const set = (pointer: string, value: string, document = 0): YamlEdit => ({ document, kind: 'set', pointer, value });

describe('a scalar is set', () => {
  test.each([
    ['plain', 'a: v1 # why\n', 'a: v2 # why\n'], ['in quotes', 'a: \'v1\'\n', 'a: \'v2\'\n'], ['in double quotes', 'a: "v1"', 'a: "v2"'],
    ['a number', 'a: 1.20\n', 'a: v2\n'], ['nothing', 'a:\nb: 1\n', 'a: v2\nb: 1\n'], ['null', 'a: ~\n', 'a: v2\n'], ['over two lines', 'a: "v\n  1"\nb: 1\n', 'a: "v2"\nb: 1\n'],
    ['literal', 'a: |-\n    v1\n\nb: 1\n', 'a: |-\n    v2\n\nb: 1\n'], ['with a tag', 'a: !!str 1\n', 'a: !!str v2\n'], ['JSON', '{"a": 1}', '{"a": "v2"}'], ['with CRLF', 'b: 1\r\na: v1\r\n', 'b: 1\r\na: v2\r\n'],
    ['behind a byte order mark', '\uFEFFa: v1\n', '\uFEFFa: v2\n'], ['with a key in quotes', '"a" : v1\n', '"a" : v2\n'], ['in an anchor that nothing names', '&x\na: &y v1\n', '&x\na: &y v2\n'],
  ])('that is %s', (_, before, after) => {
    expect(edited(before, set('/a', 'v2'))).toBe(after);
  });

  test('in one of several documents', () => {
    expect(edited('a: 1\n---\n# c\n---\na: v1\n...\n---\na: 1\n', set('/a', 'v2', 2))).toBe('a: 1\n---\n# c\n---\na: v2\n...\n---\na: 1\n');
  });

  test.each(['1e3', 'on', '0123', '1_000', '12:30:45', '0x1f', '.inf', '~', '2024-01-01', 'null', 'Yes', '1.20', '0b1', '0o7', '<<', '=', '', '-', 'a: b', '# x', '-.5', '1.', '0', 'NO', 'y'])('that YAML would not read as text: %s', (value) => {
    const text = edited('a: v1\n', set('/a', value));
    for (const version of ['1.1', '1.2'] as const) expect(parseAllDocuments(text, { version })[0]?.toJS()).toEqual({ a: value });
    expect(text).toMatch(/^a: "/);
  });

  test.each(['v1.2.3', '1.2.3', 'latest', 'abc1234', 'ghcr.io/org/app:v1', '2024-01-01-1', 'v1@sha256:ab', '1.2.3-rc.1', '20240101.1-abc'])('without quotes where none are needed: %s', (value) => {
    expect(writeScalar(value, { quotes: 'plain' })).toBe(value);
  });

  test('with others at once, in any order', () => {
    expect(spliceYaml('a: 1\nb: {c: 2}\n', 'f', [set('/b/c', 'y'), set('/a', 'x'), { document: 0, kind: 'put', pointer: '', key: 'd', value: 'z' }, set('/d', 'zz'), set('/d', 'z')])).toEqual({ kind: 'edited', text: 'a: x\nb: {c: "y"}\nd: z\n' });
  });

  test('below keys that Kubernetes reads as booleans', () => {
    expect(edited('y:\n  no: v1\n', set('/true/false', 'v2'))).toBe('y:\n  no: v2\n');
  });

  test('with a key called __proto__ or constructor (OSOP-IMAGE-005)', () => {
    expect(edited('__proto__:\n  tag: v1\nconstructor: {tag: v1}\n', set('/__proto__/tag', 'v2'))).toBe('__proto__:\n  tag: v2\nconstructor: {tag: v1}\n');
    expect(edited('__proto__:\n  tag: v1\nconstructor: {tag: v1}\n', set('/constructor/tag', 'v2'))).toBe('__proto__:\n  tag: v1\nconstructor: {tag: v2}\n');
    expect(refused('a: 1\n', set('/constructor/name', 'x'))).toEqual(['OSOP-IMAGE-005 file.yaml:1:1 `constructor.name` does not exist']);
    expect(({} as Record<string, unknown>)['tag']).toBeUndefined();
  });
});

describe('an edit is refused', () => {
  test.each<[string, string, YamlEdit, string]>([
    ['of an alias', 'x: &tag v1\na: *tag\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:2:4 `a` is the alias `*tag`: its value stands at file.yaml:1:9 and is used elsewhere too'],
    ['below an alias', 'x: &i {tag: v1}\na: *i\n', set('/a/tag', 'v2'), 'OSOP-IMAGE-005 file.yaml:2:4 `a.tag` is the alias `*i`: its value stands at file.yaml:1:7 and is used elsewhere too'],
    ['of an anchor in use', 'x: &tag v1\na: *tag\n', set('/x', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:9 `x` is part of the anchor `&tag`, which is used at file.yaml:2:4 too'],
    ['of a merged value', 'x: &i\n  tag: v1\na:\n  <<: *i\n  b: 1\n', set('/a/tag', 'v2'), 'OSOP-IMAGE-005 file.yaml:4:3 `a.tag` comes from a merge key: its value stands at file.yaml:2:3'],
    ['of a value that is merged elsewhere', 'x: &i\n  tag: v1\na:\n  <<: *i\n', set('/x/tag', 'v2'), 'OSOP-IMAGE-005 file.yaml:2:8 `x.tag` is part of the anchor `&i`, which is used at file.yaml:4:7 too'],
    ['of a mapping', 'a: {b: 1}\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:4 `a` holds a mapping, not a single value'],
    ['of a list', 'a:\n- 1\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:2:1 `a` holds a list, not a single value'],
    ['of what is not there', 'a: 1\n', set('/b', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:1 `b` does not exist'],
    ['of a text of several lines', 'a: |\n  x\n  y\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:4 `a` holds a text of several lines'],
    ['of a text that ends in a line break', 'a: |\n  x\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:4 `a` cannot be changed without changing something else'],
    ['of a tagged number', 'a: !!int 1\n', set('/a', 'v2'), 'OSOP-IMAGE-005 file.yaml:1:10 `a` cannot be changed without changing something else'],
    ['in a document that is not there', 'a: 1\n', set('/a', 'v2', 1), 'OSOP-IMAGE-005 file.yaml:1:1 there is no document 2 in this file'],
    ['of folded YAML in a text', 'a: >\n  b: 1\n', { ...set('/b', 'v2'), within: '/a' }, 'OSOP-IMAGE-005 file.yaml:1:4 `a` is YAML in a text that cannot be edited in place'],
    ['with duplicate keys', 'a: 1\na: 2\n', set('/a', 'v2'), 'OSOP-YAML-005 file.yaml:2:1 the key `a` is given twice'],
    ['of a key that exists', '{a: 1}\n', { document: 0, kind: 'put', pointer: '', key: 'a', value: 'x' }, 'OSOP-IMAGE-005 file.yaml:1:1 the document has the key `a` already'],
    ['of a name that exists', 'a: 1\nb: 2\n', { document: 0, kind: 'rename', pointer: '/a', key: 'b' }, 'OSOP-IMAGE-005 file.yaml:1:4 `a` cannot be changed without changing something else'],
  ])('%s', (_, text, edit, message) => {
    const [first = ''] = refused(text, edit);
    expect(first).toBe(message);
  });

  test('of what is nested too deeply, at once', () => {
    const text = `a: ${'['.repeat(5_000)}`;
    expect(refused(text, set('/a', 'x'))[0]).toContain('OSOP-YAML-003');
  });

  test('of an alias bomb, at once', () => {
    const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 10 }, () => `*l${i}`).join(', ')}]`), 'tag: v1'];
    expect(refused(lines.join('\n'), set('/tag', 'v2'))[0]).toContain('OSOP-YAML-004');
  });
});

describe('keys and items', () => {
  test.each<[string, string, YamlEdit, string]>([
    ['a key is added below its siblings', 'a:\n  b: 1 # x\n\n# y\nc: 2\n', { document: 0, kind: 'put', pointer: '/a', key: 'tag', value: '1.0' }, 'a:\n  b: 1 # x\n  tag: "1.0"\n\n# y\nc: 2\n'],
    ['a key is added to a mapping on one line', 'a: {b: 1}\n', { document: 0, kind: 'put', pointer: '/a', key: 'tag', value: 'v2' }, 'a: {b: 1, tag: v2}\n'],
    ['a key is added to JSON', '{\r\n  "b": 1\r\n}', { document: 0, kind: 'put', pointer: '', key: 'tag', value: 'v2' }, '{\r\n  "b": 1,\r\n  "tag": "v2"\r\n}'],
    ['a key is added to an empty mapping', 'a: {}\n', { document: 0, kind: 'put', pointer: '/a', key: 'tag', value: 'v2' }, 'a: {tag: v2}\n'],
    ['a key is added where the file has no last line break', 'a: 1', { document: 0, kind: 'put', pointer: '', key: 'b', value: { c: 'd' } }, 'a: 1\nb:\n  c: d'],
    ['a key is added behind a text', 'a: |\n  x\n\n\nb: 1\n', { document: 0, kind: 'put', pointer: '', key: 'c', value: 'd' }, 'a: |\n  x\n\n\nb: 1\nc: d\n'],
    ['a key is added behind a text at the end, with CRLF', 'b: 1\r\na: |\r\n  x\r\n  y\r\n', { document: 0, kind: 'put', pointer: '', key: 'c', value: 'd' }, 'b: 1\r\na: |\r\n  x\r\n  y\r\nc: d\r\n'],
    ['an item is added with the indentation of the others', 'a:\n  -  x\n  -  y # z\nb: 1\n', { document: 0, kind: 'append', pointer: '/a', value: { name: 'm', value: '1' } }, 'a:\n  -  x\n  -  y # z\n  -  name: m\n     value: "1"\nb: 1\n'],
    ['an item is added to a list on one line', 'a: [x, "y"]\n', { document: 0, kind: 'append', pointer: '/a', value: 'z' }, 'a: [x, "y", "z"]\n'],
    ['an item is added to an empty list', 'a: []\n', { document: 0, kind: 'append', pointer: '/a', value: { k: 'z' } }, 'a: [{k: z}]\n'],
    ['a list is put where a key has no value, indented like others', 'r:\n  - x\nimages: # none\nz: 1\n', { document: 0, kind: 'put', pointer: '', key: 'images', value: [{ name: 'm' }] }, 'r:\n  - x\nimages: # none\n  - name: m\nz: 1\n'],
    ['a key is removed with its line', 'a:\n- b: 1\n  c: 2 # x\n  d: 3\n', { document: 0, kind: 'remove', pointer: '/a/0/c' }, 'a:\n- b: 1\n  d: 3\n'],
    ['the last key is removed', 'a: 1\nb: 2', { document: 0, kind: 'remove', pointer: '/b' }, 'a: 1'],
    ['a key on one line is removed', 'x: {a: 1, b: 2, c: 3}', { document: 0, kind: 'remove', pointer: '/x/b' }, 'x: {a: 1, c: 3}'],
    ['a first key on one line is removed', 'x: {a: 1, b: 2}', { document: 0, kind: 'remove', pointer: '/x/a' }, 'x: {b: 2}'],
    ['a key is renamed', '- "a": 1\n', { document: 0, kind: 'rename', pointer: '/0/a', key: 'b' }, '- "b": 1\n'],
  ])('%s', (_, before, edit, after) => {
    expect(edited(before, edit)).toBe(after);
  });

  test('YAML in a text is edited in place', () => {
    const text = 'a:\r\n  values: |2\r\n\r\n      x: 1\r\n      tag: v1 # y\r\n\r\n  b: 1\r\n';
    expect(edited(text, { ...set('/tag', 'v2'), within: '/a/values' })).toBe(text.replace('v1', 'v2'));
  });
});

/** Data of a kind that people write, and one scalar of it. */
const key = fc.constantFrom('a', 'image', 'tag', 'x-y', 'list', 'n.m', '__proto__', 'on', '1', 'two words', '~', 'a/b');
const text = fc.oneof(fc.constantFrom('v1', '1.20', 'on', '0123', '~', 'a # b', 'x: y', '- a', 'ü', '', 'it\'s', '"q"', '*a', '&a', '2024-01-01', '1e3', 'a\nb', '  lead'), fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }));
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.uniqueArray(fc.tuple(key, tie('tree')), { selector: ([name]) => name, maxLength: 4 }).map((entries) => new Map(entries))),
}));

interface Layout { readonly indent: string; readonly flow: boolean; readonly comments: boolean; readonly newline: string }

/** Writes data and notes where each scalar stands, apart from the code under test. */
function write(value: unknown, layout: Layout, column: number, path: readonly string[], out: { text: string; places: { path: readonly string[]; start: number; end: number }[] }): void {
  const pad = ' '.repeat(column);
  const comment = layout.comments ? ` # ${path.length}` : '';
  if (value instanceof Map && value.size > 0) {
    for (const [name, held] of value as Map<string, unknown>) {
      out.text += `${pad}${JSON.stringify(name)}:`;
      child(held, layout, column, [...path, name], out, comment);
    }
  } else if (Array.isArray(value) && value.length > 0) {
    for (const [index, held] of value.entries()) {
      out.text += `${pad}-`;
      child(held, layout, column, [...path, String(index)], out, comment);
    }
  }
}

function child(held: unknown, layout: Layout, column: number, path: readonly string[], out: { text: string; places: { path: readonly string[]; start: number; end: number }[] }, comment: string): void {
  const collection = (held instanceof Map && held.size > 0) || (Array.isArray(held) && held.length > 0);
  if (collection && !layout.flow) {
    out.text += comment + layout.newline;
    write(held, layout, column + layout.indent.length, path, out);
    return;
  }
  out.text += ' ';
  inline(held, path, out);
  out.text += comment + layout.newline;
}

function inline(held: unknown, path: readonly string[], out: { text: string; places: { path: readonly string[]; start: number; end: number }[] }): void {
  if (held instanceof Map || Array.isArray(held)) {
    const items = held instanceof Map ? [...held] as [string, unknown][] : (held as unknown[]).map((item, index) => [String(index), item] as const);
    out.text += held instanceof Map ? '{' : '[';
    for (const [index, [name, item]] of items.entries()) {
      if (index > 0) out.text += ', ';
      if (held instanceof Map) out.text += `${JSON.stringify(name)}: `;
      inline(item, [...path, name], out);
    }
    out.text += held instanceof Map ? '}' : ']';
    return;
  }
  const start = out.text.length;
  out.text += typeof held === 'string' ? JSON.stringify(held).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/g, '?') : String(held);
  out.places.push({ path, start, end: out.text.length });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((held, step) => (held instanceof Map ? (held as Map<string, unknown>).get(step) : (held as readonly unknown[])[Number(step)]), value);
}

test('any edit of any YAML changes the addressed scalar only, and reads back as the same text (I4)', () => {
  const layout = fc.record({ indent: fc.constantFrom('  ', '    ', ' '), flow: fc.boolean(), comments: fc.boolean(), newline: fc.constantFrom('\n', '\r\n') });
  const value = fc.oneof(fc.stringMatching(/^[\w][\w.-]{0,20}$/), text).filter((one) => !/\p{Cs}/u.test(one));
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(key, tree), { selector: ([name]) => name, minLength: 1, maxLength: 4 }), layout, value, fc.nat(), (entries, layout, value, pick) => {
    const out: { text: string; places: { path: readonly string[]; start: number; end: number }[] } = { text: '# head\n', places: [] };
    write(new Map(entries), layout, 0, [], out);
    const place = out.places[pick % Math.max(1, out.places.length)];
    fc.pre(place !== undefined);
    if (place === undefined) return;
    const after = edited(out.text, set(pointerOf(place.path), value));
    const [head, tail] = [out.text.slice(0, place.start), out.text.slice(place.end)];
    expect(after.startsWith(head)).toBe(true);
    expect(after.endsWith(tail)).toBe(true);
    const replaced = after.slice(head.length, after.length - tail.length);
    for (const version of ['1.1', '1.2'] as const) {
      expect(parseAllDocuments(`- ${replaced}\n`, { version })[0]?.toJS()).toEqual([value]);
      expect(at(parseAllDocuments(after, { version, merge: false })[0]?.toJS({ mapAsMap: true }), place.path)).toBe(value);
    }
  }), { numRuns: 1_000 });
});

test('a path is written as update takes it', () => {
  expect(dottedPath('/spec/containers/0/a~1b/x.y')).toBe('spec.containers[0].a/b."x.y"');
});
