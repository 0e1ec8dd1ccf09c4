import { describe, expect, test } from 'vitest';
import { selectFiles } from '../../../src/core/manifests/select-files.js';

const paths = ['a.yaml', 'k8s/base/a.yaml', 'k8s/base/b.json', 'k8s/overlays/prod/a.yaml', 'other/c.yaml'];

describe('which files the input manifests names', () => {
  test.each([
    ['nothing: all', '', [], paths],
    ['nothing, in a folder', 'k8s', [], paths.slice(1, 4)],
    ['a folder', '', ['k8s/base'], paths.slice(1, 3)],
    ['a folder with a slash behind it', '', ['./k8s/base/'], paths.slice(1, 3)],
    ['a file', '', ['a.yaml'], ['a.yaml']],
    ['a glob in a folder', '', ['k8s/*/a.yaml'], ['k8s/base/a.yaml']],
    ['a glob through folders', '', ['**/a.yaml'], ['a.yaml', 'k8s/base/a.yaml', 'k8s/overlays/prod/a.yaml']],
    ['choices', '', ['k8s/base/*.{yaml,json}'], paths.slice(1, 3)],
    ['several, each once', '', ['k8s', 'k8s/base/a.yaml', 'a.yaml'], paths.slice(0, 4)],
    ['from a folder, beside it', 'k8s', ['../other'], ['other/c.yaml']],
    ['the folder itself', 'k8s', ['.'], paths.slice(1, 4)],
  ])('%s', (_, folder, manifests, expected) => {
    expect(selectFiles(paths, { folder, manifests })).toEqual({ files: expected, problems: [] });
  });

  test.each([
    ['outside by dots (T9)', '../etc', 'leads out of the repository'],
    ['outside by an absolute path (T9)', '/etc/passwd', 'leads out of the repository'],
    ['with NUL (T9)', 'a\0.yaml', 'leads out of the repository'],
    ['nothing there', 'k9s', 'names no YAML or JSON file'],
  ])('%s is a problem', (_, entry, message) => {
    const { files, problems } = selectFiles(paths, { folder: '', manifests: [entry] });
    expect(files).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  test('a glob of many stars ends at once (T16)', () => {
    const { problems } = selectFiles([`${'a'.repeat(200)}.yaml`], { folder: '', manifests: [`${'*a'.repeat(100)}b`] });
    expect(problems).toHaveLength(1);
  });
});
