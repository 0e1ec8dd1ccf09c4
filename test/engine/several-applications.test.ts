import { describe, expect, it } from 'vitest';
import { deployWeb, manifest, setStage } from '../support/stage.js';

describe('a gate without a sync', () => {
  const lookOnly = { nodes: ['look {type: api, runtime: {url: "https://argocd/api/v1/applications/db"}}', ...deployWeb.nodes], edges: ['look -> commit', ...(deployWeb.edges ?? [])] };

  it('on another application that is degraded stops the run, and rolls nothing back', async () => {
    const stage = await setStage({ others: [{ name: 'db', initial: { health: 'Degraded' } }] });
    const { record, changes, codes } = await stage.deploy(stage.commit('v2'), { workflow: lookOnly });
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(changes).toEqual([]);
    expect(record.exitCode).toBe(3);
    expect(record.result).toBe('failed');
  });

  it('on another application that is healthy lets the run go on', async () => {
    const stage = await setStage({ others: [{ name: 'db' }] });
    const { record, changes } = await stage.deploy(stage.commit('v2'), { workflow: lookOnly });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(changes).toEqual(['POST sync']);
  });

  it('on an application that does not exist could not be checked, and is no pass (OSOP-ARGOCD-002)', async () => {
    const stage = await setStage();
    const { record, codes, changes } = await stage.deploy(stage.commit('v2'), { workflow: lookOnly });
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record.exitCode).not.toBe(0);
    expect(changes).toEqual([]);
  });
});

describe('F34: several applications', () => {
  const nodes = [
    'commit {type: git, outputs: [commit_sha]}',
    ...['web', 'api'].flatMap((app) => [
      `sync_${app} {type: infra, runtime: {tool: argocd, action: sync, app_name: ${app}, revision: "{{commit_sha}}"}}`,
      `gate_${app} {type: api, runtime: {url: "https://argocd/api/v1/applications/${app}"}}`,
    ]),
  ];
  const edges = ['web', 'api'].flatMap((app) => [`commit -> sync_${app} {mode: parallel}`, `sync_${app} -> gate_${app}`]);
  const twice = (tag: string): Readonly<Record<string, string>> => ({ 'web/deployment.yaml': manifest(tag, 'web'), 'api/deployment.yaml': manifest(tag, 'api') });

  it('are deployed at the same time', async () => {
    const stage = await setStage({ others: [{ name: 'api' }] });
    const { record, seconds } = await stage.deploy(stage.push(twice('v2')), { workflow: { nodes, edges } });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(record.apps.map(({ name, result }) => [name, result])).toEqual([['web', 'succeeded'], ['api', 'succeeded']]);
    expect(seconds).toBeLessThan(30);
  });

  it('of which one fails are all rolled back, each told for itself', async () => {
    const stage = await setStage({ others: [{ name: 'api' }] });
    stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'degraded' : 'healthy'));
    const { record } = await stage.deploy(stage.push(twice('v2')), { workflow: { nodes, edges } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(record.apps.map(({ name, result }) => [name, result])).toEqual([['web', 'rolled-back'], ['api', 'rolled-back']]);
    expect([stage.live('web'), stage.live('api')]).toEqual([stage.first, stage.first]);
    expect(record.notices).toHaveLength(2);
  });

  describe('with rollback-scope: failed', () => {
    const settings = { rollbackScope: 'failed' } as const;
    const together = {
      nodes: [
        'commit {type: git, outputs: [commit_sha]}',
        'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: "web,api", revision: "{{commit_sha}}"}}',
        'gate {type: api, runtime: {url: "https://argocd/api/v1/applications/web,api"}}',
        'rollback {type: infra, runtime: {tool: argocd, action: rollback, app_name: "web,api"}}',
      ],
      edges: ['commit -> sync', 'sync -> gate', 'sync -> rollback {mode: fallback}', 'gate -> rollback {mode: fallback}'],
    };

    it.each([['by the node for all of them', together], ['without a node', { nodes, edges }]])('only what failed goes back, %s', async (_how, workflow) => {
      const stage = await setStage({ others: [{ name: 'api' }] });
      stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'degraded' : 'healthy'));
      const sha = stage.push(twice('v2'));
      const { record, changes } = await stage.deploy(sha, { workflow, settings });
      expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
      expect(Object.fromEntries(record.apps.map(({ name, result }) => [name, result]))).toEqual({ web: 'succeeded', api: 'rolled-back' });
      expect(record.headline).toMatch(/api was rolled back to .*; web stays deployed and healthy/);
      expect(changes.filter((change) => change === 'POST rollback')).toHaveLength(1);
      expect([stage.live('web'), stage.live('api')]).toEqual([sha, stage.first]);
    });

    it('what a commit reverted in git was deployed to goes back with it', async () => {
      const stage = await setStage({ application: { automated: true }, others: [{ name: 'api', automated: true }] });
      stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && stage.git('show', `${sha}:api/deployment.yaml`).includes(':v2') ? 'degraded' : 'healthy'));
      const { record } = await stage.deploy(stage.push(twice('v2')), { workflow: together, settings });
      expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
      expect(record.apps.map(({ name, result }) => [name, result])).toEqual([['web', 'rolled-back'], ['api', 'rolled-back']]);
      expect([stage.live('web'), stage.live('api')]).toEqual([record.revertSha, record.revertSha]);
    });
  });

  it('of which one cannot be rolled back end with exit 3, and the others are rolled back all the same', async () => {
    const stage = await setStage({ others: [{ name: 'api', initial: 'never-deployed' }] });
    stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'degraded' : 'healthy'));
    const { record, codes } = await stage.deploy(stage.push(twice('v2')), { workflow: { nodes, edges } });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(record.headline).toContain('api');
    expect(codes).toEqual(['OSOP-GATE-001', 'OSOP-ROLLBACK-001']);
    expect(stage.live('web')).toBe(stage.first);
  });

  it('that share a commit under auto-sync are reverted by one commit', async () => {
    const stage = await setStage({ application: { automated: true }, others: [{ name: 'api', automated: true }] });
    stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'degraded' : 'healthy'));
    const sha = stage.push(twice('v2'));
    const before = Number(stage.git('rev-list', '--count', 'HEAD'));
    stage.simulator.setOutcome(({ application, manifests }) => (application === 'api' && JSON.stringify(manifests).includes(':v2') ? 'degraded' : 'healthy'));
    const { record } = await stage.deploy(sha, { workflow: { nodes, edges } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(Number(stage.git('rev-list', '--count', 'HEAD'))).toBe(before + 1);
    expect(record.apps.map(({ result }) => result)).toEqual(['rolled-back', 'rolled-back']);
  });

  it('one after the other with a person in between: what is healthy stays while approval is missing (OSOP-RUN-005)', async () => {
    const stage = await setStage({ others: [{ name: 'api' }] });
    const sha = stage.push(twice('v2'));
    const { record, changes } = await stage.deploy(sha, {
      workflow: {
        nodes: [...nodes, 'ask {type: human}'],
        edges: ['commit -> sync_web', 'sync_web -> gate_web', 'gate_web -> ask', 'ask -> sync_api', 'sync_api -> gate_api'],
      },
    });
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-RUN-005']);
    expect(changes).toEqual(['POST sync']);
    expect(stage.live('web')).toBe(sha);
    expect(stage.live('api')).toBe(stage.first);
  });

  it('of which the name has a slash too many is refused, not shortened', async () => {
    const stage = await setStage({ application: { namespace: 'team', name: 'web' } });
    const workflow = { ...deployWeb, nodes: deployWeb.nodes.map((node) => node.replace('app_name: web', 'app_name: team/web/extra')) };
    const { changes, record } = await stage.deploy(stage.commit('v2'), { workflow });
    expect(changes).toEqual([]);
    expect(record.result).toBe('refused');
  });
});
