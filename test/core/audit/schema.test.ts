import { describe, expect, test } from 'vitest';
import { auditEvents } from '../../../src/core/audit/events.js';
import { ledgerEntry } from '../../../src/core/audit/ledger.js';
import { auditSchema, schemaErrors } from '../../support/audit-schema.js';

const record = {
  v: 1, seq: 1, time: '2026-01-02T03:04:05.678Z', run: '6f1c1d0e-0000-4000-8000-000000000001', event: 'run.ended', prev: '0'.repeat(64), hash: '1'.repeat(64),
  result: 'unknown', exit_code: null, headline: 'it was killed',
};

describe('the published schema of a record', () => {
  test('knows every event, and no other', () => {
    expect(auditSchema).toMatchObject({ $defs: { event: { enum: [...auditEvents, ledgerEntry] } } });
  });

  test.each<readonly [string, object, readonly string[]]>([
    ['a record', {}, []],
    ['more facts', { more: { of: 'them' } }, []],
    ['an event that is not known', { event: 'run.paused' }, ['run.paused/event must be equal to one of the allowed values']],
    ['another version', { v: 2 }, ['run.ended/v must be equal to constant']],
    ['a hash that is none', { hash: 'x' }, ['run.ended/hash must match pattern "^[0-9a-f]{64}$"']],
    ['an exit code that is none', { exit_code: 6 }, ['run.ended/exit_code must be equal to one of the allowed values']],
    ['a change without its application', { event: 'sync.requested' }, ["sync.requested must have required property 'app'", 'sync.requested must match "then" schema']],
  ])('%s', (_, change, errors) => {
    expect(schemaErrors(JSON.stringify({ ...record, ...change })).filter((error) => errors.length > 2 || !error.endsWith('must match "then" schema') || errors.includes(error))).toEqual(errors);
  });
});
