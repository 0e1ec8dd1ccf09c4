import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { displayName, nameOf } from '../../core/argocd/selection.js';
import { findGenerated, headOf, type AtHead } from '../../core/preview/find-generated.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import { parseApplicationRef } from '../deployments.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { isAbsence } from '../handlers/targets.js';
import type { ApplicationRef } from '../ports.js';
import { isRefusal, messageOf, problemOf } from '../problems.js';
import { lookMs } from './applications.js';
import { repositoriesOf, type PreviewRequest, type PreviewState } from './request.js';

type Look = { readonly kind: 'at-head'; readonly application: Application; readonly revision: string | undefined } | { readonly kind: 'waiting'; readonly why: string; readonly application: Application | undefined } | { readonly kind: 'several'; readonly names: readonly string[] };

/** Waits until the pullRequest generator of an ApplicationSet has brought the Application to the head of the pull request. */
export async function awaitGenerated(request: PreviewRequest, state: PreviewState, context: StepContext): Promise<StepResult> {
  const { clock, signal, settings } = context;
  if (!settings.askArgocd) return { kind: 'skipped', note: 'dry run: would wait for the Application of the pull request; Argo CD was not asked', outputs: {} };
  const untilMs = clock.monotonicMs() + Math.min(settings.healthTimeoutSec * 1000, context.remainingMs());
  try {
    for (let hasAsked = false; ;) {
      const found = await look(request, context);
      if (found.kind === 'several') return several(found.names);
      if (found.kind === 'at-head') return settled(found, state, context);
      if (settings.dryRun) return { kind: 'skipped', note: `dry run: would wait for the Application of the pull request: ${found.why}`, outputs: {} };
      context.report(`waiting for the generator: ${found.why}`, { heartbeat: hasAsked });
      if (!hasAsked) await askForRefresh(request, found.application, context);
      hasAsked = true;
      const leftMs = untilMs - clock.monotonicMs();
      if (leftMs <= 0) return late(found.why, settings.healthTimeoutSec);
      await clock.sleep(Math.min(lookMs, leftMs), signal);
    }
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
    return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problemOf(error, 'looking for the Application of the pull request', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
  }
}

/** The generated Applications of a pull request, as the server lists them. */
export async function listGenerated(request: PreviewRequest, pullRequest: PullRequest, { ports: { argocd }, signal }: StepContext): Promise<readonly Application[]> {
  const { set, app, projects } = request;
  const listed = await argocd.list(projects.length === 0 ? {} : { projects }, signal);
  const named = set === undefined ? undefined : parseApplicationRef(set);
  const inPlace = listed.filter((application) => named === undefined || nameOf(application).namespace === named.namespace);
  return findGenerated(inPlace, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest), set: named?.name, app });
}

async function look(request: PreviewRequest, context: StepContext): Promise<Look> {
  const { pullRequest, set } = request;
  if (pullRequest === undefined) throw new Error('a preview is of a pull request');
  const found = await listGenerated(request, pullRequest, context);
  const [listed, ...others] = found;
  if (listed === undefined) return { kind: 'waiting', application: undefined, why: `${set === undefined ? 'no ApplicationSet' : `ApplicationSet ${set}`} has made one of pull request ${pullRequest.number} yet` };
  if (others.length > 0) return { kind: 'several', names: found.map((one) => displayName(nameOf(one))) };
  // The list is for finding, and behind at times: what counts is read.
  const application = await readIfSeen(nameOf(listed), context);
  if (application === undefined) return { kind: 'waiting', application: listed, why: `${displayName(nameOf(listed))} is about to be there, or gone` };
  const head: AtHead = headOf(application, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest) });
  const name = displayName(nameOf(application));
  if (application.metadata.deletionTimestamp !== undefined) return { kind: 'waiting', application, why: `${name} is being deleted` };
  return head.kind === 'at-head' ? { kind: 'at-head', application, revision: head.revision } : { kind: 'waiting', application, why: `${name} is not at ${pullRequest.headSha.slice(0, 7)}: ${head.why}` };
}

/** Undefined for one that is not there although it was listed; 403 is what Argo CD says of it to whom it has not told its project. */
async function readIfSeen(ref: ApplicationRef, { ports: { argocd }, signal }: StepContext): Promise<Application | undefined> {
  try {
    return await argocd.get(ref, { signal });
  } catch (error) {
    if (error instanceof AdapterError && isAbsence(error)) return undefined;
    throw error;
  }
}

function settled({ application, revision }: Extract<Look, { readonly kind: 'at-head' }>, state: PreviewState, { settings }: StepContext): StepResult {
  const ref = nameOf(application);
  Object.assign(state, { ref, revision });
  const note = `${displayName(ref)} asks for ${revision?.slice(0, 7) ?? 'the head'}`;
  return settings.dryRun ? { kind: 'skipped', note: `dry run: ${note}`, outputs: {} } : { kind: 'succeeded', outputs: { app: displayName(ref), project: application.spec.project }, note };
}

/** The set to ask: that of the input, or the owner of what was found. */
function setOf({ set }: PreviewRequest, application: Application | undefined): ApplicationRef | undefined {
  if (set !== undefined) return parseApplicationRef(set);
  const owner = application?.metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
  return owner === undefined || application === undefined ? undefined : { ...nameOf(application), name: owner.name };
}

/** Spares the half hour between two looks of the generator, where the inputs want it: what somebody changed of the set in between would be lost. Else, and where it is not allowed, that is waited for, or a webhook. */
export async function askForRefresh(request: PreviewRequest, application: Application | undefined, context: StepContext): Promise<void> {
  const { ports: { applications }, signal } = context;
  const set = setOf(request, application);
  if (!request.refreshesSet || set === undefined || applications === undefined) return;
  try {
    await applications.refreshSet(set, signal);
    context.report(`asked ApplicationSet ${displayName(set)} to run its generators now`);
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined || signal.aborted) throw error;
    context.report(`ApplicationSet ${displayName(set)} could not be asked to run its generators now, and does so by itself (requeueAfterSeconds, or a webhook): ${message}`);
  }
}

function several(names: readonly string[]): StepResult {
  return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-PREVIEW-003', severity: 'error', message: `several Applications may be the preview: ${names.slice(0, 10).join(', ')}`, hint: 'name the ApplicationSet by preview-set, or the Application by app, for example web-pr-{{number}}' }] };
}

function late(why: string, seconds: number): StepResult {
  return {
    kind: 'failed', retryable: false, timedOut: true,
    problems: [{ code: 'OSOP-PREVIEW-003', severity: 'error', message: `the Application of the pull request was not there within ${seconds} s: ${why}`, hint: 'look at the conditions of the ApplicationSet; raise health-timeout where its generator only looks now and then, or set preview-refresh-set, which the token must be allowed' }],
  };
}
