import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { isAutoSynced } from '../../core/argocd/application.js';
import { isHydrated } from '../../core/argocd/hydration.js';
import { displayName } from '../../core/argocd/selection.js';
import type { Clock } from '../../core/clock.js';
import { assembleDrift, unreadDrift, type Found, type Named } from '../../core/drift/assemble.js';
import type { BothRenderings } from '../../core/drift/causes.js';
import type { ApplicationDrift } from '../../core/drift/drift.js';
import { aheadOf, needsComparison, standingOf, type Look } from '../../core/drift/judge.js';
import type { Redactor } from '../../core/report/redact.js';
import { inParallel } from '../handlers/in-parallel.js';
import type { ApplicationRef, ArgocdPort, PinnedRevisions } from '../ports.js';
import { TimeoutReason } from '../problems.js';

/** What a look needs. It only reads; a refresh makes Argo CD compare, as it does by itself every few minutes. */
export interface Looking {
  readonly argocd: ArgocdPort;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly redact: Redactor;
}

/** How many applications are looked at at a time: each may have megabytes of objects. */
const atOnce = 5;
/** In milliseconds: what a comparison that was asked for may take, an operation that is under way, and a pause before it is looked at again. */
const patience = { refreshMs: 60_000, operationMs: 60_000, pollMs: 5_000 } as const;

/** An application with its Application as it was read, for what is found in git. */
export interface LookedAt {
  readonly drift: ApplicationDrift;
  readonly application: Application | undefined;
}

/** Looks at each application. One that cannot be read is among the results; a cancellation is thrown. */
export async function readDrifts(refs: readonly ApplicationRef[], looking: Looking): Promise<readonly LookedAt[]> {
  return await inParallel(refs, atOnce, async (ref) => await readDrift(ref, looking));
}

async function readDrift(ref: ApplicationRef, looking: Looking): Promise<LookedAt> {
  const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
  const named: Named = { id: displayName(ref), ...ref, url: `${looking.argocd.serverUrl}/applications/${path}` };
  try {
    const { application, look } = await current(ref, looking);
    const standing = standingOf(application, look);
    const found = standing.kind === 'differs' ? await investigate(ref, application, looking) : { missing: [] };
    return { drift: assembleDrift(named, { application, standing, found }, looking.redact), application };
  } catch (error) {
    const timedOut = looking.signal.reason instanceof TimeoutReason ? looking.signal.reason : undefined;
    if (timedOut !== undefined) return { drift: unreadDrift(named, looking.redact(`it was not looked at within the ${timedOut.seconds} s of timeout`)), application: undefined };
    if (!(error instanceof AdapterError) || looking.signal.aborted) throw error;
    return { drift: unreadDrift(named, looking.redact(error.message)), application: undefined };
  }
}

/** The Application as it was compared lately: where that is long ago, Argo CD is asked to compare, which it may fail to do. */
async function current(ref: ApplicationRef, looking: Looking): Promise<{ readonly application: Application; readonly look: Look }> {
  const { argocd, clock, signal } = looking;
  const first = await atRest(ref, looking);
  const now = clock.now();
  const asIs: Look = { now, comparison: 'recent' };
  // What cannot be compared, or must not be now, is told as it is.
  const standing = standingOf(first, asIs);
  const isFrozen = first.metadata.annotations?.['argocd.argoproj.io/skip-reconcile'] === 'true';
  if (standing.kind === 'busy' || isFrozen || !needsComparison(first, now)) return { application: first, look: asIs };
  const fresh = await argocd.get(ref, { refresh: 'normal', timeoutMs: patience.refreshMs, signal });
  // The server's times are held against each other: the clock of the runner may be another one.
  const came = fresh.status?.reconciledAt !== undefined && fresh.status.reconciledAt !== first.status?.reconciledAt;
  return { application: fresh, look: { now, comparison: came ? 'recent' : 'asked' } };
}

/** Most operations are over in seconds: they are waited for a while, and what is still under way then is told. */
async function atRest(ref: ApplicationRef, { argocd, clock, signal }: Looking): Promise<Application> {
  const until = clock.monotonicMs() + patience.operationMs;
  for (;;) {
    const application = await argocd.get(ref, { signal });
    const isBusy = application.metadata.deletionTimestamp === undefined && standingOf(application, { now: clock.now(), comparison: 'recent' }).kind === 'busy';
    if (!isBusy || clock.monotonicMs() >= until) return application;
    await clock.sleep(patience.pollMs, signal);
  }
}

/** Asks what explains the difference. What cannot be had is said, and changes nothing about that there is one. */
async function investigate(ref: ApplicationRef, application: Application, looking: Looking): Promise<Found> {
  const { argocd, signal } = looking;
  const missing: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AdapterError) || signal.aborted) throw error;
      missing.push(`${what} could not be read: ${error.message}`);
      return undefined;
    }
  };
  const [managed, events, windows, renderings] = await Promise.all([
    attempt('what differs', async () => (await argocd.managedResources(ref, signal)).filter(({ hook }) => !hook)),
    attempt('since when', async () => await argocd.applicationEvents(ref, signal)),
    isAutoSynced(application) ? attempt('its sync windows', async () => await argocd.syncWindows(ref, signal)) : undefined,
    aheadOf(application).ahead === 'ahead' && !isHydrated(application) ? attempt('what git asked for at the last sync', async () => await bothRenderings(ref, application, looking)) : undefined,
  ]);
  return {
    ...(managed === undefined ? {} : { managed }), ...(events === undefined ? {} : { events }),
    ...(windows === undefined ? {} : { windows }), ...(renderings === undefined ? {} : { renderings }), missing,
  };
}

async function bothRenderings(ref: ApplicationRef, application: Application, { argocd, signal }: Looking): Promise<BothRenderings> {
  const { compared, deployed } = aheadOf(application);
  const render = async (revisions: readonly string[]): Promise<BothRenderings['compared']> =>
    ({ revision: revisions.length === 1 ? revisions[0] ?? '' : '', objects: await argocd.manifests(ref, pinned(revisions), signal) });
  return { deployed: await render(deployed), compared: await render(compared) };
}

function pinned(revisions: readonly string[]): PinnedRevisions {
  const [only = ''] = revisions;
  return revisions.length === 1 ? { revision: only } : { sourcePositions: revisions.map((_revision, place) => place + 1), revisions };
}
