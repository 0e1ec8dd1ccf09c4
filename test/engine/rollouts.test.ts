import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { ConnectionCut } from '../../src/simulator/http-messages.js';
import type { ShortWorkflow } from '../support/engine.js';
import { setStage, type Deploying, type Stage, type StageOptions } from '../support/stage.js';

const file = 'web/rollout.yaml';
const pauseTwice = '[{setWeight: 20}, {pause: {}}, {setWeight: 60}, {pause: {}}]';
const analysed = '[{setWeight: 20}, {analysis: {templates: [{templateName: success-rate}]}}]';

/** A canary of `web`. */
function rollout(tag: string, steps = pauseTwice, name = 'web'): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: ${name}}\nspec:\n  strategy: {canary: {steps: ${steps}}}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec: {containers: [{name: web, image: "shop/web:${tag}"}]}\n`;
}

const canary = async (options: StageOptions & { readonly steps?: string } = {}): Promise<Stage> => await setStage({ files: { [file]: rollout('v1', options.steps) }, ...options });
const sync = 'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web}}';
const gate = (id: string, more = ''): string => `${id} {type: api, runtime: {url: "https://argocd/api/v1/applications/web"${more}}, outputs: [${id}_status]}`;
const act = (action: string, more = ''): string => `${action} {type: infra, runtime: {tool: argocd, action: ${action}, app_name: web${more}}, outputs: [${action.replaceAll('-', '_')}_status]}`;
const chain = (...nodes: readonly string[]): ShortWorkflow => {
  const ids = nodes.map((node) => node.split(' ')[0] ?? '');
  return { nodes, edges: ids.slice(1).map((id, index) => `${ids[index] ?? ''} -> ${id}`) };
};
const quick: Deploying['settings'] = { stableForSec: 2, degradedGraceSec: 0 };
const actions = (stage: Stage): readonly string[] => stage.simulator.requests.filter(({ method, path }) => method === 'POST' && path.includes('/resource/actions')).map(({ body }) => JSON.parse(body ?? '{}') as JsonObject).map(({ action }) => (typeof action === 'string' ? action : ''));

describe('a Rollout that is paused', () => {
  it('is promoted by the workflow at each of its pauses, and then healthy', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const again = act('promote').replace('promote ', 'second ').replace('promote_status', 'second_status');
    const { record, node } = await stage.deploy(sha, { workflow: chain(sync, gate('canary', ', allow_suspended: true'), act('promote'), again, gate('health')), settings: quick });
    expect(record.problems).toEqual([]);
    expect(record.result).toBe('succeeded');
    expect(actions(stage)).toEqual(['resume', 'resume']);
    expect(node('canary').outputs).toMatchObject({ canary_status: { status: 'Healthy' } });
    expect(node('second').outputs).toMatchObject({ second_status: { changed: true, resource: 'web', steps: 4 } });
    expect(stage.simulator.application('web').status.health?.status).toBe('Healthy');
  });

  it('is waited for, and the log says at which step it is paused and how it goes on', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const { record, events, codes } = await stage.deploy(sha, { workflow: chain(sync, gate('health')), settings: { ...quick, healthTimeoutSec: 60, rollback: 'none' } });
    const told = 'Rollout web/web is paused at step 2 of 4 (CanaryPauseStep); it goes on by a node with action: promote, by kubectl argo rollouts promote web, or by Resume in Argo CD';
    expect(events.filter((event) => event.type === 'progress' && event.message === told)).toHaveLength(1);
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(record.problems[0]?.message).toContain(told);
  });

  it('that a gate accepts is not called live and healthy', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const { record } = await stage.deploy(sha, { workflow: chain(sync, gate('canary', ', allow_suspended: true')), settings: quick });
    expect(record.headline).toContain('no node waited until web was healthy');
  });

  it('is promoted fully in one go, and a second run has nothing to do', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const workflow = chain(sync, act('promote-full'), gate('health'));
    expect((await stage.deploy(sha, { workflow, settings: quick })).record.result).toBe('succeeded');
    const second = await stage.deploy(sha, { workflow, settings: quick });
    expect(second.record.result).toBe('nothing-to-do');
    expect(second.node('promote-full').note).toBe('nothing to do: Rollout web/web: it is promoted already');
    expect(actions(stage)).toEqual(['promote-full']);
  });
});

describe('a Rollout whose analysis fails', () => {
  const deploy: ShortWorkflow = {
    nodes: [sync, gate('health'), 'back {type: infra, runtime: {tool: argocd, action: rollback, app_name: web}}'],
    edges: ['sync -> health', 'health -> back {mode: fallback}'],
  };

  it('is rolled back at once, with the verdict of the analysis in the message', async () => {
    const stage = await canary({ steps: analysed, outcomes: { v2: 'analysis-failed' } });
    const sha = stage.push({ [file]: rollout('v2', analysed) });
    const { record, node, seconds } = await stage.deploy(sha, { workflow: deploy, settings: { ...quick, degradedGraceSec: 600 } });
    expect(record.result).toBe('rolled-back');
    const [problem] = node('health').problems;
    expect(problem?.code).toBe('OSOP-GATE-001');
    expect(problem?.message).toContain('RolloutAborted: Rollout aborted update to revision 2');
    expect(problem?.message).toMatch(/AnalysisRun web\/web-\S+: Failed; Metric "success-rate" assessed Failed due to failed \(1\) > failureLimit \(0\); metric success-rate Failed: value \[0\.87\]/);
    expect(JSON.stringify(node('health').outputs)).toContain('value [0.87]');
    expect(seconds).toBeLessThan(120);
    expect(stage.simulator.application('web').status.health?.status).toBe('Healthy');
  });

  it('is retried by the workflow, once', async () => {
    const stage = await canary({ steps: analysed, outcomes: { v2: 'analysis-failed' } });
    const sha = stage.push({ [file]: rollout('v2', analysed) });
    const workflow: ShortWorkflow = { nodes: [sync, gate('first'), act('retry'), gate('health')], edges: ['sync -> first', 'first -> retry {mode: fallback}', 'retry -> health'] };
    const { record } = await stage.deploy(sha, { workflow, settings: quick });
    expect(actions(stage)).toEqual(['retry']);
    expect(record.result).toBe('succeeded');
  });

  it('cannot be promoted: the node fails and says why (OSOP-ROLLOUT-002)', async () => {
    const stage = await canary({ steps: analysed, outcomes: { v2: 'analysis-failed' } });
    const sha = stage.push({ [file]: rollout('v2', analysed) });
    const { codes, record } = await stage.deploy(sha, { workflow: chain(sync, act('promote')), settings: { ...quick, rollback: 'none' } });
    expect(codes).toEqual(['OSOP-ROLLOUT-002']);
    expect(record.problems[0]?.message).toContain('cannot promote Rollout web/web: its update was aborted: RolloutAborted');
    expect(actions(stage)).toEqual([]);
  });
});

describe('an action', () => {
  it('aborts an update, which is then not called healthy', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const { record } = await stage.deploy(sha, { workflow: chain(sync, gate('canary', ', allow_suspended: true'), act('abort')), settings: { ...quick, rollback: 'none' } });
    expect(actions(stage)).toEqual(['abort']);
    expect(record).toMatchObject({ result: 'failed', headline: 'The deployment of web failed and was not rolled back', reason: 'node abort aborted the update' });
  });

  it('whose answer is lost is looked up and not sent twice', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    let cut = false;
    stage.simulator.setFaults({
      intercept: async (request, next) => {
        const answer = await next();
        if (cut || !request.path.includes('/resource/actions/v2')) return answer;
        cut = true;
        throw new ConnectionCut();
      },
    });
    const { record } = await stage.deploy(sha, { workflow: chain(sync, act('promote'), gate('canary', ', allow_suspended: true')), settings: quick });
    expect(cut).toBe(true);
    expect(record.problems).toEqual([]);
    expect(actions(stage)).toEqual(['resume']);
  });

  it('that is not permitted is refused with the line of the policy', async () => {
    const stage = await canary({ permission: (_user, action) => !action.startsWith('action/') });
    const sha = stage.push({ [file]: rollout('v2') });
    const { record, codes } = await stage.deploy(sha, { workflow: chain(sync, act('promote')), settings: { ...quick, rollback: 'none' } });
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record.problems[0]?.hint).toContain('applications, action/argoproj.io/Rollout/resume, default/web, allow');
  });

  it('is sent to the older address of a server that does not know the newer one', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const older: string[] = [];
    stage.simulator.setFaults({
      intercept: async (request, next) => {
        if (request.path.includes('/resource/actions/v2')) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found\n' };
        if (request.method !== 'POST' || !request.path.includes('/resource/actions?')) return await next();
        older.push(`${request.path} ${request.body ?? ''}`);
        return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
      },
    });
    await stage.deploy(sha, { workflow: chain(sync, act('promote')), settings: quick });
    expect(older).toEqual(['/api/v1/applications/web/resource/actions?project=default&namespace=web&resourceName=web&version=v1alpha1&group=argoproj.io&kind=Rollout "resume"']);
  });

  it.each([
    ['rollout: api', 'web does not have one Rollout called api: it has web/web'],
    ['', 'web does not have exactly one Rollout: it has web/web, web/worker'],
  ])('with `%s` needs one Rollout to be meant (OSOP-ROLLOUT-001)', async (more, message) => {
    const stage = await setStage({ files: { [file]: rollout('v1'), ...(more === '' ? { 'web/worker.yaml': rollout('v1', pauseTwice, 'worker') } : {}) } });
    const { record, codes } = await stage.deploy(stage.first, { workflow: chain(act('promote', more === '' ? '' : `, ${more}`)), settings: quick });
    expect(codes).toEqual(['OSOP-ROLLOUT-001']);
    expect(record.problems[0]?.message).toBe(message);
    expect(record.exitCode).toBe(5);
  });

  it('of a dry run only says what it would do', async () => {
    const stage = await canary();
    const { node } = await stage.deploy(stage.first, { workflow: chain(act('promote')), settings: { ...quick, dryRun: true } });
    expect(node('promote').note).toBe('dry run: would not promote Rollout web/web: it is promoted already');
    expect(actions(stage)).toEqual([]);
  });

  it('restarts a Deployment', async () => {
    const stage = await setStage();
    const { record, node } = await stage.deploy(stage.first, { workflow: chain(act('restart', ', deployment: web'), gate('health')), settings: quick });
    expect(record.problems).toEqual([]);
    expect(actions(stage)).toEqual(['restart']);
    expect(node('restart').outputs).toMatchObject({ restart_status: { changed: true, resource: 'web' } });
  });
});

describe('a Rollout that is under way when it is rolled back', () => {
  const twoAtATime = chain(sync, gate('health'));

  it('is aborted first, so that nothing more is shifted to the bad revision', async () => {
    const stage = await canary();
    const sha = stage.push({ [file]: rollout('v2') });
    const { record, changes } = await stage.deploy(sha, { workflow: twoAtATime, settings: { ...quick, healthTimeoutSec: 30 } });
    expect(actions(stage)).toEqual(['abort']);
    expect(changes).toEqual(['POST sync', 'POST v2', 'POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });

  it('and cannot be aborted is rolled back all the same, and that is told', async () => {
    const stage = await canary({ permission: (_user, action) => !action.startsWith('action/') });
    const { record, events } = await stage.deploy(stage.push({ [file]: rollout('v2') }), { workflow: twoAtATime, settings: { ...quick, healthTimeoutSec: 30 } });
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : [])).find((message) => message.includes('not aborted'))).toMatch(/^the update of (?:its Rollouts|Rollout web) is not aborted: .*action\/argoproj\.io\/Rollout\/abort/s);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });
});
