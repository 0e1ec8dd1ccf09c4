import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { builtInWorkflow } from '../../src/core/workflow/built-in.js';
import { exampleWorkflow } from '../support/world.js';
import { defaultSettings } from '../support/engine.js';
import { deployAndTell, deployWeb, manifest, setStage, slack, slackUrl, type Deploying, type Stage } from '../support/stage.js';

const limits = { stableForSec: 3, degradedGraceSec: 3 };

/** A run that sets the image itself, of a version that never becomes healthy. */
function bump(more: Deploying = {}): Deploying {
  return { text: builtInWorkflow({ notify: false, bump: true }), inputs: { app: 'web' }, ...more, settings: { ...limits, bump: { ...defaultSettings.bump, images: { image: 'shop/web', tag: 'v2' }, app: 'web' }, ...more.settings } };
}

describe('an Argo CD rollback that is not healthy either, of a commit that the run made', () => {
  it('is followed by the revert in git all the same, and the report says both: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await setStage();
    stage.simulator.setOutcome('degraded');
    const { record } = await stage.deploy(stage.first, bump());
    const [revert, bad] = stage.git('log', '--format=%H', '-2').split('\n');
    expect(stage.reverts).toMatchObject([{ sha: bad }]);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, rollbackStrategy: 'argocd', revertSha: revert });
    const told = record.problems.find(({ code }) => code === 'OSOP-ROLLBACK-002')?.message ?? '';
    expect(told).toContain(`in git, ${revert?.slice(0, 7)} reverts ${bad?.slice(0, 7)}`);
    expect(told).toContain(`which has reverted ${bad?.slice(0, 7)}`);
    expect(record.notices.join('\n')).not.toContain('the next sync brings it back');
    expect(stage.git('show', 'HEAD:web/deployment.yaml')).toContain('shop/web:v1');
  });

  it('and cannot be taken back in git either: both are told', async () => {
    const stage = await setStage();
    stage.simulator.setOutcome('degraded');
    const revert = async (): Promise<never> => { throw new AdapterError('refused', 'the branch is protected'); };
    const { record } = await stage.deploy(stage.first, bump({ ports: { configRepository: { ...stage.configRepository, revert } } }));
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    const told = record.problems.find(({ code }) => code === 'OSOP-ROLLBACK-002')?.message ?? '';
    expect(told).toMatch(/could not be verified: .*; nor could [0-9a-f]{7} be taken back in git: the branch is protected; git: /);
    expect(record.notices.join('\n')).toContain('the next sync brings it back');
  });

  it.each<[string, Deploying]>([
    ['of a commit that was pushed leaves git alone', {}],
    ['with rollback: argocd leaves git alone', { settings: { rollback: 'argocd' } }],
  ])('%s', async (title, more) => {
    const stage = await setStage();
    stage.simulator.setOutcome('degraded');
    if (title.startsWith('with')) await stage.deploy(stage.first, bump(more));
    else await stage.deploy(stage.commit('v2'));
    expect(stage.reverts).toEqual([]);
  });
});

describe('a rollback that fails is told to the incoming webhook of Slack once, whatever the workflow says', () => {
  const urgent = /rotating_light|rollback.*fail|could not/i;
  async function told(workflow: Deploying, stage?: Stage): Promise<readonly string[]> {
    const on = stage ?? await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const { told: messages, port } = slack();
    const { record } = await on.deploy(on.commit('v2'), { ...workflow, settings: { ...limits, ...workflow.settings, slackWebhookUrl: slackUrl }, ports: { messages: port, ...workflow.ports } });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    return messages;
  }
  const edges = deployWeb.edges ?? [];
  const tell = 'alarm {type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}';

  it.each<[string, Deploying]>([
    ['its message comes only after a rollback that went well, as in the first example', { text: exampleWorkflow.replaceAll('production-app', 'web').replace(/ +repository:.*\n +branch:.*\n/, '') }],
    ['it has none', { workflow: deployWeb }],
    ['it has one for that very case', { workflow: deployAndTell }],
    ['it tells of failures before the rollback', { workflow: { nodes: [...deployWeb.nodes.slice(0, 4), tell], edges: [...edges.filter((edge) => !edge.includes('rollback')), 'health -> alarm {mode: error}'] } }],
  ])('%s', async (title, workflow) => {
    const messages = await told(workflow);
    const alarms = messages.filter((message) => urgent.test(message) && message.includes('after the rollback'));
    expect(alarms).toHaveLength(1);
    expect(messages).toHaveLength(title.startsWith('it tells') ? 2 : 1);
  });

  it('also where its own message has words of its own', async () => {
    const own = tell.replace('method: POST', 'method: POST, body: {text: something went wrong}');
    const messages = await told({ workflow: { nodes: [...deployWeb.nodes, own], edges: [...edges, 'rollback -> alarm {mode: error}'] } });
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('something went wrong');
    expect(messages[1]).toContain('after the rollback');
  });

  it('and one that cannot be delivered is a warning (OSOP-NOTIFY-001)', async () => {
    const stage = await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const post = async (): Promise<never> => { throw new AdapterError('unreachable', 'Slack cannot be reached'); };
    const { record } = await stage.deploy(stage.commit('v2'), { settings: { ...limits, slackWebhookUrl: slackUrl }, ports: { messages: { post } } });
    expect(record.problems.filter(({ code }) => code === 'OSOP-NOTIFY-001')).toHaveLength(1);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  });

  it('and a rollback that went well is not told by itself', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { told: messages, port } = slack();
    await stage.deploy(stage.commit('v2'), { settings: { ...limits, slackWebhookUrl: slackUrl }, ports: { messages: port } });
    expect(messages).toEqual([]);
  });
});

describe('a rollback that is refused after a Rollout was aborted', () => {
  const file = 'web/rollout.yaml';
  const rollout = (tag: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web}\nspec:\n  strategy: {canary: {steps: [{setWeight: 20}, {pause: {}}]}}\n  selector: {matchLabels: {app: web}}\n  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: "shop/web:${tag}"}]}}\n`;
  const refuse = { status: 403, headers: { 'content-type': 'application/json' }, body: '{"error":"permission denied","code":7,"message":"permission denied"}' };

  async function canary(): Promise<Stage> {
    const stage = await setStage({ files: { [file]: rollout('v1') } });
    stage.simulator.setFaults({ intercept: async (request, next) => (request.path.endsWith('/rollback') ? refuse : await next()) });
    return stage;
  }

  it('after a failure says what was changed: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await canary();
    const { record, changes } = await stage.deploy(stage.push({ [file]: rollout('v2') }), { workflow: { nodes: deployWeb.nodes.slice(0, 4), edges: (deployWeb.edges ?? []).slice(0, 3) }, settings: { ...limits, healthTimeoutSec: 30 } });
    expect(changes).toEqual(['POST sync', 'POST v2', 'POST rollback']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(record.problems.at(-1)?.message).toContain('permission denied; the update of Rollout web was aborted before that; git: ');
  });

  it('by hand does not say that nothing was changed: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    await stage.deploy(sha, { workflow: { nodes: deployWeb.nodes.slice(0, 3), edges: (deployWeb.edges ?? []).slice(0, 2) }, settings: { ...limits, rollback: 'none' } });
    await stage.clock.sleep(60_000);
    const byHand: Deploying = {
      workflow: { nodes: ['wait {type: human}', deployWeb.nodes[4] ?? ''], edges: ['wait -> rollback'] },
      settings: { ...limits, approved: new Set(['wait']), manual: { to: { kind: 'last-healthy' }, reason: undefined } },
    };
    const { record, changes } = await stage.deploy(sha, byHand);
    expect(changes).toEqual(['POST v2', 'POST rollback']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(record.headline).not.toContain('nothing was changed');
    expect(record.problems.at(-1)?.message).toContain('the update of Rollout web was aborted before that');
  });
});

describe('a sync that failed and was rolled back by Argo CD leaves nothing in the history', () => {
  async function rolledBack(): Promise<{ readonly stage: Stage; readonly sha: string }> {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
    const sha = stage.commit('v2');
    const { record, changes } = await stage.deploy(sha);
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.simulator.application('web').status.history?.map(({ revision }) => revision)).toEqual([stage.first, stage.first]);
    return { stage, sha };
  }

  it('a rerun of the run does not deploy it again: what the first attempt did is proved (OSOP-ROLLBACK-004)', async () => {
    const { stage, sha } = await rolledBack();
    const { record, changes, codes } = await stage.deploy(sha, { facts: { rerun: true } });
    expect(changes).toEqual([]);
    expect(codes).toEqual(['OSOP-ROLLBACK-004']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd' });
    expect(record.problems[0]?.message).toContain(`${sha.slice(0, 7)} was synced and then rolled back (history id 0)`);
    expect(record.notices[0]).toContain(`git still names the bad revision ${sha.slice(0, 7)}`);
  });

  it('a new run, or a rerun that may be told to, deploys it', async () => {
    const { stage, sha } = await rolledBack();
    stage.simulator.setOutcome('healthy');
    const named = await stage.deploy(sha, { facts: { rerun: false } });
    expect(named.changes).toEqual(['POST sync']);
    expect(named.record.result).toBe('succeeded');
  });

  it('a rerun that cannot read the events says what it does not know', async () => {
    const { stage, sha } = await rolledBack();
    stage.simulator.setFaults({ intercept: async (request, next) => (request.path.includes('/events') ? { status: 500, headers: { 'content-type': 'application/json' }, body: '{"error":"boom","code":2,"message":"boom"}' } : await next()) });
    const { changes, events } = await stage.deploy(sha, { facts: { rerun: true } });
    expect(changes[0]).toBe('POST sync');
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : []))).toContainEqual(expect.stringMatching(/^whether an earlier attempt has synced [0-9a-f]{7} and gone back is not known: .*boom/));
  });

  it('a rerun after somebody has deployed a commit since that contains it tells of no rollback (OSOP-ROLLBACK-001)', async () => {
    const { stage, sha } = await rolledBack();
    stage.simulator.setOutcome('healthy');
    const later = stage.push({ 'web/deployment.yaml': manifest('v2'), 'README.md': 'about\n' });
    await stage.simulator.startForeignOperation('web', { durationMs: 1000, revision: later });
    await stage.clock.sleep(20_000);
    const { record, changes, codes } = await stage.deploy(sha, { facts: { rerun: true } });
    expect(changes).toEqual([]);
    expect(codes).toContain('OSOP-ROLLBACK-001');
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(record.reason).toContain(`${sha.slice(0, 7)} was synced and then rolled back (history id 0), and after that ${later.slice(0, 7)} was deployed (history id 2), which contains ${sha.slice(0, 7)}`);
  });

  it('a rerun after somebody has deployed it since is nothing of the kind', async () => {
    const { stage, sha } = await rolledBack();
    stage.simulator.setOutcome('healthy');
    await stage.simulator.startForeignOperation('web', { durationMs: 1000, revision: sha });
    await stage.clock.sleep(20_000);
    const { codes } = await stage.deploy(sha, { facts: { rerun: true } });
    expect(codes).toEqual([]);
  });
});

