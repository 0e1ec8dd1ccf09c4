import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hazardsDocument, idsIn, testsById, titlesIn } from '../scripts/hazards.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const numbered = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('the table of hazards', () => {
  test('has every threat, fault and invariant, in order', () => {
    const hazards = parse(readFileSync(join(root, 'scripts/hazards.yaml'), 'utf8')) as Readonly<Record<string, object>>;
    expect(Object.values(hazards).map((group) => Object.keys(group))).toEqual([numbered('T', 30), numbered('F', 37), numbered('I', 15)]);
  });

  test('has a test for each threat and each fault', () => {
    const tests = testsById(root);
    expect([...numbered('T', 30), ...numbered('F', 37)].filter((id) => !tests.has(id))).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['a test', "  it('T5 refuses', () => {", ['T5 refuses']],
    ['a group', 'describe(`F11: ${kind}`, () => {', ['F11: ${kind}']],
    ['a table', "it.each([['T9', 1], ['T10 other', 2]])('%s is told', () => {", ['%s is told', 'T9', 'T10 other']],
    ['a test on a condition', "describe.skipIf(missing.length > 0)('T28', () => {", ['T28']],
    ['quotes in it', String.raw`it('somebody else\'s (T3)', () => {`, ["somebody else's (T3)"]],
    ['no test: text', "expect(text).toBe('T7');", []],
    ['no test: a comment', '// T7 is elsewhere', []],
    ['no test: one that is skipped', "it.skip('T7', () => {", []],
    ['no test: one that is still to do', "it.todo('T7');", []],
  ])('takes for a title what is one: %s', (_, source, titles) => {
    expect(titlesIn(source)).toEqual(titles);
  });

  test('knows an id from other text', () => {
    expect(idsIn('T1, F22: (I15) and invariant 7')).toEqual(['T1', 'F22', 'I15', 'I7']);
    expect(idsIn('I13-I15 hold; T2-T2')).toEqual(['I13', 'I14', 'I15', 'T2']);
    expect(idsIn('2026-01-01T00:00:00Z UTF8 T01 XF3 T1234')).toEqual([]);
  });

  test('shows what no test carries as open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hazards-'));
    try {
      for (const part of ['scripts', 'test']) mkdirSync(join(folder, part));
      writeFileSync(join(folder, 'scripts/hazards.yaml'), 'threats: {T1: [a | b, c], T2: [d, e]}\nfaults: {F1: [f, g]}\ninvariants: {I1: h}\n');
      writeFileSync(join(folder, 'test/mutants.json'), '[{"covers": ["T2"]}]');
      writeFileSync(join(folder, 'test/a.test.ts'), "test('T2 `is` (F1)', () => {});\n");
      const text = hazardsDocument(folder);
      expect(text).toContain('2 of 4 have tests; open: T1, I1.');
      expect(text).toContain('| T1 | a \\| b | c |  |  | **open** |');
      expect(text).toContain('| [T2](#t2) | d | e | 1 in 1 file | 1 | tested |');
      expect(text).toContain('- [a.test.ts](../test/a.test.ts): `` T2 `is` (F1) ``');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
