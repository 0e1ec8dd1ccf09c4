import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { schemaErrors } from '../support/audit-schema.js';
import { pastProgressDeadline, startRecorder, startWorld, type World } from '../support/world.js';

const month = new Date().toISOString().slice(0, 7);
/** The month may end while a test runs. */
const ledgerOf = (world: World, app = 'production-app'): string => {
  const files = world.remote('ls-tree', '-r', '--name-only', 'audit').split('\n').filter((file) => file.startsWith(`${app}/`));
  expect(files[0]).toMatch(/\/\d{4}-\d\d\.jsonl$/);
  return `${world.remote('show', `audit:${files.at(-1) ?? `${app}/${month}.jsonl`}`)}\n`;
};
const events = (text: string): readonly unknown[] => text.trim().split('\n').map((line) => (JSON.parse(line) as JsonObject)['event']);

describe.concurrent('the ledger of audit records', () => {
  test('has the runs that deployed, failed, were refused or cancelled, and no dry run; each file is verified', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const log = join(world.folder, 'audit.jsonl');
    const how = { 'audit-log': log, ledger: 'branch:audit' };
    const dry = await world.runAction({ inputs: { ...how, 'dry-run': 'true' } });
    expect([dry.exitCode, world.remote('branch', '--list', 'audit')], dry.log).toEqual([0, '']);
    const first = await world.runAction({ inputs: how });
    expect([first.exitCode, first.outputs['result']], first.log).toEqual([1, 'rolled-back']);
    const refused = await world.runCli({ args: ['sync', '--app=nobody', `--audit-log=${log}`, '--ledger=branch:audit'] });
    expect(refused.exitCode).not.toBe(0);
    const cancelled = world.startCli({ args: ['wait', '--app=production-app', '--revision=0123456789012345678901234567890123456789', `--audit-log=${log}`, '--ledger=branch:audit'] });
    await cancelled.printed(/wait|production-app/);
    cancelled.signal('SIGTERM');
    await cancelled.finished;
    const text = ledgerOf(world);
    expect(events(text).filter((event) => event === 'ledger.entry')).toHaveLength(2);
    expect(text).toContain('"result":"rolled-back"');
    expect(ledgerOf(world, 'nobody')).toContain('"event":"run.ended"');
    // The log has the same lines, and the head that the run gave is an anchor of the ledger too.
    const lines = readFileSync(log, 'utf8').split('\n');
    expect([...schemaErrors(readFileSync(log, 'utf8')), ...schemaErrors(text)]).toEqual([]);
    expect(text.trim().split('\n').filter((line) => !line.includes('"ledger.entry"')).every((line) => lines.includes(line))).toBe(true);
    const copy = join(world.folder, 'ledger.jsonl');
    writeFileSync(copy, text);
    const verified = await world.runCli({ args: ['audit', 'verify', `--audit-log=${copy}`, `--audit-head=${first.outputs['audit-head'] ?? ''}`, '--format=json'] });
    expect([verified.exitCode, verified.json()], verified.output).toMatchObject([0, { runs: 2, problems: [] }]);
    writeFileSync(copy, text.replace('rolled-back', 'succeeded'));
    expect((await world.runCli({ args: ['audit', 'verify', `--audit-log=${copy}`] })).exitCode).toBe(2);
  });

  test('in notes is at the commit that was deployed', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ inputs: { ledger: 'notes' } });
    expect(run.exitCode, run.log).toBe(0);
    expect(events(world.remote('notes', '--ref=osop', 'show', world.commit))).toContain('run.ended');
  });

  test('F37 that cannot be written stops the run before its first change', async (context) => {
    const world = await startWorld(context);
    const run = await world.runCli({ args: ['sync', '--app=production-app', '--ledger=branch:bad..name', '--format=json'] });
    expect([run.exitCode, run.json()], run.output).toMatchObject([2, { problems: [{ code: 'OSOP-INPUT-001' }] }]);
    // A branch below one that is there cannot be made.
    const gone = await world.runAction({ inputs: { ledger: 'branch:main/audit' } });
    expect([gone.exitCode, gone.outputs['result'], gone.outputs['problems']], gone.log).toEqual([1, 'failed', expect.stringContaining('OSOP-AUDIT-001')]);
    expect([world.changes(), world.slack.received.length]).toEqual([[], 0]);
  });

  test('F37 without the right to push, it stops the run before its first change', async (context) => {
    const world = await startWorld(context, { gitToken: 'ghs_right0123456789' });
    const run = await world.runCli({ args: ['sync', '--app=production-app', '--ledger=branch:audit', '--config-token=ghs_wrong0123456789', '--format=json'] });
    expect([run.exitCode, run.json()], run.output).toMatchObject([2, { result: 'failed', problems: [{ code: 'OSOP-AUDIT-001' }] }]);
    expect(world.changes()).toEqual([]);
    const right = await world.runCli({ args: ['sync', '--app=production-app', '--ledger=branch:audit', '--config-token=ghs_right0123456789', '--format=json'] });
    expect(right.exitCode, right.output).toBe(0);
    expect(events(ledgerOf(world))).toContain('run.ended');
  });

  test('that fails at the end leaves the result as it is; an exit code of 0 becomes 3, every other stays (OSOP-AUDIT-003)', async (context) => {
    const world = await startWorld(context, { application: { automated: false }, fate: 'never-healthy' });
    const log = join(world.folder, 'audit.jsonl');
    const given = [`--audit-log=${log}`, '--ledger=branch:audit', '--format=json', '--push-attempts=2'];
    // Only a real push meets it.
    writeFileSync(join(world.bare, 'hooks', 'pre-receive'), '#!/bin/sh\necho "rule against it" >&2\nexit 1\n', { mode: 0o755 });
    const waited = await world.runCli({ args: ['wait', '--app=production-app', `--revision=${world.before}`, ...given] });
    expect([waited.exitCode, waited.json()], waited.output).toMatchObject([3, { result: 'succeeded', problems: [{ code: 'OSOP-AUDIT-003', severity: 'error' }] }]);
    const run = world.startCli({ args: ['sync', '--app=production-app', ...given] });
    await run.printed(/Progressing/);
    run.signal('SIGTERM');
    const ended = await run.finished;
    expect([ended.exitCode, ended.json()], ended.output).toMatchObject([4, { result: 'cancelled' }]);
    expect(JSON.stringify(ended.json()['problems'])).toContain('OSOP-AUDIT-003');
    expect(events(readFileSync(log, 'utf8')).filter((event) => event === 'run.ended')).toHaveLength(2);
  });
});

describe.concurrent('audit export', () => {
  test('gives records in each form, and posts them; of a file that was changed it gives what is there and says so', async (context) => {
    const world = await startWorld(context);
    const siem = await startRecorder(context);
    const log = join(world.folder, 'audit.jsonl');
    expect((await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`] })).exitCode).toBe(0);
    const text = readFileSync(log, 'utf8');
    const count = text.trim().split('\n').length;
    const give = async (format: string, ...more: readonly string[]) => await world.runCli({ args: ['audit', 'export', `--audit-log=${log}`, `--format=${format}`, ...more] });
    const [lines, csv, ocsf, events, posted] = [await give('jsonl'), await give('csv'), await give('ocsf'), await give('cloudevents'), await give('cloudevents', `--audit-webhook-url=${siem.url}/x`)];
    expect([lines, csv, ocsf, events, posted].map(({ exitCode }) => exitCode), posted.output).toEqual([0, 0, 0, 0, 0]);
    expect(lines.stdout).toBe(text);
    expect([csv.stdout.split('\r\n').length - 2, ocsf.stdout.trim().split('\n').length, (JSON.parse(events.stdout) as readonly unknown[]).length]).toEqual([count, count, count]);
    expect([posted.stdout, siem.received.map(({ body }) => JSON.parse(body) as unknown)]).toEqual(['', [JSON.parse(events.stdout)]]);
    const to = join(world.folder, 'out.csv');
    expect([(await give('csv', `--output=${to}`)).stdout, readFileSync(to, 'utf8')]).toEqual(['', csv.stdout]);
    writeFileSync(log, text.replace('production-app', 'staging-app'));
    const changed = await give('csv');
    expect([changed.exitCode, changed.output.includes('OSOP-AUDIT-002'), changed.stdout.split('\r\n').length - 2]).toEqual([2, true, count]);
    expect((await give('sarif')).exitCode).toBe(2);
  });
});

describe.concurrent('the receiver of audit records', () => {
  test('gets a batch of CloudEvents at the end of a run', async (context) => {
    const world = await startWorld(context);
    const siem = await startRecorder(context);
    const log = join(world.folder, 'audit.jsonl');
    const run = await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`, '--format=json'], env: { AUDIT_WEBHOOK_URL: `${siem.url}/collect/S3cr3tPath` } });
    expect(run.exitCode, run.output).toBe(0);
    expect(siem.received.map(({ method, path, headers }) => [method, path, headers['content-type']])).toEqual([['POST', '/collect/S3cr3tPath', 'application/cloudevents-batch+json; charset=UTF-8']]);
    const batch = JSON.parse(siem.received[0]?.body ?? '[]') as readonly JsonObject[];
    expect(batch.map(({ data }) => JSON.stringify(data))).toEqual(readFileSync(log, 'utf8').trim().split('\n').map((line) => JSON.stringify(JSON.parse(line))));
    expect(batch[0]).toMatchObject({ specversion: '1.0', type: 'osop-argocd.audit.run.started.v1', datacontenttype: 'application/json' });
    expect(`${run.output}${readFileSync(log, 'utf8')}`).not.toContain('S3cr3tPath');
  });

  test('that does not take them is told as a warning, and they are kept beside the log', async (context) => {
    const world = await startWorld(context);
    const siem = await startRecorder(context, { status: 410, body: 'gone' });
    const log = join(world.folder, 'audit.jsonl');
    const run = await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`, '--format=json'], env: { AUDIT_WEBHOOK_URL: `${siem.url}/collect/S3cr3tPath` } });
    expect([run.exitCode, run.json()], run.output).toMatchObject([0, { result: expect.stringMatching(/succeeded|nothing-to-do/), problems: [{ code: 'OSOP-AUDIT-003', severity: 'warning' }] }]);
    const kept = readFileSync(`${log}.undelivered.jsonl`, 'utf8').trim().split('\n');
    expect(kept).toHaveLength(readFileSync(log, 'utf8').trim().split('\n').length);
    expect(run.output).not.toContain('S3cr3tPath');
  });

  test('F37 whose address cannot be used stops the run before its first change', async (context) => {
    const world = await startWorld(context);
    const log = join(world.folder, 'audit.jsonl');
    const run = await world.runCli({ args: ['sync', '--app=production-app', `--audit-log=${log}`, '--format=json'], env: { AUDIT_WEBHOOK_URL: 'http://siem.example.com/x' } });
    expect([run.exitCode, run.json()], run.output).toMatchObject([2, { problems: [{ code: 'OSOP-AUDIT-001' }] }]);
    expect([world.changes(), existsSync(`${log}.undelivered.jsonl`)]).toEqual([[], false]);
  });
});
