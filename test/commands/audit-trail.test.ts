import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/audit-file.js';
import { AuditTrail, type Beginning } from '../../src/commands/audit-trail.js';
import { verifyChain } from '../../src/core/audit/chain.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { readTrigger } from '../../src/core/trigger.js';
import type { Settings } from '../../src/settings.js';
import { MemoryRecords } from '../simulation/memory-records.js';
import { createFakeClock } from '../support/fake-clock.js';

const records = (): { readonly file: MemoryRecords; readonly trail: () => AuditTrail } => {
  const file = new MemoryRecords();
  return { file, trail: () => AuditTrail.over(file.open({ isFull: () => false, isDead: () => false }), { clock: createFakeClock(), redact: (text) => text }) };
};
const beginning = (runId: string): Beginning => ({
  runId, trigger: readTrigger({}, undefined), settings: { command: 'run', given: {}, reason: undefined } as unknown as Settings, workflow: { id: 'w', source: undefined }, definitionCommit: undefined, dryRun: false,
});
const ended = { result: 'cancelled', exitCode: 4, headline: 'Cancelled', durationMs: 1, images: [], changedFiles: [], apps: [], notices: [], problems: [] } as unknown as RunRecord;
const eventsOf = ({ lines }: MemoryRecords): readonly unknown[] => lines.map((line) => (JSON.parse(line) as { readonly event: string }).event);

describe('the records of a run', () => {
  test('end with its end: what a cancelled run left waiting comes too late to be told', () => {
    const { file, trail } = records();
    const own = trail();
    own.begin(beginning('run-1'));
    own.record('commit.requested', {});
    own.end(ended);
    own.record('commit.failed', { error: 'the connection was cut' });
    expect(eventsOf(file)).toEqual(['run.started', 'commit.requested', 'run.ended']);
    expect(verifyChain(file.text, { file: 'audit.jsonl', sha256 }).problems).toEqual([]);
  });

  test('are given their end by the run after one that was killed', () => {
    const { file, trail } = records();
    trail().begin(beginning('run-1'));
    const next = trail();
    next.begin(beginning('run-2'));
    next.end(ended);
    expect(eventsOf(file)).toEqual(['run.started', 'run.ended', 'run.started', 'run.ended']);
    expect(verifyChain(file.text, { file: 'audit.jsonl', sha256 })).toMatchObject({ problems: [], runs: 2, open: undefined });
  });
});
