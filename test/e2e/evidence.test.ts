import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { parse } from 'yaml';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { githubToken } from '../support/mini-runner.js';
import { deployment, manifestFile, startWorld, type Cleanup, type World } from '../support/world.js';

const hostile = '::error::forged ##[error]forged <img src=x>';
/** Nothing about it looks like a secret. */
const plainSecret = 'a quiet afternoon by the lake';
const inputs = { 'stable-for': '2', 'config-token': plainSecret };

/** Waiting for it would only take time. */
async function beyondCure(_request: SimulatorRequest, next: () => Promise<SimulatorResponse>): Promise<SimulatorResponse> {
  const response = await next();
  return typeof response.body === 'string' ? { ...response, body: response.body.replaceAll('restarting failed', 'exceeded its progress deadline: restarting failed') } : response;
}

async function crashing(context: Cleanup, allowsLogs = true): Promise<World> {
  return await startWorld(context, {
    fate: 'crash-looping',
    faults: { intercept: beyondCure },
    argocd: { logs: () => ['starting', `using ${githubToken}`, `${'x '.repeat(145)}${plainSecret}`, hostile, 'FATAL: no route to the database'] },
    permission: (_user, action) => allowsLogs || action !== 'logs/get',
    // Something above it, so that the line is no accident.
    change: { [manifestFile]: `# the shop\n\n${deployment('1.4.2')}` },
  });
}

describe.concurrent('a deployment whose container crashes', () => {
  test('is annotated at the line of the checkout that declares it, with the end of the log', async (context) => {
    const { expect } = context;
    const world = await crashing(context);
    const run = await world.runAction({ inputs });
    expect(run.exitCode, run.output).toBe(1);
    const found = run.annotations.find(({ title }) => title === 'OSOP-GATE-001');
    expect(found).toMatchObject({ level: 'error', file: manifestFile, line: 3 });
    expect(readFileSync(`${world.checkout}/${manifestFile}`, 'utf8').split('\n')[2]).toBe('apiVersion: apps/v1');
    for (const part of ['container web: CrashLoopBackOff, last exit code 1 (Error), 4 restarts', '| FATAL: no route to the database']) expect(found?.message).toContain(part);
  });

  test('is explained in log, summary, OSOP log and --format json, without secrets and without commands', async (context) => {
    const { expect } = context;
    const world = await crashing(context);
    const run = await world.runAction({ inputs });
    expect(run.log).toContain('    | FATAL: no route to the database');
    expect(run.summary).toContain('### Evidence');
    expect(run.summary).toMatch(/<details><summary>production-app: Deployment production-app\/web: Degraded<\/summary>\n\n- declared at `apps\/production\/deployment.yaml:3`/);
    expect(run.summary).toContain('FATAL: no route to the database');
    const log = readFileSync(run.outputs['osoplog'] ?? '', 'utf8');
    expect(parse(log)).toMatchObject({ 'x-osop-argocd': { evidence: [{ app: 'production-app', resources: [{ kind: 'Deployment', log: { container: 'web', previous: true } }] }] } });
    for (const text of [run.log, run.summary, log, JSON.stringify(run.annotations), JSON.stringify(run.outputs)]) {
      expect(text).not.toContain(githubToken);
      // Its end is behind the cut: half of it would not have been found then.
      expect(text).not.toContain(plainSecret.slice(0, 8));
    }
    expect(run.annotations.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
    expect(run.log).not.toMatch(/##\w*\[/);
    expect(run.summary).not.toContain('\n<img');
    expect(run.outputs['apps']).not.toContain('evidence');
    expect(world.slack.received.map(({ body }) => body).join('')).not.toContain('FATAL');
  });

  test('is explained by the command line too, which says what may not be read', async (context) => {
    const { expect } = context;
    const world = await crashing(context, false);
    const run = await world.runCli({ inputs });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.stderr).toContain('not known: logs of Pod production-app/web-2-0: permission logs/get is missing: p, ci:deploy, logs, get, default/production-app, allow');
    expect(run.json()).toMatchObject({ apps: [{ causes: [expect.stringContaining('Deployment')], evidence: { resources: [{ declaredAt: { file: manifestFile, line: 3 }, pod: { reason: 'CrashLoopBackOff' } }] } }] });
  });
});
