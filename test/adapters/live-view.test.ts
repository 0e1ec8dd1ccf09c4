import { describe, expect, test } from 'vitest';
import { startLiveTable, type LiveTable } from '../../src/adapters/live-view.js';
import { createLiveReport } from '../../src/live-report.js';
import { VirtualClock } from '../../src/simulator/index.js';
import { createScreen, type SeenScreen } from '../support/screen.js';
import { after, recordStart, runRecord } from '../support/records.js';

/** A table of what `rows` says by then. */
function table(screen: SeenScreen, rows: () => readonly string[]): { readonly table: LiveTable; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  return { clock, table: startLiveTable(screen, { clock, picture: rows }) };
}

describe('a table at the bottom of a terminal', () => {
  test('is drawn in place, with lines above it that stay', async () => {
    const screen = createScreen(40);
    let rows = ['one 1s', 'two'];
    const { table: live, clock } = table(screen, () => rows);
    live.log(['begun']);
    expect(screen.lines()).toEqual(['begun', 'one 1s', 'two', '']);
    rows = ['one 2s', 'two', 'three'];
    await clock.sleep(500);
    live.log(['a line that is much longer than the window is wide', 'and another']);
    rows = ['one 3s'];
    await clock.sleep(500);
    expect(screen.lines()).toEqual(['begun', 'a line that is much longer than the wind', 'ow is wide', 'and another', 'one 3s', '']);
    live.close();
    expect(screen.lines()).toEqual(['begun', 'a line that is much longer than the wind', 'ow is wide', 'and another', '']);
  });

  test('writes nothing while nothing has changed', async () => {
    const screen = createScreen(40);
    const { table: live, clock } = table(screen, () => ['the same']);
    live.log([]);
    const before = screen.written();
    await clock.sleep(10_000);
    expect(screen.written()).toBe(before);
    live.close();
  });

  test('hides the cursor and gives it back when it is closed, paused, and closed again', () => {
    const screen = createScreen(40);
    const { table: live } = table(screen, () => ['row']);
    expect(screen.cursor()).toBe('hidden');
    live.pause();
    expect([screen.cursor(), screen.lines()]).toEqual(['shown', ['']]);
    live.log(['said while it was stopped']);
    live.resume();
    expect([screen.cursor(), screen.lines()]).toEqual(['hidden', ['said while it was stopped', 'row', '']]);
    live.close();
    live.close();
    live.resume();
    expect([screen.cursor(), screen.lines()]).toEqual(['shown', ['said while it was stopped', '']]);
  });

  test('leaves nothing behind in a window that was made narrower', () => {
    const screen = createScreen(40);
    let rows = ['a row of thirty-five columns or so', 'second'];
    const { table: live } = table(screen, () => rows);
    live.log(['begun']);
    screen.resize(20);
    rows = ['narrow', 'second'];
    live.log(['next']);
    expect(screen.lines()).toEqual(['begun', 'next', 'narrow', 'second', '']);
    live.close();
  });
});

describe('what a person sees of a run', () => {
  test('is the table, above it what stays, and at the end the lines of a log', async () => {
    const screen = createScreen(60);
    const clock = new VirtualClock(new Date(recordStart));
    const drawn: (LiveTable | undefined)[] = [];
    const report = createLiveReport({ ...screen, drawing: (one) => { drawn.push(one); } }, { color: false, clock });
    report.tell({ type: 'run-started', at: recordStart, workflow: runRecord().workflow, dryRun: false, nodes: [{ id: 'sync', purpose: 'Sync it' }], apps: [] });
    report.tell({ type: 'node-started', at: recordStart, node: 'sync', purpose: 'Sync it', attempt: 1 });
    report.tell({ type: 'progress', at: after(1), node: 'sync', message: 'operation Running, and a text that is longer than the\r\nwindow', heartbeat: false });
    report.tell({ type: 'progress', at: after(2), node: 'sync', message: 'operation Running', heartbeat: true });
    await clock.sleep(2_950);
    expect(screen.lines().slice(-7)).toEqual([
      '[  1.0s] • sync               operation Running, and a text',
      '           that is longer than the',
      '             window',
      '',
      expect.stringMatching(/^[^ ] sync +2\.9s {2}operation Running$/),
      '  0 of 1 node done · 2.9s',
      '',
    ]);
    report.tell({ type: 'run-ended', at: after(4), record: runRecord() });
    report.close();
    const [end, code, verdict] = screen.lines().toReversed();
    expect([end, code, verdict]).toEqual(['', 'exit code 0', '✓ production-app runs 3f2a9c1 and is healthy']);
    expect(screen.lines().join('\n')).not.toContain('0 of 1 node');
    expect([screen.cursor(), drawn.length, drawn.at(-1)]).toEqual(['shown', 3, undefined]);
  });
});
