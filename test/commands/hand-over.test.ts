import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/adapters/audit-file.js';
import { AuditTrail } from '../../src/commands/audit-trail.js';
import { HandOver, postAll } from '../../src/commands/hand-over.js';
import { verifyLedger } from '../../src/core/audit/ledger.js';
import type { JsonObject } from '../../src/core/json.js';
import type { Problem } from '../../src/core/problem.js';
import { readTrigger } from '../../src/core/trigger.js';
import { readSettings, type RawInputs, type Settings } from '../../src/settings.js';
import type { Host } from '../../src/wiring.js';
import { schemaErrors } from '../support/audit-schema.js';
import { createFakeClock } from '../support/fake-clock.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';
import { createRealClock } from '../support/real-clock.js';

const trigger = readTrigger({ GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'ada', GITHUB_REPOSITORY: 'shop/config', GITHUB_RUN_ID: '7' }, undefined);
const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const [first, second] = [uuid(1), uuid(2)];

let sandbox: GitSandbox;
let temporary: string;
beforeEach(async () => {
  sandbox = await createGitSandbox();
  sandbox.commit({ 'app.yaml': 'image: web:1\n' });
  temporary = join(sandbox.folder, 'tmp');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

const hostOf = (env: Host['env'] = {}): Host => ({ env: { PATH: process.env['PATH'], HOME: sandbox.folder, ...env }, clock: createRealClock(), signal: new AbortController().signal, folder: sandbox.folder });

async function settingsOf(more: RawInputs = {}): Promise<Settings> {
  const { settings, problems } = await readSettings({ 'command': 'sync', 'app': 'web', 'ledger': 'branch:audit', 'config-repository': sandbox.url, 'push-attempts': '2', 'audit-log': 'audit.jsonl', ...more }, {});
  if (settings === undefined) throw new Error(JSON.stringify(problems));
  return settings;
}

function openTrail(settings: Settings, host = hostOf()): AuditTrail {
  const trail = AuditTrail.open(settings, host, (text) => text);
  return 'problem' in trail ? expect.fail(trail.problem.message) : trail;
}

function begin(trail: AuditTrail, settings: Settings, runId: string, dryRun = false): void {
  trail.begin({ runId, trigger, settings, workflow: { id: 'sync', source: undefined }, definitionCommit: undefined, dryRun, repository: 'shop/config' });
}

/** A run that is killed once it has asked for a sync: what it wrote stays. */
function killed(settings: Settings, runId: string, host = hostOf()): string {
  const trail = openTrail(settings, host);
  begin(trail, settings, runId);
  trail.record('sync.requested', { app: { name: settings.app ?? '', namespace: null, uid: null } });
  trail.close();
  return trail.path;
}

/** A run that comes to its end, and what it could not hand over. */
async function whole(settings: Settings, runId: string, { dryRun = false, host = hostOf(), isDelivered = true } = {}): Promise<readonly Problem[]> {
  const trail = openTrail(settings, host);
  begin(trail, settings, runId, dryRun);
  trail.broken();
  const problems = isDelivered ? await new HandOver(settings, host).deliver(trail) : [];
  trail.close();
  return problems;
}

const remote = (...args: readonly string[]): string => execFileSync('git', args, { cwd: sandbox.bare, encoding: 'utf8' });
const log = (): string => join(sandbox.folder, 'audit.jsonl');
/** The runs that the ledger has of an application, each with the results of its ends. */
function ledger(app = 'web'): Readonly<Record<string, unknown>> {
  const path = remote('ls-tree', '-r', '--name-only', 'audit').split('\n').find((file) => file.startsWith(`${app}/`)) ?? '';
  const text = remote('show', `audit:${path}`);
  expect([...verifyLedger(text, { file: path, sha256 }).problems.map(({ message }) => message), ...schemaErrors(text)]).toEqual([]);
  const records = text.trim().split('\n').map((line) => JSON.parse(line) as JsonObject).filter(({ event }) => event !== 'ledger.entry');
  const runs = [...new Set(records.map(({ run }) => run as string))];
  return Object.fromEntries(runs.map((run) => [run, records.filter((record) => record['run'] === run && record['event'] === 'run.ended').map(({ interrupted, found_by: by = null }) => (interrupted === true ? by : 'ended'))]));
}
const refuse = (): void => { writeFileSync(join(sandbox.bare, 'hooks', 'pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 }); };
const foundBy = { run: second, actor: 'ada', run_url: trigger.runUrl };

describe('a run that was killed', () => {
  test('is brought to the ledger by the next one, closed by one end that says who found it', async () => {
    const settings = await settingsOf();
    killed(settings, first);
    expect(existsSync(`${log()}.pending`)).toBe(true);
    expect(await whole(settings, second)).toEqual([]);
    expect(ledger()).toEqual({ [first]: [foundBy], [second]: ['ended'] });
    expect([existsSync(`${log()}.pending`), remote('rev-list', '--count', 'audit').trim()]).toEqual([false, '2']);
    // It is brought there once.
    await whole(settings, uuid(3));
    expect(Object.keys(ledger())).toEqual([first, second, uuid(3)]);
  });

  test('after its end and before the ledger had it, is brought there too, with the end that it wrote', async () => {
    const settings = await settingsOf();
    await whole(settings, first, { isDelivered: false });
    await whole(settings, second);
    expect(ledger()).toEqual({ [first]: ['ended'], [second]: ['ended'] });
  });

  test('and whose ledger could not be written, is told, kept, and brought there later', async () => {
    const settings = await settingsOf();
    refuse();
    expect(await whole(settings, first)).toMatchObject([{ code: 'OSOP-AUDIT-003', severity: 'error', hint: expect.stringContaining('the next run that writes to it') }]);
    rmSync(join(sandbox.bare, 'hooks', 'pre-receive'));
    expect(await whole(settings, second)).toEqual([]);
    expect(ledger()).toEqual({ [first]: ['ended'], [second]: ['ended'] });
  });

  test('of another ledger is given its end, and is not brought to this one', async () => {
    killed(await settingsOf({ ledger: 'branch:elsewhere' }), first);
    await whole(await settingsOf(), second);
    expect(ledger()).toEqual({ [second]: ['ended'] });
    expect(readFileSync(log(), 'utf8')).toContain('"interrupted":true');
    expect(readFileSync(`${log()}.pending`, 'utf8')).toBe(`${first}\n`);
  });

  test('is not brought there by a dry run, but by the next one that is none', async () => {
    const settings = await settingsOf();
    killed(settings, first);
    expect(await whole(settings, uuid(9), { dryRun: true })).toEqual([]);
    expect(remote('branch', '--list', 'audit')).toBe('');
    await whole(settings, second);
    expect(ledger()).toEqual({ [first]: [{ ...foundBy, run: uuid(9) }], [second]: ['ended'] });
  });

  test('and was rehearsed only, or has no ledger, is owed to none', async () => {
    await whole(await settingsOf(), first, { dryRun: true });
    killed(await settingsOf({ ledger: 'none' }), second);
    expect([existsSync(`${log()}.pending`), remote('branch', '--list', 'audit')]).toEqual([false, '']);
  });
});

describe('a log that a killed run left in the temporary folder', () => {
  const own = async (more: RawInputs = {}): Promise<Settings> => ({ ...await settingsOf(more), auditLog: undefined });

  test('is brought to the ledger by the next run of the same application, and by no other', async () => {
    const left = killed(await own(), first);
    await whole(await own({ app: 'api' }), uuid(8));
    expect(readFileSync(left, 'utf8')).not.toContain('run.ended');
    await whole(await own(), second);
    expect([ledger(), ledger('api')]).toEqual([{ [first]: [foundBy], [second]: ['ended'] }, { [uuid(8)]: ['ended'] }]);
    expect([schemaErrors(readFileSync(left, 'utf8')), existsSync(`${left}.pending`)]).toEqual([[], false]);
  });

  test('is left alone while its run goes on, and where it was changed', async () => {
    const going = killed(await own(), first);
    writeFileSync(`${going}.lock`, String(process.pid));
    const changed = killed(await own(), uuid(4));
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('"web"', '"shop"'));
    await whole(await own(), second);
    expect(ledger()).toEqual({ [second]: ['ended'] });
    expect(readFileSync(going, 'utf8')).not.toContain('run.ended');
  });

  test('is not looked for on a runner, whose temporary folder is that of the job', async () => {
    killed(await own(), first);
    await whole(await own(), second, { host: hostOf({ RUNNER_TEMP: join(sandbox.folder, 'runner') }) });
    expect(ledger()).toEqual({ [second]: ['ended'] });
  });
});

test('F37 a list of runs beside the log that cannot be written stops a run with a ledger before its first record', async () => {
  const settings = await settingsOf();
  mkdirSync(`${log()}.pending`);
  const opened = AuditTrail.open(settings, hostOf(), (text) => text);
  expect(opened).toMatchObject({ problem: { code: 'OSOP-AUDIT-001' } });
  expect(existsSync(log()) ? readFileSync(log(), 'utf8') : '').toBe('');
});

describe('what the receiver does not take', () => {
  const events = Array.from({ length: 150 }, (_, index) => ({ specversion: '1.0', id: `event-${index}` }));
  let server: Server | undefined;
  afterEach(() => { server?.close(); });

  /** Posts all of it to a receiver with these answers, and the last one on and on; time is simulated. */
  async function post(answers: readonly (readonly [status: number, retryAfter?: string])[]) {
    const [clock, sizes]: readonly [ReturnType<typeof createFakeClock>, number[]] = [createFakeClock(), []];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => { chunks.push(chunk); }).on('end', () => {
        const [status, retryAfter] = answers[Math.min(sizes.length, answers.length - 1)] ?? [500];
        sizes.push((JSON.parse(Buffer.concat(chunks).toString()) as readonly unknown[]).length);
        response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
      });
    });
    await new Promise<void>((resolve) => { server?.listen(0, '127.0.0.1', resolve); });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`;
    const problems = await postAll(events, { url, settings: { allowHttp: false, secrets: [] }, host: { ...hostOf(), clock }, log: log(), signal: new AbortController().signal });
    const dead = existsSync(`${log()}.undelivered.jsonl`) ? readFileSync(`${log()}.undelivered.jsonl`, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as JsonObject)['id']) : [];
    return { problems, sizes, dead, seconds: clock.monotonicMs() / 1000 };
  }

  test('in passing is posted again when Retry-After says, and nothing is kept', async () => {
    const { problems, sizes, dead, seconds } = await post([[503, '20'], [429, '5'], [202]]);
    expect([problems, sizes, dead, seconds]).toEqual([[], [100, 100, 100, 50], [], 25]);
  });

  test('of one batch is kept beside the log, a line an event, and the other one is taken', async () => {
    const { problems, sizes, dead } = await post([[400], [202]]);
    expect([sizes, dead]).toEqual([[100, 50], events.slice(0, 100).map(({ id }) => id)]);
    expect(problems).toMatchObject([{ code: 'OSOP-AUDIT-003', severity: 'warning', message: expect.stringMatching(/^100 audit records were not taken by the receiver: http:\/\/127\.0\.0\.1:\d+ answered 400$/), hint: expect.stringContaining('audit.jsonl.undelivered.jsonl') }]);
  });

  test('since it is down is kept whole, and it is not waited for twice', async () => {
    const { problems, sizes, dead } = await post([[500]]);
    expect([problems.length, sizes, dead.length]).toEqual([1, [100, 100, 100, 100, 100], 150]);
  });

  test('and cannot be kept either is said to be in the log', async () => {
    mkdirSync(`${log()}.undelivered.jsonl`);
    chmodSync(`${log()}.undelivered.jsonl`, 0o500);
    const clock = createFakeClock();
    const problems = await postAll(events, { url: 'http://127.0.0.1:1/in', settings: { allowHttp: false, secrets: [] }, host: { ...hostOf(), clock }, log: log(), signal: new AbortController().signal });
    expect(problems).toMatchObject([{ severity: 'warning', hint: expect.stringMatching(/could not be kept .*EISDIR.*keep the audit log/) }]);
  });
});
