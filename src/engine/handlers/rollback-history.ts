import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import type { Baseline } from '../../core/argocd/baseline.js';
import { seenRevision, trackedRevision, type RevisionPlace, type Wanted } from '../../core/argocd/tracked-revision.js';
import { oneLine } from '../../core/one-line.js';
import { historyRows, type HistoryFacts, type HistoryRow } from '../../core/rollback/history.js';
import { startDeadline } from '../deadline.js';
import type { ApplicationRef } from '../ports.js';
import { untilAborted } from '../until-aborted.js';
import type { StepContext } from './context.js';

/**
 * Git is asked about the newest revisions only, and no more once it could not tell this often: each answer may take a
 * fetch. A rollback does not wait longer than the seconds, for the events and for git, to know better where to.
 */
const limits = { revisions: 10, unknown: 2, seconds: 10 } as const;

type Reading = Pick<StepContext, 'ports' | 'signal' | 'clock'>;

/** The Application as it was read just now, the revision that is deployed or to be gone back from, and the state before the run. */
export interface HistoryQuestion {
  readonly application: Application;
  readonly wanted: Wanted;
  readonly baseline: Baseline | undefined;
}

/**
 * The history of an Application, newest first, with what Argo CD's events and git say of each entry. What cannot be asked
 * is no error: the rows then say that it is not known. Throws only once the signal is aborted.
 */
export async function readHistory(ref: ApplicationRef, { application, wanted, baseline }: HistoryQuestion, context: Reading): Promise<readonly HistoryRow[]> {
  const revisionOf = (place: RevisionPlace): string | undefined => trackedRevision(place, application, wanted);
  const events = await readEvents(ref, context);
  const known = await readKnown(ref, context);
  const asked = { application, revisionOf, baseline, ...known };
  const rows = historyRows({ ...asked, events });
  const takenBack = await findTakenBack(rows, seenRevision(application, { ...wanted, revision: undefined }), context);
  return takenBack.size === 0 ? rows : historyRows({ ...asked, events, takenBack });
}

async function readEvents(ref: ApplicationRef, context: Reading): Promise<HistoryFacts['events']> {
  return await inTime(context, async (signal) => ({ kind: 'read', events: await context.ports.argocd.applicationEvents(ref, signal) }));
}

async function readKnown(ref: ApplicationRef, context: Reading): Promise<Pick<HistoryFacts, 'known' | 'unrecorded'>> {
  const { earlierHealth } = context.ports;
  if (earlierHealth === undefined) return {};
  // Git's calls take no signal: what waits for them stops waiting.
  const read = await inTime(context, async (signal) => ({ kind: 'read' as const, known: await untilAborted(signal, earlierHealth.of(ref)) }));
  return read.kind === 'read' ? { known: read.known } : { unrecorded: read.why };
}

/** What is of use to a rollback and must not hold it up: asked for some seconds, and told why it could not be had. Throws only once the signal is aborted. */
export async function inTime<T>({ signal, clock }: Reading, ask: (signal: AbortSignal) => Promise<T>): Promise<T | { readonly kind: 'unread'; readonly why: string }> {
  const deadline = startDeadline(clock, { scope: 'node', seconds: limits.seconds, parent: signal });
  try {
    return await ask(deadline.signal);
  } catch (error) {
    const isLate = deadline.signal.aborted && !signal.aborted;
    return { kind: 'unread', why: isLate ? `no answer within ${limits.seconds} s` : whyNot(error, signal) };
  } finally {
    deadline.cancel();
  }
}

function whyNot(error: unknown, signal: AbortSignal): string {
  if (signal.aborted || !(error instanceof AdapterError)) throw error;
  return oneLine(error.message, 200).replace(/\.$/, '');
}

/**
 * Which revisions have a revert that still stands, in the branch as the checkout has it, or as Argo CD saw it where that
 * is newer or is all there is. Revisions that nobody would go back to anyway are not asked about.
 */
async function findTakenBack(rows: readonly HistoryRow[], seen: string | undefined, { ports, signal, clock }: Reading): Promise<ReadonlyMap<string, string>> {
  const takenBack = new Map<string, string>();
  const revisions = new Set(rows.flatMap(({ revision, health, wasLeft }) => (revision === undefined || !isCommit(revision) || health === 'unhealthy' || wasLeft ? [] : [revision])));
  if (revisions.size === 0) return takenBack;
  const untilMs = clock.monotonicMs() + limits.seconds * 1000;
  let unknown = 0;
  try {
    const tip = await newestTip(seen, { ports });
    for (const revision of [...revisions].slice(0, limits.revisions)) {
      if (unknown >= limits.unknown || tip === undefined || clock.monotonicMs() >= untilMs) break;
      signal.throwIfAborted();
      const relation = revision === tip ? 'same' : await ports.git.relation(revision, tip);
      if (relation === 'unknown') unknown += 1;
      if (relation === 'reverted') takenBack.set(revision, tip);
    }
  } catch (error) {
    // What git has said until then counts; the rest stays unknown.
    whyNot(error, signal);
  }
  return takenBack;
}

async function newestTip(seen: string | undefined, { ports }: Pick<StepContext, 'ports'>): Promise<string | undefined> {
  const head = await ports.git.head().then(({ sha }) => sha, (error: unknown) => { if (error instanceof AdapterError) return undefined; throw error; });
  if (head === undefined || seen === undefined || !isCommit(seen)) return head ?? seen;
  const relation = head === seen ? 'same' : await ports.git.relation(seen, head);
  return relation === 'descendant' || relation === 'reverted' ? head : seen;
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/i.test(revision);
}
