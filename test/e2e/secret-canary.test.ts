import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/simulator/index.js';
import { phrase, phraseIn, plant, plantDensely, tracesOf, type Canary } from '../support/canaries.js';
import { createFakeGithub, fakeToken, type FakeGithub } from '../support/fake-github.js';
import { startGitlab } from '../support/fake-gitlab.js';
import { startSlack, type FakeSlack } from '../support/fake-slack.js';
import { runGit, runGitOverHttp } from '../support/git-http.js';
import type { ActionResult } from '../support/mini-runner.js';
import { deployment, exampleWorkflow, manifestFile, slackPath, startRecorder, startWorld, token, workflowFile, type Cleanup, type Recorder, type RunOptions, type World, type WorldOptions } from '../support/world.js';

const keyLines = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const header = 'header-4As7Df0Gh3Jk-checks';
const extra = 'extra-6Zc9Xv2Bn5-for-argocd';

interface Scene {
  readonly world: World;
  readonly slack: FakeSlack;
  /** Of events and of audit records. */
  readonly receiver: Recorder;
  readonly github: FakeGithub;
  readonly canaries: readonly Canary[];
  /** What everybody quotes. */
  readonly quoted: string;
  /** The same side by side, beginning with another one: wherever a text is cut, it is cut within a secret. */
  readonly dense: (first: number) => string;
  /** Every secret input at once. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** A deployment that fails. Commit, workflow, cluster and Argo CD quote every secret. */
async function startScene(context: Cleanup, { refusal, ...options }: WorldOptions & { readonly refusal?: boolean } = {}): Promise<Scene> {
  const commits = new Set<string>();
  const lines: string[] = [];
  const world = await startWorld(context, { outcome: ({ sha }) => (commits.has(sha) ? 'degraded' : 'healthy'), argocd: { logs: () => lines }, ...options });
  const slack = await startSlack(context);
  const answer = { status: refusal === true ? 400 : 200, body: 'ok' };
  const [receiver, github] = await Promise.all([startRecorder(context, answer), createFakeGithub()]);
  context.onTestFinished(async () => { await github.close(); });
  const secrets = {
    'argocd-auth-token': token,
    'argocd-password': 'p+/Zk7!q"w&<é>\'~',
    'argocd-client-key': `-----BEGIN PRIVATE KEY-----\n${keyLines}\n-----END PRIVATE KEY-----`,
    'argocd-oidc-token': 'oidc-3Hn5Vd8Rt1Yb6Mc-of-the-job',
    'config-token': 'config-9Qw2Er5Ty8Ui1Op-pushes',
    'github-token': fakeToken,
    'gitlab-token': 'glpat-0aB1cD2eF3gH4iJ5kL6m',
    'slack-webhook-url': world.slackUrl,
    'slack-token': slack.token,
    'webhook-secret': 'S3cr3t/+p"w&<x> é~\'!that-signs',
  };
  const parts: Readonly<Record<string, string>> = { 'argocd-client-key': keyLines, 'slack-webhook-url': slackPath, 'webhook-urls': '/in/hook-7Yx4Wv1Ut8So5Rq2', 'audit-webhook-url': '/in/siem-2Lm5No8Pq1Mn4Bv' };
  const urls = Object.fromEntries(['webhook-urls', 'audit-webhook-url'].map((input) => [input, `${receiver.url}${parts[input] ?? ''}`]));
  const canaries = Object.entries({ ...secrets, ...urls, 'check-headers': header, 'argocd-headers': extra }).map(([input, value]) => ({ input, value, part: parts[input] ?? value }));
  const quoted = plant(canaries).join('\n');
  const dense = (first: number): string => plantDensely(canaries, first);
  if (refusal === true) answer.body = dense(77);
  lines.push(...quoted.split('\n'), ...[0, 13, 26, 39, 52, 65, 78, 91].map(dense));
  commits.add(await commitQuoting(world, quoted));
  github.surfaces.commits.add(world.before).add([...commits][0] ?? '');
  github.surfaces.associations.push({ sha: [...commits][0] ?? '', number: 7, base: 'main', merged: true });
  return {
    world, slack, receiver, github, canaries, quoted, dense,
    inputs: {
      ...secrets, ...urls, 'argocd-headers': `X-Extra: ${extra}`, 'allowed-urls': 'https://prometheus.example.com', 'check-headers': `https://prometheus.example.com Authorization: Bearer ${header}`,
      'slack-channel': slack.channel, 'slack-api-url': slack.apiUrl,
    },
    env: { GITHUB_SHA: [...commits][0] ?? '', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_WORKFLOW: 'Deploy', GITHUB_JOB: 'production' },
  };
}

/** Brings a commit to branch and checkout whose message, author, workflow and manifest quote secrets. Returns its hash. */
async function commitQuoting(world: World, quoted: string): Promise<string> {
  const author = join(world.folder, 'author');
  const workflow = exampleWorkflow.replace('name: ArgoCD GitOps Sync and Rollback Workflow', () => `name: ${JSON.stringify(quoted)}`).replace('purpose: Validate Kubernetes manifests before sync', () => `purpose: ${JSON.stringify(quoted)}`);
  writeFileSync(join(author, workflowFile), workflow);
  writeFileSync(join(author, manifestFile), deployment('1.4.3').replace('metadata:\n  name: web\n', () => `metadata:\n  name: web\n  annotations: {note: ${JSON.stringify(quoted)}}\n`));
  runGit(author, 'add', '--all');
  runGit(author, '-c', `user.name=${quoted.split('\n')[0] ?? ''}`, 'commit', '--quiet', '--message', `Deploy ${quoted.replaceAll('\n', ' ')}\n\n${quoted}`);
  runGit(author, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  await runGitOverHttp(world.checkout, 'fetch', '--quiet', '--depth=2', 'origin', '+refs/heads/main:refs/remotes/origin/main');
  runGit(world.checkout, 'reset', '--quiet', '--hard', 'refs/remotes/origin/main');
  return runGit(author, 'rev-parse', 'HEAD');
}

/** Argo CD says it in every message that it has, of health and of operations. */
function quoting(quoted: string): Faults {
  const escaped = JSON.stringify(`exceeded its progress deadline ${quoted}`).slice(1, -1);
  return {
    intercept: async (_request, next) => {
      const response = await next();
      return typeof response.body === 'string' ? { ...response, body: response.body.replaceAll('manifest unknown', () => escaped).replaceAll('successfully synced', () => escaped) } : response;
    },
  };
}

/** Fails by the names of the sinks that are empty, or that hold something. */
function expectNoTrace(canaries: readonly Canary[], sinks: Readonly<Record<string, string>>, output: string): void {
  expect(Object.entries(sinks).filter(([, text]) => text.trim() === '').map(([sink]) => sink), output.slice(-4_000)).toEqual([]);
  const found = Object.entries(sinks).flatMap(([sink, text]) => tracesOf(canaries, text).map((trace) => `${sink}: ${trace}`));
  expect(found).toEqual([]);
}

function sinksOfAction(run: ActionResult): Readonly<Record<string, string>> {
  const file = (output: string): string => readFileSync(run.outputs[output] ?? '', 'utf8');
  return {
    log: run.log, 'step summary': run.summary, outputs: JSON.stringify(run.outputs),
    annotations: run.annotations.map(({ message, title, file: place }) => `${title} ${place}\n${message}`).join('\n'),
    'OSOP log': file('osoplog'), 'audit log': file('audit-log'),
  };
}

const surfaces = { 'check-run': 'true', comment: 'true', deployment: 'true', report: 'report.html', ledger: 'branch:audit', rollback: 'git-revert' };
const push = (sha: string, before: string): RunOptions => ({ event: { name: 'push', payload: { ref: 'refs/heads/main', before, after: sha, forced: false, commits: [] } } });

describe.concurrent('T21: a secret in eight encodings', { timeout: 60_000 }, () => {
  test('of every secret input, quoted by commit, workflow, cluster and Argo CD, is in no sink of a deployment that is rolled back', async (context) => {
    const { world, slack, receiver, github, canaries, quoted, inputs, env } = await startScene(context);
    world.simulator.setFaults(quoting(quoted));
    const run = await world.runAction({ inputs: { ...inputs, ...surfaces }, env, ...push(env['GITHUB_SHA'] ?? '', world.before) });
    expect([run.exitCode, run.outputs['result'], run.outputs['rollback-strategy']], run.output.slice(-4_000)).toEqual([1, 'rolled-back', 'git-revert']);
    const sent = (path: RegExp): string => receiver.received.filter((request) => path.test(request.path)).map(({ body }) => body).join('\n');
    expectNoTrace(canaries, {
      ...sinksOfAction(run),
      'check run': JSON.stringify(github.surfaces.checkRuns), comment: github.surfaces.comments.map(({ body }) => body).join('\n'), deployment: JSON.stringify(github.surfaces.deployments),
      'requests to GitHub': github.requests.map(({ path, body }) => `${path} ${JSON.stringify(body)}`).join('\n'),
      'Slack, by token': JSON.stringify(slack.messages), 'Slack, by webhook': world.slack.received.map(({ body }) => body).join('\n'),
      webhooks: sent(/hook/), 'audit receiver': sent(/siem/),
      'HTML report': readFileSync(run.outputs['report'] ?? '', 'utf8'),
      ledger: world.remote('log', '-p', '--format=%B', 'audit'),
      'message of the revert': world.remote('log', '-1', '--format=%an%n%B', 'main'),
      'requests to Argo CD': world.asked.map(({ path, body }) => `${path} ${body ?? ''}`).join('\n'),
    }, run.output);
    // The texts came through as far as a person is to read them.
    for (const text of [run.log, run.summary, JSON.stringify(github.surfaces.checkRuns), readFileSync(run.outputs['report'] ?? '', 'utf8')]) expect(text).toContain('heard ***');
  });

  test('quoted by whoever refuses (Argo CD, GitHub, Slack, a webhook, a hook of the git server) is in no sink', async (context) => {
    const { world, github, canaries, quoted, dense, inputs, env } = await startScene(context, { refusal: true });
    // A cut between its words is seen by nothing later: it is for those who are looked through where they enter.
    const phrases = `${phrase} `.repeat(60).trim();
    const slack = await startSlack(context, { intercept: () => ({ status: 400, body: { ok: false, error: dense(9) } }) });
    world.simulator.setFaults(quoting(quoted));
    github.fault('*', { status: 422, body: { message: phrases } }, 1_000);
    const hook = join(world.bare, 'hooks', 'pre-receive');
    writeFileSync(hook, `#!/bin/sh\ncat <<'END'\n${phrases}\n${quoted}\nEND\nexit 1\n`);
    chmodSync(hook, 0o755);
    const told = { ...inputs, ...surfaces, 'argocd-headers': `${inputs['argocd-headers'] ?? ''}\nX-Phrase: ${phrase}`, ledger: 'none', 'slack-api-url': slack.apiUrl };
    const byGit = await world.runAction({ inputs: told, env, ...push(env['GITHUB_SHA'] ?? '', world.before) });
    expect(byGit.exitCode, byGit.output).toBe(1);
    expectNoTrace(canaries, sinksOfAction(byGit), byGit.output);
    expect(phraseIn(JSON.stringify(sinksOfAction(byGit)))).toEqual([]);
    expect(byGit.log).toContain('git push failed');
    world.simulator.setFaults({ intercept: async (request, next) => (request.method === 'POST' || /resource-tree|events|logs/.test(request.path) ? { status: 403, headers: {}, body: JSON.stringify({ error: dense(45), message: dense(45), code: 7 }) } : await next()) });
    const byArgocd = await world.runCli({ args: ['sync', '--format=json'], inputs: { ...told, app: 'production-app', sync: 'always' } });
    expect(byArgocd.json()['result'], byArgocd.output).not.toBe('succeeded');
    expectNoTrace(canaries, { stdout: byArgocd.stdout, stderr: byArgocd.stderr }, byArgocd.output);
    expect(byArgocd.stderr).toContain('403');
    world.simulator.setFaults({ intercept: async () => ({ status: 422, headers: { 'content-type': 'text/plain' }, body: phrases }) });
    const byPhrase = await world.runCli({ args: ['sync', '--format=json'], inputs: { ...told, app: 'production-app' } });
    expect(phraseIn(byPhrase.output)).toEqual([]);
    expect(byPhrase.stderr).toContain('answered 422: ***');
    world.simulator.setFaults({ intercept: async () => ({ status: 502, headers: { 'content-type': 'text/plain' }, body: dense(57) }) });
    const byProxy = await world.runCli({ args: ['sync', '--format=json'], inputs: { ...told, app: 'production-app', timeout: '2' } });
    expectNoTrace(canaries, { stdout: byProxy.stdout, stderr: byProxy.stderr }, byProxy.output);
  });

  test('in manifests is in no report of a validation: text, JSON, SARIF, JUnit, code quality, check run, comment, note, nor of the workflow in its drawing', async (context) => {
    const { world, github, canaries, quoted, dense, inputs, env } = await startScene(context);
    const name = JSON.stringify(quoted);
    const files = {
      'apps/production/named.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: 1}\n`,
      'apps/production/kind.yaml': `apiVersion: example.com/v1\nkind: ${name}\nmetadata: {name: x}\n`,
      'apps/production/keys.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {${name}: 1, type: ${name}, ports: ${name}}\n`,
      'apps/production/many.yaml': Array.from({ length: 26 }, (_, place) => JSON.stringify(dense(place * 4))).map((text) => `apiVersion: v1\nkind: Service\nmetadata: {name: ${text}, labels: {${text}: ${text}}}\nspec: {${text}: 1, type: ${text}, ports: ${text}, sessionAffinity: ${text}}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: ${text}, image: ${text}, env: [{name: ${text}, value: x}]}]}\n`).join('---\n'),
      'apps/production/broken.yaml': `apiVersion: v1\nkind: [\n${quoted}\n`,
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(world.checkout, path), text);
    const asked = { ...inputs, 'sarif-file': 'out.sarif', 'changed-only': 'false' };
    const run = await world.runAction({ inputs: { ...asked, command: 'validate', 'check-run': 'true', comment: 'true' }, env: { ...env, GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' }, event: { name: 'pull_request', payload: { number: 7, pull_request: { number: 7, head: { sha: env['GITHUB_SHA'] ?? '' } } } } });
    expect(run.outputs['result'], run.output).toBe('failed');
    const formats = ['json', 'junit', 'codequality', 'github'];
    const runs = await Promise.all(formats.map(async (format) => await world.runCli({ args: ['validate', `--format=${format}`], inputs: asked })));
    const gitlab = await startGitlab(context);
    const noted = await world.runCli({ args: ['validate', '--comment'], inputs: asked, env: { ...gitlab.env, CI_MERGE_REQUEST_IID: '7' } });
    const [drawn, page] = await Promise.all(['text', 'html'].map(async (format) => await world.runCli({ args: ['graph', `--format=${format}`], inputs: { ...inputs, app: 'web' } })));
    expectNoTrace(canaries, {
      'note of GitLab': gitlab.notes.map(({ body }) => body).join('\n'), 'text beside the note': noted.stderr,
      'drawing by graph': drawn?.stdout ?? '', 'page by graph': page?.stdout ?? '',
      log: run.log, 'step summary': run.summary, outputs: JSON.stringify(run.outputs), annotations: JSON.stringify(run.annotations),
      SARIF: readFileSync(join(world.checkout, 'out.sarif'), 'utf8'),
      'check run': JSON.stringify(github.surfaces.checkRuns), comment: JSON.stringify(github.surfaces.comments),
      ...Object.fromEntries(runs.flatMap(({ stdout, stderr }, place) => [[formats[place] ?? '', stdout], [`text beside ${formats[place] ?? ''}`, stderr]])),
    }, run.output);
  });
});
