import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunRecord } from '../src/core/run-record.js';
import { deploy } from '../src/deploy.js';
import type { RawInputs } from '../src/settings.js';

// Each release strategy has an example that runs from its files: test/seeds.test.ts runs them as well. Here is what each of them does.

const root = fileURLToPath(new URL('..', import.meta.url));
let temporary: string;
beforeAll(() => { temporary = mkdtempSync(join(tmpdir(), 'releases-')); });
afterAll(() => { rmSync(temporary, { recursive: true, force: true }); });

async function rehearse(example: string, workflow: string, inputs: RawInputs = {}): Promise<RunRecord> {
  const env = { PATH: process.env['PATH'], HOME: temporary, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: root };
  const folder = `examples/config-repositories/${example}`;
  const result = await deploy({ inputs: { command: 'rehearse', 'config-path': folder, workflow: `${folder}/${workflow}.osop.yaml`, ...inputs }, env });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.record;
}

const changed = ({ images }: RunRecord): readonly string[] => images.map(({ file, path, from, to }) => `${file}#${path}: ${from} to ${to}`);
const apps = ({ apps: all }: RunRecord): readonly string[] => all.map(({ name, result }) => `${name} ${result}`);

describe.each([
  ['git-tags', 'release', {}, 'argocd/apps/versioned-app.yaml#spec.source.targetRevision: v1.0.0 to v1.1.0', ['release-root succeeded', 'versioned-app succeeded']],
  ['target-revision', 'promote', {}, 'argocd/prod/promotion-app.yaml#spec.source.targetRevision: v0.9.0 to v1.0.0', ['root-prod succeeded', 'promotion-app-prod nothing-to-do']],
  ['release-branches', 'fix', { image: 'ghcr.io/org/web', tag: '1.5.1' }, 'kubernetes/deployment.yaml#spec.template.spec.containers[0].image: ghcr.io/org/web:1.5.0 to ghcr.io/org/web:1.5.1', ['release-1.5-app succeeded']],
  ['release-directories', 'promote', {}, 'environments/prod/web.yaml#spec.source.path: releases/2026-10 to releases/2026-11', ['release-root succeeded', 'web-prod succeeded', 'web-staging nothing-to-do']],
] as const)('the example %s', (example, workflow, inputs, change, results) => {
  test('releases by the one line that says which release it is', async () => {
    const record = await rehearse(example, workflow, inputs);
    expect({ result: record.result, problems: record.problems, changed: changed(record), apps: apps(record) }).toEqual({ result: 'succeeded', problems: [], changed: [change], apps: results });
  });
});

test('a tag that is degraded is left again: the application has the tag before, and git says so', async () => {
  const record = await rehearse('git-tags', 'release', { scenario: 'degraded' });
  expect([record.result, record.exitCode, apps(record)]).toEqual(['rolled-back', 1, ['release-root rolled-back', 'versioned-app rolled-back']]);
  expect(record.revertSha).toMatch(/^[0-9a-f]{40}$/);
});
