import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Mutant {
  readonly name: string;
  readonly covers: readonly string[];
  readonly file: string;
  readonly search: string;
  readonly replace: string;
  readonly tests: readonly string[];
  readonly title: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const mutants = JSON.parse(readFileSync(`${root}/test/mutants.json`, 'utf8')) as readonly Mutant[];

describe('the table of mutants, which `npm run mutants` carries out', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('%s: stands once in its file, and its tests exist', (_name, { file, search, replace, tests, title }) => {
    const parts = readFileSync(`${root}/${file}`, 'utf8').split(search);
    expect(parts).toHaveLength(2);
    expect(replace).not.toBe(search);
    expect(tests.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
    expect(() => new RegExp(title)).not.toThrow();
  });

  it('has a guard for each of the 34 races and of the faults F1 to F18', () => {
    const covered = new Set(mutants.flatMap(({ covers }) => covers));
    const ids = [...Array.from({ length: 34 }, (_, index) => `R${index + 1}`), ...Array.from({ length: 18 }, (_, index) => `F${index + 1}`)];
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('stands beside a test that is named after each of them', () => {
    const titles = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts') && !path.startsWith('mutants'))
      .flatMap((path) => readFileSync(`${root}/test/${path}`, 'utf8').match(/(?:\b(?:it|test|describe)(?:\.each\S*)?\(|^ {2}\[)'[^\n]*/gm) ?? [])
      .join('\n');
    const ids = [...Array.from({ length: 34 }, (_, index) => `R${index + 1}`), ...Array.from({ length: 18 }, (_, index) => `F${index + 1}`)];
    expect(ids.filter((id) => !new RegExp(`\\b${id}\\b`).test(titles))).toEqual([]);
  });

  it('has at least 30 guards of engine, gate, git and rollback, some of each', () => {
    const areas = { engine: /^src\/engine\//, gate: /^src\/core\/argocd\//, git: /^src\/(?:core|adapters)\/git\//, rollback: /rollback|revert|undo/ };
    const counts = Object.values(areas).map((area) => mutants.filter(({ file }) => area.test(file)).length);
    expect(mutants.filter(({ file }) => Object.values(areas).some((area) => area.test(file))).length).toBeGreaterThanOrEqual(30);
    expect(counts.filter((count) => count < 5)).toEqual([]);
  });

  it('names each guard once', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });
});
