import { createHash } from 'node:crypto';
import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/audit/canonical-json.js';
import { emptyChain, linkRecord, verifyChain, type ChainEnd } from '../../../src/core/audit/chain.js';
import type { Json, JsonObject } from '../../../src/core/json.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Runs of so many records each, the first and the last included. */
function chain(...runs: readonly number[]): { readonly lines: readonly string[]; readonly end: ChainEnd } {
  let end: ChainEnd = emptyChain;
  const lines = runs.flatMap((count, index) => Array.from({ length: count }, (_, place) => {
    const event = place === 0 ? 'run.started' : place === count - 1 ? 'run.ended' : 'sync.requested';
    const linked = linkRecord({ event, run: `run-${index}`, time: `2026-01-02T03:04:${String(place).padStart(2, '0')}Z`, app: { name: 'web' }, revision: sha256(`${index} ${place}`) }, end, sha256);
    end = linked.end;
    return linked.line;
  }));
  return { lines, end };
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const check = (text: string, head?: string) => verifyChain(text, { file: 'audit.jsonl', head, sha256 });

describe('canonical JSON', () => {
  test.each<readonly [Json, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ '\u20ac': 'Euro', '\r': 'CR', '1': 'One', '\u0080': 'Control', '\u00f6': 'o', '\ud83d\ude00': 'smile', '\ufb33': 'dalet' }, '{"\\r":"CR","1":"One","\u0080":"Control","\u00f6":"o","\u20ac":"Euro","\ud83d\ude00":"smile","\ufb33":"dalet"}'],
    [[333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    ['\u20ac$\u000f\nA\'B"\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"'],
  ])('of RFC 8785: %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('has no infinite numbers and no halves of characters', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('no such number');
    expect(() => canonicalJson(['\ud800'])).toThrow('surrogate');
  });

  test('is the same whatever the order of the members, and reads back', () => {
    const json = fc.jsonValue({ noUnicodeString: false });
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), json), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(shuffled as JsonObject)).toBe(canonicalJson(value as JsonObject));
      expect(canonicalJson(JSON.parse(canonicalJson(value as JsonObject)) as Json)).toBe(canonicalJson(value as JsonObject));
    }), { seed: 8, numRuns: 300 });
  });
});

describe('a chain', () => {
  test('that nobody has touched is whole, with its head and without', () => {
    for (const runs of [[2], [5], [3, 2, 7]]) {
      const { lines, end } = chain(...runs);
      expect(check(textOf(lines))).toEqual({ problems: [], records: lines.length, runs: runs.length, end, open: undefined });
      expect(check(textOf(lines), end.hash).problems).toEqual([]);
      expect(check(textOf(lines), end.hash.toUpperCase()).problems).toEqual([]);
    }
  });

  test.each<readonly [string, (lines: readonly string[]) => string, number, string]>([
    ['edited', ([a = '', b = '', ...rest]) => textOf([a, b.replace('"web"', '"api"'), ...rest]), 2, 'was changed'],
    ['with white space', ([a = '', b = '', ...rest]) => textOf([a, b.replace(':', ': '), ...rest]), 2, 'no record as it was written'],
    ['with a member twice', ([a = '', b = '', ...rest]) => textOf([a, b.replace('{', '{"app":{},'), ...rest]), 2, 'no record as it was written'],
    ['without a record', ([a = '', , ...rest]) => textOf([a, ...rest]), 2, 'the number 3 where 2 is next'],
    ['with a record twice', ([a = '', b = '', ...rest]) => textOf([a, b, b, ...rest]), 3, 'the number 2 where 3 is next'],
    ['in another order', ([a = '', b = '', c = '', ...rest]) => textOf([a, c, b, ...rest]), 2, 'the number 3 where 2 is next'],
    ['without its beginning', ([, ...rest]) => textOf(rest), 1, 'the number 2 where 1 is next'],
    ['without its end', (lines) => textOf(lines.slice(0, -1)), 4, 'the run run-0 has no end'],
    ['cut within a line', (lines) => textOf(lines).slice(0, -10), 5, 'the last line is not whole'],
    ['with an empty line', ([a = '', ...rest]) => textOf([a, '', ...rest]), 2, 'no record as it was written'],
    ['that is empty', () => '', 1, 'has no records'],
  ])('%s is found out: T27', (_how, tamper, line, message) => {
    const { problems } = check(tamper(chain(5).lines));
    expect(problems[0]).toMatchObject({ code: 'OSOP-AUDIT-002', severity: 'error', message: expect.stringContaining(message), where: { file: 'audit.jsonl', line, column: 1 } });
  });

  test('T27 a splice of two runs is found out, hashes of one file in another', () => {
    const [one, other] = [chain(5).lines, chain(5, 4).lines.slice(5)];
    expect(check(textOf([...one.slice(0, 3), ...other])).problems.length).toBeGreaterThan(0);
    const renumbered = chain(3, 4).lines.slice(3);
    expect(check(textOf([...one.slice(0, 3), ...renumbered])).problems[0]?.message).toContain('does not follow');
  });

  test('T27 made anew as a whole, or cut between two runs, it is found out by its head alone', () => {
    const { lines, end } = chain(4, 3);
    const forged = chain(4, 4);
    expect(check(textOf(forged.lines)).problems).toEqual([]);
    expect(check(textOf(forged.lines), end.hash).problems[0]?.message).toContain('is not the one whose hash is');
    expect(check(textOf(lines.slice(0, 4))).problems).toEqual([]);
    expect(check(textOf(lines.slice(0, 4)), end.hash).problems).toHaveLength(1);
  });

  test('one fault is not told of every record after it', () => {
    const [a = '', b = '', ...rest] = chain(30).lines;
    expect(check(textOf([a, b.replace('"web"', '"api"'), ...rest])).problems).toHaveLength(1);
    expect(check(textOf([a, 'x', ...rest])).problems).toHaveLength(1);
  });

  test('T27 a thousand random tamperings are all found, and none where nothing was touched', () => {
    const tampering = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ kind: fc.constantFrom('delete', 'double', 'cut', 'swap', 'rehash', 'splice'), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
    );
    let found = 0;
    fc.assert(fc.property(fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }), tampering, (runs, { kind, at, by }) => {
      const { lines, end } = chain(...runs);
      const text = textOf(lines);
      expect(check(text, end.hash).problems).toEqual([]);
      const tampered = tamperWith({ text, lines }, { kind, at, by });
      fc.pre(tampered !== text);
      found += check(tampered, end.hash).problems.length > 0 ? 1 : 0;
      expect(check(tampered, end.hash).problems).not.toEqual([]);
    }), { seed: 27, numRuns: 1_000 });
    expect(found).toBe(1_000);
  });
});

/** A file as somebody left it who wants something in it to be otherwise. */
function tamperWith({ text, lines }: { readonly text: string; readonly lines: readonly string[] }, { kind, at, by }: { readonly kind: string; readonly at: number; readonly by: number }): string {
  const index = at % lines.length;
  switch (kind) {
    case 'edit': {
      const place = at % text.length;
      return `${text.slice(0, place)}${String.fromCodePoint((text.codePointAt(place) ?? 0) ^ by)}${text.slice(place + 1)}`;
    }
    case 'delete': return textOf(lines.filter((_, other) => other !== index));
    case 'double': return textOf(lines.flatMap((line, other) => (other === index ? [line, line] : [line])));
    case 'cut': return text.slice(0, at % text.length);
    case 'swap': {
      const other = (index + by) % lines.length;
      return textOf(lines.map((line, place) => (place === index ? (lines[other] ?? '') : place === other ? (lines[index] ?? '') : line)));
    }
    case 'rehash': {
      let end: ChainEnd = emptyChain;
      return textOf(lines.map((line, place) => {
        const record = JSON.parse(line) as JsonObject;
        const { line: linked, end: next } = linkRecord({ ...record, hash: undefined, ...(place === index ? { app: { name: `forged-${by}` } } : {}) }, end, sha256);
        end = next;
        return linked;
      }));
    }
    default: {
      const other = chain(by % 5 + 2, 3).lines;
      return textOf([...lines.slice(0, index + 1), ...other.slice(by % other.length)]);
    }
  }
}
