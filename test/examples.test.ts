import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planWorkflow } from '../src/core/workflow/plan.js';
import type { RunRecord } from '../src/core/run-record.js';
import { deploy } from '../src/deploy.js';
import type { RawInputs } from '../src/settings.js';
import { sharedMaterial } from './support/shared-material.js';
import { isThorough, leftOut } from './support/thorough.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const workflows = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.osop.yaml')).toSorted();
/** It makes commits of its own: see below. */
const chain = 'promotion-chain.osop.yaml';
const deploying = workflows.filter((name) => name !== chain);

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What each example ends in, with everything approved. */
const expected: Readonly<Record<string, { readonly healthy: readonly string[]; readonly degraded: readonly string[] }>> = {
  'argocd-gitops.osop.yaml': { healthy: ['production-app'], degraded: ['production-app'] },
  'canary.osop.yaml': { healthy: ['shop-web'], degraded: ['shop-web'] },
  'deploy-application.osop.yaml': { healthy: ['shop-staging'], degraded: ['shop-staging'] },
  'parallel-services.osop.yaml': { healthy: ['shop-web', 'shop-worker'], degraded: ['shop-web', 'shop-worker'] },
  // A release that is bad in staging never comes to production.
  'staged-release.osop.yaml': { healthy: ['shop-staging', 'shop-eu', 'shop-us'], degraded: ['shop-staging'] },
};

let temporary: string;
beforeAll(() => { temporary = mkdtempSync(join(tmpdir(), 'examples-')); });
afterAll(() => { rmSync(temporary, { recursive: true, force: true }); });

const started = new Map<string, Promise<RunRecord>>();

/** Each rehearsal is played once for all tests. */
async function rehearse(inputs: RawInputs): Promise<RunRecord> {
  const key = JSON.stringify(inputs);
  const playing = started.get(key) ?? play(inputs);
  started.set(key, playing);
  return await playing;
}

async function play(inputs: RawInputs): Promise<RunRecord> {
  const env = { PATH: process.env['PATH'], HOME: temporary, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: root };
  const result = await deploy({ inputs: { command: 'rehearse', ...inputs }, env });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.record;
}

const noteOf = (record: RunRecord, id: string): string | undefined => record.nodes.find((node) => node.id === id)?.note;
const statusOf = (record: RunRecord, id: string): string | undefined => record.nodes.find((node) => node.id === id)?.status;

test('every example has its expected results', () => {
  expect([...Object.keys(expected), chain].toSorted()).toEqual(workflows);
});

/** Those whose degraded runs differ: test/e2e/rehearsal.test.ts has that of the first example. */
const degraded: ReadonlySet<string> = new Set(['canary.osop.yaml', 'parallel-services.osop.yaml', 'staged-release.osop.yaml']);
leftOut(`${degraded.size} of ${deploying.length} examples are played degraded`);

describe.each(deploying)('the example %s', (name) => {
  const inputs = { workflow: `examples/${name}`, app: 'shop-staging', approve: 'approve_production' };

  test('plans without a problem', async () => {
    const { plan, problems } = await planWorkflow(textOf(`examples/${name}`), `examples/${name}`, {
      repositories: ['org/k8s-manifests'],
      branch: 'main',
      inputs: { app: 'shop-staging' },
      variables: {},
      slackBound: true,
      allowedOrigins: ['https://prometheus.example.com'],
      allowCommands: false,
      prune: false,
      customHandlers: [],
      readWorkflow: (path) => textOf(path),
    });
    expect(problems).toEqual([]);
    expect(plan?.nodes.size).toBeGreaterThan(3);
  });

  test('deploys what is healthy', async () => {
    const record = await rehearse(inputs);
    expect(record.headline).toMatch(/^[0-9a-f]{7} is live and healthy in .+$/);
    expect([record.result, record.exitCode, record.problems]).toEqual(['succeeded', 0, []]);
    expect(record.apps.map((app) => [app.name, app.result, app.health])).toEqual(expected[name]?.healthy.map((app) => [app, 'succeeded', 'Healthy']));
  });

  test.runIf(isThorough || degraded.has(name))('takes back what is degraded, and says what git still names', async () => {
    const record = await rehearse({ ...inputs, scenario: 'degraded' });
    expect([record.result, record.exitCode, record.rollbackStrategy]).toEqual(['rolled-back', 1, 'argocd']);
    expect(record.apps.map((app) => [app.name, app.result, app.health])).toEqual(expected[name]?.degraded.map((app) => [app, 'rolled-back', 'Healthy']));
    expect(record.notices.join('\n')).toContain(`git still names the bad revision ${record.commitSha?.slice(0, 7) ?? ''}`);
  });
});

describe('the example for the parallel services', () => {
  const inputs = { workflow: 'examples/parallel-services.osop.yaml', app: 'shop-staging', approve: 'approve_production' };

  test('syncs both at the same time', async () => {
    const record = await rehearse(inputs);
    const started = (id: string): number | undefined => record.nodes.find((node) => node.id === id)?.startedAt?.getTime();
    expect(started('sync_web')).toBe(started('sync_worker'));
    expect(record.durationMs).toBeLessThan(30_000);
    expect(statusOf(record, 'notify_failure')).toBe('skipped');
  });

  test('tells of a failure once, after both rollbacks', async () => {
    const record = await rehearse({ ...inputs, scenario: 'degraded' });
    const ended = (id: string): number => record.nodes.find((node) => node.id === id)?.endedAt?.getTime() ?? Number.NaN;
    const toldAt = record.nodes.find((node) => node.id === 'notify_failure')?.startedAt?.getTime();
    expect(toldAt).toBeGreaterThanOrEqual(Math.max(ended('rollback_web'), ended('rollback_worker')));
    expect([noteOf(record, 'notify_failure'), statusOf(record, 'notify_success')]).toEqual(['told Slack', 'blocked']);
  });
});

test('the staged release stops before production while nobody has approved it', async () => {
  const record = await rehearse({ workflow: 'examples/staged-release.osop.yaml' });
  expect([record.result, record.exitCode]).toEqual(['refused', 5]);
  expect([statusOf(record, 'approve_production'), statusOf(record, 'production')]).toEqual(['failed', 'blocked']);
  expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-RUN-005']);
  expect(record.apps.map((app) => app.name)).toEqual(['shop-staging']);
});

describe('the example of a chain of promotions', () => {
  const inputs = { workflow: `examples/${chain}`, 'config-path': 'examples/config-repositories/monorepo-overlays', image: 'ghcr.io/acme/web', tag: '1.5.0' };

  test('brings one version to all environments, one after the other', async () => {
    const record = await rehearse({ ...inputs, approve: 'approve_production' });
    expect([record.result, record.exitCode, record.problems]).toEqual(['succeeded', 0, []]);
    expect(record.apps.map((app) => [app.name, app.result, app.health])).toEqual(['web-dev', 'web-staging', 'web-prod'].map((app) => [app, 'succeeded', 'Healthy']));
    expect(record.images.map(({ file, from, to }) => [file, from, to])).toEqual([['dev', '1.4.0'], ['staging', '1.3.2'], ['prod', '1.3.1']].map(([environment, from]) => [`apps/web/overlays/${environment}/kustomization.yaml`, from, '1.5.0']));
  });

  test('stops before production while nobody has approved it', async () => {
    const record = await rehearse(inputs);
    expect([record.result, statusOf(record, 'health_staging'), statusOf(record, 'promote_production')]).toEqual(['refused', 'succeeded', 'blocked']);
  });
});

describe('the example config repository', () => {
  test.each([['healthy', 'succeeded'], ['degraded', 'rolled-back']])('can be rehearsed with: %s ends %s', async (scenario, result) => {
    const record = await rehearse({ 'config-path': 'examples/config-repository', scenario });
    expect([record.result, record.changedFiles]).toEqual([result, ['deployment.yaml']]);
  });

  test('is not taken for one that does not exist', async () => {
    const record = await rehearse({ 'config-path': 'examples/nowhere' });
    expect([record.exitCode, record.problems.map(({ code }) => code)]).toEqual([2, ['OSOP-INPUT-004']]);
  });
});

const seed = sharedMaterial('seeds/argocd-gitops.osop.yaml');

test.skipIf(seed.missing)('the example of OSOP is copied byte for byte', () => {
  expect(readFileSync(join(root, 'examples/argocd-gitops.osop.yaml')).equals(readFileSync(seed.path))).toBe(true);
});
