import type { Verdict } from '../../drift/drift.js';
import type { NodeStatus, ResultWord } from '../../run-record.js';
import { verdictLooks } from '../drift-words.js';
import { cut } from '../untrusted-text.js';
import { resultLooks, statusLooks, type Look } from '../words.js';
import { html, markup, type Html } from './html.js';

/** Strokes within 16 by 16, on a filled circle. */
const strokes = {
  check: 'M4.6 8.3l2.3 2.3 4.5-5',
  cross: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  skip: 'M4.6 5.2L7.4 8l-2.8 2.8M8.6 5.2L11.4 8l-2.8 2.8',
  stop: 'M8 4v4.6M8 11.3v.4',
  plan: 'M8 4.4V8l2.4 1.6',
  back: 'M6.6 4.6L4.4 6.8l2.2 2.2M4.6 6.8h4.6a2.2 2.2 0 0 1 0 4.4H7',
  bar: 'M4.6 8h6.8',
  ask: 'M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.7-.8 1.3M8 11.6v.3',
  run: 'M6.4 5l4.4 3-4.4 3z',
  dots: 'M4.8 8h.1M8 8h.1M11.2 8h.1',
} as const;
type IconName = keyof typeof strokes;

const statusIcons: { readonly [K in NodeStatus]: IconName } = {
  pending: 'dots', running: 'run', succeeded: 'check', failed: 'cross', skipped: 'skip', blocked: 'stop', planned: 'plan', cancelled: 'bar',
};
const resultIcons: { readonly [K in ResultWord]: IconName } = {
  'succeeded': 'check', 'nothing-to-do': 'check', 'planned': 'plan', 'rolled-back': 'back', 'failed': 'cross', 'refused': 'stop', 'superseded': 'skip', 'cancelled': 'bar', 'unknown': 'ask',
};
const verdictIcons: { readonly [V in Verdict]: IconName } = { clean: 'check', drifted: 'cross', pending: 'plan', busy: 'dots', unknown: 'ask', unread: 'ask' };
const severityIcons = { error: 'cross', warning: 'stop', notice: 'dots' } as const;
const severityTones = { error: 'bad', warning: 'warn', notice: 'calm' } as const;

/** All icons once, for `<use>`; not shown where it stands. */
export const iconSprite: Html = markup(
  `<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">${Object.entries(strokes).map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"></circle><path class="glyph" d="${path}"></path></symbol>`).join('')}</svg>`,
);

/** Icon and word together: the word tells it, the icon and its colour only help. */
function labelled(icon: IconName, tone: Look['tone'], word: string): Html {
  return html`<span class="state ${tone}"><svg class="icon" aria-hidden="true" focusable="false" width="16" height="16"><use href="#i-${icon}"></use></svg>${word}</span>`;
}

/** How a node ended. */
export function statusLabel(status: NodeStatus, timedOut = false): Html {
  return labelled(statusIcons[status], statusLooks[status].tone, timedOut ? 'timed out' : status);
}

/** How a run or an application ended. */
export function resultLabel(result: ResultWord): Html {
  return labelled(resultIcons[result], resultLooks[result].tone, result);
}

/** How an application stands to git. */
export function verdictLabel(verdict: Verdict): Html {
  return labelled(verdictIcons[verdict], verdictLooks[verdict].tone, verdictLooks[verdict].word);
}

/** How much a problem weighs. */
export function severityLabel(severity: keyof typeof severityIcons): Html {
  return labelled(severityIcons[severity], severityTones[severity], severity);
}

/** A word on health or sync, with what it means for the reader. */
export function healthLabel(word: string | undefined): Html {
  if (word === undefined) return html`<span class="none">–</span>`;
  if (word === 'Healthy' || word === 'Synced') return labelled('check', 'good', word);
  if (word === 'Degraded' || word === 'Missing') return labelled('cross', 'bad', word);
  if (word === 'Progressing' || word === 'Suspended' || word === 'OutOfSync') return labelled('dots', 'warn', word);
  return labelled('ask', 'calm', cut(word, 40));
}

/** How a deployment was while it was live. */
export function judgedLabel(health: 'healthy' | 'unhealthy' | 'unknown'): Html {
  const [icon, tone] = ({ healthy: ['check', 'good'], unhealthy: ['cross', 'bad'], unknown: ['ask', 'calm'] } as const)[health];
  return labelled(icon, tone, health);
}

/** The icon of a status within another picture, at a place of its own. */
export function placedIcon(status: NodeStatus, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Html {
  return html`<use href="#i-${statusIcons[status]}" class="icon ${statusLooks[status].tone}" x="${x}" y="${y}" width="${size}" height="${size}"></use>`;
}
