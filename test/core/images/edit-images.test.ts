import { describe, expect, test } from 'vitest';
import { editImages, type EditedImages } from '../../../src/core/images/edit-images.js';
import { parseImageRequests } from '../../../src/core/images/image-requests.js';
import type { Json } from '../../../src/core/json.js';
import { isJsonObject } from '../../../src/core/json.js';
import { readYaml } from '../../../src/core/yaml/read-yaml.js';
import { fixtures, type Fixture } from './repository-fixtures.js';

function without(text: string, keep: 1 | 2): string {
  return text.replaceAll(/«([^→»]*)→([^»]*)»/g, (_, before: string, after: string) => (keep === 1 ? before : after));
}

function run({ set, update, configPath, applications }: Fixture, files: Readonly<Record<string, string>>): EditedImages {
  const { requests, problems } = parseImageRequests(set);
  expect(problems).toEqual([]);
  return editImages({
    paths: Object.keys(files), read: (path) => files[path], requests,
    ...(update === undefined ? {} : { update }), ...(configPath === undefined ? {} : { configPath }), ...(applications === undefined ? {} : { applications }),
  });
}

/** Paths at which the scalars of two values differ; a new or removed collection counts once. */
function differences(a: Json | undefined, b: Json | undefined): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right]: readonly [readonly Json[], readonly Json[]] = [a, b];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => differences(left[index], right[index])).reduce((sum, one) => sum + one, 0);
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].reduce((sum, key) => sum + differences(a[key], b[key]), 0);
  }
  return a === b || (a === undefined && b === undefined) ? 0 : 1;
}

function treeOf(file: string, text: string): readonly Json[] {
  return readYaml(text.replace(/^\uFEFF/, ''), file, { scalars: 'kubernetes' }).documents.map(({ value }) => value);
}

describe('an image is set in a repository', () => {
  test('there are enough cases', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const before = Object.fromEntries(Object.entries(fixture.files).map(([path, text]) => [path, without(text, 1)]));
    const after = Object.fromEntries(Object.entries(fixture.files).map(([path, text]) => [path, without(text, 2)]));
    const result = run(fixture, before);
    expect(result.problems).toEqual([]);
    expect({ ...before, ...Object.fromEntries(result.files.map((file) => [file.path, file.after])) }).toEqual(after);
    expect(result.files).toHaveLength(1);
    const changed = result.files.flatMap((file) => differences(treeOf(file.path, file.before) as Json, treeOf(file.path, file.after) as Json));
    const twoEntries = fixture.name === 'two images at once' ? 1 : fixture.differs ?? 1;
    expect(changed).toEqual([twoEntries]);
    // Run twice, the second does nothing.
    expect(run(fixture, after).files).toEqual([]);
    expect(run(fixture, after).problems).toEqual([]);
  });
});
