import type { ShownHistory, ShownRow } from '../../src/core/rollback/shown-history.js';

/** An entry that is neither live nor left, unless told otherwise. */
export function shownRow(given: Partial<ShownRow> = {}): ShownRow {
  return { id: 0, revision: undefined, deployedAt: '2025-11-30T23:00:00Z', by: undefined, health: 'unknown', why: '', isLive: false, wasLeft: false, ...given };
}

/** A bad revision is live, the one before was rolled back, the one before that is proposed. */
export function shownHistory(given: Partial<ShownHistory> = {}): ShownHistory {
  return {
    app: 'web',
    rows: [
      shownRow({ id: 7, revision: '4d1f2a9c5e7b80412c6d9e0f1a2b3c4d5e6f7081', deployedAt: '2026-03-31T13:58:00Z', by: 'ada', health: 'unhealthy', why: 'Degraded since 15:59', isLive: true }),
      shownRow({ id: 6, revision: '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a291807', deployedAt: '2026-03-31T10:00:00Z', by: 'auto-sync', why: 'reverted by 1a2b3c4', wasLeft: true }),
      shownRow({ id: 5, revision: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', deployedAt: '2026-03-28T14:00:00Z', by: 'ci:deploy', health: 'healthy', why: 'Healthy for 3 d' }),
      shownRow(),
    ],
    proposed: 5,
    why: '0a1b2c3 was healthy',
    ...given,
  };
}

/** Somebody who gives these answers, one after the other, and then goes away. */
export function answering(...answers: readonly string[]): { readonly ask: (question: string) => Promise<string | undefined>; readonly write: (text: string) => void; readonly seen: string[] } {
  const left = [...answers];
  const seen: string[] = [];
  return {
    seen,
    ask: async (question) => {
      seen.push(question);
      return left.shift();
    },
    write: (text) => { seen.push(text); },
  };
}
