import { AdapterError } from '../../core/adapter-error.js';
import { isAutoSynced, type Application } from '../../core/argocd/application.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import { namesCommit, shortRevision } from '../../core/git/refs.js';
import { toldRollback } from '../../core/rollback/told-rollback.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { leftBehindAlike } from './successor.js';

/**
 * A revision that somebody went back from is not deployed again unless it is named: it would be rolled back again. Where an
 * earlier attempt of this run was what went back, that is finished in place of a deployment: its rollback follows.
 */
export async function deployedBefore(ref: ApplicationRef, application: Application, { wanted, context }: { readonly wanted: Wanted; readonly context: StepContext }): Promise<StepResult | undefined> {
  const { revision } = wanted;
  const { facts, settings: { quarantine }, commit, deployments } = context;
  if (revision === undefined) return undefined;
  const takenBackBy = commit?.sha === revision ? commit.takenBackBy : undefined;
  const left = isAutoSynced(application) ? undefined : await leftBehindAlike(ref, application, wanted, context) ?? await failedBefore(ref, application, { revision, context });
  if (takenBackBy === undefined && left === undefined) return undefined;
  const what = takenBackBy === undefined ? (left ?? '') : `${shortRevision(revision)} was reverted by ${shortRevision(takenBackBy)}`;
  if (takenBackBy !== undefined || facts.rerun === true) {
    const message = `an earlier attempt of this run has failed and begun to go back: ${what}`;
    // What is found now is what that attempt has done, and says nothing about what there was before it.
    const baseline = deployments.get(ref)?.baseline;
    deployments.update(ref, { state: 'failed', causes: [message], baseline: baseline === undefined ? undefined : { ...baseline, underWay: revision } });
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-ROLLBACK-004', severity: 'error', message: `${ref.name}: ${message}`, hint: 'no rerun of this run deploys it again: deploy what is mended, or start a new run with quarantine-override' }], outputs: { phase: 'Failed', app: ref.name, revision, message } };
  }
  if (quarantine.overrides.some((text) => namesCommit(text, revision))) return undefined;
  if (!quarantine.refuses) {
    context.report(`${what}; it is deployed again`);
    return undefined;
  }
  deployments.update(ref, { state: 'refused', causes: [what] });
  return {
    kind: 'failed', refused: true, retryable: false,
    problems: [{ code: 'OSOP-ROLLBACK-003', severity: 'error', message: `${ref.name}: ${what}`, hint: `to deploy it all the same: quarantine-override: ${shortRevision(revision)}` }],
    outputs: { phase: 'Error', app: ref.name, revision, message: what },
  };
}

/** A sync that failed is not in the history: in a rerun Argo CD's events may tell what an earlier attempt has done about it. */
export async function failedBefore(ref: ApplicationRef, application: Application, { revision, context }: { readonly revision: string; readonly context: StepContext }): Promise<string | undefined> {
  const { facts, ports, signal } = context;
  if (facts.rerun !== true) return undefined;
  try {
    return toldRollback(revision, await ports.argocd.applicationEvents(ref, signal), application.status?.history ?? []);
  } catch (error) {
    if (signal.aborted || !(error instanceof AdapterError)) throw error;
    context.report(`whether an earlier attempt has synced ${shortRevision(revision)} and gone back is not known: ${error.message}`);
    return undefined;
  }
}
