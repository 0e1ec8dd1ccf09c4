import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarios, type Scenario } from '../../src/inputs.js';
import { dist, runAction, runCli, type CliResult } from '../support/mini-runner.js';
import { sharedMaterial } from '../support/shared-material.js';
import { chosen } from '../support/thorough.js';
import { exampleWorkflow, pastProgressDeadline, scratchFolder, startWorld } from '../support/world.js';

const seed = sharedMaterial('seeds/argocd-gitops.osop.yaml');
const schema = sharedMaterial('osop/osoplog.schema.json');

/** How each scenario ends, by the contract. */
const endings: { readonly [S in Scenario]: { readonly exitCode: number; readonly result: string } } = {
  'healthy': { exitCode: 0, result: 'succeeded' },
  'degraded': { exitCode: 1, result: 'rolled-back' },
  'sync-failed': { exitCode: 1, result: 'rolled-back' },
  'timeout': { exitCode: 1, result: 'rolled-back' },
  'auto-sync': { exitCode: 0, result: 'succeeded' },
  'busy': { exitCode: 0, result: 'succeeded' },
  'window': { exitCode: 5, result: 'refused' },
  'flapping': { exitCode: 0, result: 'succeeded' },
};

/** What the schema of OSOP has against a log; nothing where the schema is not at hand, which is told when this file is loaded. */
const violations = ((): ((path: string) => readonly unknown[]) => {
  if (schema.missing) return () => [];
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema.path, 'utf8')) as object);
  return (path) => (validate(parse(readFileSync(path, 'utf8'))) ? [] : (validate.errors ?? []));
})();

/** A copy of the bundles in a folder without packages. */
let installed = '';
beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'osop-installed-'));
  cpSync(dist, installed, { recursive: true });
});
afterAll(() => { rmSync(installed, { recursive: true, force: true }); });

/** A folder with the workflow, and nothing else: no repository, no packages. */
function userFolder(scratch: string): string {
  const folder = mkdtempSync(join(scratch, 'user-'));
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github', 'deploy.osop.yaml'), exampleWorkflow);
  return folder;
}

async function rehearse(scratch: string, ...args: readonly string[]): Promise<CliResult> {
  return await runCli({ scratch, cwd: userFolder(scratch), dist: installed, args: ['rehearse', '--format=json', ...args] });
}

describe.concurrent('a rehearsal by the bundles alone', () => {
  test('of an application outside the control plane\'s namespace deploys that', async (context) => {
    const { expect } = context;
    const result = await runCli({ scratch: scratchFolder(context), cwd: scratchFolder(context), dist: installed, args: ['rehearse', '--format=json', '--app', 'team-a/web'] });
    expect(result.json()).toMatchObject({ result: 'succeeded', apps: [{ name: 'web', namespace: 'team-a' }] });
  });

  test('goes on to its end when nobody reads its log any more', async (context) => {
    const { expect } = context;
    const scratch = scratchFolder(context);
    const log = join(scratch, 'run.osoplog.yaml');
    const cli = join(installed, 'cli', 'index.js');
    const script = `"$0" "$1" rehearse --osoplog "$2" 2>&1 | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script, process.env['E2E_NODE'] ?? process.execPath, cli, log], { cwd: scratch });
    expect([stdout.trim(), existsSync(log)]).toEqual(['0', true]);
  });

  test('waits for an operation of somebody else', async (context) => {
    const { expect } = context;
    const result = await rehearse(scratchFolder(context), '--scenario=busy');
    expect(result.stderr).toContain('another operation is in progress');
  });

  test('runs no command of the workflow', async (context) => {
    const { expect } = context;
    const scratch = scratchFolder(context);
    const canary = join(scratch, 'canary');
    const cwd = scratchFolder(context);
    writeFileSync(join(cwd, 'w.osop.yaml'), ['osop_version: "2.0"', 'id: w', 'name: W', 'nodes:', `  - {id: touch, type: cli, purpose: touch, runtime: {command: "touch ${canary}"}}`, '  - {id: after, type: cli, purpose: after, runtime: {command: "true"}}', 'edges:', '  - {from: touch, to: after}', ''].join('\n'));
    const result = await runCli({ scratch, cwd, dist: installed, args: ['rehearse', '--allow-commands'] });
    expect([result.exitCode, existsSync(canary)]).toEqual([0, false]);
  });

  test.for(chosen(['degraded', 'timeout', 'auto-sync', 'window'], scenarios))('of the scenario %s ends as the contract says', async (scenario, context) => {
    const { expect } = context;
    const scratch = scratchFolder(context);
    const run = await rehearse(scratch, `--scenario=${scenario}`);
    expect(run.exitCode, run.output).toBe(endings[scenario].exitCode);
    expect(run.json()).toMatchObject({ result: endings[scenario].result, apps: [{ name: 'production-app' }], 'exit-code': endings[scenario].exitCode });
    expect(readdirSync(run.temporary).toSorted()).toEqual(['.osop', 'home']);
    expect(violations(run.json()['osoplog'] as string)).toEqual([]);
  });

  test('takes the same decisions every time', async (context) => {
    const scratch = scratchFolder(context);
    const lines = async (): Promise<string> => (await rehearse(scratch, '--scenario=degraded')).stderr.replaceAll(/127\.0\.0\.1:\d+|[\w-]{36}|\/tmp\S+|OSOP log: .*/g, '');
    expect(await lines()).toBe(await lines());
  });

  test('works as the action, and needs no input but the command', async (context) => {
    const scratch = scratchFolder(context);
    const folder = userFolder(scratch);
    const run = await runAction({ scratch, cwd: folder, dist: installed, inputs: { command: 'rehearse', scenario: 'degraded' }, env: { GITHUB_WORKSPACE: folder } });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd' });
    expect(run.summary).toContain('```mermaid');
  });

  test('works without a workflow file, with the built-in one', async (context) => {
    const scratch = scratchFolder(context);
    const folder = mkdtempSync(join(scratch, 'empty-'));
    const run = await runCli({ scratch, cwd: folder, args: ['rehearse', '--format=json'] });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded' });
  });

  test('takes the manifests of the user', async (context) => {
    const scratch = scratchFolder(context);
    const folder = userFolder(scratch);
    mkdirSync(join(folder, 'manifests'));
    writeFileSync(join(folder, 'manifests', 'settings.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {}\n');
    const run = await runCli({ scratch, cwd: folder, dist: installed, args: ['rehearse', '--format=json', '--config-path=manifests'] });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', 'changed-files': ['settings.yaml'] });
  });

  test('refuses a scenario that it does not know, and says which there are', async (context) => {
    const scratch = scratchFolder(context);
    const run = await rehearse(scratch, '--scenario=degradd');
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-001', hint: expect.stringContaining('did you mean degraded') }] });
  });
});

describe.concurrent('the log of a real run', () => {
  test.skipIf(schema.missing)('is valid by the schema of OSOP, however the run ended', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const runs = [await world.runAction(), await world.runAction({ inputs: { 'dry-run': 'true' } }), await world.runAction({ without: ['slack-webhook-url'] })];
    expect(runs.flatMap(({ outputs }) => violations(outputs['osoplog'] ?? ''))).toEqual([]);
    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['rolled-back', 'planned', 'failed']);
  });
});

describe.concurrent('the example workflow', () => {
  test.skipIf(seed.missing)('is byte for byte the one that users begin with', () => {
    expect(readFileSync(new URL('../../examples/argocd-gitops.osop.yaml', import.meta.url)).equals(readFileSync(seed.path))).toBe(true);
  });

  test('is drawn by graph, without a server, a secret or a repository', async (context) => {
    const scratch = scratchFolder(context);
    const folder = userFolder(scratch);
    const run = await runCli({ scratch, cwd: folder, dist: installed, args: ['graph'] });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^flowchart TD\n/);
    expect(run.stdout).toContain('manifest_validate');
  });
});
