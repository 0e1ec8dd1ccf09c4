import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../../src/core/report/outputs.js';
import { redactRecord } from '../../../src/core/report/redact-record.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { rollbackSummary } from '../../../src/core/report/rollback-summary.js';
import { jobSummary } from '../../../src/core/report/summary.js';
import type { JsonObject } from '../../../src/core/json.js';
import type { RunRecord } from '../../../src/core/run-record.js';
import type { ManualRequest } from '../../../src/core/rollback/shown-history.js';
import { shownHistory, shownRow } from '../../support/histories.js';
import { nodeRecord, runRecord } from '../../support/records.js';

const bad = '4d1f2a9c5e7b80412c6d9e0f1a2b3c4d5e6f7081';
const good = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const revert = '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a291807';
const manual: ManualRequest = { to: 'last-healthy', by: 'ada', reason: 'checkout is slow', histories: [] };
const outputs: JsonObject = { app: 'web', from: bad, revision: good, id: 5, strategy: 'argocd', reason: '0a1b2c3 was healthy', revert_sha: null, verified: true, message: '' };

function rolledBack(produced: JsonObject, given: Partial<RunRecord> = {}): RunRecord {
  return runRecord({ result: 'rolled-back', nodes: [nodeRecord({ id: 'rollback', kind: 'rollback', produced })], manual, ...given });
}

describe('the rollback in the summary', () => {
  test('by Argo CD says from where to where, why, by whom and for what reason, and that git does not agree', () => {
    expect(rollbackSummary(rolledBack(outputs), { repositoryUrl: 'https://github.com/acme/config' })).toMatchInlineSnapshot(`
      "### Rollback

      Asked for: \`last-healthy\` by ada: checkout is slow

      | Application | From | To | Why this one | How | Now |
      | --- | --- | --- | --- | --- | --- |
      | web | [\`4d1f2a9\`](https://github.com/acme/config/commit/4d1f2a9c5e7b80412c6d9e0f1a2b3c4d5e6f7081) | [\`0a1b2c3\`](https://github.com/acme/config/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567) (id 5) | 0a1b2c3 was healthy | Argo CD | ⚠️ healthy, but git still names what was left: take it back there too before the next sync |"
    `);
  });

  test('by a revert says that git and cluster agree, and at which commit', () => {
    expect(rollbackSummary(rolledBack({ ...outputs, strategy: 'git-revert', revert_sha: revert, id: null }))).toContain('| git revert | ✅ healthy; git and cluster agree at `9e8d7c6` |');
    expect(rollbackSummary(rolledBack({ ...outputs, revert_sha: revert, sync: 'Synced' }))).toContain('| Argo CD | ✅ healthy; git and cluster agree at `9e8d7c6` |');
  });

  test('does not say that they agree where that was not asked, is not so, or waits for a pull request', () => {
    expect(rollbackSummary(rolledBack({ ...outputs, revert_sha: revert }))).toContain('| Argo CD | ✅ healthy, and reverted in git by `9e8d7c6` |');
    expect(rollbackSummary(rolledBack({ ...outputs, revert_sha: revert, sync: 'OutOfSync' }))).toContain('| Argo CD | ⚠️ healthy, and reverted in git by `9e8d7c6`, but git and cluster differ all the same |');
    expect(rollbackSummary(rolledBack({ ...outputs, revert_sha: revert, pull_request: 'https://github.com/acme/config/pull/7' }))).toContain('git still names what was left until [the pull request](https://github.com/acme/config/pull/7) is merged |');
  });

  test('tells of one that no node of the workflow did', () => {
    expect(rollbackSummary({ ...rolledBack({}), nodes: [], rollbacks: [{ ...outputs, app: 'api' }] })).toContain('| api |');
  });

  test('that was not verified says why', () => {
    expect(rollbackSummary(rolledBack({ ...outputs, verified: false, message: 'Degraded: Deployment/web' }))).toContain('| ❌ Degraded: Deployment/web |');
  });

  test('has a row for each application', () => {
    const text = rollbackSummary(rolledBack({ ...outputs, app: 'web,api', apps: [outputs, { ...outputs, app: 'api' }, { app: 'db', strategy: null }] }));
    expect(text.match(/^\| (?:web|api) \|/gm)).toEqual(['| web |', '| api |']);
    expect(text).not.toContain('| db |');
  });

  test('after a failed deployment is told without anybody having asked', () => {
    const { manual: _, ...record } = rolledBack(outputs);
    expect(rollbackSummary(record)).not.toContain('Asked for');
    expect(rollbackSummary(record)).toContain('| web |');
    expect(rollbackSummary(runRecord({ nodes: [nodeRecord({ id: 'rollback', kind: 'rollback', status: 'skipped' })] }))).toBe('');
  });

  test('of a dry run lists what there is to choose from', () => {
    const { verified: _, ...planned } = outputs;
    const text = rollbackSummary(rolledBack(planned, { dryRun: true, result: 'planned', manual: { ...manual, reason: undefined, by: undefined, histories: [shownHistory()] } }));
    expect(text).toContain('Asked for: `last-healthy`, without a reason');
    expect(text).toContain('| planned; nothing was changed |');
    expect(text.slice(text.indexOf('**History'))).toMatchInlineSnapshot(`
      "**History of web**, newest first; times are UTC

      | Id | Revision | Deployed | By | Health | Note |
      | --- | --- | --- | --- | --- | --- |
      | 7 | \`4d1f2a9\` | 2026-03-31 13:58 | ada | unhealthy | **live**; Degraded since 15:59 |
      | 6 | \`9e8d7c6\` | 2026-03-31 10:00 | auto-sync | unknown | **rolled back**; reverted by 1a2b3c4 |
      | 5 | \`0a1b2c3\` | 2026-03-28 14:00 | ci:deploy | healthy | **proposed**; Healthy for 3 d |
      | 0 | \`–\` | 2025-11-30 23:00 | – | unknown |  |"
    `);
  });

  test('is harmless, whatever others have written', () => {
    const hostile = '<img src=x> | [x](https://evil.example) ![y](z) @team #1 \n## owned';
    const row = shownRow({ by: hostile, revision: hostile, why: hostile, deployedAt: hostile });
    const text = rollbackSummary(rolledBack({ ...outputs, app: hostile, from: hostile, reason: hostile, message: hostile, verified: false }, {
      manual: { to: hostile, by: hostile, reason: hostile, histories: [shownHistory({ app: hostile, rows: [row], proposed: undefined, why: hostile })] },
    }));
    expect(text).not.toContain('<img');
    expect(text).not.toContain('](https://evil');
    expect(text).not.toMatch(/^## owned/m);
    for (const line of text.split('\n').filter((candidate) => candidate.startsWith('| '))) expect(line.match(/(?<!&#)\|/g)?.length).toBe(7);
  });

  test('stands right below what to do next', () => {
    const summary = jobSummary({ record: rolledBack(outputs) });
    expect(summary.indexOf('### Rollback')).toBeGreaterThan(0);
    expect(summary.indexOf('### Rollback')).toBeLessThan(summary.indexOf('### What changed'));
  });
});

describe('the history in the JSON document', () => {
  test('has ids, revisions and health under fixed names, newest first', () => {
    const { history } = jsonReport(rolledBack(outputs, { manual: { ...manual, histories: [shownHistory()] } }));
    expect(history).toMatchObject([{
      app: 'web', proposed: 5, why: '0a1b2c3 was healthy',
      rows: [
        { id: 7, revision: bad, 'deployed-at': '2026-03-31T13:58:00Z', by: 'ada', health: 'unhealthy', why: 'Degraded since 15:59', live: true, 'rolled-back': false },
        { id: 6, 'rolled-back': true }, { id: 5 }, { id: 0, revision: null, by: null, health: 'unknown' },
      ],
    }]);
  });

  test('is not there where it was not looked up', () => {
    expect(jsonReport(rolledBack(outputs))).not.toHaveProperty('history');
    expect(jsonReport(runRecord())).not.toHaveProperty('history');
  });

  test('holds no secret', () => {
    const secret = 's3cr3t-value-of-a-token';
    const record = rolledBack({}, { manual: { to: secret, by: secret, reason: secret, histories: [shownHistory({ app: secret, why: secret, rows: [shownRow({ by: secret, why: secret, revision: secret })] })] } });
    expect(JSON.stringify(redactRecord(record, createRedactor([secret])).manual)).not.toContain(secret);
  });
});
