import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/core/json.js';
import { pastProgressDeadline, startWorld, token, type World } from '../support/world.js';

const records = (path: string): readonly JsonObject[] => readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as JsonObject);
const events = (path: string): readonly unknown[] => records(path).map(({ event }) => event);
const verify = async (world: World, log: string, ...more: readonly string[]) => await world.runCli({ args: ['audit', 'verify', `--audit-log=${log}`, '--format=json', ...more] });

describe.concurrent('audit records', () => {
  test('of a deployment that is rolled back tell what was asked, by whom, and what came of it; untouched they are verified', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const log = join(world.folder, 'audit.jsonl');
    const run = await world.runAction({ inputs: { 'audit-log': log }, env: { GITHUB_ACTOR: 'ada' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(events(log)).toEqual([
      'run.started', 'node.finished', 'validated', 'sync.requested', 'sync.accepted', 'sync.finished', 'gate.failed', 'rollback.planned', 'rollback.requested', 'rollback.accepted', 'rollback.finished',
      'message.requested', 'message.accepted', 'node.finished', 'run.ended',
    ]);
    const all = records(log);
    expect([new Set(all.map(({ run: id }) => id)).size, new Set(all.map(({ actor }) => actor)).size]).toEqual([1, 1]);
    expect(all[0]).toMatchObject({ v: 1, seq: 1, actor: 'ada', command: 'run', workflow: { file: '.github/deploy.osop.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, trigger: { system: 'github', commit: world.commit } });
    expect(all.find(({ event }) => event === 'sync.requested')).toMatchObject({ app: { name: 'production-app', uid: expect.stringMatching(/^[0-9a-f-]{36}$/) }, revision: world.commit });
    expect(all.find(({ event }) => event === 'rollback.finished')).toMatchObject({ verified: true, strategy: 'argocd' });
    expect(all.at(-1)).toMatchObject({ event: 'run.ended', result: 'rolled-back', exit_code: 1, apps: [{ name: 'production-app', result: 'rolled-back' }], hash: run.outputs['audit-head'] });
    expect(run.outputs['audit-log']).toBe(log);
    const osoplog = parse(readFileSync(run.outputs['osoplog'] ?? '', 'utf8')) as { readonly workflow_hash: string; readonly node_records: readonly JsonObject[] };
    expect(osoplog).toMatchObject({ 'run_id': all[0]?.['run'], 'x-osop-argocd': { audit_head: run.outputs['audit-head'] } });
    expect(all[0]).toMatchObject({ workflow: { sha256: osoplog.workflow_hash.replace('sha256:', '') } });
    const nodes = new Set(osoplog.node_records.map((record) => record['node_id']));
    expect(all.flatMap(({ node }) => (node === undefined || nodes.has(node) ? [] : [node]))).toEqual([]);
    const verified = await verify(world, log, `--audit-head=${run.outputs['audit-head']}`);
    expect([verified.exitCode, verified.json()], verified.output).toMatchObject([0, { records: 15, runs: 1, 'audit-head': run.outputs['audit-head'] }]);
  });

  test('T27 an edit is found at its line, a cut by the head that was kept; a second run does not add to a file that is not whole', async (context) => {
    const world = await startWorld(context);
    const log = join(world.folder, 'audit.jsonl');
    const first = await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`, '--format=json'] });
    const second = await world.runCli({ args: ['wait', '--app=production-app', `--audit-log=${log}`, '--format=json'] });
    expect([first.exitCode, second.exitCode], second.output).toEqual([0, 0]);
    const whole = readFileSync(log, 'utf8');
    expect((await verify(world, log)).json()).toMatchObject({ result: 'succeeded', runs: 2 });
    const none = await verify(world, `${log}.gone`);
    expect([none.exitCode, none.json()], none.output).toMatchObject([2, { problems: [{ code: 'OSOP-INPUT-004' }] }]);
    expect(none.stderr).toContain('Nothing was verified: there is no log that can be read');
    writeFileSync(log, whole.split('\n').slice(0, events(log).indexOf('run.ended') + 1).join('\n') + '\n');
    expect((await verify(world, log)).exitCode).toBe(0);
    const cut = await verify(world, log, `--audit-head=${JSON.stringify(second.json()['audit-head']).slice(1, -1)}`);
    expect([cut.exitCode, cut.json()]).toMatchObject([2, { problems: [{ code: 'OSOP-AUDIT-002' }] }]);
    writeFileSync(log, whole.replace('"production-app"', '"staging-app"'));
    const edited = await verify(world, log);
    expect([edited.exitCode, edited.json()]).toMatchObject([2, { problems: [{ code: 'OSOP-AUDIT-002', line: 1 }] }]);
    const third = await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`, '--format=json'] });
    expect([third.exitCode, third.json()]).toMatchObject([2, { problems: [{ code: 'OSOP-AUDIT-001' }] }]);
    expect(readFileSync(log, 'utf8')).toBe(whole.replace('"production-app"', '"staging-app"'));
  });

  test('F37 that cannot be written stop the run before its first change', async (context) => {
    const world = await startWorld(context);
    const inTheWay = join(world.folder, 'file');
    writeFileSync(inTheWay, '');
    const run = await world.runAction({ inputs: { 'audit-log': join(inTheWay, 'audit.jsonl') } });
    expect([run.exitCode, run.outputs['result']], run.log).toEqual([1, 'failed']);
    expect(run.outputs['problems']).toContain('OSOP-AUDIT-001');
    expect([world.changes(), world.asked.length, world.slack.received.length]).toEqual([[], 0, 0]);
  });

  test('F37 are written to files alone: a device is refused', async (context) => {
    const world = await startWorld(context);
    const run = await world.runCli({ args: ['sync', '--app=production-app', '--audit-log=/dev/full', '--format=json'] });
    expect(run.exitCode, run.output).toBe(2);
    expect(world.changes()).toEqual([]);
  });

  test('of a run that is refused, cancelled or killed have exactly one end (I9)', async (context) => {
    const world = await startWorld(context, { application: { automated: false }, fate: 'never-healthy' });
    const log = join(world.folder, 'audit.jsonl');
    const refused = await world.runCli({ args: ['sync', '--app=nobody', `--audit-log=${log}`] });
    expect(refused.exitCode).not.toBe(0);
    const killed = world.startCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`] });
    await killed.printed(/Progressing/);
    killed.signal('SIGKILL');
    await killed.finished;
    const cancelled = world.startCli({ args: ['wait', '--app=production-app', `--audit-log=${log}`] });
    await cancelled.printed(/Progressing/);
    cancelled.signal('SIGTERM');
    expect((await cancelled.finished).exitCode).toBe(4);
    const ends = records(log).filter(({ event }) => event === 'run.ended');
    expect(ends.map(({ result }) => result)).toEqual([refused.exitCode === 5 ? 'refused' : 'failed', 'unknown', 'cancelled']);
    expect(new Set(ends.map(({ run }) => run)).size).toBe(3);
    expect((await verify(world, log)).exitCode).toBe(0);
  });

  test('T21 have no secret, in no encoding (I10)', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const log = join(world.folder, 'audit.jsonl');
    await world.runAction({ inputs: { 'audit-log': log } });
    const text = readFileSync(log, 'utf8');
    for (const form of [token, Buffer.from(token).toString('base64'), encodeURIComponent(token), Buffer.from(token).toString('hex'), world.slackUrl]) expect(text).not.toContain(form);
  });
});
