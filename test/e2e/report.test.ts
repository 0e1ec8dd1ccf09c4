import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { elementsOf, parseHtml } from '../support/html.js';
import { githubToken } from '../support/mini-runner.js';
import { deployment, manifestFile, startWorld } from '../support/world.js';

const hostile = '</code></pre><script>alert(1)</script><img src=x onerror=alert(1)>';
const plainSecret = 'a quiet afternoon by the lake';

/** Waiting for it would only take time. */
async function beyondCure(_request: SimulatorRequest, next: () => Promise<SimulatorResponse>): Promise<SimulatorResponse> {
  const response = await next();
  return typeof response.body === 'string' ? { ...response, body: response.body.replaceAll('restarting failed', 'exceeded its progress deadline: restarting failed') } : response;
}

describe.concurrent('the HTML report', () => {
  test('T21, T22: of a failed deployment is written by the action, well-formed and without secrets', async (context) => {
    const { expect } = context;
    const world = await startWorld(context, {
      fate: 'crash-looping', faults: { intercept: beyondCure },
      argocd: { logs: () => [`using ${githubToken}`, plainSecret, hostile, 'FATAL: no route to the database'] },
      change: { [manifestFile]: deployment('1.4.2') },
    });
    const run = await world.runAction({ inputs: { 'stable-for': '2', 'config-token': plainSecret, 'report': 'build/reports/deploy.html' } });
    expect(run.exitCode, run.output).toBe(1);
    const path = join(world.checkout, 'build/reports/deploy.html');
    expect(run.outputs['report']).toBe(path);
    expect(run.log).toContain(`Report: ${path}`);
    const text = readFileSync(path, 'utf8');
    const page = parseHtml(text);
    expect(elementsOf(page).find(({ name }) => name === 'h1')?.text).toContain('rolled back');
    expect(page.text).toContain('FATAL: no route to the database');
    expect(page.text).toContain(hostile);
    for (const secret of [githubToken, plainSecret]) {
      for (const form of [secret, Buffer.from(secret).toString('base64').replace(/=+$/, ''), encodeURIComponent(secret)]) expect(text).not.toContain(form);
    }
  });

  test('that cannot be written is a warning: the deployment succeeds', async (context) => {
    const { expect } = context;
    const world = await startWorld(context, {});
    const run = await world.runCli({ inputs: { 'stable-for': '2', 'report': `${manifestFile}/report.html` } });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', report: null, problems: [{ code: 'OSOP-INPUT-004', severity: 'warning', message: expect.stringContaining('the report could not be written'), hint: 'set report to a path that can be written' }] });
  });

  test('is not written where none is asked for', async (context) => {
    const { expect } = context;
    const world = await startWorld(context, {});
    const run = await world.runAction({ inputs: { 'stable-for': '2' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs['report']).toBe('');
  });

  test('of a workflow alone is drawn by graph, to standard output or a file', async (context) => {
    const { expect } = context;
    const world = await startWorld(context, {});
    const drawn = await world.runCli({ args: ['graph', '--format', 'html'] });
    expect(drawn.exitCode, drawn.output).toBe(0);
    expect(elementsOf(parseHtml(drawn.stdout)).filter(({ name }) => name === 'h2').map(({ text }) => text)).toEqual(['Workflow', 'Nodes', 'Edges']);
    const written = await world.runCli({ args: ['graph', '--report', 'graph.html'] });
    expect(written.exitCode, written.output).toBe(0);
    expect(readFileSync(join(world.checkout, 'graph.html'), 'utf8')).toBe(drawn.stdout);
    expect(written.stdout).toContain('flowchart TD');
    const refused = await world.runCli({ args: ['graph', '--report', `${manifestFile}/graph.html`] });
    expect(refused.exitCode, refused.output).toBe(2);
    expect(existsSync(join(world.checkout, manifestFile, 'graph.html'))).toBe(false);
  });
});
