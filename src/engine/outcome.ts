import { short } from '../core/argocd/assess.js';
import { exitCodes, type AppReport, type ExitCode, type ResultWord } from '../core/run-record.js';
import type { Deployment, Deployments, DeploymentState } from './deployments.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';

/** How a run ended, in the contract's words. */
export interface Outcome {
  readonly result: ResultWord;
  readonly exitCode: ExitCode;
  readonly headline: string;
}

/** States in which something was asked of the cluster and is neither proven good nor undone. */
const unsettled: ReadonlySet<DeploymentState> = new Set(['requested', 'failed']);

/** Codes for "could not be asked": whether something is wrong is then not known. */
const unknownCodes = new Set(['OSOP-ARGOCD-001', 'OSOP-GIT-001', 'OSOP-RUN-001']);

/** Judges the run by what became of its deployments first, and of its nodes then. */
export function outcomeOf(failures: readonly NodeState[], { shared, cancelled }: { readonly shared: RunShared; readonly cancelled: boolean }): Outcome {
  const deployments = shared.deployments.all();
  if (cancelled) return { result: 'cancelled', exitCode: exitCodes.cancelled, headline: cancelledHeadline(deployments) };
  const byState = (state: DeploymentState): readonly Deployment[] => deployments.filter((deployment) => deployment.state === state);
  const why = clip(shared.found.failure);
  if (byState('rollback-failed').length > 0) {
    return needsPerson(`The deployment failed and the rollback of ${names(byState('rollback-failed'))} could not be completed: ${byState('rollback-failed')[0]?.causes.at(-1) ?? why}`);
  }
  const broken = deployments.filter(({ state }) => unsettled.has(state));
  const [firstBroken] = broken;
  if (firstBroken !== undefined && (failures.length > 0 || broken.some(({ state }) => state === 'failed'))) {
    return needsPerson(`The deployment of ${names(broken)} failed and was not rolled back: ${firstBroken.causes[0] ?? why}`);
  }
  const rolledBack = byState('rolled-back');
  const [firstBack] = rolledBack;
  if (firstBack !== undefined) {
    return {
      result: 'rolled-back',
      exitCode: shared.settings.failOnRollback ? exitCodes.rolledBack : exitCodes.done,
      headline: `The deployment failed and ${names(rolledBack)} was rolled back to ${short(firstBack.liveRevision ?? 'the last healthy revision')}, which is healthy: ${why}`,
    };
  }
  const superseded = byState('superseded');
  if (superseded.length > 0) {
    return { result: 'superseded', exitCode: exitCodes.done, headline: `A newer commit took the place of this one: ${superseded[0]?.causes[0] ?? why}` };
  }
  if (failures.length > 0) return failureOutcome(failures, deployments, why);
  return successOutcome(deployments, shared);
}

function failureOutcome(failures: readonly NodeState[], deployments: readonly Deployment[], why: string): Outcome {
  const touched = deployments.some(({ state }) => state === 'healthy');
  if (!touched && failures.every((failure) => failure.refused)) {
    return { result: 'refused', exitCode: exitCodes.refused, headline: `Refused, and nothing was deployed: ${why}` };
  }
  if (touched) return needsPerson(`Deployed, but a later step failed: ${why}`);
  const unknown = failures.some((failure) => failure.problems.some((problem) => unknownCodes.has(problem.code)));
  return { result: 'failed', exitCode: unknown ? exitCodes.needsPerson : exitCodes.invalid, headline: `Failed before anything was deployed: ${why}` };
}

function successOutcome(deployments: readonly Deployment[], { settings, found }: RunShared): Outcome {
  if (settings.dryRun) return { result: 'planned', exitCode: exitCodes.done, headline: 'Planned; nothing was changed (dry run).' };
  if (deployments.length > 0 && deployments.every(({ state }) => state === 'unchanged')) {
    return { result: 'nothing-to-do', exitCode: exitCodes.done, headline: `Nothing to do: ${short(found.commit?.sha ?? deployments[0]?.revision ?? 'the revision')} is live already in ${names(deployments)}.` };
  }
  const headline = deployments.length === 0
    ? 'The workflow was carried out.'
    : `Deployed ${short(found.commit?.sha ?? deployments[0]?.revision ?? 'the revision')} to ${names(deployments)}: live and healthy.`;
  return { result: 'succeeded', exitCode: exitCodes.done, headline };
}

function needsPerson(headline: string): Outcome {
  return { result: 'failed', exitCode: exitCodes.needsPerson, headline };
}

function cancelledHeadline(deployments: readonly Deployment[]): string {
  const open = deployments.filter(({ state }) => unsettled.has(state));
  if (open.length === 0) return 'Cancelled; nothing was left half done.';
  return `Cancelled while ${names(open)} was being deployed to ${short(open[0]?.revision ?? 'the target revision')}: whether it is healthy is not known. Run the workflow again to find out.`;
}

function names(deployments: readonly Deployment[]): string {
  return deployments.map(({ app }) => app.name).join(', ');
}

const resultOfState: { readonly [S in DeploymentState]: ResultWord } = {
  'untouched': 'unknown',
  'unchanged': 'nothing-to-do',
  'requested': 'unknown',
  'healthy': 'succeeded',
  'failed': 'failed',
  'rolled-back': 'rolled-back',
  'rollback-failed': 'failed',
  'refused': 'refused',
  'superseded': 'superseded',
};

/** One report an application, from what the run recorded of it. */
export function appReports(deployments: Deployments, { serverUrl, nowMs, dryRun }: { readonly serverUrl: string; readonly nowMs: number; readonly dryRun: boolean }): readonly AppReport[] {
  return deployments.all().map((deployment): AppReport => {
    const status = deployment.application?.status;
    const path = [deployment.app.namespace, deployment.app.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    const sync = status?.sync?.status;
    return {
      name: deployment.app.name,
      namespace: deployment.app.namespace ?? deployment.application?.metadata.namespace,
      result: dryRun && deployment.state === 'untouched' ? 'planned' : resultOfState[deployment.state],
      sync: sync === '' ? undefined : sync,
      health: status?.health?.status,
      revision: deployment.liveRevision ?? status?.operationState?.syncResult?.revision ?? status?.sync?.revision,
      url: `${serverUrl}/applications/${path}`,
      seconds: Math.round(((deployment.endedMs ?? nowMs) - deployment.startedMs) / 1000),
      causes: deployment.causes,
    };
  });
}

/** Longest reason in a headline; the whole of it stands among the problems. */
const longestReason = 240;

function clip(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason - 1)}…`;
}
