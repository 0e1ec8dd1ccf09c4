import type { Application, ApplicationCondition, OperationState } from '../argocd/application.js';
import { isSame, isSpecCompared } from '../argocd/compared-source.js';
import { revisionsOf, type RevisionPlace } from '../argocd/tracked-revision.js';
import { shortRevision } from '../git/refs.js';

/** What an Application's own status says. `differs` is to be looked into; `since` is when a condition began. */
export type Standing =
  | { readonly kind: 'clean' }
  | { readonly kind: 'differs' }
  | { readonly kind: 'busy'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly since?: string };

/** An operation that takes longer than this hangs: it must not hide a drift for ever. */
const longestOperationMs = 3_600_000;
const skipReconcile = 'argocd.argoproj.io/skip-reconcile';
const uncomparable: ReadonlySet<string> = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);

/** What is known of the look itself: what time it is, and whether a comparison that was asked for has come (`asked` where not). */
export interface Look {
  readonly now: Date;
  readonly comparison: 'recent' | 'asked';
}

/** Tells what the status of an Application stands for. That it could not be compared is never clean. */
export function standingOf(application: Application, { now, comparison }: Look): Standing {
  const { metadata, status, operation } = application;
  if (metadata.deletionTimestamp !== undefined) return { kind: 'busy', why: 'it is being deleted' };
  const state = status?.operationState;
  if (operation !== undefined || isRunning(state)) return whileOperating(state, now);
  if (metadata.annotations?.[skipReconcile] === 'true') return { kind: 'unknown', why: `the annotation ${skipReconcile} keeps Argo CD from comparing it` };
  const condition = (status?.conditions ?? []).find(({ type }) => uncomparable.has(type));
  if (condition !== undefined) return failedComparison(condition);
  const code = status?.sync?.status ?? '';
  if (code !== 'Synced' && code !== 'OutOfSync') return { kind: 'unknown', why: code === '' ? 'Argo CD has not compared it yet' : `its sync status is ${code}` };
  if (!isSpecCompared(application)) return { kind: 'unknown', why: 'its sources were edited, and Argo CD has not compared with them yet' };
  if (comparison === 'asked') return { kind: 'unknown', why: `the last comparison is of ${status?.reconciledAt ?? 'a time that is not known'}, and Argo CD did not make a new one when it was asked` };
  return code === 'Synced' ? { kind: 'clean' } : { kind: 'differs' };
}

function isRunning(state: OperationState | undefined): boolean {
  return state?.phase === 'Running' || state?.phase === 'Terminating';
}

function whileOperating(state: OperationState | undefined, now: Date): Standing {
  const running = isRunning(state) ? state : undefined;
  const revision = running?.syncResult?.revision ?? running?.operation.sync?.revision;
  const what = `an operation is in progress${revision === undefined ? '' : ` (${shortRevision(revision)})`}${running?.message === undefined ? '' : `: ${running.message}`}`;
  const since = running?.startedAt;
  if (since === undefined || now.getTime() - Date.parse(since) < longestOperationMs) return { kind: 'busy', why: what };
  return { kind: 'unknown', why: `${what}; it began at ${since} and hides what differs`, since };
}

function failedComparison({ type, message, lastTransitionTime }: ApplicationCondition): Standing {
  return { kind: 'unknown', why: `${type}: ${message}`, ...(lastTransitionTime === undefined ? {} : { since: lastTransitionTime }) };
}

/** A comparison older than this is asked for anew: Argo CD makes one every two to three minutes where nobody said otherwise. */
const recentMs = 600_000;

/** Whether Argo CD has to be asked to compare again before its status is worth something. */
export function needsComparison(application: Application, now: Date): boolean {
  const at = Date.parse(application.status?.reconciledAt ?? '');
  return Number.isNaN(at) || now.getTime() - at > recentMs || !isSpecCompared(application) || (application.status?.sync?.status ?? '') === '';
}

/** How what was compared stands to what was synced last. `edited`: the sources themselves are other ones now. */
export type Ahead = 'same' | 'ahead' | 'edited' | 'never-synced' | 'not-known';

/** Compares the revisions and sources of the newest entry of the history with those of the last comparison. */
export function aheadOf(application: Application): { readonly ahead: Ahead; readonly compared: readonly string[]; readonly deployed: readonly string[] } {
  const { sync, history = [], operationState } = application.status ?? {};
  const compared = revisionsOf(sync);
  const succeeded = operationState?.phase === 'Succeeded' && (operationState.operation.sync?.resources ?? []).length === 0 && operationState.operation.sync?.dryRun !== true ? operationState.syncResult : undefined;
  // An application that keeps no history has its last operation.
  const last: RevisionPlace | undefined = history.at(-1) ?? succeeded;
  const deployed = revisionsOf(last);
  if (last === undefined) return { ahead: operationState === undefined ? 'never-synced' : 'not-known', compared, deployed };
  if (compared.length === 0 || deployed.length === 0) return { ahead: 'not-known', compared, deployed };
  if (!isSame(sourcesOf(last), sourcesOf(sync?.comparedTo))) return { ahead: 'edited', compared, deployed };
  return { ahead: compared.length === deployed.length && compared.every((revision, place) => revision === deployed[place]) ? 'same' : 'ahead', compared, deployed };
}

/** Without the revision that they follow: another branch of the same files is told by its commits. */
function sourcesOf(place: RevisionPlace | undefined): unknown {
  const several = place?.sources ?? [];
  const sources = several.length > 0 ? several : place?.source === undefined ? [] : [place.source];
  return sources.map(({ targetRevision: _follows, ...rest }) => rest);
}
