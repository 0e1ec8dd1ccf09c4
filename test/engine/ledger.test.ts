import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { createLedger } from '../../src/adapters/git/index.js';
import { emptyChain, linkRecord } from '../../src/core/audit/chain.js';
import { verifyLedger, type RunLines } from '../../src/core/audit/ledger.js';
import type { Clock } from '../../src/core/clock.js';
import type { JsonObject } from '../../src/core/json.js';
import { createLedgerReader } from '../../src/engine/read-ledger.js';
import { writeLedger, type LedgerTarget } from '../../src/engine/write-ledger.js';
import { adapterFailure } from '../support/failure.js';
import { createFakeClock } from '../support/fake-clock.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';
import { createRealClock } from '../support/real-clock.js';
import { isThorough, leftOut } from '../support/thorough.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const branch: LedgerTarget = { kind: 'branch', name: 'audit' };
const notes: LedgerTarget = { kind: 'notes', branch: undefined };

/** The records of a run, as `commands/audit-trail.ts` writes them. */
function recordsOf(run: string, apps: readonly string[], ended: JsonObject = {}): RunLines {
  let end = emptyChain;
  const facts: readonly JsonObject[] = [
    { event: 'run.started', dry_run: false, options: {} },
    ...apps.map((name) => ({ event: 'sync.requested', app: { name, namespace: null, uid: null } })),
    { event: 'run.ended', apps: apps.map((name) => ({ name, namespace: null })), ...ended },
  ];
  const lines = facts.map((one) => {
    const linked = linkRecord({ ...one, run, time: '2026-11-02T03:04:05.000Z' }, end, sha256);
    end = linked.end;
    return linked.line;
  });
  return { run, lines };
}

/** A clock whose pauses end as soon as few enough of all runs are awake, so that they race and still get on. */
function createTurns(runs: number, atATime: number): { readonly clock: Clock; readonly done: () => void } {
  const waiting: (() => void)[] = [];
  let awake = runs;
  const done = (): void => {
    awake -= 1;
    while (awake < atATime && waiting.length > 0) {
      awake += 1;
      waiting.splice(Math.floor(Math.random() * waiting.length), 1)[0]?.();
    }
  };
  return { clock: { ...createFakeClock(), sleep: async () => { await new Promise<void>((resolve) => { waiting.push(resolve); done(); }); } }, done };
}

const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!hasSshKeygen) console.warn('skipped, that commits of the ledger are signed is not seen: ssh-keygen is not installed');

let sandbox: GitSandbox;
const closing: (() => void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await sandbox.close();
});

async function open(options: Parameters<typeof createGitSandbox>[0] = {}): Promise<void> {
  sandbox = await createGitSandbox(options);
  sandbox.commit({ 'app.yaml': 'image: web:1\n' });
}

interface How {
  readonly target?: LedgerTarget;
  readonly clock?: Clock;
  readonly attempts?: number;
  readonly token?: string;
  readonly home?: string;
}

function ledgerFor({ token, home }: How = {}): ReturnType<typeof createLedger> {
  const ledger = createLedger({ redact: String, workspace: sandbox.folder, clock: createRealClock(), environment: { PATH: process.env['PATH'], HOME: home ?? sandbox.folder }, remote: { url: sandbox.url, token }, temporaryFolder: sandbox.folder });
  closing.push(ledger.close);
  return ledger;
}

let uuid = 0;
async function write(run: RunLines, how: How = {}): Promise<void> {
  const clock = how.clock ?? createFakeClock();
  await writeLedger(run, {
    ledger: ledgerFor(how), target: how.target ?? branch, isOwed: false, clock, sha256, author: undefined, attempts: how.attempts ?? 20,
    random: { uuid: () => `00000000-0000-4000-8000-${String(uuid += 1).padStart(12, '0')}`, fraction: Math.random }, signal: new AbortController().signal,
  });
}

const remote = (...args: readonly string[]): string => execFileSync('git', args, { cwd: sandbox.bare, encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: sandbox.folder } });
const ledgerFile = (path: string): string => remote('show', `audit:${path}`);
const verify = (text: string, head?: string) => verifyLedger(text, { file: 'ledger.jsonl', head, sha256 });
const file = 'web/2026-11.jsonl';

describe('a ledger on a branch', () => {
  it('is made where it is not there, without the history of another branch, and only ever added to', async () => {
    await open();
    const main = remote('rev-parse', 'main');
    await write(recordsOf('one', ['web']));
    const first = ledgerFile(file);
    await write(recordsOf('two', ['web', 'api']));
    const second = ledgerFile(file);
    expect(second.startsWith(first)).toBe(true);
    expect(verify(second)).toMatchObject({ problems: [], runs: 2, records: 3 });
    expect(remote('ls-tree', '-r', '--name-only', 'audit').trim().split('\n')).toEqual(['api/2026-11.jsonl', file]);
    // The run of two applications is told once, and by the other file where.
    expect(verify(ledgerFile('api/2026-11.jsonl'))).toMatchObject({ problems: [], runs: 1, records: 4 });
    expect(JSON.parse(second.trim().split('\n').at(-1) ?? '')).toMatchObject({ event: 'ledger.entry', run: 'two', records: 0, kept: 'api/2026-11.jsonl' });
    expect([remote('rev-list', '--count', 'audit').trim(), remote('rev-parse', 'main'), remote('rev-list', '--max-parents=0', 'audit').trim() === main.trim()]).toEqual(['2', main, false]);
    expect(remote('log', '-1', '--format=%B', 'audit')).toMatch(/^Audit records of api, web\n\nOsop-Audit: [0-9a-f]{64}\nOsop-Run: /);
  });

  it('takes a run once: the second time does nothing', async () => {
    await open();
    await write(recordsOf('one', ['web']));
    const before = remote('rev-parse', 'audit');
    await write(recordsOf('one', ['web']));
    expect(remote('rev-parse', 'audit')).toBe(before);
  });

  it('has the runs that no application is known of in a folder of their own', async () => {
    await open();
    await write(recordsOf('one', []));
    expect(verify(ledgerFile('_runs/2026-11.jsonl'))).toMatchObject({ problems: [], runs: 1 });
  });

  it('is not written twice when the answer to the push is lost', async () => {
    let lost = 0;
    await open({
      intercept: (request, response) => {
        if (request.method !== 'POST' || request.url?.endsWith('git-receive-pack') !== true || lost > 0) return false;
        lost += 1;
        // The server does what it is asked, and the line breaks before its answer.
        response.writeHead = () => {
          request.socket.destroy();
          return response;
        };
        return false;
      },
    });
    await write(recordsOf('one', ['web']));
    expect([lost, verify(ledgerFile(file)), remote('rev-list', '--count', 'audit').trim()]).toMatchObject([1, { problems: [], runs: 1 }, '1']);
  });

  it('is found where another run makes it between the two questions whether it is there', async () => {
    let questions = 0;
    let madeByAnother = '';
    await open({
      intercept: (request) => {
        if (madeByAnother === '' || request.url?.includes('/info/refs') !== true) return false;
        questions += 1;
        // The first was that of a fetch, which has found nothing.
        if (questions === 2) remote('update-ref', 'refs/heads/audit', madeByAnother);
        return false;
      },
    });
    await write(recordsOf('one', ['web']));
    const first = remote('rev-parse', 'audit').trim();
    remote('update-ref', '-d', 'refs/heads/audit');
    madeByAnother = first;
    await write(recordsOf('two', ['web']));
    expect(questions).toBeGreaterThan(2);
    expect(verify(ledgerFile(file))).toMatchObject({ problems: [], runs: 2 });
  });

  const writers = isThorough ? 32 : 16;
  leftOut('16 of 32 runs write to one ledger');

  // By hand, with pauses that take their time: CLOCK=real THOROUGH=1 npx vitest run test/engine/ledger.test.ts -t '32 runs'
  it(`loses no record of ${writers} runs that write at the same time, and every chain is whole`, { timeout: 240_000 }, async () => {
    await open();
    const isReal = process.env['CLOCK'] === 'real';
    const turns = createTurns(writers, 4);
    const runs = Array.from({ length: writers }, (_, index) => recordsOf(`run-${index}`, index % 4 === 0 ? ['api', 'web'] : [index % 2 === 0 ? 'api' : 'web']));
    await Promise.all(runs.map(async (run) => {
      await write(run, { clock: isReal ? createRealClock() : turns.clock, attempts: isReal ? 20 : 300 });
      turns.done();
    }));
    expect([remote('rev-list', '--count', 'audit').trim(), remote('rev-list', '--merges', 'audit')]).toEqual([String(writers), '']);
    const texts = ['api', 'web'].map((app) => ledgerFile(`${app}/2026-11.jsonl`));
    expect(texts.map((text) => verify(text).problems)).toEqual([[], []]);
    const lines = texts.flatMap((text) => text.trim().split('\n').filter((line) => !line.includes('"ledger.entry"')));
    expect(lines.toSorted()).toEqual(runs.flatMap((run) => run.lines).toSorted());
    // Never rewritten: each version of a file begins with the one before it.
    for (const app of ['api', 'web']) {
      const versions = remote('rev-list', '--reverse', 'audit', '--', `${app}/2026-11.jsonl`).trim().split('\n').map((sha) => remote('show', `${sha}:${app}/2026-11.jsonl`));
      expect(versions.every((text, index) => text.startsWith(versions[index - 1] ?? ''))).toBe(true);
    }
  });

  it('is found not to be writable before anything is changed, and checking changes nothing', async () => {
    await open({ password: 'right' });
    await ledgerFor({ token: 'right' }).check('refs/heads/audit', undefined);
    expect(remote('branch', '--list', 'audit')).toBe('');
    expect(await adapterFailure(ledgerFor({ token: 'wrong' }).check('refs/heads/audit', undefined))).toMatchObject({ code: 'unauthenticated' });
    expect(await adapterFailure(ledgerFor({ token: 'right' }).check('refs/heads/../main', undefined))).toMatchObject({ code: 'refused' });
  });

  it('is found not to be writable where the server lets this account only read', async () => {
    await open({
      intercept: (request, response) => {
        if (!(request.url ?? '').includes('git-receive-pack')) return false;
        response.writeHead(403).end('no');
        return true;
      },
    });
    expect(await adapterFailure(ledgerFor().check('refs/heads/audit', undefined))).toMatchObject({ code: 'forbidden' });
  });

  it.skipIf(!hasSshKeygen)('is signed where the git of the machine signs its commits, and what cannot be signed is found before', async () => {
    await open();
    const home = join(sandbox.folder, 'home');
    mkdirSync(home);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(home, 'key')]);
    const configure = (key: string): void => { writeFileSync(join(home, '.gitconfig'), `[commit]\n\tgpgSign = true\n[gpg]\n\tformat = ssh\n[user]\n\tsigningKey = ${join(home, key)}\n`); };
    configure('key.pub');
    await ledgerFor({ home }).check('refs/heads/audit', undefined);
    await write(recordsOf('one', ['web']), { home });
    expect(remote('cat-file', 'commit', 'audit')).toContain('-----BEGIN SSH SIGNATURE-----');
    // Git itself finds it good, by the key that is allowed to sign.
    writeFileSync(join(home, 'allowed'), `* ${readFileSync(join(home, 'key.pub'), 'utf8')}`);
    expect(remote('-c', `gpg.ssh.allowedSignersFile=${join(home, 'allowed')}`, 'log', '-1', '--format=%G?', 'audit').trim()).toBe('G');
    configure('gone.pub');
    expect((await adapterFailure(ledgerFor({ home }).check('refs/heads/audit', undefined))).message).toContain('git commit-tree failed');
  });

  it('is not signed where nothing says so', async () => {
    await open();
    await write(recordsOf('one', ['web']));
    expect(remote('cat-file', 'commit', 'audit')).not.toContain('SIGNATURE');
  });
});

describe('a ledger in notes', () => {
  it('is at the commit that was deployed, else at the newest; git shows it', async () => {
    await open();
    const deployed = sandbox.git('rev-parse', 'HEAD');
    const newest = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    await write(recordsOf('one', ['web'], { commit: deployed }), { target: notes });
    await write(recordsOf('two', ['web'], { commit: deployed }), { target: notes });
    await write(recordsOf('three', ['web']), { target: notes });
    expect(verify(remote('notes', '--ref=osop', 'show', deployed))).toMatchObject({ problems: [], runs: 2 });
    expect(verify(remote('notes', '--ref=osop', 'show', newest))).toMatchObject({ problems: [], runs: 1 });
  });

  it('finds the note of a commit where git has split them by folders', async () => {
    await open();
    const deployed = sandbox.git('rev-parse', 'HEAD');
    await write(recordsOf('one', ['web'], { commit: deployed }), { target: notes });
    const blob = remote('rev-parse', `refs/notes/osop:${deployed}`).trim();
    const inner = execFileSync('git', ['mktree'], { cwd: sandbox.bare, input: `100644 blob ${blob}\t${deployed.slice(2)}\n`, encoding: 'utf8' }).trim();
    const outer = execFileSync('git', ['mktree'], { cwd: sandbox.bare, input: `040000 tree ${inner}\t${deployed.slice(0, 2)}\n`, encoding: 'utf8' }).trim();
    const split = sandbox.git('-C', sandbox.bare, 'commit-tree', '-m', 'split', '-p', 'refs/notes/osop', outer);
    remote('update-ref', 'refs/notes/osop', split);
    await write(recordsOf('two', ['web'], { commit: deployed }), { target: notes });
    expect(verify(remote('notes', '--ref=osop', 'show', deployed))).toMatchObject({ problems: [], runs: 2 });
  });
});

describe.each([['a branch', branch], ['notes', notes]] as const)('what %s tells of an application', (_, target) => {
  const read = async (name: string): Promise<{ readonly runs: readonly unknown[]; readonly findings: readonly string[] }> => {
    const { records, problems } = await createLedgerReader({ ledger: ledgerFor(), target, sha256 }).read({ name });
    return { runs: [...new Set(records.map(({ run }) => run))], findings: problems.map(({ severity, message }) => `${severity}: ${message}`) };
  };

  it('are its records, also those that another file has, and none where there is no ledger yet', async () => {
    await open();
    expect(await read('web')).toEqual({ runs: [], findings: [] });
    for (const [run, apps] of [['one', ['web']], ['two', ['web', 'api']], ['three', ['api']]] as const) await write(recordsOf(run, apps), { target });
    const { runs, findings } = await read('web');
    // Nothing but its text tells which application a note is about.
    expect([runs, findings]).toEqual([target.kind === 'branch' ? ['one', 'two'] : ['one', 'two', 'three'], []]);
  });

  it('are told with a finding where a file is not as it was written', async () => {
    await open();
    await write(recordsOf('one', ['web']), { target });
    const ref = target.kind === 'branch' ? 'refs/heads/audit' : 'refs/notes/osop';
    const path = remote('ls-tree', '-r', '--name-only', ref).trim();
    const changed = remote('show', `${ref}:${path}`).replace('"web"', '"shop"');
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: sandbox.bare, input: changed, encoding: 'utf8' }).trim();
    let tree = execFileSync('git', ['mktree'], { cwd: sandbox.bare, input: `100644 blob ${blob}\t${path.split('/').at(-1) ?? ''}\n`, encoding: 'utf8' }).trim();
    if (path.includes('/')) tree = execFileSync('git', ['mktree'], { cwd: sandbox.bare, input: `040000 tree ${tree}\t${path.split('/')[0] ?? ''}\n`, encoding: 'utf8' }).trim();
    remote('update-ref', ref, sandbox.git('-C', sandbox.bare, 'commit-tree', '-m', 'changed', '-p', ref, tree));
    expect(await read('web')).toEqual({ runs: ['one'], findings: [expect.stringMatching(/^warning: the ledger is not as it was written: the record was changed/)] });
  });
});
