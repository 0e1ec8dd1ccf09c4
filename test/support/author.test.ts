import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, commitAndPush } from './author.js';
import { readRef } from './git-files.js';
import { runGit } from './git-http.js';
import { scratchFolder, type Cleanup } from './world.js';
import { writeFiles } from './write-files.js';

/** A clone with files that git sorts in a way of its own, one of them to be run, and a link. */
function createClone(context: Cleanup, name: string): { readonly clone: string; readonly bare: string; readonly git: (...args: readonly string[]) => string } {
  const folder = scratchFolder(context);
  const [clone, bare] = [join(folder, name), join(folder, 'config.git')];
  for (const place of [clone, bare]) mkdirSync(place);
  runGit(bare, 'init', '--quiet', '--bare', '--template=', '--initial-branch=main');
  runGit(clone, 'init', '--quiet', '--template=', '--initial-branch=main');
  runGit(clone, 'remote', 'add', 'origin', bare);
  writeFiles(clone, { 'a/b/c.yaml': 'c\n', 'a.yaml': 'a\n', 'a-b': '', 'ab/ü': 'ü\n', 'run.sh': '#!/bin/sh\n' });
  chmodSync(join(clone, 'run.sh'), 0o755);
  symlinkSync('a/b', join(clone, 'link'));
  return { clone, bare, git: (...args) => runGit(clone, ...args) };
}

describe('what the tests commit without git', () => {
  it('is what git commits of the same files, with an index that git finds up to date', (context) => {
    const [ours, theirs] = [createClone(context, 'ours'), createClone(context, 'theirs')];
    const message = '\nA change  \n\n\n\nof two parts\n\n';
    theirs.git('add', '--all');
    theirs.git('commit', '--quiet', '--message', message);
    const sha = commitAll(ours.clone, { message });
    expect(sha).toBe(ours.git('rev-parse', 'main'));
    for (const asked of [['rev-parse', 'HEAD^{tree}'], ['log', '--format=%an %ae %cn %ce%n%B'], ['ls-files', '--stage']] as const) expect(ours.git(...asked)).toBe(theirs.git(...asked));
    expect([ours.git('status', '--porcelain'), ours.git('diff-files', '--name-only'), ours.git('fsck', '--strict')]).toEqual(['', '', '']);
  });

  it('is pushed with all that belongs to it, also on top of what git itself committed', (context) => {
    const { clone, bare, git } = createClone(context, 'clone');
    const first = commitAndPush(clone, { remote: bare, message: 'first' });
    git('commit', '--quiet', '--allow-empty', '--message', 'by git, and not pushed');
    writeFileSync(join(clone, 'a.yaml'), 'later\n');
    const last = commitAndPush(clone, { remote: bare, message: 'last' });
    expect([readRef(bare, 'refs/heads/main'), git('rev-parse', 'origin/main'), runGit(bare, 'fsck', '--strict')]).toEqual([last, last, '']);
    expect(runGit(bare, 'log', '--format=%s %H', 'main').split('\n')).toEqual([`last ${last}`, expect.stringMatching(/^by git/), `first ${first}`]);
  });

  it('is refused where there is nothing to commit, and where the branch has moved', (context) => {
    const { clone, bare, git } = createClone(context, 'clone');
    commitAndPush(clone, { remote: bare, message: 'first' });
    expect(() => commitAll(clone, { message: 'again' })).toThrow(/git commit/);
    expect(runGit(bare, 'rev-list', '--count', 'main')).toBe('1');
    git('push', '--quiet', 'origin', `${git('commit-tree', '-m', 'of somebody else', '-p', 'HEAD', 'HEAD^{tree}')}:refs/heads/main`);
    expect(() => commitAndPush(clone, { remote: bare, message: 'mine', allowEmpty: true })).toThrow(/rejected/);
  });

  it('keeps a submodule', (context) => {
    const { clone, git } = createClone(context, 'clone');
    commitAll(clone, { message: 'first' });
    mkdirSync(join(clone, 'sub'));
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},sub`);
    commitAll(clone, { message: 'second' });
    expect(git('ls-tree', 'HEAD', 'sub')).toMatch(/^160000 commit/);
  });

  it('is left to git where files are ignored', (context) => {
    const { clone, git } = createClone(context, 'clone');
    writeFiles(clone, { '.gitignore': 'a-b\n' });
    commitAll(clone, { message: 'first' });
    expect(git('ls-files').split('\n')).toEqual(['.gitignore', 'a.yaml', 'a/b/c.yaml', '"ab/\\303\\274"', 'link', 'run.sh']);
  });
});
