import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { deployAndTell, deployWeb, setStage, slack, slackUrl } from '../support/stage.js';

describe('a deployment', () => {
  it('that becomes healthy succeeds with one sync of exactly the commit', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const { record, changes, node } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0, commitSha: sha, previousSha: stage.first, problems: [], notices: [] });
    expect(changes).toEqual(['POST sync']);
    expect(stage.live()).toBe(sha);
    expect(record.apps).toMatchObject([{ name: 'web', result: 'succeeded', health: 'Healthy', sync: 'Synced', revision: sha, causes: [] }]);
    expect(node('rollback').status).toBe('skipped');
    expect(node('health').outputs['health_status']).toMatchObject({ status: 'Healthy', revision: sha });
  });

  it('is not believed before it was healthy for stable-for seconds after the rollout', async () => {
    const stage = await setStage();
    const { seconds } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 60 } });
    expect(seconds).toBeGreaterThan(70);
    expect(seconds).toBeLessThan(90);
  });

  it('that degrades is rolled back by Argo CD and verified: exit 1, and git still names the bad revision (OSOP-GATE-001)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record, changes, codes, node } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd', revertSha: undefined });
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(stage.live()).toBe(stage.first);
    expect(stage.simulator.application('web').status.health?.status).toBe('Healthy');
    expect(record.notices.join()).toContain(`git revert ${sha}`);
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ id: 0, verified: true, strategy: 'argocd', revision: stage.first });
    expect(record.apps).toMatchObject([{ result: 'rolled-back', revision: stage.first, health: 'Healthy' }]);
    expect(record.headline).toContain(stage.first.slice(0, 7));
    expect(record.apps[0]?.causes.join()).toContain('ImagePullBackOff');
  });

  it('is rolled back to history id 0, the first deployment there ever was', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    await stage.deploy(stage.commit('v2'));
    const asked = stage.simulator.requests.find(({ path }) => path.endsWith('/rollback'));
    expect(JSON.parse(asked?.body ?? '{}')).toMatchObject({ id: 0 });
  });

  it('whose sync fails is rolled back (OSOP-ARGOCD-003)', async () => {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
    const { record, codes, node } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-003']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(node('health').status).toBe('blocked');
    expect(stage.live()).toBe(stage.first);
  });

  it('whose sync fails is rolled back although no edge leads there, and what follows the rollback runs', async () => {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
    const { told, port } = slack();
    const edges = (deployAndTell.edges ?? []).filter((edge) => !edge.startsWith('sync -> rollback'));
    const { record, node } = await stage.deploy(stage.commit('v2'), {
      workflow: { nodes: deployAndTell.nodes, edges }, settings: { slackWebhookUrl: slackUrl }, ports: { messages: port },
    });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(node('rollback').status).toBe('succeeded');
    expect(told).toHaveLength(1);
  });

  it('is rolled back by the node that names its application by a template', async () => {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
    const nodes = deployWeb.nodes.map((node) => node.replace('app_name: web', 'app_name: "${inputs.app}"'));
    const edges = (deployWeb.edges ?? []).filter((edge) => !edge.includes('rollback'));
    const { record, node } = await stage.deploy(stage.commit('v2'), {
      workflow: { nodes, edges: [...edges, 'health -> rollback {mode: fallback}'] }, inputs: { app: 'web' },
    });
    expect(record.result).toBe('rolled-back');
    expect(node('rollback').status).toBe('succeeded');
  });

  it('is rolled back although the workflow has no rollback node at all', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { record, changes } = await stage.deploy(stage.commit('v2'), {
      workflow: { nodes: deployWeb.nodes.slice(0, 4), edges: ['commit -> validate', 'validate -> sync', 'sync -> health'] },
    });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(changes).toEqual(['POST sync', 'POST rollback']);
  });

  it('that never becomes healthy is given up after health-timeout and rolled back (OSOP-GATE-002)', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const { record, codes, node } = await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 120 } });
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(node('health').durationMs).toBe(120_000);
    expect(node('health').timedOut).toBe(true);
    expect(node('health').problems[0]?.message).toContain('120 s');
  });

  it('is given up after timeout_sec of the gate where that is shorter', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const nodes = deployWeb.nodes.map((node) => node.replace('health {', 'health {timeout_sec: 45, '));
    const { codes, node, record } = await stage.deploy(stage.commit('v2'), { workflow: { ...deployWeb, nodes } });
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(node('health').durationMs).toBe(45_000);
    expect(record.result).toBe('rolled-back');
  });

  it('that flaps succeeds only once it has held (F17)', async () => {
    const stage = await setStage({ outcomes: { v2: 'flapping' } });
    const sha = stage.commit('v2');
    const { record } = await stage.deploy(sha, { settings: { stableForSec: 10, degradedGraceSec: 60 } });
    expect(record.result).toBe('succeeded');
    await stage.clock.sleep(120_000);
    expect(stage.simulator.application('web').status.health?.status).toBe('Healthy');
  });

  it('that flaps is not forgiven for ever without a grace', async () => {
    const stage = await setStage({ outcomes: { v2: 'flapping' } });
    const { record, codes } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 10, degradedGraceSec: 0 } });
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(record.result).toBe('rolled-back');
  });

  it('that is run again has nothing to do, and sends no second sync (F31, I8)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.deploy(sha);
    const again = await stage.deploy(sha);
    expect(again.record).toMatchObject({ result: 'nothing-to-do', exitCode: 0 });
    expect(again.record.apps).toMatchObject([{ result: 'nothing-to-do', revision: sha }]);
    expect(again.changes).toEqual([]);
  });

  it('that was killed after the sync is resumed at the gate (F30)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const killed = await stage.deploy(sha, { cancelAfterSec: 4 });
    expect(killed.record.result).toBe('cancelled');
    const again = await stage.deploy(sha);
    expect(again.record.exitCode).toBe(0);
    expect(again.changes).toEqual([]);
    expect(stage.live()).toBe(sha);
  });

  it('of manifests that are wrong deploys nothing: exit 2 (OSOP-MANIFEST-001)', async () => {
    const stage = await setStage();
    const sha = stage.push({ 'web/broken.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n' });
    const { record, changes, codes } = await stage.deploy(sha);
    expect(codes).toEqual(['OSOP-MANIFEST-001']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 2 });
    expect(record.validation).toMatchObject({ valid: false, invalid: 1 });
    expect(changes).toEqual([]);
  });

  it('of manifests that cannot be read deploys nothing (OSOP-MANIFEST-002)', async () => {
    const stage = await setStage();
    const git = { ...stage.gitPort, readTexts: async () => { throw new AdapterError('too-large', 'more than 20 MiB'); } };
    const { changes, codes, record } = await stage.deploy(stage.commit('v2'), { ports: { git } });
    expect(codes).toEqual(['OSOP-MANIFEST-002']);
    expect(record.exitCode).not.toBe(0);
    expect(changes).toEqual([]);
  });

  it('of a commit that git does not have deploys nothing (OSOP-GIT-001)', async () => {
    const stage = await setStage();
    const { changes, codes, record } = await stage.deploy('f'.repeat(40));
    expect(codes).toEqual(['OSOP-GIT-001']);
    expect(record.exitCode).toBe(3);
    expect(changes).toEqual([]);
  });

  it('as a dry run reads, plans and changes nothing (I13)', async () => {
    const stage = await setStage();
    const { told, port } = slack();
    const { record, changes } = await stage.deploy(stage.commit('v2'), {
      workflow: deployAndTell, settings: { dryRun: true, slackWebhookUrl: slackUrl }, ports: { messages: port },
    });
    expect(record).toMatchObject({ result: 'planned', exitCode: 0 });
    expect(record.apps).toMatchObject([{ name: 'web', result: 'planned' }]);
    expect(changes).toEqual([]);
    expect(stage.simulator.requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(told).toEqual([]);
    expect(stage.live()).toBe(stage.first);
  });

  it('without a server as a dry run does not ask it', async () => {
    const stage = await setStage();
    const { record } = await stage.deploy(stage.commit('v2'), { settings: { dryRun: true, askArgocd: false } });
    expect(record.result).toBe('planned');
    expect(stage.simulator.requests).toEqual([]);
  });

  it('of a branch instead of a commit is gated on the commit that this stands for', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const nodes = deployWeb.nodes.map((node) => node.replace('"{{commit_sha}}"', 'main'));
    const { record } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(record.result).toBe('succeeded');
    expect(record.apps[0]?.revision).toBe(sha);
  });

  it('without a gate does not claim that anything is healthy', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { record } = await stage.deploy(stage.commit('v2'), {
      workflow: { nodes: deployWeb.nodes.slice(0, 3), edges: ['commit -> validate', 'validate -> sync'] },
    });
    expect(record.exitCode).toBe(0);
    expect(record.headline).not.toContain('live and healthy');
    expect(record.apps[0]?.result).not.toBe('succeeded');
  });

  it('tells the same events again in the same order with the same requests', async () => {
    const trace = async (): Promise<readonly string[]> => {
      const stage = await setStage({ outcomes: { v2: 'degraded' } });
      const sha = stage.commit('v2');
      const { events } = await stage.deploy(sha);
      const text = [...events.map((event) => JSON.stringify(event)), ...stage.simulator.requests.map(({ method, path, at }) => `${at.toISOString()} ${method} ${path}`)];
      return text.map((line) => line.replaceAll(sha, 'SECOND').replaceAll(sha.slice(0, 7), 'SECOND').replaceAll(stage.first, 'FIRST').replaceAll(stage.first.slice(0, 7), 'FIRST'));
    };
    const [one, other] = [await trace(), await trace()];
    expect(one.length).toBeGreaterThan(30);
    expect(other).toEqual(one);
  });
});
