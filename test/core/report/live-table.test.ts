// oxlint-disable no-control-regex -- control characters are what is looked for
import { describe, expect, test } from 'vitest';
import { beforeRun, liveStateAfter, type LiveState } from '../../../src/core/report/live-state.js';
import { liveLines, type LiveView } from '../../../src/core/report/live-table.js';
import { columnsOf } from '../../../src/core/report/text-table.js';
import type { RunEvent } from '../../../src/core/run-record.js';
import { after, recordStart, runRecord } from '../../support/records.js';

const workflow = runRecord().workflow;
const ids = ['git_commit', 'manifest_validate', 'argocd_sync', 'health_check', 'rollback'];
const started: RunEvent = { type: 'run-started', at: recordStart, workflow, dryRun: false, nodes: ids.map((id) => ({ id, purpose: `Purpose of ${id}` })), apps: [] };

function begins(node: string, seconds: number, attempt = 1): RunEvent {
  return { type: 'node-started', at: after(seconds), node, purpose: `Purpose of ${node}`, attempt };
}

function ends(node: string, seconds: number, given: Partial<Extract<RunEvent, { type: 'node-finished' }>> = {}): RunEvent {
  return { type: 'node-finished', at: after(seconds), node, kind: 'commit', status: 'succeeded', durationMs: 1_200, problems: [], produced: {}, note: 'done', ...given };
}

function says(node: string, seconds: number, message: string, app?: string): RunEvent {
  return { type: 'progress', at: after(seconds), node, message, heartbeat: false, ...(app === undefined ? {} : { app }) };
}

function stateAfter(...events: readonly RunEvent[]): LiveState {
  return [started, ...events].reduce(liveStateAfter, beforeRun);
}

function draw(state: LiveState, view: Partial<LiveView> = {}): readonly string[] {
  const lines = liveLines(state, { columns: 80, rows: 20, now: after(83.25), frame: 0, color: false, ...view });
  for (const line of lines) expect(columnsOf(line.replaceAll(/\u001B\[\d*m/g, ''))).toBeLessThan(view.columns ?? 80);
  return lines;
}

const deploying = stateAfter(
  begins('git_commit', 0), ends('git_commit', 1.2, { note: 'a3dd7e5 Deploy web 1.4.2 (1 file)' }),
  begins('manifest_validate', 1.2), ends('manifest_validate', 2, { durationMs: 800, note: '1 manifest checked: 1 valid, 0 invalid' }),
  begins('argocd_sync', 2), says('argocd_sync', 3, 'operation Running: waiting for completion of hook batch/Job/migrate-the-database'),
);

const several = liveStateAfter(liveStateAfter(liveStateAfter(stateAfter(begins('argocd_sync', 2)), says('argocd_sync', 3, 'shop/web: operation Running', 'shop/web')), says('argocd_sync', 4, 'shop/worker: Progressing: 1 of 2 replicas', 'shop/worker')), {
  type: 'application-ended', at: after(13), node: 'argocd_sync', app: 'shop/web', status: 'succeeded', note: 'synced to a3dd7e5',
});

describe('the table of a run that goes on', () => {
  test('at 80 columns', () => {
    expect(draw(deploying)).toEqual([
      '✓ git_commit           1.2s  a3dd7e5 Deploy web 1.4.2 (1 file)',
      '✓ manifest_validate    0.8s  1 manifest checked: 1 valid, 0 invalid',
      '⠋ argocd_sync        1m 21s  operation Running: waiting for completion of hook…',
      '… health_check',
      '… rollback',
      '  2 of 5 nodes done · 1m 23s',
    ]);
  });

  test('at 40 columns', () => {
    expect(draw(deploying, { columns: 40 })).toEqual([
      '✓ git_commit         1.2s  a3dd7e5 Dep…',
      '✓ manifest_valid…    0.8s  1 manifest …',
      '⠋ argocd_sync      1m 21s  operation R…',
      '… health_check',
      '… rollback',
      '  2 of 5 nodes done · 1m 23s',
    ]);
  });

  test('at 20 columns, where there is no room for words', () => {
    expect(draw(deploying, { columns: 20 })).toEqual(['✓ git_com…    1.2s', '✓ manifes…    0.8s', '⠋ argocd_…  1m 21s', '… health_…', '… rollback', '  2 of 5 nodes don…']);
  });

  test.each([1, 2, 3, 5, 8, 10])('at %i columns without breaking a line', (columns) => {
    expect([draw(deploying, { columns }).length > 0, draw(several, { columns }).length > 0]).toEqual([columns >= 10, columns >= 10]);
  });

  test('with a row for each application that a node works at, and how that ended', () => {
    expect(draw(several)).toEqual([
      '… git_commit',
      '… manifest_validate',
      '⠋ argocd_sync        1m 21s  Purpose of argocd_sync',
      '  ✓ shop/web          10.0s  synced to a3dd7e5',
      '  ⠋ shop/worker      1m 19s  Progressing: 1 of 2 replicas',
      '… health_check',
      '… rollback',
      '  0 of 5 nodes done · 1m 23s',
    ]);
    expect(draw(liveStateAfter(several, ends('argocd_sync', 20)))).toHaveLength(ids.length + 1);
  });

  test('turns from picture to picture, and its times go on', () => {
    const [one, two] = [draw(deploying, { frame: 1 }), draw(deploying, { frame: 11, now: after(84.25) })];
    expect([one[2], two[2]]).toEqual([expect.stringContaining('⠙ argocd_sync        1m 21s'), expect.stringContaining('⠙ argocd_sync        1m 22s')]);
  });

  test('that begins anew in another round, or tries again, counts anew', () => {
    const again = stateAfter(begins('argocd_sync', 2), ends('argocd_sync', 10, { status: 'failed' }), begins('argocd_sync', 80, 2));
    expect(draw(again)[2]).toBe('⠋ argocd_sync          3.3s  attempt 2');
  });

  test('names a node of a sub-workflow when it comes', () => {
    expect(draw(stateAfter(begins('inner', 80)))).toContain('⠋ inner                3.3s  Purpose of inner');
  });

  test('that does not fit into the window keeps what runs and has failed, and counts the rest', () => {
    const many = Array.from({ length: 30 }, (_, index) => says('argocd_sync', 3, 'x', `app-${index}`));
    const state = stateAfter(begins('git_commit', 0), ends('git_commit', 1), begins('argocd_sync', 2), ...many, begins('health_check', 3), ends('health_check', 4, { status: 'failed' }));
    const lines = draw(state, { rows: 8 });
    expect(lines).toHaveLength(8);
    expect(lines.slice(0, 6).map((line) => line.trim().split(' ')[1])).toEqual(['argocd_sync', 'app-0', 'app-1', 'app-2', 'app-3', 'health_check']);
    expect(lines.at(-2)).toBe('  … not shown: 26 applications, 1 ended, 2 to come');
    expect(draw(state, { rows: 1 })).toEqual([]);
  });

  test('is coloured where colours are taken, and loses nothing without', () => {
    const colored = draw(deploying, { color: true });
    expect(colored.map((line) => line.replaceAll(/\u001B\[\d*m/g, ''))).toEqual(draw(deploying));
    expect(colored[0]).toContain('\u001B[32m');
  });

  test('T8: text of others moves no cursor, ends no line and commands no runner', () => {
    const hostile = 'a\u001B[2J\r\n::set-env::x\r##[command]x\u0007\u2028b';
    const state = stateAfter(begins('argocd_sync', 2), says('argocd_sync', 3, hostile), says('argocd_sync', 3, hostile, hostile), begins(hostile, 4));
    for (const columns of [20, 80, 200]) {
      for (const line of draw(state, { columns })) {
        expect(line).not.toMatch(/[\p{Cc}\u2028]/u);
        expect(line).not.toMatch(/^\s*::|##\w*\[/);
      }
    }
  });

  test('counts the columns of wide letters', () => {
    expect(draw(stateAfter(begins('展開する-展開する', 80)), { columns: 30 }).find((line) => line.startsWith('⠋'))).toBe('⠋ 展開する-…     3.3s');
  });

  test('is empty before anything has begun', () => {
    expect(draw(beforeRun)).toEqual([]);
  });
});
