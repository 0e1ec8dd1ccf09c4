import { titleOf } from '../argocd/evidence.js';
import type { ApplicationDrift, Automation, Cause, FieldDrift, ResourceDrift, Since, Verdict } from '../drift/drift.js';
import { shortRevision } from '../git/refs.js';
import { cut } from './untrusted-text.js';
import type { Look } from './words.js';

/** The look of each verdict, with its word; none is told by its colour alone. */
export const verdictLooks: { readonly [V in Verdict]: Look & { readonly word: string } } = {
  clean: { mark: '✓', emoji: '✅', tone: 'good', word: 'in sync' },
  drifted: { mark: '✗', emoji: '❌', tone: 'bad', word: 'drifted' },
  pending: { mark: '↑', emoji: '⏫', tone: 'warn', word: 'git is ahead' },
  busy: { mark: '…', emoji: '⏳', tone: 'calm', word: 'being operated on' },
  unknown: { mark: '?', emoji: '❓', tone: 'bad', word: 'not compared' },
  unread: { mark: '?', emoji: '❓', tone: 'bad', word: 'not read' },
};

const causeWords: { readonly [C in Cause]: string } = {
  cluster: '',
  git: 'by a commit that is not synced',
  both: 'in the cluster, and by a commit that is not synced',
  unknown: 'by the cluster or by a newer commit: which is not known',
};

const differenceWords: { readonly [D in ResourceDrift['difference']]: string } = {
  changed: 'changed',
  missing: 'missing in the cluster',
  extra: 'without a manifest: a sync that prunes deletes it',
};

/** `changed, by a commit that is not synced`. */
export function resourceState({ difference, cause, note }: ResourceDrift): string {
  return [differenceWords[difference], causeWords[cause], note ?? ''].filter((part) => part !== '').join('; ');
}

/** What both sides have; `masked` values are not shown. */
export function valueWords({ live, wanted, masked }: Pick<FieldDrift, 'live' | 'wanted' | 'masked'>): { readonly wanted: string; readonly live: string } {
  if (masked) return { wanted: wanted === undefined ? 'nothing' : '(not shown)', live: live === undefined ? 'nothing' : '(not shown)' };
  return { wanted: shown(wanted), live: live !== undefined && live === wanted ? `${shown(live)} (differs where it is not shown)` : shown(live) };
}

function shown(value: string | undefined): string {
  return value === undefined ? 'nothing' : value === '' ? '(empty)' : value;
}

/** `by kubectl-edit, which last wrote at 2026-03-31 12:00 UTC`; undefined where nobody tells. */
export function ownerWords({ owners: [owner, ...others] }: Pick<FieldDrift, 'owners'>): string | undefined {
  if (owner === undefined) return undefined;
  const more = others.length === 0 ? '' : ` (and ${others.map(({ manager }) => manager).join(', ')})`;
  return `by ${owner.manager}${owner.at === undefined ? '' : `, which last wrote at ${timeWords(owner.at)}`}${more}`;
}

/** The same for a table, where something has to stand. */
export function changerWords(field: Pick<FieldDrift, 'owners' | 'cause'>): string {
  return ownerWords(field) ?? (field.cause === 'git' ? 'by a newer commit' : 'not known');
}

const sources: { readonly [S in Since['source']]: string } = { event: 'by its event', managedFields: 'by the managers of its fields', condition: 'by its condition', issue: 'by its event, as this issue has told before' };

/** `2026-03-31 12:00 UTC`; the text as it is where it is no time. */
export function timeWords(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? at : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `since 2026-03-31 12:00 UTC (by its event)`; that it is not known is said too. */
export function sinceWords(since: Since | undefined): string {
  if (since === undefined) return 'since when is not known';
  return `since ${timeWords(since.at)}${since.atLatest ? ' or before' : ''} (${sources[since.source]})`;
}

/** True where it makes sense to say since when, or that it is not known. */
export function hasBeginning({ verdict, since }: Pick<ApplicationDrift, 'verdict' | 'since'>): boolean {
  return verdict === 'drifted' || verdict === 'pending' || since !== undefined;
}

/** `auto-sync on, self-heal off, prune off`. */
export function automationWords({ autoSync, selfHeal, prune }: Automation): string {
  const word = (on: boolean): string => (on ? 'on' : 'off');
  return autoSync ? `auto-sync on, self-heal ${word(selfHeal)}, prune ${word(prune)}` : 'auto-sync off';
}

/** `3f2a9c1, synced last 9c1d2e3`; empty where nothing is known. */
export function revisionWords({ compared, deployed }: Pick<ApplicationDrift, 'compared' | 'deployed'>): string {
  const [now, last] = [compared.map(shortRevision).join(', '), deployed.map(shortRevision).join(', ')];
  if (now === '' && last === '') return '';
  return now === last ? `git at ${now}, as at the last sync` : `git at ${now === '' ? 'a revision that is not known' : now}, ${last === '' ? 'no sync of it is known' : `last sync at ${last}`}`;
}

/** What an application is about in one line: its resources, or why nothing can be said. */
export function gistOf({ why, resources, resourcesLeftOut, verdict }: ApplicationDrift, most = 3): string {
  if (why !== undefined) return why;
  if (verdict === 'clean') return '';
  const left = resources.length - most + resourcesLeftOut;
  return [...resources.slice(0, most).map((resource) => cut(`${titleOf(resource)} ${briefState(resource)}`, 300)), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}

function briefState({ difference, fields: [field], fieldsLeftOut, fields }: ResourceDrift): string {
  if (difference !== 'changed') return difference === 'missing' ? 'is missing' : 'has no manifest';
  if (field === undefined) return 'is changed';
  const { wanted, live } = valueWords(field);
  const more = fields.length - 1 + fieldsLeftOut;
  const by = ownerWords(field);
  return `has ${field.path}: ${cut(live, 60)} in place of ${cut(wanted, 60)}${by === undefined ? '' : ` ${by}`}${more > 0 ? ` and ${more} more` : ''}`;
}
