import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createComparison, type GitComparison } from '../../../src/adapters/git/index.js';
import { adapterFailure } from '../../support/failure.js';
import { createRealClock } from '../../support/real-clock.js';
import { scratchFolder, type Cleanup } from '../../support/world.js';

interface Bench {
  readonly comparison: GitComparison;
  readonly target: string;
  readonly git: (args: readonly string[], input?: string) => string;
  readonly commitAll: () => string;
  readonly repository: string;
}

function bench(context: Cleanup): Bench {
  const [repository, target] = [scratchFolder(context), join(scratchFolder(context), 'out')];
  mkdirSync(target);
  const git = (args: readonly string[], input = ''): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: repository, encoding: 'utf8', input }).trim();
  git(['init', '-qb', 'main']);
  const commitAll = (): string => {
    git(['add', '-A']);
    git(['commit', '-qm', 'x']);
    return git(['rev-parse', 'HEAD']);
  };
  return { comparison: createComparison({ redact: String, workspace: repository, clock: createRealClock(), environment: { PATH: process.env['PATH'], HOME: repository } }), target, git, commitAll, repository };
}

describe('files of a commit that are written out', () => {
  test('are those that are wanted, byte by byte, whatever attributes and filters would make of them', async (context) => {
    const { comparison, target, commitAll, repository, git } = bench(context);
    const bytes = Buffer.from([0, 255, 13, 10, 128]);
    mkdirSync(join(repository, 'web/charts'), { recursive: true });
    writeFileSync(join(repository, 'web/charts/db.tgz'), bytes);
    writeFileSync(join(repository, 'web/a.yaml'), 'a: 1\r\n');
    writeFileSync(join(repository, 'other.yaml'), 'b: 1\n');
    writeFileSync(join(repository, '.gitattributes'), '*.tgz binary\n');
    const sha = commitAll();
    git(['config', 'filter.evil.smudge', `touch ${join(repository, 'smudged')}`]);
    writeFileSync(join(repository, '.git/info/attributes'), '* filter=evil\n');
    expect(await comparison.writeOut(sha, { folder: target, wanted: (path) => path.startsWith('web/') })).toEqual({ tooLarge: [] });
    expect(readFileSync(join(target, 'web/charts/db.tgz'))).toEqual(bytes);
    expect(readFileSync(join(target, 'web/a.yaml'), 'utf8')).toBe('a: 1\r\n');
    expect([existsSync(join(target, 'other.yaml')), existsSync(join(repository, 'smudged'))]).toEqual([false, false]);
  });

  test('have their links as links, of which there is a list, and nothing is written through one', async (context) => {
    const { comparison, target, commitAll, repository } = bench(context);
    const outside = scratchFolder(context);
    symlinkSync(outside, join(repository, 'folder'));
    const sha = commitAll();
    expect(await comparison.links(sha)).toEqual(['folder']);
    await comparison.writeOut(sha, { folder: target, wanted: () => true });
    expect([lstatSync(join(target, 'folder')).isSymbolicLink(), readlinkSync(join(target, 'folder'))]).toEqual([true, outside]);
  });

  test.for([
    ['above the folder', '..', 'a file whose path cannot be used'],
    ['into the folder of git', '.git', 'a file whose path cannot be used'],
  ] as const)('that lead %s are refused', async ([_title, name, message], context) => {
    const { comparison, target, git } = bench(context);
    const blob = git(['hash-object', '-w', '--stdin'], 'evil');
    const inner = git(['mktree'], `100644 blob ${blob}\tevil.yaml\n`);
    const sha = git(['commit-tree', '-m', 'x', git(['mktree'], `040000 tree ${inner}\t${name}\n`)]);
    const failure = await adapterFailure(comparison.writeOut(sha, { folder: target, wanted: () => true }));
    expect(failure).toMatchObject({ code: 'refused', message: expect.stringContaining(message) });
    expect(existsSync(join(target, '..', 'evil.yaml'))).toBe(false);
  });

  test.for([
    ['a link to nothing', '120000', ''], ['a link with a NUL in it', '120000', 'a\0b'], ['a link to a name of 5,000 letters', '120000', 'a'.repeat(5_000)], ['a name of 300 letters', '100644', 'x'],
  ] as const)('T9: of which no folder can hold one are refused: %s', async ([title, mode, content], context) => {
    const { comparison, target, git } = bench(context);
    const blob = git(['hash-object', '-w', '--stdin'], content);
    const sha = git(['commit-tree', '-m', 'x', git(['mktree'], `${mode} blob ${blob}\t${title.startsWith('a name') ? 'n'.repeat(300) : 'odd'}\n`)]);
    expect(await adapterFailure(comparison.writeOut(sha, { folder: target, wanted: () => true }))).toMatchObject({ code: 'refused', message: expect.stringContaining('cannot be written here') });
  });

  test('T11: have no submodule among them, of which there is a list', async (context) => {
    const { comparison, target, git } = bench(context);
    const blob = git(['hash-object', '-w', '--stdin'], 'x');
    const sha = git(['commit-tree', '-m', 'x', git(['mktree', '--missing'], `100644 blob ${blob}\ta.yaml\n160000 commit ${'b'.repeat(40)}\tsub\n`)]);
    expect([await comparison.submodules(sha), await comparison.links(sha), await comparison.paths(sha)]).toEqual([['sub'], [], ['a.yaml']]);
    expect(await comparison.writeOut(sha, { folder: target, wanted: () => true })).toEqual({ tooLarge: [] });
    expect(existsSync(join(target, 'sub'))).toBe(false);
  });

  test('that go through a link of the same commit are refused', async (context) => {
    const { comparison, target, git } = bench(context);
    const outside = scratchFolder(context);
    const [link, blob] = [git(['hash-object', '-w', '--stdin'], outside), git(['hash-object', '-w', '--stdin'], 'evil')];
    const inner = git(['mktree'], `100644 blob ${blob}\tevil.yaml\n`);
    const both = git(['mktree'], `120000 blob ${link}\ta\n040000 tree ${inner}\tb\n`);
    // No git makes a tree in which a name is there twice: the bytes are written as they are.
    const raw = execFileSync('git', ['cat-file', 'tree', both], { cwd: git(['rev-parse', '--show-toplevel']) });
    raw[raw.lastIndexOf('b\0', raw.length - 20)] = 'a'.charCodeAt(0);
    const twice = execFileSync('git', ['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], { cwd: git(['rev-parse', '--show-toplevel']), input: raw, encoding: 'utf8' }).trim();
    const sha = git(['commit-tree', '-m', 'x', twice]);
    expect(await adapterFailure(comparison.writeOut(sha, { folder: target, wanted: () => true }))).toMatchObject({ code: 'refused', message: expect.stringContaining('both a file and a folder') });
    expect(existsSync(join(outside, 'evil.yaml'))).toBe(false);
  });
});
