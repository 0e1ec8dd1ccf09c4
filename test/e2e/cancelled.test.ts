import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Finished, Running } from '../support/mini-runner.js';
import { startWorld, workflowRunning } from '../support/world.js';

/** Longest that a runner waits between SIGINT and killing everything would be 10 s; half of it is ours. */
const patienceMs = 5_000;

/** Sends a signal and tells how long the program took to end. */
async function interrupt<Result extends Finished>(running: Running<Result>, signal: NodeJS.Signals = 'SIGINT'): Promise<{ readonly result: Result; readonly ms: number }> {
  const started = performance.now();
  running.signal(signal);
  const result = await running.finished;
  return { result, ms: performance.now() - started };
}

/** Command lines of the processes that work in a folder. */
function processesIn(folder: string): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
    try {
      return readlinkSync(`/proc/${id}/cwd`).startsWith(folder) ? [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()] : [];
    } catch {
      return [];
    }
  });
}

describe.concurrent('a run that is interrupted while it waits for health', () => {
  test('ends the command line soon with 4, tells how things stand, and writes the log', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const running = world.startCli({ inputs: { 'health-timeout': '60' } });
    await running.printed(/health_check +Progressing/);
    const { result, ms } = await interrupt(running);
    expect(result.exitCode, result.output).toBe(4);
    expect(ms).toBeLessThan(patienceMs);
    expect(result.json()).toMatchObject({ result: 'cancelled', 'commit-sha': world.commit, headline: expect.stringContaining('Cancelled while production-app was being deployed') });
    expect(parse(readFileSync(result.json()['osoplog'] as string, 'utf8'))).toMatchObject({ status: 'FAILED', workflow_id: 'argocd-gitops' });
    expect(world.changes()).toEqual(['POST /api/v1/applications/production-app/sync']);
  });

  test('ends the action soon, with its outputs and summary', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const running = world.startAction({ inputs: { 'health-timeout': '60' } });
    await running.printed(/health_check +Progressing/);
    const { result, ms } = await interrupt(running);
    expect(result.exitCode, result.output).toBe(1);
    expect(ms).toBeLessThan(patienceMs);
    expect(result.outputs).toMatchObject({ result: 'cancelled', 'commit-sha': world.commit });
    expect(result.summary.split('\n')[0]).toContain('Cancelled');
    expect(existsSync(result.outputs['osoplog'] ?? '')).toBe(true);
  });

  test('ends by SIGTERM just the same', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const running = world.startCli({ inputs: { 'health-timeout': '60' } });
    await running.printed(/health_check +Progressing/);
    const { result, ms } = await interrupt(running, 'SIGTERM');
    expect(result.exitCode, result.output).toBe(4);
    expect(ms).toBeLessThan(patienceMs);
  });
});

describe.concurrent('a run that is interrupted', () => {
  test.skipIf(!existsSync('/proc/self/cwd'))('while a program runs ends that too, and what it started', async (context) => {
    const world = await startWorld(context, { workflow: workflowRunning('trap : TERM; sleep 61 & sleep 62') });
    const running = world.startCli({ inputs: { 'allow-commands': 'true' } });
    await vi.waitFor(() => {
      expect(processesIn(world.checkout)).toEqual(expect.arrayContaining(['sleep 61', 'sleep 62']));
    }, 60_000);
    const { result, ms } = await interrupt(running);
    expect(result.exitCode, result.output).toBe(4);
    expect(ms).toBeLessThan(patienceMs);
    expect(processesIn(world.checkout)).toEqual([]);
    expect(world.changes()).toEqual([]);
  });

  test('before anything was deployed says that nothing is left half done', async (context) => {
    const world = await startWorld(context, { faults: { hangRefresh: true } });
    const running = world.startCli();
    await running.printed(/▶ argocd_sync/);
    await vi.waitFor(() => { expect(world.asked.length).toBeGreaterThan(0); }, 60_000);
    const { result } = await interrupt(running);
    expect(result.exitCode, result.output).toBe(4);
    expect(result.json()).toMatchObject({ result: 'cancelled', headline: 'Cancelled before anything was deployed' });
    expect(world.changes()).toEqual([]);
  });

  test('and run again deploys and ends well (F30)', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const running = world.startCli({ inputs: { 'health-timeout': '60' } });
    await running.printed(/health_check +Progressing/);
    await interrupt(running, 'SIGKILL');
    const again = world.startCli({ inputs: { 'health-timeout': '3', rollback: 'none' } });
    const result = await again.finished;
    expect(result.json()).toMatchObject({ problems: [{ code: 'OSOP-GATE-002' }] });
    expect(world.changes()).toEqual(['POST /api/v1/applications/production-app/sync']);
  });
});
