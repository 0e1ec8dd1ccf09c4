import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyChain, linkRecord } from '../../src/core/audit/chain.js';
import { verifyLedger, type RunLines } from '../../src/core/audit/ledger.js';
import { writeLedger, type LedgerTarget } from '../../src/engine/write-ledger.js';
import { MemoryLedger } from '../simulation/memory-ledger.js';
import { adapterFailure } from '../support/failure.js';
import { createFakeClock } from '../support/fake-clock.js';
import { setStage } from '../support/stage.js';

test('an empty commit that fails is not taken for its own revert, nor synced a second time', async () => {
  const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
  stage.commit('v2');
  const empty = stage.push({});
  const { record, changes, node } = await stage.deploy(empty, { settings: { rollback: 'git-revert' } });
  expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  expect(node('rollback').problems[0]).toMatchObject({ code: 'OSOP-ROLLBACK-001', message: expect.stringContaining(`${empty.slice(0, 7)} changes nothing that could be taken back`) });
  expect(changes).toEqual(['POST sync']);
  expect(stage.git('rev-parse', 'origin/main')).toBe(empty);
});

test('an error of manifest generation that the server keeps is given up before a sync, which would end with it', async () => {
  const stage = await setStage();
  stage.simulator.setFaults({ manifestError: 'exit status 1' });
  for (let failures = 0; failures < 3; failures += 1) await stage.simulator.read('web', { refresh: 'normal' });
  stage.simulator.setFaults({ manifestError: undefined });
  const { record, changes } = await stage.deploy(stage.commit('v2'));
  expect(record.reason).toBeUndefined();
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  expect(changes).toEqual(['POST sync']);
  expect(stage.simulator.requests.filter(({ path }) => path.includes('refresh=hard'))).toHaveLength(1);
});

test('a commit that auto-sync has synced, and that something was changed after, is not waited for until the time is over', async () => {
  const stage = await setStage({ application: { automated: true } });
  const sha = stage.commit('v2');
  expect((await stage.deploy(sha)).record.result).toBe('succeeded');
  stage.simulator.drift('web', 'web');
  await stage.simulator.read('web', { refresh: 'normal' });
  const { record, codes, changes, seconds } = await stage.deploy(sha);
  expect(record).toMatchObject({ result: 'refused', exitCode: 5, reason: 'auto-sync of web has synced the commit already, and leaves alone what differs from it since' });
  expect({ codes, changes }).toEqual({ codes: ['OSOP-ARGOCD-002'], changes: [] });
  expect(seconds).toBeLessThan(150);
});

test('what self-heal puts right is waited for', async () => {
  const stage = await setStage({ application: { automated: { selfHeal: true } } });
  const sha = stage.commit('v2');
  await stage.deploy(sha);
  stage.simulator.drift('web', 'web');
  await stage.simulator.read('web', { refresh: 'normal' });
  expect((await stage.deploy(sha)).record).toMatchObject({ exitCode: 0 });
});

describe('a ledger', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const recordsOf = (events: readonly string[]): RunLines => {
    let end = emptyChain;
    return { run: 'one', lines: events.map((event) => {
      const linked = linkRecord({ event, run: 'one', time: '2026-11-02T03:04:05.000Z' }, end, sha256);
      end = linked.end;
      return linked.line;
    }) };
  };
  const write = async (run: RunLines, { ledger, target }: { readonly ledger: MemoryLedger; readonly target: LedgerTarget }): Promise<void> => {
    await writeLedger(run, { ledger: ledger.port(), target, isOwed: true, clock: createFakeClock(), random: { uuid: () => '00000000-0000-4000-8000-000000000001', fraction: () => 0 }, signal: new AbortController().signal, attempts: 3, author: undefined, sha256 });
  };

  test('is not given a run whose end could not be recorded: the next run gives it one, and brings all of it', async () => {
    const ledger = new MemoryLedger(() => 'a'.repeat(40));
    const target: LedgerTarget = { kind: 'branch', name: 'audit' };
    expect(await adapterFailure(write(recordsOf(['run.started', 'sync.requested']), { ledger, target }))).toMatchObject({ code: 'refused', message: 'the end of the run could not be recorded.' });
    await write(recordsOf(['run.started', 'sync.requested', 'run.ended']), { ledger, target });
    const [[file, text] = ['', '']] = ledger.files;
    expect(verifyLedger(text, { file, sha256 })).toMatchObject({ problems: [], runs: 1, records: 3 });
  });

  test('of notes takes a run that is about no commit once, whatever has become the newest commit since', async () => {
    let newest = 'a'.repeat(40);
    const ledger = new MemoryLedger(() => newest);
    const target: LedgerTarget = { kind: 'notes', branch: 'main' };
    const run = recordsOf(['run.started', 'run.ended']);
    await write(run, { ledger, target });
    newest = 'b'.repeat(40);
    // It was killed before it could note that the run is there: the next one brings it again.
    await write(run, { ledger, target });
    expect([...ledger.files.keys()]).toEqual(['a'.repeat(40)]);
  });
});
