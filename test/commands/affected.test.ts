import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { affected } from '../../src/commands/affected/affected.js';
import { chooseAffected, type Chosen } from '../../src/commands/affected/choose-affected.js';
import { readSettings, type RawInputs } from '../../src/settings.js';
import { commitAll, createClone } from '../support/author.js';
import { runGit } from '../support/git-http.js';
import { fillOnce } from '../support/kept-folder.js';
import { createRealClock } from '../support/real-clock.js';
import { scratchFolder, type Cleanup } from '../support/world.js';
import { writeFiles } from '../support/write-files.js';

const definition = (path: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec: {project: default, source: {repoURL: https://git.example.com/org/config, path: ${path}}, destination: {name: in-cluster}}\n`;

/** A repository with a branch `feature` that changes the application, and a main branch that has gone on. */
function repository(context: Cleanup): { readonly folder: string; readonly git: (...args: readonly string[]) => string } {
  const folder = scratchFolder(context);
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, encoding: 'utf8' });
  fillOnce(folder, 'affected', (place) => {
    const commit = (path: string, text: string): void => {
      writeFiles(place, { [path]: text });
      commitAll(place, { message: path });
    };
    createClone(place, 'git@git.example.com:org/config.git');
    commit('apps/web.yaml', definition('web'));
    commit('web/a.yaml', 'a: 1');
    runGit(place, 'switch', '-qc', 'feature');
    commit('other/b.yaml', 'b: 1');
    commit('web/a.yaml', 'a: 2');
    commit('other/b.yaml', 'b: 2');
    runGit(place, 'switch', '-q', 'main');
    commit('web/later.yaml', 'c: 1');
    runGit(place, 'switch', '-q', 'feature');
  });
  return { folder, git };
}

async function run(folder: string, inputs: RawInputs): Promise<Awaited<ReturnType<typeof affected>>> {
  const { settings, problems } = await readSettings({ command: 'affected', ...inputs }, {});
  if (settings === undefined) return { kind: 'invalid-input', problems };
  return await affected(settings, { env: { PATH: process.env['PATH'], HOME: folder }, clock: createRealClock(), signal: new AbortController().signal, folder });
}

test('a branch is compared with where it left the base, whatever came there since', async (context) => {
  const { folder } = repository(context);
  expect(await run(folder, { base: 'main' })).toMatchObject({ kind: 'told', exitCode: 0, report: { affected: ['web'], rows: [{ reasons: [{ kind: 'source', file: 'web/a.yaml' }] }] } });
  expect(await run(folder, { 'config-branch': 'main' })).toMatchObject({ report: { result: 'nothing-to-do', affected: [] } });
  expect(await run(folder, { base: 'HEAD~2', 'config-branch': 'main' })).toMatchObject({ report: { affected: ['web'] } });
});

test('a head that is not checked out is read from git', async (context) => {
  const { folder, git } = repository(context);
  git('switch', '-q', '--orphan', 'empty');
  git('commit', '-q', '--allow-empty', '-m', 'empty');
  rmSync(join(folder, 'apps'), { recursive: true, force: true });
  expect(await run(folder, { base: 'main', head: 'feature' })).toMatchObject({ report: { affected: ['web'], rows: [{ where: { file: 'apps/web.yaml', line: 1 } }] } });
});

test('a sparse checkout has the same applications as a whole one', async (context) => {
  const { folder } = repository(context);
  rmSync(join(folder, 'apps'), { recursive: true });
  expect(await run(folder, { base: 'main' })).toMatchObject({ report: { affected: ['web'] } });
});

test('OSOP-GIT-001: a base that is not there is a problem, and no empty list', async (context) => {
  const { folder } = repository(context);
  expect(await run(folder, { base: 'nowhere' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-GIT-001', severity: 'error' }] });
  expect(await run(folder, { base: 'HEAD~50' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-GIT-001' }] });
});

test('OSOP-INPUT-001: what git would take for an option, and parameters of no generator, are refused', async (context) => {
  const folder = scratchFolder(context);
  expect(await run(folder, { base: '--output=x', 'generator-parameters': 'cluster: []' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-INPUT-001' }, { code: 'OSOP-INPUT-001' }] });
});

async function choose(folder: string, inputs: RawInputs): Promise<Chosen> {
  const { settings } = await readSettings({ command: 'sync', ...inputs }, {});
  if (settings === undefined) throw new Error('the inputs are wrong');
  return await chooseAffected(settings, { env: { PATH: process.env['PATH'], HOME: folder }, clock: createRealClock(), signal: new AbortController().signal, folder });
}

test('OSOP-APP-004: a sync without applications takes those that the change touches, and one that touches none has nothing to do', async (context) => {
  const { folder } = repository(context);
  expect(await choose(folder, { base: 'main' })).toMatchObject({ settings: { app: 'web' }, problems: [{ code: 'OSOP-APP-004', severity: 'notice', message: 'The change touches 1 of 1 application: web' }] });
  expect(await choose(folder, { base: 'HEAD~1', 'config-branch': 'main' })).toMatchObject({ because: 'nothing-to-do', reason: 'The change touches none of 1 application' });
  expect(await choose(folder, { base: 'main', app: 'api' })).toMatchObject({ settings: { app: 'api' }, problems: [] });
  expect(await choose(folder, { base: 'main', project: 'shop' })).toMatchObject({ settings: { app: '*' }, problems: [] });
});

test('a sync without applications is refused where the list may not be whole, or there is none', async (context) => {
  const { folder, git } = repository(context);
  writeFileSync(join(folder, 'apps/broken.yaml'), `${definition('x')}  - {`);
  git('add', '-A');
  git('commit', '-qm', 'broken');
  expect(await choose(folder, { base: 'main' })).toMatchObject({ because: 'invalid', problems: [{ code: 'OSOP-INPUT-003', severity: 'error', message: 'sync needs to know which applications: no input names any, and which ones the change touches cannot be told' }, { code: 'OSOP-APP-002' }] });
  rmSync(join(folder, 'apps'), { recursive: true });
  git('commit', '-qam', 'no definitions');
  expect(await choose(folder, { base: 'HEAD' })).toMatchObject({ because: 'invalid', problems: [{ code: 'OSOP-INPUT-003', message: expect.stringContaining('no file of this repository defines one') }] });
  expect(await choose(scratchFolder(context), {})).toMatchObject({ because: 'invalid', problems: [{ code: 'OSOP-INPUT-003', message: expect.stringContaining('what changed cannot be told') }, { code: 'OSOP-GIT-001' }] });
});

test('a repository that no application names is not taken for one that nothing follows', async (context) => {
  const { folder, git } = repository(context);
  git('remote', 'set-url', 'origin', 'https://elsewhere.example.com/org/config.git');
  expect(await choose(folder, { base: 'main' })).toMatchObject({ because: 'invalid', problems: [{ code: 'OSOP-INPUT-003', severity: 'error' }, { code: 'OSOP-INPUT-003', severity: 'warning', message: 'the one Application here has no source in this repository at this branch' }] });
  expect(await run(folder, { base: 'main' })).toMatchObject({ report: { result: 'nothing-to-do', problems: [{ code: 'OSOP-INPUT-003', severity: 'warning' }] } });
});

test('OSOP-APP-004: an application that is new is left to what makes it', async (context) => {
  const { folder, git } = repository(context);
  writeFileSync(join(folder, 'apps/api.yaml'), definition('web').replace('name: web', 'name: api'));
  git('add', '-A');
  git('commit', '-qm', 'api');
  expect(await choose(folder, { base: 'HEAD~1', 'config-branch': 'main' })).toMatchObject({ because: 'nothing-to-do', problems: [{ code: 'OSOP-APP-004', message: 'api is new: it is not synced before Argo CD has it', where: { file: 'apps/api.yaml', line: 1 } }] });
});

test.each([[256, []], [257, ['OSOP-APP-005']]] as const)('OSOP-APP-005: of %i applications in the list', async (count, codes) => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  const elements = Array.from({ length: count }, (_, index) => `{app: web-${index}}`).join(', ');
  const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: webs}
spec:
  generators: [{list: {elements: [${elements}]}}]
  template:
    metadata: {name: '{{app}}'}
    spec: {project: default, source: {repoURL: https://git.example.com/org/config, path: web}, destination: {name: in-cluster}}
`;
  createClone(folder, 'git@git.example.com:org/config.git');
  mkdirSync(join(folder, 'web'));
  for (const text of ['a: 1', 'a: 2']) {
    writeFileSync(join(folder, 'set.yaml'), set);
    writeFileSync(join(folder, 'web/a.yaml'), text);
    commitAll(folder, { message: text });
  }
  const told = await run(folder, { base: 'HEAD~1', 'config-branch': 'main' });
  if (told.kind !== 'told') throw new Error(JSON.stringify(told));
  expect([told.report.affected.length, told.exitCode, told.report.problems.map(({ code }) => code)]).toEqual([count, 0, codes]);
  expect(told.report.problems.every(({ severity, hint }) => severity === 'warning' && hint?.includes('into 2 parts') === true)).toBe(true);
});
