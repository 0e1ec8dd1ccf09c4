import { expect, test } from 'vitest';
import { targetKind } from '../../../src/core/argocd/target-revision.js';

test.each([
  [undefined, 'default'], ['', 'default'], ['HEAD', 'default'],
  ['0123456789abcdef0123456789abcdef01234567', 'commit'],
  ['v1.0.0', 'tag'], ['1.2', 'tag'], ['refs/tags/nightly', 'tag'], ['web-v1.2.3', 'tag'],
  ['v1.*', 'range'], ['1.x', 'range'], ['~1.2', 'range'], ['^1.2.3', 'range'], ['>=1.0.0 <2.0.0', 'range'], ['1.0.0 - 2.0.0', 'range'], ['1.x || 2.x', 'range'],
  ['main', 'branch'], ['release-1.2.0', 'branch'], ['refs/heads/v1.0.0', 'branch'], ['feature/x', 'branch'], ['refs/pull/7/head', 'branch'],
] as const)('a targetRevision %s is a %s', (text, kind) => {
  expect(targetKind(text)).toBe(kind);
});
