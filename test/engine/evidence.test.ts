import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Evidence } from '../../src/core/argocd/evidence.js';
import { ConnectionCut, type SimulatorRequest } from '../../src/simulator/index.js';
import { createFakeConfigRepository } from '../support/fake-config-repository.js';
import { deployWeb, manifest, setStage, type Deployed, type Stage, type StageOptions } from '../support/stage.js';

const crashing = { outcomes: { v2: 'crash-looping' }, delays: { flap: 2_000 } } as const;

function evidenceOf({ record }: Deployed): Evidence {
  const evidence = record.apps[0]?.evidence;
  if (evidence === undefined) throw new Error('there is no evidence');
  return evidence;
}

/** Requests that only evidence makes. */
/** The requests for the evidence; the events of the Application itself, without a `resourceName`, are for choosing where to go back to. */
function asked({ simulator }: Stage): readonly string[] {
  return simulator.requests.map(({ path }) => path).filter((path) => /\/(resource-tree|events|logs|resource)(\?|$)/.test(path) && (!path.includes('/events') || path.includes('resourceName=')));
}

async function crash(options: StageOptions, files: Readonly<Record<string, string>> = { 'web/deployment.yaml': manifest('v2') }): Promise<{ readonly stage: Stage; readonly deployed: Deployed }> {
  const stage = await setStage({ ...crashing, ...options });
  return { stage, deployed: await stage.deploy(stage.push(files)) };
}

describe('a deployment that fails', () => {
  it('because its container crashes shows the end of the log before the last start, and the line that declares it', async () => {
    const { stage, deployed } = await crash({});
    expect(deployed.record.result).toBe('rolled-back');
    const [resource, ...more] = evidenceOf(deployed).resources;
    expect(more).toEqual([]);
    expect(resource).toMatchInlineSnapshot(`
      {
        "checkedOutAt": {
          "column": 1,
          "file": "web/deployment.yaml",
          "line": 1,
        },
        "declaredAt": {
          "column": 1,
          "file": "web/deployment.yaml",
          "line": 1,
        },
        "events": [
          {
            "ageSec": 2,
            "count": 1,
            "message": "CrashLoopBackOff: back-off 1m20s restarting failed container=web pod=web_web",
            "object": "Pod web/web-2-0",
            "reason": "BackOff",
            "type": "Warning",
          },
        ],
        "group": "apps",
        "health": "Degraded",
        "kind": "Deployment",
        "log": {
          "container": "web",
          "lines": [
            "starting",
            "Error: cannot find module "./server"",
            "exiting with code 1",
          ],
          "pod": "web-2-0",
          "previous": true,
        },
        "message": "CrashLoopBackOff: back-off 1m20s restarting failed container=web pod=web_web",
        "name": "web",
        "namespace": "web",
        "pod": {
          "containers": [
            {
              "exitCode": 1,
              "exitReason": "Error",
              "image": "shop/web:v2",
              "message": "CrashLoopBackOff: back-off 1m20s restarting failed container=web pod=web_web",
              "name": "web",
              "reason": "CrashLoopBackOff",
              "restarts": 4,
              "state": "waiting",
            },
          ],
          "name": "web-2-0",
          "namespace": "web",
          "reason": "CrashLoopBackOff",
          "restarts": 4,
        },
        "sync": "Synced",
        "url": "https://argocd.example/applications/web?node=apps%2FDeployment%2Fweb%2Fweb%2F0",
      }
    `);
    expect(asked(stage).at(-1)).toMatch(/logs\?.*podName=web-2-0&namespace=web&container=web&tailLines=20&previous=true$/);
    expect(deployed.record.problems[0]).toMatchObject({ code: 'OSOP-GATE-001', where: { file: 'web/deployment.yaml', line: 1 }, message: expect.stringContaining('Pod web/web-2-0: container web: CrashLoopBackOff, last exit code 1 (Error), 4 restarts') });
    // The problem goes into commits and messages, where nobody expects what a container writes.
    expect(deployed.record.problems[0]?.message).not.toContain('cannot find module');
  });

  it('is looked at before the rollback, once, with at most eight requests', async () => {
    const names = ['web', 'a', 'b', 'c', 'd', 'e', 'f'];
    const { stage, deployed } = await crash({}, Object.fromEntries(names.map((name) => [`web/${name}.yaml`, manifest('v2', name)])));
    const requests = asked(stage);
    expect(requests).toHaveLength(8);
    const kinds = requests.map((path) => /\/(resource-tree|events|logs|resource)\?/.exec(path)?.[1]).toSorted();
    expect(kinds).toEqual(['events', 'events', 'events', 'logs', 'logs', 'resource', 'resource', 'resource-tree']);
    const paths = stage.simulator.requests.map(({ method, path }) => `${method} ${path}`);
    expect(paths.findLastIndex((path) => path.includes('/logs?'))).toBeLessThan(paths.findIndex((path) => /POST .*\/rollback/.test(path)));
    const { resources, others, missing } = evidenceOf(deployed);
    expect([resources.length, others.length]).toEqual([5, 2]);
    expect(others[0]).toMatch(/^Deployment web\/\w: Degraded/);
    expect(missing).toEqual(['events of 2 more objects: at most eight requests are made for an application']);
  });

  it('with eleven others at the same time: of ten the events and logs are read', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `app-${index}`);
    const stage = await setStage({ outcomes: { v2: 'degraded' }, others: names.map((name) => ({ name })) });
    const all = ['web', ...names];
    const sha = stage.push(Object.fromEntries(all.map((name) => [`${name}/deployment.yaml`, manifest('v2', name)])));
    const workflow = { nodes: all.flatMap((app) => [`s-${app} {type: infra, runtime: {tool: argocd, action: sync, app_name: ${app}, revision: "${sha}"}}`, `h-${app} {type: api, runtime: {url: "https://argocd/api/v1/applications/${app}"}}`]), edges: all.flatMap((app) => [`s-${app} -> h-${app}`]) };
    const { record } = await stage.deploy(sha, { workflow, settings: { rollback: 'none' } });
    const found = record.apps.map(({ evidence }) => evidence);
    expect(found.map((evidence) => evidence?.resources[0]?.declaredAt?.line)).toEqual(all.map(() => 1));
    expect(found.filter((evidence) => evidence?.resources[0]?.pod !== undefined)).toHaveLength(10);
    expect(found.flatMap((evidence) => evidence?.missing ?? [])).toEqual(Array.from({ length: 2 }, () => 'events and logs: they were read for 10 other applications'));
    expect(asked(stage).filter((path) => path.includes('/resource-tree'))).toHaveLength(10);
  });

  it('because an image cannot be pulled asks for no log: there is none', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const deployed = await stage.deploy(stage.commit('v2'));
    const [resource] = evidenceOf(deployed).resources;
    expect(resource?.pod).toMatchObject({ reason: 'ImagePullBackOff', restarts: 0, containers: [{ name: 'web', state: 'waiting', reason: 'ImagePullBackOff' }] });
    expect(resource?.log).toBeUndefined();
    expect(asked(stage).filter((path) => path.includes('/logs'))).toEqual([]);
    expect(evidenceOf(deployed).missing).toEqual([]);
  });

  it('because a hook does shows the hook, its log and its manifest', async () => {
    const stage = await setStage({ outcomes: { v2: 'hook-failed' } });
    const hook = 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\n  annotations: {argocd.argoproj.io/hook: PreSync}\nspec: {template: {spec: {containers: [{name: migrate, image: "shop/migrate:v2"}]}}}\n';
    const deployed = await stage.deploy(stage.push({ 'web/deployment.yaml': manifest('v2'), 'web/hook.yaml': `# the database\n${hook}` }));
    expect(evidenceOf(deployed).resources[0]).toMatchObject({
      kind: 'Job', name: 'migrate', syncMessage: 'Job has reached the specified backoff limit', declaredAt: { file: 'web/hook.yaml', line: 2 },
      log: { container: 'migrate', previous: false, lines: ['running migrations', 'migration 0042 failed: relation "orders" does not exist'] },
    });
    expect(deployed.record.problems[0]).toMatchObject({ code: 'OSOP-ARGOCD-003', where: { file: 'web/hook.yaml', line: 2 } });
  });

  it('because the API refuses an object shows what it said, and needs nothing else', async () => {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
    const deployed = await stage.deploy(stage.commit('v2'));
    expect(evidenceOf(deployed).resources[0]).toMatchObject({ kind: 'Deployment', name: 'web', syncMessage: expect.stringContaining('denied the request'), declaredAt: { file: 'web/deployment.yaml' } });
  });

  it('at the end of the time of its node is looked at in what the run has left', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const workflow = {
      nodes: ['commit {type: git, outputs: [commit_sha]}', 'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web, revision: "{{commit_sha}}"}}', 'health {type: api, timeout_sec: 60, runtime: {url: "https://argocd/api/v1/applications/web"}}'],
      edges: ['commit -> sync', 'sync -> health'],
    };
    const deployed = await stage.deploy(stage.commit('v2'), { workflow });
    expect(deployed.node('health').timedOut).toBe(true);
    expect(evidenceOf(deployed).resources[0]).toMatchObject({ health: 'Progressing', declaredAt: { file: 'web/deployment.yaml' }, pod: { name: 'web-2-0' } });
    expect(evidenceOf(deployed).missing).toEqual([]);
  });

  it('and one that succeeds is not looked at', async () => {
    const stage = await setStage();
    const { record } = await stage.deploy(stage.commit('v2'));
    expect([record.result, record.apps[0]?.evidence, asked(stage)]).toEqual(['succeeded', undefined, []]);
  });
});

describe('what could not be had is said', () => {
  it('where logs may not be read: with the line of the policy that is missing', async () => {
    const { deployed } = await crash({ permission: (_user, action) => action !== 'logs/get' });
    expect(deployed.record.result).toBe('rolled-back');
    expect(evidenceOf(deployed).missing).toEqual(['logs of Pod web/web-2-0: permission logs/get is missing: p, ci, logs, get, default/web, allow']);
    expect(evidenceOf(deployed).resources[0]?.events).toHaveLength(1);
  });

  it.each([
    ['/resource-tree', 'events and logs: '],
    ['/events', 'events of Pod web/web-2-0: '],
    ['/resource?', 'Pod web/web-2-0: '],
    ['/logs', 'logs of Pod web/web-2-0: '],
  ])('where %s breaks off', async (part, said) => {
    const { deployed } = await crash({ faults: { intercept: async ({ path }: SimulatorRequest, next) => { if (path.includes(part)) throw new ConnectionCut(); return await next(); } } });
    expect(deployed.record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(evidenceOf(deployed).missing).toEqual([expect.stringContaining(said)]);
  });

  it('where logs never come: after 15 s, with everything else', async () => {
    const hang = async ({ path, signal }: SimulatorRequest, next: () => Promise<never>): Promise<never> => {
      if (!path.includes('/logs')) return await next();
      return await new Promise((_resolve, reject) => { signal?.addEventListener('abort', () => { reject(new ConnectionCut()); }); });
    };
    const [quick, slow] = [await crash({}), await crash({ faults: { intercept: hang as never } })];
    expect(slow.deployed.record.result).toBe('rolled-back');
    expect(evidenceOf(slow.deployed).missing).toEqual(['logs of Pod web/web-2-0: no answer within 15 s']);
    expect(evidenceOf(slow.deployed).resources[0]).toMatchObject({ events: [{ reason: 'BackOff' }], pod: { restarts: 4 }, declaredAt: { line: 1 } });
    expect(slow.deployed.seconds - quick.deployed.seconds).toBeLessThanOrEqual(16);
  });

  it('where the commit is neither in the checkout nor the newest at the server; there it is found', async () => {
    const stage = await setStage({ ...crashing });
    const sha = stage.commit('v2');
    const text = stage.git('show', `${sha}:web/deployment.yaml`);
    const git = { ...stage.gitPort, files: async () => { throw new AdapterError('not-found', 'no such commit'); } };
    const workflow = { nodes: deployWeb.nodes.filter((node) => !node.startsWith('validate')), edges: ['commit -> sync', 'sync -> health', 'health -> rollback {mode: fallback}'] };
    const deployedWith = async (head: string): Promise<Deployed> => {
      const { port } = createFakeConfigRepository({ 'web/deployment.yaml': `# first\n${text}` });
      return await stage.deploy(sha, { workflow, settings: { quarantine: { refuses: false, overrides: [] } }, ports: { git, configRepository: { ...port, head: async (branch) => ({ ...await port.head(branch), sha: head }) } } });
    };
    const pushed = await deployedWith(sha);
    expect(evidenceOf(pushed).resources[0]).toMatchObject({ declaredAt: { file: 'web/deployment.yaml', line: 2 }, checkedOutAt: { file: 'web/deployment.yaml', line: 1 } });
    expect(evidenceOf(pushed).missing).toEqual([]);
    const unknown = await deployedWith(stage.first);
    expect(evidenceOf(unknown).missing).toEqual([`the manifests in git: the commit ${sha.slice(0, 7)} is neither in the checkout nor the newest of its branch`]);
    expect(unknown.record.problems[0]?.where?.file).toBe('deploy.osop.yaml');
  });

  it('and no line of the checkout is named where that is another repository', async () => {
    const stage = await setStage({ ...crashing });
    const sha = stage.commit('v2');
    const deployed = await stage.deploy(sha, { facts: { sourceSha: stage.first } });
    expect(evidenceOf(deployed).resources[0]).toMatchObject({ declaredAt: { file: 'web/deployment.yaml', line: 1 } });
    expect(evidenceOf(deployed).resources[0]?.checkedOutAt).toBeUndefined();
    expect(deployed.record.problems[0]?.where?.file).toBe('deploy.osop.yaml');
  });
});

describe('what containers write', () => {
  it('is cut in length and number, however much it is', async () => {
    const { deployed } = await crash({ logs: () => [...Array.from({ length: 50_000 }, (_, index) => `line ${index}`), 'words '.repeat(150_000), 'the end'] });
    const lines = evidenceOf(deployed).resources[0]?.log?.lines ?? [];
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('the end');
    expect(Math.max(...lines.map(({ length }) => length))).toBe(300);
  });

  it('is kept as far as it came where one line is longer than what is read', async () => {
    const { deployed } = await crash({ logs: () => ['first', 'words '.repeat(500_000), 'never read'] });
    expect(evidenceOf(deployed).resources[0]?.log?.lines).toEqual(['first', `${'words '.repeat(50).slice(0, 299)}…`]);
    expect(evidenceOf(deployed).missing).toEqual(['logs of Pod web/web-2-0: cut off']);
  });

  it('holds neither control characters nor what looks like a secret', async () => {
    const secret = 'hunter2-correct-horse';
    const { deployed } = await crash({ logs: () => [
      `\u001B[31mpassword=${secret}\u001B[0m`, `Authorization: Bearer ${secret}`, 'ghp_0123456789abcdefghijABCDEFGHIJ012345', 'AKIAIOSFODNN7EXAMPLE',
      '-----BEGIN RSA PRIVATE KEY-----', 'c2VjcmV0', '-----END RSA PRIVATE KEY-----', 'plain\u0007 words',
    ] });
    expect(evidenceOf(deployed).resources[0]?.log?.lines).toEqual(['password=***', 'Authorization: ***', '***', '***', '***', '***', '***', 'plain\uFFFD words']);
  });
});
