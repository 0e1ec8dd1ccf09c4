import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import { cli } from '../../../src/cli.js';
import { drift, type DriftOutcome } from '../../../src/commands/drift/drift.js';
import type { JsonObject } from '../../../src/core/json.js';
import { readSettings, type RawInputs } from '../../../src/settings.js';
import { createFakeGithub, fakeToken, secondaryLimit, type FakeGithub } from '../../support/fake-github.js';
import { createFakeClock } from '../../support/fake-clock.js';
import { withValue } from '../../support/looking.js';
import { manifestFile, startWorld, token, type World, type WorldOptions } from '../../support/world.js';

const image = ['spec', 'template', 'spec', 'containers', 0, 'image'] as const;

interface Scene {
  readonly world: World;
  readonly github: FakeGithub;
  /** Somebody changes the image of an application's Deployment; without a value it is as git has it again. */
  readonly change: (app: string, value?: string) => Promise<void>;
  readonly run: (inputs?: RawInputs, env?: Readonly<Record<string, string | undefined>>, signal?: AbortSignal) => Promise<DriftOutcome>;
}

/** Applications of one folder, all of them as git has them. */
async function scene(context: TestContext, names: readonly string[], options: WorldOptions = {}): Promise<Scene> {
  const [world, github] = await Promise.all([
    startWorld(context, { applications: names.map((name) => ({ name, path: 'apps/production', destinationNamespace: name })), ...options }),
    createFakeGithub(),
  ]);
  context.onTestFinished(async () => { await github.close(); });
  const clock = createFakeClock();
  let run = 0;
  return {
    world, github,
    change: async (app, value = 'registry.example.com/shop/web:1.4.2') => {
      world.simulator.edit(app, 'web', (state) => withValue(state, image, value) as JsonObject);
      await world.simulator.read(app, { refresh: 'normal' });
    },
    run: async (inputs = {}, env = {}, signal = new AbortController().signal) => {
      run += 1;
      const { settings, problems } = await readSettings({ command: 'drift', 'argocd-server': world.argocdUrl, 'argocd-auth-token': token, 'github-token': fakeToken, ...inputs }, {});
      if (settings === undefined) return { kind: 'invalid-input', problems };
      const job = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_REPOSITORY: 'shop/config', GITHUB_SERVER_URL: 'https://github.example', GITHUB_RUN_ID: String(run), GITHUB_EVENT_NAME: 'schedule' };
      return await drift(settings, { env: { PATH: process.env['PATH'], HOME: world.folder, ...job, ...env }, clock, signal, folder: world.checkout });
    },
  };
}

function told(outcome: DriftOutcome): Extract<DriftOutcome, { readonly kind: 'told' }> {
  if (outcome.kind !== 'told') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

const issues = { 'drift-issues': 'true' };

describe('drift', () => {
  test('names the line of the manifest, writes the page, and asks Argo CD nothing but reads', async (context) => {
    const { world, change, run } = await scene(context, ['web', 'api']);
    await change('web', 'registry.example.com/shop/web:debug');
    const outcome = told(await run({ report: 'out/drift.html' }));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.report).toMatchObject({ result: 'failed', affected: ['web'], headline: 'Of 2 applications 1 has drifted' });
    expect(outcome.report.problems).toMatchObject([{ code: 'OSOP-DRIFT-001', where: { file: manifestFile, line: 1 } }]);
    expect(readFileSync(join(world.checkout, 'out/drift.html'), 'utf8')).toContain('registry.example.com/shop/web:debug');
    expect(world.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('on the command line puts names on standard output, and what people read beside them', async (context) => {
    const { world, change } = await scene(context, ['web', 'api']);
    await change('web', 'registry.example.com/shop/web:debug');
    const printed = async (...more: readonly string[]) => {
      const [out, err]: readonly [string[], string[]] = [[], []];
      const host = { env: { PATH: process.env['PATH'], HOME: world.folder, ARGOCD_SERVER: world.argocdUrl, ARGOCD_AUTH_TOKEN: token }, clock: createFakeClock(), signal: new AbortController().signal, folder: world.checkout };
      const exitCode = await cli(['drift', ...more], { host, stdout: (text) => { out.push(text); }, stderr: (text) => { err.push(text); }, color: false });
      return { exitCode, stdout: out.join(''), stderr: err.join('') };
    };
    expect(await printed()).toEqual({ exitCode: 2, stdout: 'web\n', stderr: expect.stringMatching(/^all 2 applications that the login may see: no input names any\nAPPLICATION[^]*cluster: registry\.example\.com\/shop\/web:debug[^]*Of 2 applications 1 has drifted\n$/) });
    expect(await printed('--app=api')).toEqual({ exitCode: 0, stdout: '', stderr: expect.stringContaining('api is as git has it') });
    expect((await printed('--format=github')).stdout).toMatch(/^::error title=OSOP-DRIFT-001,file=apps\/production\/deployment\.yaml,line=1,/);
    expect((await printed('--format=sarif')).exitCode).toBe(2);
  });

  test.each([
    ['OSOP-INPUT-003', { 'argocd-server': '' }], ['OSOP-INPUT-001', { 'drift-issue-label': 'a,b' }], ['OSOP-INPUT-001', { 'drift-issue-limit': '0' }], ['OSOP-INPUT-004', { 'working-directory': 'nowhere' }],
  ] as const)('%s: does not begin with %o', async (code, inputs) => {
    const { settings, problems } = await readSettings({ command: 'drift', 'argocd-server': '127.0.0.1:9', 'argocd-auth-token': token, ...inputs }, {});
    const outcome = settings === undefined ? { kind: 'invalid-input', problems } : await drift(settings, { env: {}, clock: createFakeClock(), signal: new AbortController().signal, folder: '/nowhere' });
    expect(outcome).toMatchObject({ kind: 'invalid-input', problems: expect.arrayContaining([expect.objectContaining({ code })]) });
  });

  test('OSOP-ARGOCD-001: of a server that cannot be reached is not clean', async (context) => {
    const { run } = await scene(context, ['web']);
    expect(told(await run({ 'argocd-server': 'http://127.0.0.1:9' }))).toMatchObject({ exitCode: 2, report: { result: 'unknown', problems: [{ code: 'OSOP-ARGOCD-001' }] } });
  });

  test('OSOP-RUN-002: that is cancelled says so, and leaves the issues alone', async (context) => {
    const { run, github } = await scene(context, ['web']);
    const outcome = told(await run(issues, {}, AbortSignal.abort(new Error('SIGINT'))));
    expect(outcome).toMatchObject({ exitCode: 4, report: { problems: [{ code: 'OSOP-RUN-002' }] } });
    expect(github.requests).toEqual([]);
  });
});

describe('the issues of drift', () => {
  test('are one for each application, the same after a second run, closed with a note, and opened anew later', async (context) => {
    const { github, change, run } = await scene(context, ['web', 'api']);
    await change('web', 'registry.example.com/shop/web:debug');
    expect(told(await run(issues)).lines).toEqual(['issue of web opened: https://github.example/shop/config/issues/1']);
    expect(github.surfaces.issues).toMatchObject([{ title: 'Drift: web', labels: ['drift'], state: 'open', edits: 0, body: expect.stringContaining('`registry.example.com/shop/web:debug`') }]);
    expect(told(await run(issues))).toMatchObject({ lines: [], warnings: [], exitCode: 2 });
    expect(github.surfaces.issues).toMatchObject([{ edits: 0 }]);
    await change('web', 'registry.example.com/shop/web:worse');
    expect(told(await run(issues)).lines).toEqual(['issue of web updated: https://github.example/shop/config/issues/1']);
    await change('web');
    expect(told(await run(issues))).toMatchObject({ exitCode: 0, lines: ['issue of web closed: https://github.example/shop/config/issues/1'] });
    expect(github.surfaces.issues).toMatchObject([{ state: 'closed', body: expect.stringContaining('web is in sync again') }]);
    expect(told(await run(issues)).lines).toEqual([]);
    await change('web', 'registry.example.com/shop/web:debug');
    expect(told(await run(issues)).lines).toEqual(['issue of web opened: https://github.example/shop/config/issues/2']);
  });

  test('of somebody else with the same mark are left alone', async (context) => {
    const { github, change, run } = await scene(context, ['web']);
    await change('web', 'debug');
    await run(issues);
    const [own] = github.surfaces.issues;
    github.surfaces.issues[0] = { ...own, number: 1, author: 'octocat' } as NonNullable<typeof own>;
    await run(issues);
    expect(github.surfaces.issues).toMatchObject([{ author: 'octocat', edits: 0 }, { author: 'github-actions[bot]' }]);
  });

  test('OSOP-GITHUB-001: that the token may not write are a warning with the permission, and the finding stays', async (context) => {
    const { github, change, run } = await scene(context, ['web']);
    await change('web', 'debug');
    github.surfaces.permissions.issues = 'read';
    expect(told(await run(issues))).toMatchObject({ exitCode: 2, report: { result: 'failed' }, warnings: [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: expect.stringContaining('the issue of web was not opened'), hint: expect.stringContaining('permissions: {issues: write}') }] });
    await change('web');
    github.surfaces.permissions.issues = 'none';
    expect(told(await run(issues))).toMatchObject({ exitCode: 0, warnings: [{ message: expect.stringContaining('no issue was opened, changed or closed') }] });
  });

  test('outside of a job of GitHub are a warning', async (context) => {
    const { run } = await scene(context, ['web']);
    expect(told(await run(issues, { GITHUB_REPOSITORY: undefined }))).toMatchObject({ exitCode: 0, warnings: [{ code: 'OSOP-GITHUB-001', message: 'no issues are kept by drift-issues: this is no job of GitHub Actions' }] });
    expect(told(await run({ ...issues, 'github-token': '' }))).toMatchObject({ warnings: [{ message: 'no issues are kept by drift-issues: there is no token' }] });
  });

  test('F32: wait as long as a secondary rate limit asks; of more than the limit the rest is named', async (context) => {
    const { github, change, run } = await scene(context, ['a', 'b', 'c']);
    for (const app of ['a', 'b', 'c']) await change(app, 'debug');
    github.fault('POST issues', secondaryLimit('30'));
    const outcome = told(await run({ ...issues, 'drift-issue-limit': '2', 'drift-issue-label': 'out-of-sync' }));
    expect(github.surfaces.issues.map(({ title, labels }) => [title, labels])).toEqual([['Drift: a', ['out-of-sync']], ['Drift: b', ['out-of-sync']]]);
    expect(outcome.warnings).toMatchObject([{ code: 'OSOP-GITHUB-001', message: 'no issue was opened for 1 more applications (c): a run opens 2 at most' }]);
    await run({ ...issues, 'drift-issue-limit': '2' });
    expect(github.surfaces.issues.map(({ title }) => title)).toEqual(['Drift: a', 'Drift: b', 'Drift: c']);
  });

  test('are not tried on after GitHub is out of reach, and the finding stays', async (context) => {
    const { github, change, run } = await scene(context, ['a', 'b']);
    for (const app of ['a', 'b']) await change(app, 'debug');
    github.fault('POST issues', secondaryLimit('3600'), 5);
    const outcome = told(await run(issues));
    expect(outcome).toMatchObject({ exitCode: 2, warnings: [{ code: 'OSOP-GITHUB-001' }, { code: 'OSOP-GITHUB-001' }] });
    expect(github.requests.filter(({ operation }) => operation === 'POST issues')).toHaveLength(1);
  });

  test('T22: hold no markup, mention or secret of the cluster', async (context) => {
    const { github, world, run } = await scene(context, ['web']);
    const hostile = `<img src=x onerror=alert(1)> @octocat #7 \`x\` | ${token} password=hunter2`;
    world.simulator.edit('web', 'web', (state) => withValue(withValue(state, image, hostile), ['metadata', 'managedFields'], [{ manager: hostile, operation: 'Update', time: hostile, fieldsV1: { 'f:spec': {} } }]) as JsonObject);
    await world.simulator.read('web', { refresh: 'normal' });
    const outcome = told(await run({ ...issues, report: 'drift.html' }));
    const [{ body } = { body: '' }] = github.surfaces.issues;
    for (const text of [body, JSON.stringify(outcome.report), JSON.stringify(await outcome.document()), readFileSync(join(world.checkout, 'drift.html'), 'utf8')]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain('hunter2');
    }
    expect(body).not.toMatch(/<img|(?<!&#8203;)@octocat(?![^`]*<\/code>)/);
    expect(body).toContain('octocat');
  });
});
