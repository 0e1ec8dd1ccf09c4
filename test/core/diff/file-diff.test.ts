import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { fileDiff, hunkHeader, type FileDiff } from '../../../src/core/diff/file-diff.js';
import { diffLines } from '../../../src/core/diff/line-diff.js';
import { within } from '../../support/processor-time.js';

const diffOf = (before: string | undefined, after: string | undefined): FileDiff => fileDiff({ path: 'a.yaml', before, after });
const textOf = ({ hunks }: FileDiff): readonly string[] => hunks.flatMap((hunk) => [hunkHeader(hunk), ...hunk.lines]);

/** What a reader would make of the old text who has only the hunks: fails where a hunk is not about that text. */
function applied(before: string, { hunks }: FileDiff): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  for (const { oldStart, oldCount, newStart, newCount, lines } of hunks) {
    const start = oldCount === 0 ? oldStart : oldStart - 1;
    made.push(...old.slice(at, start));
    expect(made.length).toBe(newCount === 0 ? newStart : newStart - 1);
    const ended = lines.flatMap((line, index) => (line.startsWith('\\') ? [] : [`${line}${lines[index + 1]?.startsWith('\\') === true ? '' : '\n'}`]));
    const sides = (marks: string): readonly string[] => ended.filter((line) => marks.includes(line.charAt(0))).map((line) => line.slice(1));
    expect(sides(' -')).toEqual(old.slice(start, start + oldCount));
    expect(sides(' +')).toHaveLength(newCount);
    made.push(...sides(' +'));
    at = start + oldCount;
  }
  return [...made, ...old.slice(at)].join('');
}

/** Few different lines, so that much is the same; with and without an end. */
const text = fc.tuple(fc.array(fc.constantFrom('a', 'b', 'c', '', ' d', '-e', '+f', '\\ g'), { maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => `${lines.join('\n')}${isEnded && lines.length > 0 ? '\n' : ''}`);

describe('the difference of two texts', () => {
  test('is told as git tells it: changed lines with three around them', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
    const after = before.with(9, 'other\n').toSpliced(16, 1);
    expect(textOf(diffOf(before.join(''), after.join('')))).toEqual([
      '@@ -7,14 +7,13 @@', ' line 7', ' line 8', ' line 9', '-line 10', '+other', ' line 11', ' line 12', ' line 13', ' line 14', ' line 15', ' line 16', '-line 17', ' line 18', ' line 19', ' line 20',
    ]);
    expect(diffOf(before.join(''), after.join(''))).toMatchObject({ change: 'changed', added: 1, removed: 2, leftOut: 0 });
  });

  test.each([
    ['a file that is new', undefined, 'a\nb\n', 'added', ['@@ -0,0 +1,2 @@', '+a', '+b']],
    ['a file that is gone', 'a\n', undefined, 'removed', ['@@ -1 +0,0 @@', '-a']],
    ['a line that is put in', 'a\nc\n', 'a\nb\nc\n', 'changed', ['@@ -1,2 +1,3 @@', ' a', '+b', ' c']],
    ['a line end that is missing', 'a', 'a\n', 'changed', ['@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+a']],
    ['line ends of Windows, where they are the same everywhere', 'a\r\nb\r\n', 'a\r\nc\r\n', 'changed', ['@@ -1,2 +1,2 @@', ' a', '-b', '+c']],
    ['line ends that change', 'a\r\n', 'a\n', 'changed', ['@@ -1 +1 @@', '-a␍', '+a']],
    ['a new file without a line', undefined, '', 'added', []],
  ] as const)('tells %s', (_, before, after, change, lines) => {
    expect(diffOf(before, after).change).toBe(change);
    expect(textOf(diffOf(before, after))).toEqual(lines);
  });

  test('of texts that are the same, or cannot be shown, is a note', () => {
    expect(diffOf('a', 'a')).toMatchObject({ hunks: [], note: 'its text is the same' });
    expect(fileDiff({ path: 'a', before: undefined, after: undefined, unshown: 'a submodule' })).toMatchObject({ hunks: [], change: 'changed', note: 'a submodule' });
  });

  test('makes the new text out of the old one, whatever they are', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const diff = diffOf(before, after);
      expect(applied(before, diff)).toBe(after);
      const count = (mark: string): number => diff.hunks.flatMap(({ lines }) => lines).filter((line) => line.startsWith(mark)).length;
      expect([diff.added, diff.removed]).toEqual([count('+'), count('-')]);
    }), { numRuns: 500, seed: 7 });
  });

  test('is as short as can be', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(fc.property(lines, lines, (before, after) => {
      const kept = diffLines(before, after).reduce((sum, { kind, count }) => sum + (kind === 'keep' ? count : 0), 0);
      expect(kept).toBe(longestCommon(before, after));
    }), { numRuns: 500, seed: 7 });
  });

  test('is one that git applies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'osop-diff-'));
    try {
      for (const [before, after] of fc.sample(fc.tuple(text, text), { numRuns: 12, seed: 11 })) {
        if (before === after || before === '' || after === '') continue;
        writeFileSync(join(folder, 'a'), before);
        const patch = ['--- a/a', '+++ b/a', ...textOf(diffOf(before, after)), ''].join('\n');
        const ended = spawnSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '--verbose', '-'], { cwd: folder, input: patch, encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: tmpdir() } });
        expect(ended.status, `${ended.stderr}\n${patch}`).toBe(0);
        expect(spawnSync('cat', [join(folder, 'a')], { encoding: 'utf8' }).stdout).toBe(after);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('of texts that have nothing in common is found at once, and is right', () => {
    const [before, after] = ['old', 'new'].map((word) => Array.from({ length: 60_000 }, (_, index) => `${word} ${index}`));
    const steps = within(3_000, () => diffLines(before ?? [], after ?? []));
    expect(steps).toEqual([{ kind: 'remove', count: 60_000 }, { kind: 'add', count: 60_000 }]);
  });
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const line of one) row = other.reduce<number[]>((made, candidate, index) => [...made, line === candidate ? (index === 0 ? 0 : (row[index - 1] ?? 0)) + 1 : Math.max(row[index] ?? 0, made[index - 1] ?? 0)], []);
  return row.at(-1) ?? 0;
}
