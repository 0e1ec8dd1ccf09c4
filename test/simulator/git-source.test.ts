import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GitSource } from '../../src/simulator/git-source.js';
import { runGit } from '../support/git-http.js';
import { createRealClock } from '../support/real-clock.js';

function createSource(): { readonly source: GitSource; readonly git: (...args: readonly string[]) => string; readonly commit: (message: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  const bare = join(folder, 'shop.git');
  runGit(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const git = (...args: readonly string[]): string => runGit(bare, ...args);
  const tree = git('hash-object', '-w', '-t', 'tree', '/dev/null');
  return {
    git,
    source: new GitSource({ repository: bare, clock: createRealClock(), lagMs: () => 0, revisionCacheMs: 0 }),
    commit: (message) => git('commit-tree', tree, '-m', message),
  };
}

const now = { fresh: true };

test('a reference is seen as it is, however it came to be so', async () => {
  const { source, git, commit } = createSource();
  const [one, two] = [commit('one'), commit('two')];
  git('update-ref', 'refs/heads/main', one);
  expect(await source.resolve('main', now)).toBe(one);
  git('update-ref', 'refs/heads/main', two);
  expect(await source.resolve('main', now)).toBe(two);
  git('pack-refs', '--all');
  expect(await source.resolve('main', now)).toBe(two);
  git('update-ref', 'refs/heads/main', one);
  expect(await source.resolve('main', now)).toBe(one);
  git('tag', '--annotate', '--message', 'first', 'v1', two);
  expect(await source.resolve('v1', now)).toBe(two);
  git('update-ref', 'refs/heads/env/prod', two);
  expect(await source.resolve('HEAD', now)).toBe(one);
  git('symbolic-ref', 'HEAD', 'refs/heads/env/prod');
  expect(await source.resolve('HEAD', now)).toBe(two);
  git('update-ref', '-d', 'refs/heads/main');
  await expect(source.resolve('main', now)).rejects.toThrow('unable to resolve \'main\' to a commit SHA');
});

test('a packed reference that is gone is not there any more', async () => {
  const { source, git, commit } = createSource();
  git('update-ref', 'refs/heads/main', commit('one'));
  git('pack-refs', '--all');
  await source.resolve('main', now);
  git('update-ref', '-d', 'refs/heads/main');
  await expect(source.resolve('main', now)).rejects.toThrow('unable to resolve');
});
