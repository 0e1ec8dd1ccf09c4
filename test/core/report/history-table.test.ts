import { describe, expect, test } from 'vitest';
import { historyLines, type HistoryView } from '../../../src/core/report/history-table.js';
import { columnsOf } from '../../../src/core/report/text-table.js';
import type { ShownHistory } from '../../../src/core/rollback/shown-history.js';
import { shownHistory, shownRow } from '../../support/histories.js';

const view: HistoryView = { now: new Date('2026-03-31T14:00:00Z'), utcOffset: () => 120, width: 120, color: false };

function linesOf(history: ShownHistory, given: Partial<HistoryView> = {}): readonly string[] {
  return historyLines(history, { ...view, ...given });
}

describe('the history of an application', () => {
  test('is a table, newest first, in local time, in which what is live, rolled back and proposed is marked', () => {
    expect(linesOf(shownHistory())).toMatchInlineSnapshot(`
      [
        "web, newest first; times are UTC+02:00",
        "  Id  Revision  Deployed          Age        By         Health     Note",
        "●  7  4d1f2a9   2026-03-31 15:58  2 min ago  ada        unhealthy  live; Degraded since 15:59",
        "↩  6  9e8d7c6   2026-03-31 12:00  4 h ago    auto-sync  unknown    rolled back; reverted by 1a2b3c4",
        "→  5  0a1b2c3   2026-03-28 16:00  3 d ago    ci:deploy  healthy    proposed; Healthy for 3 d",
        "   0  –         2025-12-01 01:00  120 d ago  –          unknown",
      ]
    `);
  });

  test.each([100, 80, 70, 60, 50, 40])('fits %i columns: what can be done without goes, marks and health stay', (width) => {
    const lines = linesOf(shownHistory(), { width });
    // The head line is prose: a terminal may wrap it.
    expect(Math.max(...lines.slice(1).map(columnsOf))).toBeLessThanOrEqual(width);
    expect(lines[2]).toMatch(/^● +7 {2}4d1f2a9 .*unhealthy {2}live/);
    expect(lines[4]).toMatch(/^→ +5 {2}0a1b2c3 .*healthy +proposed/);
  });

  test('leaves out who, then when, then how long ago', () => {
    expect(linesOf(shownHistory(), { width: 70 })[1]).toBe('  Id  Revision  Deployed          Age        Health     Note');
    expect(linesOf(shownHistory(), { width: 54 })[1]).toBe('  Id  Revision  Age        Health     Note');
    expect(linesOf(shownHistory(), { width: 40 })[1]).toBe('  Id  Revision  Health     Note');
  });

  test('has the offset of each moment, as clocks are changed between them', () => {
    const summer = (at: Date): number => (at.getTime() < Date.parse('2026-03-29T01:00:00Z') ? 60 : 120);
    const lines = linesOf(shownHistory(), { utcOffset: summer });
    expect(lines[2]).toContain('2026-03-31 15:58');
    expect(lines[4]).toContain('2026-03-28 15:00');
    expect(linesOf(shownHistory(), { utcOffset: () => -570 })[0]).toContain('UTC-09:30');
    expect(linesOf(shownHistory(), { utcOffset: () => 0 })[0]).toMatch(/times are UTC$/);
  });

  test('says why nothing is proposed', () => {
    const lines = linesOf(shownHistory({ proposed: undefined, why: 'none is known to have been healthy' }));
    expect(lines.at(-1)).toBe('no target is proposed: none is known to have been healthy');
    expect(lines.join('\n')).not.toContain('→');
  });

  test('that is empty says so', () => {
    expect(linesOf(shownHistory({ rows: [] }))).toEqual(['web: Argo CD has no history of it']);
  });

  test('holds nothing that moves the cursor or commands a runner, and no colour unless asked for', () => {
    const hostile = '\u001B[2J::error::x\u001B]0;title\u0007\n##[group]y\u202E';
    const history = shownHistory({ app: hostile, rows: [shownRow({ by: hostile, revision: hostile, why: hostile, deployedAt: hostile })], proposed: undefined, why: hostile });
    const text = linesOf(history).join('\n');
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(text).not.toMatch(/^\s*::|##\w*\[/m);
    expect(linesOf(history)).toHaveLength(4);
  });

  test('is coloured by role where that is asked for, and loses nothing without', () => {
    const colored = linesOf(shownHistory(), { color: true });
    const escape = '\u001B[';
    expect(colored[4]?.startsWith(`${escape}32m→`)).toBe(true);
    expect(colored.map((line) => line.split(escape).map((part, place) => (place === 0 ? part : part.replace(/^\d+m/, ''))).join(''))).toEqual(linesOf(shownHistory()));
  });
});
