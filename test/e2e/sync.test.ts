import { describe, expect, test } from 'vitest';
import { createCertificates } from '../support/certificates.js';
import { startForwardProxy } from '../support/forward-proxy.js';
import { githubToken } from '../support/mini-runner.js';
import { chosen, inFull } from '../support/thorough.js';
import { deployment, scratchFolder, startRecorder, startWorld, token, type RunOptions, type World } from '../support/world.js';

const app = 'production-app';
const without = ['slack-webhook-url'];

/** The command line: what stands in `inputs` becomes flags. */
async function syncByCli(world: World, inputs: Readonly<Record<string, string>> = { app }, more: RunOptions = {}) {
  return await world.runCli({ args: ['sync', '--format=json'], inputs, without, ...more });
}

async function syncByAction(world: World, inputs: Readonly<Record<string, string>> = { app }, more: RunOptions = {}) {
  return await world.runAction({ inputs: { command: 'sync', ...inputs }, without, ...more });
}

/** Applications in git, below the folder of another one. */
function childOf(gitUrl: string, name: string, path: string): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec: {project: default, source: {repoURL: "${gitUrl}", path: ${path}, targetRevision: main}, destination: {server: https://kubernetes.default.svc, namespace: ${name}}}
`;
}

describe.concurrent('sync of one application', () => {
  test('by the action is pinned to the commit of the event, done once, and told in outputs and summary', async (context) => {
    const world = await startWorld(context);
    const run = await syncByAction(world);
    expect(run.exitCode, run.output).toBe(0);
    expect(world.syncs()).toMatchObject([{ revision: world.commit, prune: false }]);
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'sync-status': 'Synced', 'health-status': 'Healthy', revision: world.commit, problems: '[]' });
    expect(run.summary.split('\n')[0]).toBe(`## ✅ ${world.commit.slice(0, 7)} is live and healthy in ${app}`);
    expect(run.groups).toEqual(['sync', 'health']);
    expect(world.git.requests.filter((request) => request.includes('receive-pack'))).toEqual([]);
    const again = await syncByAction(world);
    expect(again.outputs).toMatchObject({ result: 'nothing-to-do' });
    expect(world.changes()).toHaveLength(1);
  });

  test('by the command line is to the revision that is named, with the options of the inputs', async (context) => {
    const world = await startWorld(context);
    const run = await syncByCli(world, { app, revision: world.commit, prune: 'true', 'server-side-apply': 'true', 'sync-options': 'CreateNamespace=true' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', 'exit-code': 0, apps: [{ name: app, result: 'succeeded', health: 'Healthy', revision: world.commit }] });
    expect(world.syncs()).toMatchObject([{ revision: world.commit, prune: true, syncOptions: { items: ['ServerSideApply=true', 'CreateNamespace=true'] } }]);
  });

  test('needs neither a checkout nor an event: it goes to what the application follows, and says so', async (context) => {
    const world = await startWorld(context);
    const run = await syncByCli(world, { app }, { cwd: scratchFolder(context) });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.syncs()).toHaveLength(1);
    expect(world.syncs()[0]).not.toHaveProperty('revision');
    expect(world.simulator.application(app).status.history?.at(-1)?.revision).toBe(world.commit);
  });

  test('that turns out degraded ends with exit 3 and is not rolled back: that is what run does', async (context) => {
    const world = await startWorld(context, { fate: 'degraded' });
    const run = await syncByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-GATE-001' }], apps: [{ name: app, result: 'failed', health: 'Degraded' }] });
    expect(world.changes()).toEqual([`POST /api/v1/applications/${app}/sync`]);
  });

  test('as a dry run changes nothing and says what it would do', async (context) => {
    const world = await startWorld(context);
    const run = await syncByCli(world, { app, revision: world.commit, 'dry-run': 'true' });
    expect(run.json()).toMatchObject({ result: 'planned', 'exit-code': 0 });
    expect(run.stderr).toContain(`a sync would be started at ${world.commit.slice(0, 7)}`);
    expect(world.changes()).toEqual([]);
  });

  test.runIf(inFull('test/e2e/events.test.ts has pull requests'))('for a pull request is only planned', async (context) => {
    const world = await startWorld(context);
    const run = await syncByAction(world, { app }, { event: { name: 'pull_request' }, env: { GITHUB_REF: 'refs/pull/1/merge', GITHUB_BASE_REF: 'main' } });
    expect(run.outputs).toMatchObject({ result: 'planned' });
    expect(world.changes()).toEqual([]);
  });

  test.runIf(inFull('test/e2e/rolled-back.test.ts waits for auto-sync'))('under auto-sync sends nothing, and waits until auto-sync has done it', async (context) => {
    const world = await startWorld(context, { application: { automated: true } });
    const run = await syncByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.changes()).toEqual([]);
    expect(world.simulator.application(app).status.history?.at(-1)?.revision).toBe(world.commit);
  });

  test('that is not permitted is refused with the policy line to add, and exit 5', async (context) => {
    const world = await startWorld(context, { permission: (_user, action) => action !== 'sync' });
    const run = await syncByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ARGOCD-002' }] });
    expect(run.stderr).toContain(`p, ci:deploy, applications, sync, default/${app}, allow`);
  });

  test('in a closed window is refused, and says how to wait for it (F12)', async (context) => {
    const world = await startWorld(context, { argocd: { windows: [{ kind: 'deny', active: true }] } });
    const run = await syncByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.stderr).toContain('on-sync-window: wait');
    expect(world.simulator.application(app).status.history).toHaveLength(1);
  });

  test('is done once although the answer to the request is lost (F2)', async (context) => {
    let lost = false;
    const world = await startWorld(context, {
      faults: {
        intercept: async ({ method, path }, next) => {
          const answer = await next();
          if (lost || method !== 'POST' || !path.endsWith('/sync')) return answer;
          lost = true;
          return { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' };
        },
      },
    });
    const run = await syncByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.syncs()).toHaveLength(1);
  });
});

describe.concurrent('inputs of sync', () => {
  test.for(chosen(['without', 'with a selector'], [
    ['without an application', {}, 'OSOP-INPUT-003', 'app'],
    ['with a selector that matches nothing', { selector: 'team=none' }, 'OSOP-ARGOCD-007', 'team=none'],
    ['with a resource that is none', { app, resources: 'Deployment' }, 'OSOP-INPUT-001', 'group:kind:name'],
    ['with an option that is none', { app, 'sync-options': 'CreateNamespace' }, 'OSOP-INPUT-001', 'Name=value'],
  ] as const))('%s end with exit 2, and change nothing', async ([, inputs, code, hint], context) => {
    const world = await startWorld(context);
    const run = await syncByCli(world, inputs);
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code })]) });
    expect(run.output).toContain(hint);
    expect(world.changes()).toEqual([]);
  });
});

describe.concurrent('sync of many applications', () => {
  const others = [{ name: 'api', labels: { team: 'shop' } }, { name: 'db', labels: { team: 'shop' }, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } }, { name: 'other', project: 'elsewhere' }];

  test('that a selector chooses goes in waves, and ends in one table in log and summary', async (context) => {
    const world = await startWorld(context, { others });
    const run = await syncByAction(world, { selector: 'team=shop', 'max-parallel': '1' });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.changes()).toEqual(['POST /api/v1/applications/db/sync', 'POST /api/v1/applications/api/sync']);
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ name: 'db', result: 'succeeded', revision: world.commit }, { name: 'api', result: 'succeeded', revision: world.commit }]);
    expect(run.summary.match(/^\| \[argocd\/(?:db|api)\]/gm)).toHaveLength(2);
    expect(run.log).toMatch(/wave 1 of 2: db/);
    expect(run.log).toMatch(/✓ argocd\/db +succeeded +Synced +Healthy/);
    expect(run.log).toMatch(/✓ argocd\/api +succeeded +Synced +Healthy/);
  });

  test('of which one fails names it, tells the others, and changes nothing of the next wave', async (context) => {
    const world = await startWorld(context, { others: [...others, { name: 'broken', path: 'apps/missing' }] });
    const run = await syncByCli(world, { app: 'broken,api,db', revision: world.commit, waves: 'broken,api' });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.json()).toMatchObject({ result: 'failed', apps: [{ name: 'broken' }, { name: 'api', result: 'succeeded' }, { name: 'db', result: 'cancelled' }] });
    expect(world.changes().some((change) => change.includes('/db/'))).toBe(false);
  });

  test('follows an app-of-apps down to what it creates', async (context) => {
    const world = await startWorld(context, { others: [{ name: 'root', path: 'apps/root' }] });
    const sha = world.push({ 'apps/root/shop.yaml': childOf(world.gitUrl, 'shop', 'apps/shop'), 'apps/shop/deployment.yaml': deployment('2.0.0') });
    const run = await syncByCli(world, { app: 'root', revision: sha });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', apps: [{ name: 'root', revision: sha }, { name: 'shop', revision: sha, health: 'Healthy' }] });
  });
});

describe.concurrent('the way to Argo CD', () => {
  test('is the identity of the job, exchanged at Dex: no secret is stored', async (context) => {
    const identity = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm9yZy9zaG9wIn0.aWRlbnRpdHk';
    const world = await startWorld(context, { argocd: { dex: { github: (given) => (given === identity ? 'repo:org/shop' : undefined) } }, permission: (user) => user === 'repo:org/shop' });
    const github = await startRecorder(context, { status: 200, body: JSON.stringify({ value: identity }) });
    const inputs = { app, 'argocd-oidc': 'true', 'argocd-oidc-audience': 'argocd.example' };
    const run = await syncByAction(world, inputs, { without: [...without, 'argocd-auth-token'], env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: githubToken } });
    expect(run.exitCode, run.output).toBe(0);
    expect(github.received.map(({ path }) => path)).toEqual(['/token?api-version=2.0&audience=argocd.example']);
    expect(run.output).not.toContain(identity);
    const missing = await syncByAction(world, inputs, { without: [...without, 'argocd-auth-token'] });
    expect(missing.exitCode).toBe(1);
    expect(missing.log).toContain('id-token: write');
  });

  test('is the identity token that GitLab gives as a variable, which is told nowhere', async (context) => {
    const world = await startWorld(context, { argocd: { dex: { gitlab: (given) => (given === 'gitlab.identity.token' ? 'project_path:org/shop' : undefined) } }, permission: (user) => user === 'project_path:org/shop' });
    const run = await syncByCli(world, { app, revision: world.commit, 'argocd-oidc': 'true' }, { without: [...without, 'argocd-auth-token'], env: { GITLAB_CI: 'true', ARGOCD_ID_TOKEN: 'gitlab.identity.token' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.output).not.toContain('gitlab.identity.token');
  });

  test('leads through the proxy of the machine, to a host that only the proxy knows', async (context) => {
    const host = 'argocd.behind-proxy.test';
    const { authority, server } = createCertificates(scratchFolder(context), host);
    const world = await startWorld(context, { tls: { key: server.key, cert: server.cert } });
    const proxy = await startForwardProxy({ port: Number(new URL(world.argocdUrl).port) });
    context.onTestFinished(proxy.close);
    const inputs = { app, revision: world.commit, 'argocd-server': host, 'argocd-ca-cert': authority.cert };
    const run = await syncByCli(world, inputs, { env: { HTTPS_PROXY: proxy.url } });
    expect(run.exitCode, run.output).toBe(0);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${host}:443`]));
    const direct = await syncByCli(world, { ...inputs, timeout: '2' }, { env: { HTTPS_PROXY: proxy.url, NO_PROXY: host } });
    expect(direct.exitCode).not.toBe(0);
  });

  test('is a session, mutual TLS with a private authority, and a header', async (context) => {
    const { authority, server, client } = createCertificates(scratchFolder(context));
    const world = await startWorld(context, { argocd: { users: { ada: 'open sesame' } }, tls: { key: server.key, cert: server.cert, clientCa: authority.cert } });
    const inputs = {
      app, revision: world.commit, 'argocd-username': 'ada', 'argocd-password': 'open sesame', 'argocd-headers': 'X-Gate: seven-dwarfs',
      'argocd-ca-cert': authority.certFile, 'argocd-client-cert': client.cert, 'argocd-client-key': client.keyFile,
    };
    const run = await syncByCli(world, inputs, { without: [...without, 'argocd-auth-token'] });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.asked.every(({ headers }) => headers?.['x-gate'] === 'seven-dwarfs')).toBe(true);
    expect(run.output).not.toContain('open sesame');
    const untrusted = await syncByCli(world, { app, revision: world.commit }, {});
    expect(untrusted.exitCode).toBe(3);
    expect(untrusted.stderr).toContain('argocd-ca-cert');
  });

  test.runIf(inFull('test/e2e/refused.test.ts has a token that is not valid'))('with a token that is not valid says so, and sends it nowhere else', async (context) => {
    const world = await startWorld(context);
    const run = await syncByCli(world, { app, 'argocd-auth-token': 'a.b.c' }, { without: [...without, 'argocd-auth-token'] });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.stderr).toContain('Issue a new token');
    expect(world.asked.some(({ headers }) => headers?.['authorization'] === `Bearer ${token}`)).toBe(false);
  });
});
