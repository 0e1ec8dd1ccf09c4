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
    ['the last of several rollbacks', [`ci initiated sync to ${bad}`, 'ci initiated rollback to 3', 'ada initiated rollback to 1'], 'bbbbbbb was synced and then rolled back (history id 1)'],
    ['nothing where it was synced again since', [`ci initiated sync to ${bad}`, 'ci initiated rollback to 3', `admin initiated sync to ${bad}`], undefined],
    ['nothing where there are none', [], undefined],
  ])('%s', (_title, messages, told) => {
    expect(toldRollback(bad, events(...messages), [])).toBe(told);
  });

  test('whatever their order', () => {
    expect(toldRollback(bad, events(`ci initiated sync to ${bad}`, 'ci initiated rollback to 3').toReversed(), [])).toContain('history id 3');
  });

  // Ids 1 and 2 were there before the sync of the first second, 3 came with it, 4 after it.
  const history = [[1, good, '00:00:00'], [2, good, '00:00:00'], [3, bad, '00:00:01'], [4, 'c'.repeat(40), '00:00:02']].map(([id, revision, time]) => ({ id: Number(id), revision: String(revision), deployedAt: `2026-01-01T${String(time)}Z` }));
  test.each<readonly [title: string, id: number, told: boolean]>([
    ['that it was rolled back to what was before it', 2, true],
    ['nothing of a rollback to itself', 3, false],
    ['nothing of a rollback to what came after it', 4, false],
    ['that it was rolled back to what the history does not have any more', 0, true],
  ])('%s, whatever else was synced in between', (_title, id, told) => {
    const messages = [`ci initiated sync to ${bad}`, `ci initiated sync to ${'c'.repeat(40)}`, `ci initiated rollback to ${id}`];
    expect(toldRollback(bad, events('ci initiated sync to x', ...messages).slice(1), history)).toBe(told ? `bbbbbbb was synced and then rolled back (history id ${id})` : undefined);
  });
});
