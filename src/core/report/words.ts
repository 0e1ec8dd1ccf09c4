import type { NodeStatus, ResultWord } from '../run-record.js';

/** How a status or result looks: `mark` is one column wide, for terminals and diagrams, `emoji` is for Markdown. */
export interface Look {
  readonly mark: string;
  readonly emoji: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'calm';
}

/** The look of each node status; none is told by its colour alone. */
export const statusLooks: { readonly [K in NodeStatus]: Look } = {
  pending: { mark: '…', emoji: '⏳', tone: 'calm' },
  running: { mark: '▶', emoji: '▶️', tone: 'calm' },
  succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
  failed: { mark: '✗', emoji: '❌', tone: 'bad' },
  skipped: { mark: '↷', emoji: '⏭️', tone: 'calm' },
  blocked: { mark: '!', emoji: '⛔', tone: 'warn' },
  planned: { mark: '○', emoji: '📝', tone: 'calm' },
  cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
};

/** The look of each result. */
export const resultLooks: { readonly [K in ResultWord]: Look } = {
  succeeded: { mark: '✓', emoji: '✅', tone: 'good' },
  'nothing-to-do': { mark: '✓', emoji: '✅', tone: 'good' },
  planned: { mark: '○', emoji: '📝', tone: 'calm' },
  'rolled-back': { mark: '↩', emoji: '⏪', tone: 'bad' },
  failed: { mark: '✗', emoji: '❌', tone: 'bad' },
  refused: { mark: '!', emoji: '⛔', tone: 'warn' },
  superseded: { mark: '»', emoji: '⏭️', tone: 'calm' },
  cancelled: { mark: '×', emoji: '🚫', tone: 'warn' },
  unknown: { mark: '?', emoji: '❓', tone: 'bad' },
};

/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
export function formatDuration(milliseconds: number): string {
  const tenths = Math.round(Math.max(0, milliseconds) / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)}s`;
  const seconds = Math.round(Math.max(0, milliseconds) / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
