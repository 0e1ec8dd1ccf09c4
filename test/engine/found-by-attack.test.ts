import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/core/run-record.js';
import { play, succeeds } from '../support/engine.js';
import { deployAndTell, deployWeb, setStage, slack, slackUrl } from '../support/stage.js';

const unavailable = { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>503</html>' };

describe('an application that follows another branch', () => {
  it('and has our commit deployed and Degraded is rolled back, not called superseded', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    stage.git('checkout', '--quiet', '-b', 'elsewhere');
    const sha = stage.commit('v2');
    stage.git('checkout', '--quiet', 'main');
    stage.commit('v9');
    const { record, changes } = await stage.deploy(sha);
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });
});

describe('F13: Argo CD that cannot be asked while a rollout goes well', () => {
  it('is waited for: nothing is rolled back', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let until = Number.POSITIVE_INFINITY;
    stage.simulator.onChange(({ application }) => {
      const done = application.status.operationState?.phase === 'Succeeded' && application.status.history?.at(-1)?.revision === sha;
      if (done && until === Number.POSITIVE_INFINITY) until = stage.clock.monotonicMs() + 100_000;
    });
    stage.simulator.setFaults({ intercept: async (request, next) => {
      const down = until !== Number.POSITIVE_INFINITY && stage.clock.monotonicMs() < until;
      return down && request.path.startsWith('/api/v1/applications') ? unavailable : await next();
    } });
    const { record, changes } = await stage.deploy(sha);
    expect(changes).toEqual(['POST sync']);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  });

  it('until time is over: what is not known is said, and not undone blindly: exit 3 (OSOP-ARGOCD-001)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let downFrom = Number.POSITIVE_INFINITY;
    stage.simulator.onChange(({ application }) => {
      const ended = application.status.history?.at(-1)?.revision === sha && application.operation === undefined;
      if (ended) downFrom = Math.min(downFrom, stage.clock.monotonicMs() + 4_000);
    });
    stage.simulator.setFaults({ intercept: async (request, next) =>
      (stage.clock.monotonicMs() >= downFrom && request.path.startsWith('/api/v1/applications') ? unavailable : await next()) });
    const { record, changes, codes, node } = await stage.deploy(sha, { settings: { healthTimeoutSec: 300 } });
    expect(changes).toEqual(['POST sync']);
    expect(codes).toContain('OSOP-ARGOCD-001');
    expect(node('rollback').status).toBe('skipped');
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, headline: 'Whether web is healthy is not known, and nothing was rolled back' });
  });
});

describe('F11: somebody else deploys while we wait', () => {
  it('and what they deployed is what a rollback goes back to', async () => {
    const stage = await setStage({ outcomes: { v3: 'degraded' } });
    const hotfix = stage.commit('v2');
    const ours = stage.commit('v3');
    await stage.simulator.startForeignOperation('web', { durationMs: 20_000, revision: hotfix });
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(hotfix);
  });

  it('and a newer commit that they deployed is not rolled over (F16)', async () => {
    const stage = await setStage();
    const ours = stage.commit('v2');
    const newer = stage.commit('v3');
    await stage.simulator.startForeignOperation('web', { durationMs: 20_000, revision: newer });
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(stage.live()).toBe(newer);
  });
});

describe('a config-path that the repository does not have', () => {
  it('is no pass: nothing was validated (OSOP-MANIFEST-002)', async () => {
    const stage = await setStage();
    const { record, codes, changes } = await stage.deploy(stage.commit('v2'), { settings: { configPath: 'kubernetes' } });
    expect(codes).toEqual(['OSOP-MANIFEST-002']);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'failed', exitCode: 2 });
  });
});

describe('what cannot be deployed', () => {
  it('is refused before anything is sent: several git sources, none of them ours (OSOP-ARGOCD-006)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (_request, next) => {
      const answer = await next();
      if (typeof answer.body !== 'string' || !answer.body.startsWith('{"metadata"')) return answer;
      const application = JSON.parse(answer.body) as { spec: { source?: unknown; sources?: unknown } };
      application.spec.sources = [{ repoURL: 'https://github.com/org/other', path: '.' }, { repoURL: 'https://github.com/org/values', ref: 'values', targetRevision: 'main' }];
      return { ...answer, body: JSON.stringify(application) };
    } });
    const { record, codes, changes } = await stage.deploy(sha);
    expect(codes).toEqual(['OSOP-ARGOCD-006']);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
  });
});

describe('a push of several commits under auto-sync', () => {
  it('is not half reverted, nor is more than what it brought to the application', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v3: 'degraded' } });
    const second = stage.commit('v2');
    const third = stage.commit('v3');
    const last = stage.push({ 'README.md': 'words\n' });
    const { record, codes } = await stage.deploy(last, { facts: { previousSha: stage.first } });
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(stage.reverts.map(({ sha }) => sha)).toEqual([third, second]);
    expect(stage.git('show', 'HEAD:web/deployment.yaml')).toContain('shop/web:v1');
    expect(stage.git('show', 'HEAD:README.md')).toBe('words');
  });
});

describe('a scheduled run that finds its commit live and broken', () => {
  it('has changed nothing, and undoes nothing: exit 3', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.deploy(sha);
    stage.simulator.setFaults({ intercept: async (_request, next) => {
      const answer = await next();
      return typeof answer.body === 'string' ? { ...answer, body: answer.body.replace(/"health":\{"status":"Healthy"/, '"health":{"status":"Degraded"') } : answer;
    } });
    const { record, changes } = await stage.deploy(sha, { facts: { event: 'schedule' } });
    expect(changes).toEqual([]);
    expect(record.exitCode).toBe(3);
  });
});

describe('F12: a sync window that is closed for auto-sync', () => {
  it('is a refusal: nothing is reverted that never ran', async () => {
    const stage = await setStage({ application: { automated: true }, windows: [{ kind: 'deny', active: true }] });
    const { record, changes, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect([changes, stage.reverts]).toEqual([[], []]);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
  });
});

describe('T23: a message of the workflow\'s own', () => {
  it('cannot mention people by what is put into it', async () => {
    const stage = await setStage();
    const { told, port } = slack();
    await stage.deploy(stage.commit('v2'), {
      workflow: { nodes: deployAndTell.nodes.map((node) => node.replace('tell {type: api, runtime: {method: POST,', 'tell {type: api, runtime: {body: {text: "by {{by}}: {{health_status.message}}"}, method: POST,')), edges: deployAndTell.edges ?? [] },
      inputs: {},
      settings: { slackWebhookUrl: slackUrl },
      ports: { messages: port },
      variables: { by: '<!channel> & <https://evil.example|Approve>' },
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('by &lt;!channel&gt; &amp; &lt;https://evil.example|Approve&gt;');
  });
});

describe('loops that wait for each other', () => {
  it('let the rest of the workflow run', async () => {
    const { record, node } = await play({
      nodes: ['start', 'migrate', 'check_db', 'check_cache', 'deploy'],
      edges: [
        'start -> migrate {mode: conditional, when: "1 == 2"}', 'migrate -> check_db', 'migrate -> check_cache',
        'check_db -> start {mode: loop, when: "1 == 2"}', 'check_cache -> start {mode: loop, when: "1 == 2"}',
        'start -> deploy', 'migrate -> deploy',
      ],
    });
    expect(record.result).toBe('succeeded');
    expect(node('deploy').status).toBe('succeeded');
  });

  it('end within their limit although nothing in them takes time (OSOP-RUN-004)', async () => {
    const { codes, record } = await play({
      nodes: ['list {outputs: [items]}', 'b {type: cli, runtime: {command: never}}'],
      edges: ['list -> b {mode: loop, for_each: items}', 'b -> b {mode: loop, when: "1 == 1", x-max-iterations: 1000}'],
      script: { list: succeeds({ items: [] }) },
    });
    expect(codes).toEqual(['OSOP-RUN-004']);
    expect(record.result).toBe('failed');
  });
});

describe('a sub-workflow that rolled back what it was run for', () => {
  it('has failed, although what it left is healthy: what follows does not run (OSOP-RUN-007)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { record, node, codes } = await stage.deploy(stage.commit('v2'), {
      workflow: {
        nodes: ['staging {type: system, workflow_ref: inner.osop.yaml}', 'production {type: human}'],
        edges: ['staging -> production'],
      },
      files: { 'inner.osop.yaml': deployWeb },
    });
    expect(codes).toContain('OSOP-RUN-007');
    expect(node('production').status).toBe('blocked');
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });
});

describe('a cancelled run', () => {
  it('does not hide that the rollback before had failed (F35)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => (request.path.endsWith('/rollback') ? { status: 403, headers: { 'content-type': 'application/json' }, body: '{"error":"permission denied","code":7,"message":"permission denied"}' } : await next()) });
    const { record } = await stage.deploy(sha, {
      workflow: {
        nodes: [...deployWeb.nodes, 'cleanup {type: cli, runtime: {command: wait}}'],
        edges: [...(deployWeb.edges ?? []), 'rollback -> cleanup {mode: error}'],
      },
      ports: { commands: { run: async ({ signal }) => await new Promise((_resolve, reject) => { signal?.addEventListener('abort', () => { reject(signal.reason as Error); }); }) } },
      cancelAfterSec: 400,
    });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(verdictOf(record)).toContain('rollback of web had failed');
  });
});

describe('as a real Argo CD was seen to behave', () => {
  it('a cached error of manifest generation is given up by one hard refresh', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let cached = true;
    const asked: string[] = [];
    stage.simulator.setFaults({ intercept: async (request, next) => {
      const kind = /refresh=(\w+)/.exec(request.path)?.[1];
      if (kind !== undefined) asked.push(kind);
      cached &&= kind !== 'hard';
      const answer = await next();
      if (!cached || typeof answer.body !== 'string' || !answer.body.startsWith('{"metadata"')) return answer;
      const application = JSON.parse(answer.body) as { status: { conditions?: unknown } };
      application.status.conditions = [{ type: 'ComparisonError', message: 'Manifest generation error (cached): exit status 1' }];
      return { ...answer, body: JSON.stringify(application) };
    } });
    const { record } = await stage.deploy(sha);
    expect(asked.filter((kind) => kind === 'hard')).toHaveLength(1);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  });

  it('an application that was broken before the commit is no reason to revert it (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { automated: true, initial: 'never-deployed' }, outcomes: { v2: 'degraded' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(stage.reverts).toEqual([]);
    expect(record.exitCode).toBe(3);
  });

  it('auto-sync that is quicker than the run, and half-way when it begins, is no such application', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    await stage.simulator.handle({ method: 'GET', path: '/api/v1/applications/web?refresh=normal', headers: { authorization: 'Bearer e30.e30.ci' }, body: '' });
    const { record } = await stage.deploy(sha);
    expect(stage.reverts).toMatchObject([{ sha }]);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });

  it('a full sync of our commit by somebody else, waited for, is not done again', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 20_000, revision: sha });
    const { record, changes } = await stage.deploy(sha);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ exitCode: 0 });
    expect(stage.live()).toBe(sha);
  });
});
