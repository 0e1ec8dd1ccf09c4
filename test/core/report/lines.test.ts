import { assert, constantFrom, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { eventLines } from '../../../src/core/report/lines.js';
import { columnsOf } from '../../../src/core/report/text-table.js';
import type { RunEvent } from '../../../src/core/run-record.js';
import { after, appReport, degradedProblem, dryRun, healthyRun, idleNode, invalidRun, nodeRecord, recordStart, rolledBackRun, runRecord } from '../../support/records.js';

const plain = { color: false, startedAt: recordStart };
const colorful = { color: true, startedAt: recordStart };

function withoutCodes(line: string): string {
  return line.split('\u001B').map((part, place) => (place === 0 ? part : part.replace(/^\[\d+m/, ''))).join('');
}

describe('the lines of a run', () => {
  test('begin with what is run', () => {
    const record = dryRun();
    expect(eventLines({ type: 'run-started', at: recordStart, workflow: record.workflow, dryRun: true, nodes: record.nodes, apps: [] }, plain)).toEqual([
      'ArgoCD GitOps Sync and Rollback Workflow (argocd-gitops)',
      '.github/deploy.osop.yaml · 3 nodes · dry run: nothing is changed',
      '',
    ]);
  });

  test('tell each change with the time since the start', () => {
    const events: readonly RunEvent[] = [
      { type: 'node-started', at: after(0.8), node: 'argocd_sync', purpose: 'Trigger ArgoCD application sync', attempt: 1 },
      { type: 'progress', at: after(3.25), node: 'argocd_sync', message: 'Running: 2 of 5 resources', heartbeat: false },
      { type: 'progress', at: after(33.25), node: 'argocd_sync', message: 'still running after 30 s', heartbeat: true },
      { type: 'node-finished', at: after(1012.4), node: 'argocd_sync', kind: 'gate', produced: {}, status: 'succeeded', durationMs: 11_600, problems: [], note: 'production-app is synced' },
      { type: 'node-started', at: after(1012.4), node: 'a_node_with_a_rather_long_name', purpose: 'Try\nagain', attempt: 2 },
      { type: 'node-finished', at: after(1012.4), node: 'notify', kind: 'gate', produced: {}, status: 'skipped', durationMs: 0, problems: [], note: 'its condition does not hold' },
    ];
    expect(events.flatMap((event) => eventLines(event, plain))).toEqual([
      '[  0.8s] ▶ argocd_sync        Trigger ArgoCD application sync',
      '[  3.3s] • argocd_sync        Running: 2 of 5 resources',
      '[ 33.3s] · argocd_sync        still running after 30 s',
      '[1012.4s] ✓ argocd_sync        succeeded in 11.6s: production-app is synced',
      '[1012.4s] ▶ a_node_with_a_rather_long_name attempt 2: Try again',
      '[1012.4s] ↷ notify             skipped: its condition does not hold',
    ]);
  });

  test('name a failure with its place, and what to do on the next line', () => {
    expect(eventLines({ type: 'node-finished', at: after(74.9), node: 'health_check', kind: 'gate', produced: {}, status: 'failed', durationMs: 62_500, problems: [degradedProblem], note: undefined }, plain)).toEqual([
      '[ 74.9s] ✗ health_check       failed in 1m 03s',
      '           .github/deploy.osop.yaml:41:5: error OSOP-GATE-001 production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found',
      '             hint: push the image web:v2, or deploy a tag that exists',
    ]);
  });

  test('end with tables, the verdict, the notices and the exit code', () => {
    expect(eventLines({ type: 'run-ended', at: after(135), record: rolledBackRun() }, plain)).toEqual([
      '',
      '  Node               Outcome      Time  Note',
      '✓ git_commit         succeeded    0.1s  3f2a9c1 changes 2 files',
      '✓ manifest_validate  succeeded    0.7s  4 manifests are valid',
      '✓ argocd_sync        succeeded   11.6s  production-app is synced to 3…',
      '✗ health_check       failed     1m 03s  production-app is Degraded: D…',
      '↷ notify_success     skipped         –  its condition does not hold',
      '✓ rollback           succeeded  1m 00s  production-app runs 0a1b2c3 a…',
      '✓ notify_failure     succeeded    0.1s  told Slack',
      '',
      '  Application     Result       Sync    Health   Revision',
      '↩ production-app  rolled-back  Synced  Healthy  0a1b2c3',
      '    Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found',
      '    https://argocd.example.com/applications/production-app',
      '',
      '↩ production-app was rolled back to 0a1b2c3: 3f2a9c1 is Degraded',
      '! git still names 3f2a9c1: revert it, or the next sync deploys it again',
      'exit code 1',
    ]);
  });

  test('of an invalid workflow are its problems and the verdict', () => {
    expect(eventLines({ type: 'run-ended', at: recordStart, record: invalidRun() }, plain)).toEqual([
      '',
      'deploy.osop.yaml:7:5: error OSOP-DOC-003 `purpos` is not known to OSOP',
      '  hint: did you mean `purpose`?',
      'error OSOP-INPUT-003 the input `argocd-server` is missing',
      'deploy.osop.yaml:1:15: warning OSOP-DOC-006 OSOP 2.9 is newer than 2.0',
      '',
      '✗ The workflow has 2 errors; nothing was changed',
      'exit code 2',
    ]);
  });

  test('fit 80 columns in tables, whatever the names are', () => {
    const long = 'länge-部署-'.repeat(20);
    const record = runRecord({
      nodes: [nodeRecord({ id: long, durationMs: 3_720_000, note: long, children: [idleNode({ id: 'inner', note: long })] })],
      apps: [appReport({ name: long, namespace: 'team', result: 'nothing-to-do', sync: 'OutOfSync', health: 'Progressing', revision: long, url: '' })],
    });
    const lines = eventLines({ type: 'run-ended', at: after(75), record }, plain);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(80);
    expect(lines[3]).toMatch(/^↷ {3}inner {2}/);
  });

  test('say the same with colours and without', () => {
    for (const record of [healthyRun(), rolledBackRun(), dryRun(), invalidRun()]) {
      const event = { type: 'run-ended', at: record.endedAt, record } as const;
      expect(eventLines(event, colorful).map(withoutCodes)).toEqual(eventLines(event, plain));
    }
    expect(eventLines({ type: 'progress', at: after(33.3), node: 'gate', message: 'still Progressing', heartbeat: true }, colorful)).toEqual(['\u001B[2m[ 33.3s] · gate               still Progressing\u001B[0m']);
    expect(eventLines({ type: 'node-finished', at: after(1), node: 'gate', kind: 'gate', produced: {}, status: 'failed', durationMs: 100, problems: [], note: undefined }, colorful)).toEqual(['\u001B[2m[  1.0s]\u001B[0m \u001B[31m✗\u001B[0m gate               \u001B[31mfailed\u001B[0m in 0.1s']);
  });

  test('T8: are never a command to the runner and never hold a control character, whatever other people write', () => {
    const nasty = string({ unit: constantFrom('::', '##', '##[', '[', '\n', '\r', '\u001B[2K', '\u0007', ' ', 'set-env name=a', ']', 'x'), maxLength: 12 });
    assert(property(nasty, nasty, (text, other) => {
      const problem = { ...degradedProblem, message: text, hint: other, where: { file: other, line: 1, column: 1 } };
      const record = runRecord({ headline: text, notices: [other], problems: [problem, { ...problem, message: other }], nodes: [nodeRecord({ id: text, note: other })], apps: [appReport({ name: text, revision: other, causes: [text], url: other })] });
      const events: readonly RunEvent[] = [
        { type: 'run-started', at: recordStart, workflow: { id: text, name: other, file: text }, dryRun: false, nodes: [], apps: [] },
        { type: 'node-started', at: recordStart, node: text, purpose: other, attempt: 1 },
        { type: 'progress', at: recordStart, node: text, message: other, heartbeat: false },
        { type: 'node-finished', at: recordStart, node: text, kind: 'gate', produced: {}, status: 'failed', durationMs: 1, problems: [problem], note: other },
        { type: 'run-ended', at: recordStart, record },
      ];
      for (const line of events.flatMap((event) => eventLines(event, plain))) {
        expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
      }
    }), { numRuns: 500, seed: 5 });
  });
});
