import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { doctor, type DoctorOutcome } from '../../src/commands/doctor/doctor.js';
import { readSettings, type RawInputs } from '../../src/settings.js';
import { application } from '../core/doctor/fixtures.js';
import { createFakeGithub, fakeToken } from '../support/fake-github.js';
import { createRealClock } from '../support/real-clock.js';
import { scratchFolder, type Cleanup } from '../support/world.js';

function place(context: Cleanup, files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder(context);
  for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function run(folder: string, inputs: RawInputs = {}, env: Readonly<Record<string, string>> = {}): Promise<DoctorOutcome> {
  const { settings, problems } = await readSettings({ command: 'doctor', 'config-repository': 'https://github.com/acme/config', 'config-branch': 'main', ...inputs }, env);
  if (settings === undefined) return { kind: 'invalid-input', problems };
  return await doctor(settings, { env: { PATH: process.env['PATH'], HOME: folder, ...env }, clock: createRealClock(), signal: new AbortController().signal, folder });
}

const idsOf = (outcome: DoctorOutcome): readonly string[] => (outcome.kind === 'told' ? outcome.report.problems.map(({ policy, where }) => `${policy} ${where?.file ?? ''}`) : outcome.problems.map(({ code, message }) => `${code} ${message}`));
const clean = { 'apps/web.yaml': application(), 'web/index.html': 'no YAML, and a folder all the same\n' };

describe('doctor', () => {
  test('says nothing against a repository that keeps the rules, and what it could not ask', async (context) => {
    const outcome = await run(place(context, clean));
    expect(outcome).toMatchObject({ kind: 'told', exitCode: 0, report: { result: 'succeeded', score: 100, problems: [] } });
    expect(outcome.kind === 'told' ? outcome.report.notChecked.map(({ why }) => why) : []).toEqual(['argocd-server is not set', 'github-token is not set']);
  });

  test('OSOP-DOCTOR-001: fails on errors, and on less where it is told to', async (context) => {
    const folder = place(context, { ...clean, 'apps/web.yaml': application('web', { project: 'project: default' }) });
    expect(await run(folder)).toMatchObject({ exitCode: 0, report: { problems: [{ code: 'OSOP-DOCTOR-001', severity: 'warning' }] } });
    expect(await run(folder, { 'doctor-fail-on': 'warning' })).toMatchObject({ exitCode: 2, report: { result: 'failed' } });
    expect(await run(folder, { 'doctor-rules': 'DR060=error' })).toMatchObject({ exitCode: 2 });
    expect(await run(folder, { 'doctor-rules': 'DR060=error', 'doctor-fail-on': 'never' })).toMatchObject({ exitCode: 0 });
    expect(idsOf(await run(folder, { 'doctor-rules': 'DR060=off' }))).toEqual([]);
  });

  test('looks at what the inputs name, and at the whole repository for what that is made of', async (context) => {
    const bad = application('web', { project: 'project: default' });
    const folder = place(context, { ...clean, 'one/web.yaml': bad, 'two/web.yaml': bad, '.hidden/web.yaml': bad, 'node_modules/x/web.yaml': bad });
    const inputs = { 'doctor-rules': 'none, DR060, DR014' };
    expect(idsOf(await run(folder, inputs))).toEqual(['DR060 one/web.yaml', 'DR060 two/web.yaml']);
    expect(idsOf(await run(folder, { ...inputs, 'working-directory': 'one' }))).toEqual(['DR060 one/web.yaml']);
    expect(idsOf(await run(folder, { ...inputs, manifests: 'two' }))).toEqual(['DR060 two/web.yaml']);
  });

  test('writes badges and SARIF where it is told to', async (context) => {
    const folder = place(context, { ...clean, 'apps/web.yaml': application('web', { project: 'project: default' }) });
    const outcome = await run(folder, { 'badge-file': 'out/doctor.svg, out/doctor.json', 'sarif-file': 'out/doctor.sarif' });
    const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    const score = outcome.kind === 'told' ? (outcome.report.score ?? 0) : 0;
    expect(JSON.parse(read('doctor.json'))).toMatchObject({ schemaVersion: 1, message: `${score}/100` });
    expect(read('doctor.svg')).toContain(`>${score}/100<`);
    expect(JSON.parse(read('doctor.sarif'))).toMatchObject({ runs: [{ tool: { driver: { rules: [{ id: 'DR060', shortDescription: { text: 'Applications have a project of their own' } }] } }, results: [{ ruleId: 'DR060', level: 'warning', locations: [{ physicalLocation: { artifactLocation: { uri: 'apps/web.yaml' }, region: { startLine: 5 } } }] }] }] });
    expect(outcome).toMatchObject({ sarifFile: join(folder, 'out/doctor.sarif') });
  });

  test.each<[string, RawInputs, string]>([
    ['a rule that is not there', { 'doctor-rules': 'DR6=off' }, 'OSOP-INPUT-001 input doctor-rules: `DR6` is no rule'],
    ['a badge of no known form', { 'badge-file': 'badge.png' }, 'OSOP-INPUT-001 input badge-file: `badge.png` is neither'],
    ['a badge that cannot be written', { 'badge-file': 'apps/web.yaml/badge.svg' }, 'OSOP-INPUT-004 the report could not be written'],
    ['a server without a credential', { 'argocd-server': 'argocd.example.com' }, 'OSOP-INPUT-003 no way to log in to Argo CD is given'],
    ['a server that is none', { 'argocd-server': 'http://argocd.example.com', 'argocd-auth-token': 'a.b.c' }, 'OSOP-INPUT-001 argocd-server'],
    ['a folder that is not there', { 'working-directory': 'nowhere' }, 'OSOP-INPUT-004 the folder nowhere'],
    ['files that are not there', { manifests: 'nowhere' }, 'OSOP-INPUT-004 input manifests'],
  ])('refuses %s', async (_name, inputs, expected) => {
    const outcome = await run(place({ onTestFinished }, clean), inputs);
    expect(outcome.kind).toBe('invalid-input');
    expect(idsOf(outcome).join('\n')).toContain(expected);
  });

  test('a server that nothing listens at is a finding, not an error of the inputs', async (context) => {
    const outcome = await run(place(context, clean), { 'argocd-server': 'http://127.0.0.1:1', 'argocd-auth-token': 'a.b.c' });
    expect(idsOf(outcome)).toEqual(['DR200 ']);
    expect(outcome).toMatchObject({ kind: 'told', exitCode: 2 });
  });

  test('a secret of the inputs that a file quotes is told nowhere', async (context) => {
    const secret = 'canary-4f1d9b7c2e';
    const folder = place(context, { ...clean, 'apps/web.yaml': application('web', { source: `source: {repoURL: https://git.example.com/${secret}/apps, targetRevision: main, path: web}` }) });
    const outcome = await run(folder, { 'config-repository': 'https://git.example.com/acme/config', 'github-token': secret, 'sarif-file': 'doctor.sarif' });
    expect(idsOf(outcome)).toEqual(['DR031 apps/web.yaml']);
    expect(JSON.stringify(outcome) + readFileSync(join(folder, 'doctor.sarif'), 'utf8')).not.toContain(secret);
  });

  test('asks GitHub about the repository of the job, by its token, and nobody else', async (context) => {
    const github = await createFakeGithub();
    context.onTestFinished(async () => { await github.close(); });
    const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_SERVER_URL: 'https://github.example.com', GITHUB_REPOSITORY: 'shop/config', GITHUB_TOKEN: fakeToken };
    github.protection.administrator = false;
    const folder = place(context, clean);
    const inputs = { 'doctor-rules': 'none, DR220, DR221, DR222, DR223' };
    const outcome = await run(folder, { ...inputs, 'config-repository': '' }, env);
    expect(idsOf(outcome)).toEqual(['DR220 ', 'DR221 ', 'DR222 ']);
    expect(outcome.kind === 'told' ? outcome.report.notChecked.find(({ ids }) => ids.includes('DR223'))?.why : '').toContain('404');
    github.operations();
    // The repository of another server: the token is not for it.
    expect(await run(folder, { ...inputs, 'config-repository': 'https://git.example.com/acme/config' }, env)).toMatchObject({ report: { problems: [] } });
    expect(github.operations()).toEqual([]);
  });
});
