import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AdapterError } from '../../../src/core/adapter-error.js';
import type { BranchState, RevertRequest } from '../../../src/engine/ports.js';
import { openReal, openSimulated, type RepositoryBench } from './contract-benches.js';

const web = 'apps/web/app.yaml';
const api = 'apps/api/app.yaml';
const lines = (image: string, replicas = 1): string => `kind: App\nimage: ${image}\nports: [80]\nlabels: {}\nreplicas: ${replicas}\n`;
const start = { [web]: lines('web:1'), [api]: lines('api:1'), 'README.md': 'one\n' };

// What runs rely on, of git itself and of what stands in its place where hundreds of runs a second are simulated.
describe.each([['git', openReal], ['the simulated repository', openSimulated]] as const)('a config repository: %s', (_name, open) => {
  let bench: RepositoryBench;
  beforeEach(async () => { bench = await open(start); });
  afterEach(async () => { await bench.close(); });

  const bump = (version: number): string => bench.push({ [web]: lines(`web:${version}`) }, `Set web to ${version}\n\nOsop-Image: web ${version}\nOsop-Run: r${version}/commit/0`);
  const set = async (state: BranchState, image: string, { branch = 'main', mark = 'run/commit/0' } = {}) => await bench.config.commit(state, { branch, files: new Map([[web, lines(image)]]), message: `Set ${image}\n\nOsop-Run: ${mark}\n` });
  /** Takes commits back and pushes what comes of it; the commit. */
  const takeBack = async (request: RevertRequest, message = 'Revert'): Promise<string> => {
    const state = await bench.config.head('main', []);
    const reversal = await bench.config.revert(state, request);
    if (reversal.kind !== 'reverted') throw new Error(reversal.kind);
    const landed = await bench.config.commit(state, { branch: 'main', files: new Map(), reverted: reversal.reverted, message });
    return landed.kind === 'landed' ? landed.sha : landed.kind;
  };
  const reverting = async (request: RevertRequest) => await bench.config.revert(await bench.config.head('main', []), request);

  it('is read as far as it is asked for, and only what was loaded', async () => {
    const state = await bench.config.head(undefined, ['apps/web']);
    expect({ branch: state.branch, sha: state.sha, paths: state.paths }).toEqual({ branch: 'main', sha: bench.tip('main'), paths: [web] });
    expect(state.read(web)).toBeUndefined();
    await state.load([web]);
    expect(state.read(web)).toBe(lines('web:1'));
    const wider = await state.widen(['README.md']);
    expect(wider.paths.toSorted()).toEqual(['README.md', web]);
    expect((await bench.config.head('main')).paths.toSorted()).toEqual(Object.keys(start).toSorted());
    await expect(bench.config.head('nope')).rejects.toMatchObject({ code: 'not-found' });
    await expect(bench.config.head('-x')).rejects.toMatchObject({ code: 'refused' });
  });

  it('takes a commit by compare-and-set: on a state that is past it has moved, and nothing changes', async () => {
    const [one, other] = [await bench.config.head('main', ['apps']), await bench.config.head('main', ['apps'])];
    const landed = await set(one, 'web:2');
    expect(landed).toEqual({ kind: 'landed', sha: bench.tip('main') });
    expect(await set(other, 'web:3', { mark: 'run/commit/1' })).toEqual({ kind: 'moved' });
    expect([bench.text('main', web), bench.text('main', api)]).toEqual([lines('web:2'), lines('api:1')]);
    expect(bench.message('main')).toContain('Osop-Run: run/commit/0');
    const again = await bench.config.head('main', ['apps']);
    expect(again.sha).toBe(bench.tip('main'));
    bench.push({ 'README.md': 'two\n' });
    expect(await set(again, 'web:4')).toEqual({ kind: 'moved' });
    expect(bench.text('main', web)).toBe(lines('web:2'));
  });

  it('begins a new branch at a state, and goes on with it by fast-forward only', async () => {
    const state = await bench.config.head('main', ['apps']);
    const proposed = await set(state, 'web:2', { branch: 'osop/bump' });
    expect(proposed).toEqual({ kind: 'landed', sha: bench.tip('osop/bump') });
    expect(bench.text('main', web)).toBe(lines('web:1'));
    expect(await set(state, 'web:3', { branch: 'osop/bump', mark: 'run/commit/1' })).toEqual({ kind: 'moved' });
    expect(await set(await bench.config.head('osop/bump', ['apps']), 'web:3', { branch: 'osop/bump' })).toMatchObject({ kind: 'landed' });
    await expect(set(state, 'web:2', { branch: '--force' })).rejects.toMatchObject({ code: 'refused' });
  });

  it.each(['../outside.yaml', 'new.yaml', '.git/config', 'apps'])('T9 does not write %s, which is no file of the branch', async (path) => {
    const state = await bench.config.head('main');
    await expect(bench.config.commit(state, { branch: 'main', files: new Map([[path, 'x\n']]), message: 'x' })).rejects.toMatchObject({ code: 'refused' });
  });

  it('F22 may accept a push and drop the answer: that looks like a race that was lost, or an error that may be tried again; the commit is found by its run', async () => {
    const state = await bench.config.head('main', ['apps']);
    expect(await bench.config.findRun('main', 'run/commit/0')).toBeUndefined();
    bench.loseNextAnswer();
    const told = await set(state, 'web:2').catch((error: unknown) => error);
    expect([{ kind: 'moved' }, { code: 'unreachable', retryable: true }]).toContainEqual(told instanceof AdapterError ? { code: told.code, retryable: told.retryable } : told);
    expect(await bench.config.findRun('main', 'run/commit/0')).toBe(bench.tip('main'));
    expect(await set(state, 'web:2', { mark: 'run/commit/1' })).toEqual({ kind: 'moved' });
    expect(bench.text('main', web)).toBe(lines('web:2'));
  });

  it('tells its history, the newest first, with parents and whole messages; a run that is only quoted is not found', async () => {
    const first = bench.tip('main');
    const second = bump(2);
    bench.push({ 'README.md': 'two\n' }, 'Quote\n\nOsop-Run: quoted/commit/0\n\nis what it said.');
    const history = await bench.config.history('main');
    expect(history.map(({ parents }) => parents)).toEqual([[second], [first], []]);
    expect(history[1]?.message.trimEnd()).toBe('Set web to 2\n\nOsop-Image: web 2\nOsop-Run: r2/commit/0');
    expect(history.every(({ author = '', at = '' }) => author !== '' && !Number.isNaN(Date.parse(at)))).toBe(true);
    expect([await bench.config.findRun('main', 'r2/commit/0'), await bench.config.findRun('main', 'quoted/commit/0')]).toEqual([second, undefined]);
    const then = await bench.config.at('main', first, ['apps/web']);
    await then.load(then.paths);
    expect(then.read(web)).toBe(lines('web:1'));
    await expect(bench.config.at('main', 'HEAD~')).rejects.toMatchObject({ code: 'refused' });
    await expect(bench.config.at('main', 'a'.repeat(40))).rejects.toBeInstanceOf(AdapterError);
  });

  it('makes a tag once, and does not move it', async () => {
    const sha = bench.tip('main');
    const tag = { name: 'web-1', branch: 'main', message: 'Web 1\n' };
    expect(await bench.config.tag({ ...tag, sha })).toEqual({ made: true, on: sha });
    expect(await bench.config.tag({ ...tag, sha: bump(2) })).toEqual({ made: false, on: sha });
  });

  it('takes one commit back, and leaves what came after it, in the same file too', async () => {
    const first = bench.tip('main');
    const second = bump(2);
    bench.push({ [web]: lines('web:2', 3), [api]: lines('api:2') }, 'Scale');
    const reversal = await reverting({ commits: [second] });
    expect(reversal).toMatchObject({ kind: 'reverted', restoredSha: first, commits: [{ sha: second, subject: 'Set web to 2', images: ['web 2'] }], partly: [] });
    expect(reversal.kind === 'reverted' && [...reversal.reverted.files.keys()]).toEqual([web]);
    const sha = await takeBack({ commits: [second] });
    expect([sha, bench.text('main', web), bench.text('main', api)]).toEqual([bench.tip('main'), lines('web:1', 3), lines('api:2')]);
  });

  it.each([
    ['the same line', lines('web:3')],
    ['the line after it', lines('web:2').replace('[80]', '[81]')],
    ['the line before it', lines('web:2').replace('kind: App', 'kind: Application')],
  ])('F26 says that it conflicts where later commits changed %s, and changes nothing', async (_what, later) => {
    const second = bump(2);
    const tip = bench.push({ [web]: later });
    expect(await reverting({ commits: [second] })).toMatchObject({ kind: 'conflict', commits: [{ sha: second }], message: expect.stringContaining(web) });
    expect(bench.tip('main')).toBe(tip);
  });

  it('takes a change back that somebody has made undone by hand already: nothing is left of it', async () => {
    const second = bump(2);
    const undone = bench.push({ [web]: lines('web:1') }, 'By hand');
    expect(await reverting({ commits: [second] })).toMatchObject({ kind: 'found', sha: undone });
  });

  it('F28 finds what is taken back already, and takes it back again once that was taken back', async () => {
    const second = bump(2);
    const revert = await takeBack({ commits: [second] }, `Revert\n\nThis reverts commit ${second}.\n\nOsop-Reverts: ${second}\nOsop-Run: r/rollback/0\n`);
    expect(await reverting({ commits: [second] })).toMatchObject({ kind: 'found', sha: revert });
    await takeBack({ commits: [revert] }, `Reapply\n\nThis reverts commit ${revert}.\n`);
    expect(bench.text('main', web)).toBe(lines('web:2'));
    expect(await reverting({ commits: [second] })).toMatchObject({ kind: 'reverted', commits: [{ sha: second }] });
  });

  it('takes several back at once, whatever order they are named in', async () => {
    const first = bench.tip('main');
    const [second, third] = [bump(2), bump(3)];
    expect(await reverting({ commits: [second, third] })).toMatchObject({ kind: 'reverted', restoredSha: first, commits: [{ sha: third }, { sha: second }] });
    await takeBack({ commits: [second, third] });
    expect(bench.text('main', web)).toBe(lines('web:1'));
  });

  it('brings back a file that was deleted, and takes away one that was added', async () => {
    const added = bench.push({ [api]: null, 'apps/new.yaml': 'new\n' }, 'Swap');
    await takeBack({ commits: [added] });
    expect([bench.text('main', api), bench.text('main', 'apps/new.yaml')]).toEqual([lines('api:1'), undefined]);
  });

  it('F27 takes back what a merge brought to its first parent, with the images of the commits that it merged', async () => {
    const merged = bench.merge({ [web]: lines('web:2') }, 'Set web to 2\n\nOsop-Image: web 2');
    const reversal = await reverting({ commits: [merged] });
    expect(reversal).toMatchObject({ kind: 'reverted', commits: [{ sha: merged, images: ['web 2'] }] });
    await takeBack({ commits: [merged] });
    expect([bench.text('main', web), bench.text('main', 'beside.txt')]).toEqual([lines('web:1'), 'beside\n']);
  });

  it('T30 refuses what is not in its history, its first commit, and what is no commit', async () => {
    const first = bench.tip('main');
    const state = await bench.config.head('main', ['apps']);
    await set(state, 'web:9', { branch: 'other' });
    bump(2);
    for (const sha of [bench.tip('other'), first, 'HEAD', 'a'.repeat(40)]) await expect(reverting({ commits: [sha] })).rejects.toMatchObject({ code: 'refused' });
    expect(bench.text('main', web)).toBe(lines('web:2'));
  });

  it('takes back the commits of a push that touch some paths, else all of them', async () => {
    const first = bench.tip('main');
    const second = bump(2);
    const third = bench.push({ [api]: lines('api:2') }, 'Set api');
    expect(await reverting({ after: first, upTo: third, paths: ['apps/web'] })).toMatchObject({ kind: 'reverted', commits: [{ sha: second }] });
    expect(await reverting({ after: first, upTo: third, paths: ['docs'] })).toMatchObject({ kind: 'reverted', commits: [{ sha: third }, { sha: second }] });
  });

  it('puts paths back to what they were at a commit, with the commits that goes for, whole and in part', async () => {
    const first = bench.tip('main');
    const second = bump(2);
    const both = bench.push({ [web]: lines('web:3'), [api]: lines('api:7') }, 'Set both\n\nOsop-Image: web 3\nOsop-Image: api 7');
    bench.push({ [api]: lines('api:8') }, 'Set api');
    const request = { since: first, paths: ['apps/web'] };
    expect(await reverting(request)).toMatchObject({ kind: 'reverted', restoredSha: first, commits: [{ sha: second, images: ['web 2'] }], partly: [{ sha: both, images: ['web 3'] }] });
    await takeBack(request);
    expect([bench.text('main', web), bench.text('main', api)]).toEqual([lines('web:1'), lines('api:8')]);
    expect(await reverting(request)).toMatchObject({ kind: 'found', sha: bench.tip('main') });
    await expect(reverting({ since: 'b'.repeat(40), paths: [''] })).rejects.toMatchObject({ code: 'refused' });
  });

  it('refuses to put back what would delete every file of a path', async () => {
    const first = bench.tip('main');
    bench.push({ 'apps/new/app.yaml': 'new\n' });
    await expect(reverting({ since: first, paths: ['apps/new'] })).rejects.toMatchObject({ code: 'refused' });
  });

  it('tells how commits stand to each other, and that one was taken back', async () => {
    const first = bench.tip('main');
    const second = bump(2);
    const relation = async (ours: string, seen: string) => await bench.checkout.relation(ours, seen);
    expect([await relation(first, first), await relation(first, second), await relation(second, first)]).toEqual(['same', 'descendant', 'ancestor']);
    const revert = await takeBack({ commits: [second] }, `Revert\n\nThis reverts commit ${second}.\n`);
    const later = bench.push({ 'README.md': 'two\n' });
    expect([await relation(second, revert), await relation(second, later), await relation(first, later)]).toEqual(['reverted', 'reverted', 'descendant']);
    await takeBack({ commits: [revert] }, `Reapply\n\nThis reverts commit ${revert}.\n`);
    expect(await relation(second, bench.tip('main'))).toBe('descendant');
    expect([await relation('main', later), await relation('c'.repeat(40), later)]).toEqual(['unknown', 'unknown']);
  });

  it('tells of a commit what it changed, its files and their texts', async () => {
    const first = bench.tip('main');
    const second = bench.push({ [web]: lines('web:2'), 'README.md': null, 'apps/new.yaml': 'new\n' }, 'Change\n\nbody');
    const { checkout } = bench;
    expect(await checkout.commit(first)).toMatchObject({ sha: first, parents: [], subject: 'first' });
    // To tell of a commit nothing is fetched.
    await expect(checkout.commit(second)).rejects.toMatchObject({ code: 'not-found' });
    expect(await checkout.changedFiles(second)).toEqual({ changed: ['apps/new.yaml', web], deleted: ['README.md'] });
    expect(await checkout.commit(second)).toMatchObject({ sha: second, parents: [first], subject: 'Change' });
    expect(await checkout.changedFiles(first)).toEqual({ changed: Object.keys(start).toSorted(), deleted: [] });
    expect(await checkout.changedFiles(second, first)).toEqual({ changed: ['apps/new.yaml', web], deleted: ['README.md'] });
    expect((await checkout.files(second)).toSorted()).toEqual([web, api, 'apps/new.yaml'].toSorted());
    expect(await checkout.readTexts(second, [web, 'nope.yaml'])).toEqual(new Map([[web, lines('web:2')]]));
    await expect(checkout.commit('d'.repeat(40))).rejects.toMatchObject({ code: 'not-found' });
    await expect(checkout.commit('--all')).rejects.toMatchObject({ code: 'refused' });
  });
});
