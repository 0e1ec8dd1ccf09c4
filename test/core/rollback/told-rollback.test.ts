import { describe, expect, test } from 'vitest';
import { toldRollback } from '../../../src/core/rollback/told-rollback.js';

const [bad, good] = ['b'.repeat(40), 'a'.repeat(40)];
/** Events a second apart, as Argo CD's server tells them when an operation is asked for. */
const events = (...messages: readonly string[]): Parameters<typeof toldRollback>[1] => messages.map((message, second) => ({ reason: 'OperationStarted', message, lastTimestamp: `2026-01-01T00:00:0${second}Z` }));

describe('what events tell of a sync that is not in the history', () => {
  test.each<readonly [title: string, messages: readonly string[], told: string | undefined]>([
    ['that it was rolled back', [`ci initiated sync to ${bad}`, 'ci initiated rollback to 3'], 'bbbbbbb was synced and then rolled back (history id 3)'],
    ['the same where the branch is named as well', [`ci initiated sync to main (${bad})`, 'ci initiated rollback to 0'], 'bbbbbbb was synced and then rolled back (history id 0)'],
    ['nothing of one that was only synced', [`ci initiated sync to ${bad}`], undefined],
    ['nothing of a rollback before it', ['ci initiated rollback to 3', `ci initiated sync to ${bad}`], undefined],
    ['nothing of a rollback of another one', [`ci initiated sync to ${good}`, 'ci initiated rollback to 3'], undefined],
    ['nothing where something else was synced first: that was rolled back', [`ci initiated sync to ${bad}`, `ci initiated sync to ${good}`, 'ci initiated rollback to 3'], undefined],
    ['the last of several rollbacks', [`ci initiated sync to ${bad}`, 'ci initiated rollback to 3', 'ada initiated rollback to 1'], 'bbbbbbb was synced and then rolled back (history id 1)'],
    ['nothing where it was synced again since', [`ci initiated sync to ${bad}`, 'ci initiated rollback to 3', `admin initiated sync to ${bad}`], undefined],
    ['nothing where there are none', [], undefined],
  ])('%s', (_title, messages, told) => {
    expect(toldRollback(bad, events(...messages))).toBe(told);
  });

  test('whatever their order', () => {
    expect(toldRollback(bad, events(`ci initiated sync to ${bad}`, 'ci initiated rollback to 3').toReversed())).toContain('history id 3');
  });
});
