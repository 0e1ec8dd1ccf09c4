import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { createFakeGithub, fakeToken } from '../support/fake-github.js';
import { withValue } from '../support/looking.js';
import { manifestFile, startWorld } from '../support/world.js';

const app = 'production-app';
const without = ['slack-webhook-url'];

describe('drift', () => {
  test('is looked for as action and on the command line: clean, drifted with an issue, not compared', async (context) => {
    const [world, github] = await Promise.all([startWorld(context, { applications: [{ name: app, path: 'apps/production' }] }), createFakeGithub()]);
    context.onTestFinished(async () => { await github.close(); });
    const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
    const inputs = { command: 'drift', app, 'drift-issues': 'true', 'github-token': fakeToken };
    const byCli = async () => await world.runCli({ args: ['drift', '--format=json'], inputs: { app }, without: [...without, 'stable-for'] });

    const clean = await world.runAction({ inputs, without, env });
    expect(clean.exitCode, clean.output).toBe(0);
    expect(clean.outputs).toMatchObject({ result: 'succeeded', affected: '[]', 'sync-status': 'Synced', 'health-status': 'Healthy', revision: world.commit, problems: '[]' });
    expect(github.surfaces.issues).toEqual([]);

    world.simulator.edit(app, 'web', (state) => withValue(state, ['spec', 'replicas'], 7) as JsonObject);
    world.simulator.edit(app, 'web', (state) => withValue(state, ['spec', 'template', 'spec', 'containers', 0, 'image'], 'web:debug') as JsonObject);
    await world.simulator.read(app, { refresh: 'normal' });
    const drifted = await world.runAction({ inputs: { ...inputs, report: 'drift.html' }, without, env });
    expect(drifted.exitCode, drifted.output).toBe(1);
    expect(drifted.outputs).toMatchObject({ result: 'failed', affected: `["${app}"]`, 'sync-status': 'OutOfSync', report: expect.stringContaining('drift.html') });
    expect(drifted.annotations).toMatchObject([{ level: 'error', file: manifestFile, line: 1 }, { level: 'error', message: `${app} has drifted` }]);
    expect(drifted.summary).toContain('`spec.template.spec.containers[web].image`');
    expect(github.surfaces.issues).toMatchObject([{ title: `Drift: ${app}`, state: 'open' }]);
    const cli = await byCli();
    expect({ exitCode: cli.exitCode, json: cli.json() }).toMatchObject({ exitCode: 2, json: { result: 'failed', affected: [app], apps: [{ verdict: 'drifted', resources: [{ difference: 'changed', cause: 'cluster', fields: [{ path: 'spec.template.spec.containers[web].image', live: 'web:debug' }] }] }] } });

    world.simulator.setFaults({ manifestError: 'kustomize build failed' });
    await world.simulator.read(app, { refresh: 'hard' });
    const unknown = await byCli();
    expect({ exitCode: unknown.exitCode, json: unknown.json() }).toMatchObject({ exitCode: 2, json: { result: 'unknown', problems: [{ code: 'OSOP-DRIFT-002' }], apps: [{ verdict: 'unknown', why: expect.stringContaining('kustomize build failed') }] } });
    expect(unknown.stderr).toContain('not compared');
    expect(world.changes()).toEqual([]);
  });
});
