import { createHash } from 'node:crypto';
import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { emptyChain, linkRecord, type ChainEnd } from '../../../src/core/audit/chain.js';
import { isLedger, ledgerAddition, ledgerPlace, verifyLedger, type RunLines } from '../../../src/core/audit/ledger.js';
import type { JsonObject } from '../../../src/core/json.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const time = '2026-01-31T23:59:59.000Z';

/** A run's records; `before` is where the log of its machine had ended. */
function runOf(run: string, count: number, { before = emptyChain, ended = {}, started = {} }: { readonly before?: ChainEnd; readonly ended?: JsonObject; readonly started?: JsonObject } = {}): RunLines {
  let end = before;
  return {
    run,
    lines: Array.from({ length: count }, (_, place) => {
      const facts = place === 0 ? { event: 'run.started', ...started } : place === count - 1 ? { event: 'run.ended', ...ended } : { event: 'sync.requested', revision: sha256(`${run} ${place}`) };
      const linked = linkRecord({ ...facts, run, time }, end, sha256);
      end = linked.end;
      return linked.line;
    }),
  };
}

function fileOf(...runs: readonly RunLines[]): string {
  return runs.reduce((text, run) => text + (ledgerAddition(text, { ...run, time }, sha256) ?? ''), '');
}

const check = (text: string, head?: string) => verifyLedger(text, { file: 'ledger.jsonl', head, sha256 });
const linesOf = (text: string): string[] => text.trimEnd().split('\n');
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const three = fileOf(runOf('a', 3), runOf('b', 4, { before: { seq: 7, hash: sha256('elsewhere') } }), runOf('c', 2));

describe('a file of a ledger', () => {
  test('that nobody has touched is whole, wherever the records of its runs began', () => {
    expect([isLedger(three), check(three)]).toMatchObject([true, { problems: [], records: 9, runs: 3, open: undefined, ledger: true }]);
    expect(isLedger(textOf(runOf('a', 3).lines))).toBe(false);
    const hashes = linesOf(three).map((line) => (JSON.parse(line) as JsonObject)['hash'] as string);
    // Anchors are the entries (lines 1, 5 and 10) and the last records of the runs.
    for (const place of [0, 3, 4, 8, 9, 11]) expect(check(three, hashes[place]).problems).toEqual([]);
    expect(check(three, hashes[1]).problems).toMatchObject([{ code: 'OSOP-AUDIT-002', message: expect.stringContaining('no run of the ledger has the hash') }]);
  });

  test('has a run once', () => {
    expect(ledgerAddition(three, { ...runOf('b', 4), time }, sha256)).toBeUndefined();
  });

  test('says where the records of a run are that another file has', () => {
    const pointer = ledgerAddition(three, { ...runOf('d', 5), time, kept: 'web/2026-01.jsonl' }, sha256) ?? '';
    expect([linesOf(pointer).length, check(three + pointer).problems]).toEqual([1, []]);
    expect(JSON.parse(pointer)).toMatchObject({ run: 'd', records: 0, kept: 'web/2026-01.jsonl' });
  });

  test('is gone on with on a line of its own where somebody cut it', () => {
    const torn = three.slice(0, -1);
    const more = ledgerAddition(torn, { ...runOf('d', 2), time }, sha256) ?? '';
    expect([more.startsWith('\n'), check(torn + more).problems]).toEqual([true, []]);
  });

  test.each<readonly [string, (lines: string[]) => readonly string[], number, string]>([
    ['a whole run removed', (lines) => lines.toSpliced(4, 5), 5, 'where 2 is next'],
    ['the first run removed', (lines) => lines.slice(4), 1, 'where 1 is next'],
    ['the line of a run removed', (lines) => lines.toSpliced(4, 1), 5, 'belongs to no run'],
    ['a record removed', (lines) => lines.toSpliced(6, 1), 7, 'where 9 is next'],
    ['the last record of a run removed', (lines) => lines.toSpliced(8, 1), 5, 'has no end'],
    ['a record edited', (lines) => lines.with(6, (lines[6] ?? '').replace('sync', 'gate')), 7, 'was changed'],
    ['a line put in', (lines) => lines.toSpliced(7, 0, lines[6] ?? ''), 8, 'where 10 is next'],
    ['two runs exchanged', (lines) => [...lines.slice(4, 9), ...lines.slice(0, 4), ...lines.slice(9)], 1, 'where 1 is next'],
    ['the records of a run exchanged for those of another of the same name', (lines) => lines.toSpliced(5, 4, ...runOf('b', 4).lines), 6, 'is not the one that was written'],
    ['cut within a run', (lines) => lines.slice(0, 11), 11, 'has no end'],
  ])('%s is found', (_, tamper, line, message) => {
    const { problems } = check(textOf(tamper(linesOf(three))));
    expect(problems.map(({ where, message: said }) => `${where?.line ?? 0}: ${said}`).join('\n')).toMatch(message);
    expect(problems.map(({ where }) => where?.line)).toContain(line);
  });

  test('1,000 random tamperings are all found, but that which cuts off whole runs at the end, which the hash of a later one shows', () => {
    const whole = linesOf(three);
    const head = (JSON.parse(whole.at(-1) ?? '{}') as JsonObject)['hash'] as string;
    const place = fc.nat({ max: whole.length - 1 });
    const tampering = fc.oneof(
      fc.record({ at: place }).map(({ at }) => whole.toSpliced(at, 1)),
      fc.record({ at: place, from: place }).map(({ at, from }) => whole.toSpliced(at, 0, whole[from] ?? '')),
      fc.record({ at: place, from: place }).map(({ at, from }) => whole.with(at, whole[from] ?? '').with(from, whole[at] ?? '')),
      fc.record({ at: place }).map(({ at }) => whole.slice(0, at)),
      fc.record({ at: place, to: place }).map(({ at, to }) => whole.toSpliced(Math.min(at, to), Math.abs(at - to) + 1)),
      fc.record({ at: place, offset: fc.nat({ max: 200 }), char: fc.constantFrom('0', 'x', '"', ' ', '}') }).map(({ at, offset, char }) => {
        const line = whole[at] ?? '';
        const index = offset % line.length;
        return whole.with(at, line.slice(0, index) + char + line.slice(index + 1));
      }),
    );
    fc.assert(fc.property(tampering, (lines) => {
      const text = textOf(lines);
      fc.pre(text !== three);
      expect(check(text, head).problems).not.toEqual([]);
    }), { seed: 8, numRuns: 1000 });
  });
});

describe('where a run belongs', () => {
  test.each<readonly [string, JsonObject, JsonObject, readonly string[], string | undefined]>([
    ['one application', {}, { apps: [{ name: 'web', namespace: null }], commit: 'a'.repeat(40) }, ['web/2026-01.jsonl'], 'a'.repeat(40)],
    ['several, in the order of their names', {}, { apps: [{ name: 'web' }, { name: 'api', namespace: 'team' }] }, ['team/api/2026-01.jsonl', 'web/2026-01.jsonl'], undefined],
    ['the namespace of Argo CD goes without saying', {}, { apps: [{ name: 'web', namespace: 'argocd' }] }, ['web/2026-01.jsonl'], undefined],
    ['a revert rather than what it takes back', {}, { commit: 'a'.repeat(40), revert_commit: 'b'.repeat(40) }, ['_runs/2026-01.jsonl'], 'b'.repeat(40)],
    ['what was asked for, where nothing was reached', { options: { app: 'web, argocd/api' } }, { apps: [] }, ['api/2026-01.jsonl', 'web/2026-01.jsonl'], undefined],
    ['no pattern, and nothing that leads elsewhere', { options: { app: 'web-*,../../etc,.git,A' } }, { apps: [] }, ['_runs/2026-01.jsonl'], undefined],
  ])('%s', (_, started, ended, files, commit) => {
    expect(ledgerPlace(runOf('a', 2, { started, ended }))).toEqual({ files, commit, dryRun: false });
  });

  test('a dry run is one', () => {
    expect(ledgerPlace(runOf('a', 2, { started: { dry_run: true } })).dryRun).toBe(true);
  });
});
