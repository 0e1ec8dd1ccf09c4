import { verdictOf } from '../../src/core/run-record.js';
import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { deployAndTell, deployWeb, setStage, slack, slackUrl } from '../support/stage.js';

const badGateway = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' };

describe('the rollback input', () => {
  it('none leaves the failure as it is: exit 3 (OSOP-GATE-001)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes, codes, node } = await stage.deploy(sha, { settings: { rollback: 'none' } });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, rollbackStrategy: undefined });
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(changes).toEqual(['POST sync']);
    expect(node('rollback').status).toBe('skipped');
    expect(stage.live()).toBe(sha);
  });

  it('git-revert reverts the commit in git and syncs the revert (I6)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes } = await stage.deploy(sha, { settings: { rollback: 'git-revert' } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', notices: [] });
    expect(changes).toEqual(['POST sync', 'POST sync']);
    expect(stage.reverts).toMatchObject([{ sha, branch: 'main' }]);
    expect(stage.live()).toBe(record.revertSha);
    expect(stage.simulator.application('web').status.sync.status).toBe('Synced');
  });

  it('F36: argocd under auto-sync, which Argo CD would refuse, is a git revert, and that is told', async () => {
    const stage = await setStage({ application: { automated: true, ownedBy: 'shop' }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes, events } = await stage.deploy(sha, { settings: { rollback: 'argocd' } });
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : []))).toContain('going back by a revert in git: auto-sync is on, and set by ApplicationSet shop, which would undo turning it off');
    expect(stage.live()).toBe(record.revertSha);
  });

  it('with fail-on-rollback off ends with exit 0', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { record } = await stage.deploy(stage.commit('v2'), { settings: { failOnRollback: false } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 0 });
  });
});

describe('F36: under auto-sync', () => {
  it('a commit is deployed without any request of ours', async () => {
    const stage = await setStage({ application: { automated: true } });
    const sha = stage.commit('v2');
    const { record, changes } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(sha);
  });

  it('a bad commit is reverted in git, and the revert is gated', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes, node } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', notices: [] });
    expect(changes).toEqual([]);
    expect(stage.reverts).toMatchObject([{ sha, branch: 'main' }]);
    expect(record.revertSha).toBe(stage.git('rev-parse', 'HEAD'));
    expect(stage.live()).toBe(record.revertSha);
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ strategy: 'git-revert', revert_sha: record.revertSha, verified: true });
  });

  it('a sync that fails is reverted in git too (OSOP-ARGOCD-003)', async () => {
    const stage = await setStage({ application: { automated: true, retry: { limit: 1, backoff: { duration: '5s' } } }, outcomes: { v2: 'sync-failed' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-003']);
    expect(record).toMatchObject({ result: 'rolled-back', rollbackStrategy: 'git-revert' });
  });

  it('a commit that was reverted already is not reverted again, and the cluster is verified all the same (F28)', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.git('revert', '--no-edit', sha);
    const made = stage.git('rev-parse', 'HEAD');
    stage.git('push', '--quiet', '--force', 'origin', `${sha}:refs/heads/main`);
    void stage.clock.sleep(40_000).then(() => stage.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/main'));
    const { record, node } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'rolled-back', revertSha: made });
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ verified: true });
    expect(stage.live()).toBe(made);
  });

  it('a revert that conflicts is told beside the first error, and nothing is pushed: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const configRepository = { ...stage.configRepository, revert: async () => { throw new AdapterError('conflict', 'reverting conflicts with later commits; nothing was pushed'); } };
    const { record, codes } = await stage.deploy(stage.commit('v2'), { ports: { configRepository } });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-002']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, revertSha: undefined });
    expect(verdictOf(record)).toContain('conflicts');
  });

  it('a revert whose branch is not known is not guessed: exit 3 (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'), { facts: { branch: undefined } });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(record.exitCode).toBe(3);
    expect(stage.reverts).toEqual([]);
  });

  it('a revert that was pushed is named even when what it restores does not become healthy', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.simulator.setOutcome(({ sha: applied }) => (applied === sha ? 'degraded' : 'sync-failed'));
    const { record } = await stage.deploy(sha, { settings: { rollback: 'git-revert' } });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, rollbackStrategy: 'git-revert' });
    expect(record.revertSha).toBe(stage.git('rev-parse', 'HEAD'));
  });
});

describe('I7: what this run has not deployed', () => {
  it('is not rolled back where it only looks, and finds it degraded', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes } = await stage.deploy(sha, { workflow: { nodes: ['health {type: api, runtime: {url: "https://argocd/api/v1/applications/web"}}'] } });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, rollbackStrategy: undefined });
    expect(changes).toEqual([]);
    expect(stage.reverts).toEqual([]);
    expect(stage.live()).toBe(sha);
  });
});

describe('F35: a rollback that fails', () => {
  it('because what it restores is degraded as well keeps both errors: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-002']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(verdictOf(record)).toContain('rollback');
    expect(record.apps).toMatchObject([{ result: 'failed' }]);
  });

  it('because Argo CD does not answer keeps both errors: exit 3 (OSOP-ROLLBACK-002)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    stage.simulator.setFaults({ intercept: async (request, next) => (request.path.endsWith('/rollback') ? badGateway : await next()) });
    const { record, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-002']);
    expect(record.exitCode).toBe(3);
  });

  it('keeps both errors also where the workflow has no rollback node (OSOP-ROLLBACK-002)', async () => {
    const stage = await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const workflow = { nodes: deployWeb.nodes.slice(0, 4), edges: ['commit -> validate', 'validate -> sync', 'sync -> health'] };
    const { record, codes } = await stage.deploy(stage.commit('v2'), { workflow });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-002']);
    expect(record.exitCode).toBe(3);
  });

  it('because there was nothing healthy before says so: exit 3 (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { initial: 'never-deployed' }, outcomes: { v2: 'degraded' } });
    const { record, codes, changes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(record.exitCode).toBe(3);
    expect(changes).toEqual(['POST sync']);
  });

  it('never goes back to a revision that was not healthy before (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { initial: { health: 'Degraded' } }, outcomes: { v2: 'degraded' } });
    const { codes, changes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(changes).toEqual(['POST sync']);
  });

  it('does not go back and forth between two bad revisions', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded', v3: 'degraded' } });
    await stage.deploy(stage.commit('v2'));
    const second = await stage.deploy(stage.commit('v3'));
    expect(second.record.result).toBe('rolled-back');
    expect(stage.live()).toBe(stage.first);
  });
});

describe('a rollback node', () => {
  it('does nothing when nothing was deployed', async () => {
    const stage = await setStage({ windows: [{ kind: 'deny', active: true }] });
    const { node, changes } = await stage.deploy(stage.commit('v2'));
    expect(node('rollback')).toMatchObject({ status: 'skipped' });
    expect(node('rollback').note).toContain('nothing was deployed');
    expect(changes).toEqual(['POST sync']);
  });

  it('as the whole of a workflow goes back from what is live, and that is no failure: exit 0', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.deploy(sha);
    const { record, changes } = await stage.deploy(sha, { workflow: { nodes: ['wait {type: human}', deployWeb.nodes[4] ?? ''], edges: ['wait -> rollback'] }, settings: { approved: new Set(['wait']) } });
    expect(changes).toEqual(['POST rollback']);
    expect(stage.live()).toBe(stage.first);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 0 });
  });

  it('reached because of a timed-out sync ends that sync first (OSOP-ARGOCD-005)', async () => {
    const stage = await setStage({ delays: { sync: 500_000 } });
    const sha = stage.commit('v2');
    const nodes = deployWeb.nodes.map((node) => node.replace('sync {', 'sync {timeout_sec: 60, '));
    const slow = stage.simulator.onChange(({ application }) => {
      if (application.status.operationState?.phase === 'Terminating') slow();
    });
    const { record, changes, codes, node } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(codes[0]).toBe('OSOP-ARGOCD-005');
    expect(node('sync')).toMatchObject({ timedOut: true, durationMs: 60_000 });
    expect(node('sync').problems[0]?.message).toContain('60 s');
    expect(changes.slice(0, 3)).toEqual(['POST sync', 'DELETE operation', 'POST rollback']);
    expect(record.exitCode).not.toBe(0);
  });

  it('can end a sync that Argo CD has not even picked up', async () => {
    const stage = await setStage({ delays: { pickup: 70_000 } });
    const sha = stage.commit('v2');
    const nodes = deployWeb.nodes.map((node) => node.replace('sync {', 'sync {timeout_sec: 60, '));
    const { record, changes } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(changes).toContain('DELETE operation');
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });

  it('that fails still lets the alarm out', async () => {
    const stage = await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const { told, port } = slack();
    await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { messages: port } });
    expect(told).toHaveLength(1);
  });
});

describe('a deployment in a sub-workflow', () => {
  const edges = (deployWeb.edges ?? []).filter((edge) => !edge.includes('rollback'));
  const files = { 'service.osop.yaml': { nodes: deployWeb.nodes, edges: [...edges, 'health -> rollback {mode: fallback}'] } };

  it('whose time is over is rolled back by its own rollback node, and the record shows it (OSOP-ARGOCD-005)', async () => {
    const stage = await setStage({ delays: { pickup: 70_000 } });
    const { record, node, changes } = await stage.deploy(stage.commit('v2'), { workflow: { nodes: ['deploy {workflow_ref: service.osop.yaml, timeout_sec: 60}'], edges: ['deploy -> deploy {mode: loop, when: "false"}'] }, files });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(record.problems.map(({ code }) => code)).toContain('OSOP-ARGOCD-005');
    expect(node('deploy')).toMatchObject({ status: 'failed', timedOut: true });
    expect(node('deploy').children.find(({ id }) => id === 'rollback')?.status).toBe('succeeded');
    expect(changes).toContain('POST rollback');
    expect(stage.live()).toBe(stage.first);
  });

  it('that cannot be rolled back keeps both errors (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { initial: 'never-deployed' }, outcomes: { v2: 'degraded' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'), {
      workflow: { nodes: ['deploy {workflow_ref: service.osop.yaml}'], edges: ['deploy -> deploy {mode: loop, when: "false"}'] },
      files: { 'service.osop.yaml': { nodes: deployWeb.nodes.slice(0, 4), edges: edges.slice(0, 3) } },
    });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(record.exitCode).toBe(3);
  });
});

describe('a failure after the gate', () => {
  it('undoes the deployment, healthy as it was', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const { record, codes } = await stage.deploy(sha, {
      workflow: { nodes: [...deployWeb.nodes, 'smoke {type: cli, runtime: {command: smoke}}'], edges: [...(deployWeb.edges ?? []), 'health -> smoke'] },
      ports: { commands: { run: async () => ({ exitCode: 1, stdout: '', stderr: 'no answer' }) } },
    });
    expect(codes).toEqual(['OSOP-RUN-006']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });

  it('of the whole run\'s time is not undone any more, and says what is not known: exit 3 (OSOP-GATE-002)', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const { record, changes, codes } = await stage.deploy(stage.commit('v2'), { settings: { timeoutSec: 60 } });
    expect(changes).toEqual(['POST sync']);
    expect(codes[0]).toBe('OSOP-GATE-002');
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  });
});

describe('quarantine: a commit that was rolled back by Argo CD', () => {
  async function rolledBack() {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    await stage.deploy(sha);
    return { stage, sha };
  }

  it('is refused before anything is asked of the cluster: exit 5 (OSOP-ROLLBACK-003)', async () => {
    const { stage, sha } = await rolledBack();
    const { record, changes, codes } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(codes).toEqual(['OSOP-ROLLBACK-003']);
    expect(record.problems[0]?.hint).toContain(`quarantine-override: ${sha.slice(0, 7)}`);
    expect(changes).toEqual([]);
  });

  it('is deployed again where it is named, and where quarantine is off', async () => {
    const { stage, sha } = await rolledBack();
    const named = await stage.deploy(sha, { settings: { quarantine: { refuses: true, overrides: [sha.slice(0, 9)] } } });
    const off = await stage.deploy(sha, { settings: { quarantine: { refuses: false, overrides: [] } } });
    expect([named.changes, off.changes]).toEqual([['POST sync', 'POST rollback'], ['POST sync', 'POST rollback']]);
    const other = await stage.deploy(sha, { settings: { quarantine: { refuses: true, overrides: ['abcdef0'] } } });
    expect(other.record.exitCode).toBe(5);
  });

  it('in a rerun of the same CI run is not deployed again: what the first attempt began is proved (OSOP-ROLLBACK-004)', async () => {
    const { stage, sha } = await rolledBack();
    const { record, changes, codes, node } = await stage.deploy(sha, { facts: { rerun: true } });
    expect(changes).toEqual([]);
    expect(codes).toEqual(['OSOP-ROLLBACK-004']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd' });
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ verified: true, revision: stage.first });
    expect(record.notices[0]).toContain(`git still names the bad revision ${sha.slice(0, 7)}`);
  });

  it('and was deployed by somebody since is nothing of the kind', async () => {
    const { stage, sha } = await rolledBack();
    await stage.deploy(sha, { settings: { rollback: 'none', quarantine: { refuses: false, overrides: [] } } });
    expect(stage.live()).toBe(sha);
    const { codes } = await stage.deploy(sha, { settings: { rollback: 'none' } });
    expect(codes).not.toContain('OSOP-ROLLBACK-003');
  });
});

describe('the loop guard', () => {
  const message = (sha: string): string => `Revert "v2"\n\nThis reverts commit ${sha}.\n\nOsop-Reverts: ${sha}\nOsop-Run: r`;

  it('a rollback that is not healthy is not taken back: that would bring back what it took out: exit 3 (OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage({ application: { automated: true } });
    const bad = stage.commit('v2');
    await stage.deploy(bad);
    stage.git('revert', '--no-commit', bad);
    stage.git('commit', '--quiet', '--message', message(bad));
    stage.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    const revert = stage.git('rev-parse', 'HEAD');
    stage.simulator.setOutcome(({ sha }) => (sha === revert ? 'degraded' : 'healthy'));
    const { record, codes } = await stage.deploy(revert, { facts: { previousSha: bad } });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(record.problems.at(-1)?.message).toContain(`${revert.slice(0, 7)} is itself a rollback, of ${bad.slice(0, 7)}`);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(stage.reverts).toEqual([]);
    expect(stage.git('rev-parse', 'origin/main')).toBe(revert);
  });

  it('nor is one among the commits of a push', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v3: 'degraded' } });
    const bad = stage.commit('v2');
    stage.git('revert', '--no-commit', bad);
    stage.git('commit', '--quiet', '--message', message(bad));
    const last = stage.commit('v3');
    const { codes } = await stage.deploy(last, { facts: { previousSha: bad } });
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(stage.reverts).toEqual([]);
  });
});
