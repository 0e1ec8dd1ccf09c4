import { describe, expect, test } from 'vitest';
import { startRecorder, startWorld, type Cleanup, type World } from '../support/world.js';

const rolloutFile = 'apps/production/rollout.yaml';
const rollout = (tag: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: api}
spec:
  strategy: {canary: {steps: [{setWeight: 20}, {pause: {}}]}}
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec: {containers: [{name: api, image: "registry.example.com/shop/api:${tag}"}]}
`;
const workflow = (prometheus: string): string => `osop_version: "2.0"
id: canary
name: Canary
nodes:
  - {id: sync, type: infra, purpose: Sync, runtime: {tool: argocd, action: sync, app_name: production-app}}
  - {id: canary, type: api, purpose: Paused, runtime: {url: "https://argocd/api/v1/applications/production-app", allow_suspended: true}}
  - {id: errors, type: api, purpose: Errors, runtime: {url: "${prometheus}", query: error_rate}, success_criteria: [response.value < 0.05]}
  - {id: promote, type: infra, purpose: Promote, runtime: {tool: argocd, action: promote, app_name: production-app, rollout: api}}
  - {id: health, type: api, purpose: Healthy, runtime: {url: "https://argocd/api/v1/applications/production-app"}}
  - {id: rollback, type: infra, purpose: Go back, runtime: {tool: argocd, action: rollback, app_name: production-app}}
edges:
  - {from: sync, to: canary}
  - {from: canary, to: errors}
  - {from: errors, to: promote}
  - {from: promote, to: health}
  - {from: errors, to: rollback, mode: fallback}
`;

/** A canary, and a Prometheus that says which part of the requests fail. */
async function start(context: Cleanup, errors: string) {
  const prometheus = await startRecorder(context, { status: 200, body: JSON.stringify({ status: 'success', data: { resultType: 'scalar', result: [1, errors] } }) });
  const world: World = await startWorld(context, { workflow: workflow(prometheus.url), files: { [rolloutFile]: rollout('1.4.1') }, change: { [rolloutFile]: rollout('1.4.2') } });
  return { prometheus, world };
}

describe.concurrent('a canary', () => {
  test('that Prometheus has nothing against is promoted and healthy', async (context) => {
    const { prometheus, world } = await start(context, '0');
    const { exitCode, outputs, log } = await world.runAction({ inputs: { 'allowed-urls': prometheus.url, 'check-headers': `${prometheus.url} Authorization: Bearer prom-s3cr3t-token` } });
    expect([exitCode, outputs['result']], log).toEqual([0, 'succeeded']);
    expect(prometheus.received.map(({ path, headers }) => [path, headers.authorization])).toEqual([['/api/v1/query?query=error_rate', 'Bearer prom-s3cr3t-token']]);
    expect(world.changes()).toEqual(['POST /api/v1/applications/production-app/sync', 'POST /api/v1/applications/production-app/resource/actions/v2']);
    expect(world.simulator.application('production-app').status.health?.status).toBe('Healthy');
    expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('prom-s3cr3t-token');
  });

  test('whose requests fail goes back, and is never promoted', async (context) => {
    const { prometheus, world } = await start(context, '0.4');
    const { exitCode, outputs, log } = await world.runAction({ inputs: { 'allowed-urls': prometheus.url } });
    expect([exitCode, outputs['result']], log).toEqual([1, 'rolled-back']);
    expect(log).toContain('`response.value < 0.05`: it is not true (value 0.4)');
    expect(world.changes()).toEqual(['POST /api/v1/applications/production-app/sync', 'POST /api/v1/applications/production-app/resource/actions/v2', 'POST /api/v1/applications/production-app/rollback']);
    expect(log).toContain('abort of Rollout');
  });

  test('asks no server that no input allows: nothing is done at all', async (context) => {
    const { prometheus, world } = await start(context, '0');
    const { outputs, log } = await world.runAction();
    expect(outputs['result'], log).toBe('failed');
    expect(log).toContain(`node \`errors\` asks ${prometheus.url}, which no input allows`);
    expect(log).not.toContain('is not known here');
    expect([prometheus.received, world.changes()]).toEqual([[], []]);
  });
});
