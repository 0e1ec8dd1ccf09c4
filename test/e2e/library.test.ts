import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { runModule, type Finished } from '../support/mini-runner.js';
import { exampleWorkflow, scratchFolder, startWorld, token } from '../support/world.js';

function lastLine({ stdout }: Finished): JsonObject {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as JsonObject;
}

describe.concurrent('the library', () => {
  test('rehearses, and tells what happens as it happens', async (context) => {
    const scratch = scratchFolder(context);
    const source = `
      const { deploy, version } = await import(process.env.DIST + '/library/index.js');
      const events = [];
      const { record } = await deploy({ inputs: { command: 'rehearse', scenario: 'degraded' }, report: (event) => events.push(event.type) });
      console.log(JSON.stringify({ result: record.result, exitCode: record.exitCode, strategy: record.rollbackStrategy, first: events[0], last: events.at(-1), version }));
    `;
    const run = await runModule(source, { scratch, cwd: mkdtempSync(join(scratch, 'empty-')) });
    expect(run.exitCode, run.output).toBe(0);
    expect(lastLine(run)).toEqual({ result: 'rolled-back', exitCode: 1, strategy: 'argocd', first: 'run-started', last: 'run-ended', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(run.stderr).toBe('');
  });

  test('returns the problems of inputs that cannot be used', async (context) => {
    const scratch = scratchFolder(context);
    const source = `
      const { deploy } = await import(process.env.DIST + '/library/index.js');
      console.log(JSON.stringify(await deploy({ inputs: { rollback: 'sometimes' } })));
    `;
    const run = await runModule(source, { scratch, cwd: scratch });
    expect(lastLine(run)).toMatchObject({ problems: [{ code: 'OSOP-INPUT-001', message: expect.stringContaining('rollback') }] });
  });

  test('carries out a node of a type that is not its own by a handler of the user, in a real run', async (context) => {
    const workflow = exampleWorkflow
      .replace('  - id: argocd_sync\n', '  - id: migrate\n    type: db\n    purpose: Migrate the schema\n    runtime: {engine: postgresql, connection: orders}\n    outputs: [migration]\n\n  - id: argocd_sync\n')
      .replace('  - from: manifest_validate\n    to: argocd_sync\n', '  - from: migrate\n    to: argocd_sync\n  - from: manifest_validate\n    to: migrate\n');
    const world = await startWorld(context, { workflow });
    const source = `
      const { deploy } = await import(process.env.DIST + '/library/index.js');
      const handled = [];
      const database = {
        name: 'database',
        matches: (node) => node.type === 'db',
        perform: async (step, context) => {
          handled.push([context.node.id, context.node.runtime.connection, context.commit.sha]);
          return { kind: 'succeeded', outputs: { version: 7 }, note: 'migrated' };
        },
      };
      const answer = await deploy({ inputs: JSON.parse(process.env.INPUTS), handlers: [database] });
      console.log(JSON.stringify({ handled, result: answer.record?.result, problems: answer.record?.problems ?? answer.problems, nodes: answer.record?.nodes.map(({ id, status, outputs }) => [id, status, outputs]) }));
    `;
    const inputs = { 'argocd-server': world.argocdUrl, 'argocd-auth-token': token, 'slack-webhook-url': world.slackUrl, 'stable-for': '0' };
    const run = await runModule(source, { scratch: world.folder, cwd: world.checkout, env: { INPUTS: JSON.stringify(inputs) } });
    expect(run.exitCode, run.output).toBe(0);
    expect(lastLine(run)).toMatchObject({ handled: [['migrate', 'orders', world.commit]], result: 'succeeded', problems: [] });
    expect(lastLine(run)['nodes']).toContainEqual(['migrate', 'succeeded', { migration: { version: 7 } }]);
    expect(world.syncs()).toMatchObject([{ revision: world.commit }]);
  });

  test('is cancelled by the signal of its user', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const source = `
      const { deploy } = await import(process.env.DIST + '/library/index.js');
      const cancel = new AbortController();
      const { record } = await deploy({
        inputs: JSON.parse(process.env.INPUTS),
        signal: cancel.signal,
        report: (event) => { if (event.type === 'progress' && event.node === 'health_check') cancel.abort(); },
      });
      console.log(JSON.stringify({ result: record.result, exitCode: record.exitCode }));
    `;
    const inputs = { 'argocd-server': world.argocdUrl, 'argocd-auth-token': token, 'slack-webhook-url': world.slackUrl, 'stable-for': '0' };
    const run = await runModule(source, { scratch: world.folder, cwd: world.checkout, env: { INPUTS: JSON.stringify(inputs) } });
    expect(lastLine(run)).toEqual({ result: 'cancelled', exitCode: 4 });
  });
});

describe.concurrent('the simulator', () => {
  test('can be used by programs of others: it serves the API of Argo CD', async (context) => {
    const world = await startWorld(context);
    const source = `
      const { createSimulator, serve, VirtualClock } = await import(process.env.DIST + '/simulator/index.js');
      const clock = new VirtualClock();
      const simulator = await createSimulator({
        clock,
        repositories: { 'https://git.example/config.git': process.env.BARE },
        applications: [{ name: 'web', repoURL: 'https://git.example/config.git', path: 'apps/production', targetRevision: 'main' }],
        tokens: { t: 'me' },
      });
      const server = await serve(simulator);
      const answer = await fetch(server.url + '/api/v1/applications/web', { headers: { authorization: 'Bearer t' } });
      const { status } = await answer.json();
      await server.close();
      simulator.close();
      console.log(JSON.stringify({ health: status.health.status, revision: status.sync.revision }));
    `;
    const run = await runModule(source, { scratch: world.folder, cwd: world.folder, env: { BARE: world.bare } });
    expect(run.exitCode, run.output).toBe(0);
    expect(lastLine(run)).toEqual({ health: 'Healthy', revision: world.commit });
  });
});
