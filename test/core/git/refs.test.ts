import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { isCommitSha, isSafeRef, shortRevision } from '../../../src/core/git/refs.js';

const names = [
  'main', 'feature/x', 'v1.2.3', 'ä/ö', 'x;$(id)', '`id`', "it's", 'a"b', 'a|b&c', '#1', 'a@b', 'release-1', 'a{b}',
  '-x', '--upload-pack=x', '', 'a..b', 'a b', 'a\tb', 'a\nb', 'a~1', 'a^', 'a:b', 'a?b', 'a*b', 'a[b', 'a\\b', 'a@{b', '/a', 'a/', 'a//b', '.a', 'a/.b', 'a.', 'a.lock', 'a.lock/b', 'a\u007f',
];

describe('the name of a branch', () => {
  it('T5 is accepted exactly when git itself accepts it', () => {
    const accepted: [string, boolean][] = [];
    const byGit: [string, boolean][] = [];
    for (const name of names) {
      const { status } = spawnSync('git', ['check-ref-format', '--branch', name], { stdio: 'ignore' });
      accepted.push([name, isSafeRef(name)]);
      byGit.push([name, status === 0]);
    }
    expect(accepted).toEqual(byGit);
  });

  it('T5 is not @, which git takes for HEAD, has no NUL and no endless length', () => {
    expect(isSafeRef('@')).toBe(false);
    expect(isSafeRef('a\0b')).toBe(false);
    expect(isSafeRef('a'.repeat(256))).toBe(false);
  });
});

describe('a commit id', () => {
  it('is forty hexadecimal digits in lower case', () => {
    expect(isCommitSha('a'.repeat(40))).toBe(true);
    for (const text of ['a'.repeat(39), 'A'.repeat(40), `${'a'.repeat(40)}\n`, 'main']) {
      expect(isCommitSha(text)).toBe(false);
    }
  });
});

it.each([
  ['3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081', '3f2a9c1'], ['v1.2.3', 'v1.2.3'], ['3f2a9c1', '3f2a9c1'],
])('the revision %s is shown as %s', (revision, expected) => {
  expect(shortRevision(revision)).toBe(expected);
});
