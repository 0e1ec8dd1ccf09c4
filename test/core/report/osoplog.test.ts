import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunRecord } from '../../../src/core/run-record.js';
import { osoplogOf, osoplogYaml, triggerTypeOf, type OsoplogFacts } from '../../../src/core/report/osoplog.js';
import { degradedProblem, dryRun, gitRevertedRun, healthyRun, idleNode, invalidRun, nodeRecord, recordStart, rolledBackRun, runRecord } from '../../support/records.js';
import { sharedMaterial } from '../../support/shared-material.js';

const schema = sharedMaterial('osop/osoplog.schema.json');
const facts = (record: RunRecord): OsoplogFacts => ({ record, auditHead: 'f'.repeat(64), trigger: { type: 'git_push', actor: 'alice', timestamp: recordStart, source: 'github-actions' }, workflowHash: 'sha256:ab', toolVersion: '0.1.0' });

const cancelled = runRecord({ result: 'cancelled', exitCode: 4, nodes: [nodeRecord({ id: 'a', status: 'cancelled' }), idleNode({ id: 'b', status: 'blocked', note: 'a was cancelled' }), idleNode({ id: 'c', status: 'pending' }), nodeRecord({ id: 'd', status: 'running', endedAt: undefined })] });
const refused = runRecord({ result: 'refused', exitCode: 5, nodes: [nodeRecord({ id: 'a', type: 'human', kind: 'approval', status: 'failed', problems: [{ code: 'OSOP-RUN-005', severity: 'error', message: 'waits for approval' }] })] });
const timedOut = runRecord({ result: 'failed', exitCode: 3, nodes: [nodeRecord({ id: 'a', status: 'failed', timedOut: true, durationMs: 12.6, problems: [degradedProblem, { ...degradedProblem, severity: 'warning', message: 'just a warning' }] })] });
const nested = runRecord({ nodes: [nodeRecord({ id: 'outer', kind: 'workflow', children: [nodeRecord({ id: 'x' }), nodeRecord({ id: 'y', children: [nodeRecord({ id: 'z' })] })] })] });
const hostile = runRecord({ nodes: [nodeRecord({ id: '- "a": b\n# c', note: '*x: &y !!z\t\u0000', outputs: { on: 'yes', 'a: b': [1, null, 'no', '2026-01-01', '1e3', 'a\n  b\n'] } })] });

const variants: readonly (readonly [string, RunRecord, string])[] = [
  ['succeeded', healthyRun(), 'COMPLETED'],
  ['had nothing to do', runRecord({ result: 'nothing-to-do' }), 'COMPLETED'],
  ['was superseded', runRecord({ result: 'superseded' }), 'COMPLETED'],
  ['was rolled back', rolledBackRun(), 'FAILED'],
  ['was rolled back by a revert', gitRevertedRun(), 'FAILED'],
  ['ran no node at all', invalidRun(), 'FAILED'],
  ['was a dry run', dryRun(), 'DRY_RUN'],
  ['was a dry run with nothing to do', runRecord({ dryRun: true, result: 'nothing-to-do' }), 'DRY_RUN'],
  ['was a dry run that failed', { ...invalidRun(), dryRun: true }, 'FAILED'],
  ['was cancelled', cancelled, 'FAILED'],
  ['was refused', refused, 'BLOCKED'],
  ['timed out', timedOut, 'TIMEOUT'],
  ['ended in an unknown state', runRecord({ result: 'unknown', exitCode: 3 }), 'FAILED'],
  ['ran a sub-workflow', nested, 'COMPLETED'],
  ['held hostile text', hostile, 'COMPLETED'],
];

describe('the execution log', () => {
  test.each(variants)('of a run that %s has its status', (_how, record, status) => {
    expect(osoplogOf(facts(record))).toMatchObject({ status, mode: record.dryRun ? 'dry_run' : 'live' });
  });

  test.skipIf(schema.missing).each(variants)('of a run that %s is valid by the schema of OSOP, as JSON and as YAML', async (_how, record) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema.path, 'utf8')) as object);
    const yaml = await osoplogYaml(facts(record));
    for (const log of [osoplogOf(facts(record)), parse(yaml)]) {
      validate(log);
      expect(validate.errors).toBeNull();
    }
    expect(parse(yaml)).toEqual(osoplogOf(facts(record)));
  });

  test('tells each node: outcome, times, outputs, errors, reason', () => {
    expect(osoplogOf(facts(rolledBackRun()))['node_records']).toMatchObject([
      { node_id: 'git_commit', node_type: 'git', attempt: 1, status: 'COMPLETED', started_at: '2026-03-31T14:00:00.000Z', ended_at: '2026-03-31T14:00:00.120Z', duration_ms: 120, reason: '3f2a9c1 changes 2 files' },
      { node_id: 'manifest_validate', outputs: { validation_result: { valid: true, checked: 4 } } },
      { node_id: 'argocd_sync' },
      { node_id: 'health_check', status: 'FAILED', error: `OSOP-GATE-001 ${degradedProblem.message}` },
      { node_id: 'notify_success', status: 'SKIPPED', reason: 'its condition does not hold' },
      { node_id: 'rollback', status: 'COMPLETED' },
      { node_id: 'notify_failure', status: 'COMPLETED' },
    ]);
    expect(osoplogOf(facts(cancelled))['node_records']).toMatchObject([{ status: 'ERROR' }, { status: 'BLOCKED', reason: 'a was cancelled' }, { status: 'BLOCKED', reason: 'the run ended before it' }, { status: 'RUNNING' }]);
    expect(osoplogOf(facts(dryRun()))['node_records']).toMatchObject([{}, {}, { status: 'DRY_RUN' }]);
    expect(osoplogOf(facts(timedOut))['node_records']).toMatchObject([{ status: 'TIMEOUT', duration_ms: 13, error: `OSOP-GATE-001 ${degradedProblem.message}` }]);
  });

  test('lists the nodes of a sub-workflow under the node that ran it', () => {
    expect(osoplogOf(facts(nested))['node_records']).toMatchObject([{ node_id: 'outer' }, { node_id: 'x', parent_id: 'outer', spawn_index: 0 }, { node_id: 'y', parent_id: 'outer', spawn_index: 1 }, { node_id: 'z', parent_id: 'y', spawn_index: 0 }]);
  });

  test('is YAML that old readers take for strings where it means strings', async () => {
    expect(await osoplogYaml(facts(invalidRun()))).toBe(`osoplog_version: "1.0"
run_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7"
workflow_id: "argocd-gitops"
workflow_hash: "sha256:ab"
mode: "live"
status: "FAILED"
trigger:
  type: "git_push"
  actor: "alice"
  timestamp: "2026-03-31T14:00:00.000Z"
  source: "github-actions"
started_at: "2026-03-31T14:00:00.000Z"
ended_at: "2026-03-31T14:00:00.000Z"
duration_ms: 0
runtime:
  agent: "osop-argocd"
  agent_version: "0.1.0"
  source: "executor"
node_records: []
result_summary: "The workflow has 2 errors; nothing was changed"
x-osop-argocd:
  result: "failed"
  exit_code: 2
  audit_head: "${'f'.repeat(64)}"
`);
  });

  test.each([['push', 'git_push'], ['schedule', 'cron'], ['workflow_dispatch', 'manual'], ['repository_dispatch', 'api'], ['release', 'event']])('says of the event `%s` that it is %s', (event, type) => {
    expect(triggerTypeOf(event)).toBe(type);
  });
});
