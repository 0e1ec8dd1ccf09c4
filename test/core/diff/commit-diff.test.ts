import { describe, expect, test } from 'vitest';
import { commitDiff, diffCounts, mostKept, type CommitDiff } from '../../../src/core/diff/commit-diff.js';
import type { ChangedText } from '../../../src/core/diff/file-diff.js';
import { placeImages } from '../../../src/core/diff/image-lines.js';
import { createRedactor } from '../../../src/core/report/redact.js';

const secret = 'hunter2-hunter2-hunter2';
const of = (texts: readonly ChangedText[], secrets: readonly string[] = []): CommitDiff =>
  commitDiff({ state: 'made', takesBack: false, sha: undefined, branch: 'main' }, { texts, images: [], redact: createRedactor(secrets) });
const lines = (diff: CommitDiff): readonly string[] => diff.files.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.lines));

describe('the diff of a commit', () => {
  test('T21: has no secret, however it is written, and also where a line is cut in the middle of it', () => {
    const forms = [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret), Buffer.from(secret).toString('hex')];
    const long = `${'x'.repeat(mostKept.line - 10)}${secret}`;
    const diff = of([{ path: 'a.yaml', before: `old: ${forms.join('\nold: ')}\n`, after: `new: ${forms.join('\nnew: ')}\n${long}\n` }], [secret]);
    const text = JSON.stringify(diff);
    for (const form of forms) expect(text).not.toContain(form);
    expect(text).not.toContain('hunter2');
    expect(lines(diff)).toContain('+new: ***');
  });

  test('T21: a secret of several lines is not shown by its lines', () => {
    const key = ['first-line-of-the-key', 'second-line-of-the-key'];
    const diff = of([{ path: 'a', before: '', after: `key: |\n  ${key.join('\n  ')}\n` }], [key.join('\n')]);
    expect(lines(diff)).toEqual(['+key: |', '+  ***', '+  ***']);
  });

  test('that changes nothing but a secret says so', () => {
    const diff = of([{ path: 'a', before: `x: ${secret}\n`, after: `x: ${secret}${secret}\n`.replace(`${secret}${secret}`, 'other-secret') }], [secret, 'other-secret']);
    expect(diff.files).toMatchObject([{ hunks: [], note: 'only secrets differ, which are not shown' }]);
  });

  test('keeps so many files and lines, and counts the rest', () => {
    const many = Array.from({ length: mostKept.lines + 7 }, (_, index) => `${index}\n`).join('');
    const diff = of([{ path: 'a', before: undefined, after: many }, { path: 'b', before: undefined, after: 'b\n' }]);
    expect(lines(diff)).toHaveLength(mostKept.lines);
    expect(diff.files.map(({ added, leftOut }) => [added, leftOut])).toEqual([[mostKept.lines + 7, 7], [1, 1]]);
    const files = of(Array.from({ length: mostKept.files + 2 }, (_, index) => ({ path: `f${index}`, before: undefined, after: 'x\n' })));
    expect(files).toMatchObject({ filesLeftOut: 2 });
    expect(diffCounts(files)).toBe(`${mostKept.files + 2} files, +${mostKept.files} −0 and more`);
  });

  test('is small, however long its lines are', () => {
    const diff = of([{ path: 'a', before: '', after: `${'é'.repeat(100_000)}\n`.repeat(60) }]);
    expect(Math.max(...lines(diff).map((line) => line.length))).toBeLessThanOrEqual(mostKept.line);
    expect(JSON.stringify(diff).length).toBeLessThan(2 * mostKept.characters);
  });
});

describe('the line of an image', () => {
  const placed = (path: string, to: string, text: string): number | undefined => placeImages([{ name: 'web', file: 'a.yaml', path, from: '1', to }], [{ path: 'a.yaml', before: '', after: text }])[0]?.line;

  test.each([
    ['a value', 'image.tag', '2', 'image:\n  name: web\n  tag: 2\n', 3],
    ['an item of a list', 'images[0].newTag', '"2"', 'images:\n  - name: web\n    newTag: "2"\n', 3],
    ['a document of several', 'spec.image', 'web:2', 'kind: A\n---\nspec:\n  image: web:2\n', 4],
    ['YAML within a block text', 'values.image.tag', '2.0', 'values: |\n  image:\n    tag: 2.0\n', 3],
  ])('is that of %s', (_, path, to, text, line) => {
    expect(placed(path, to.replaceAll('"', ''), text)).toBe(line);
  });

  test.each([
    ['two documents have the path', 'spec.image', 'web:2', 'spec: {image: web:2}\n---\nspec: {image: web:2}\n'],
    ['the value is gone', 'image.digest', '', 'image: {tag: 2}\n'],
    ['something else stands there', 'image.tag', '3', 'image: {tag: 2}\n'],
    ['the file is not YAML', 'image.tag', '2', 'image: [\n'],
    ['the path is none', '[[', '2', 'image: 2\n'],
    ['the key is of every object', 'constructor', '2', 'image: 2\n'],
  ])('is not told where %s', (_, path, to, text) => {
    expect(placed(path, to, text)).toBeUndefined();
  });
});
