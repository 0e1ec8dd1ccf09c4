import { shortRevision } from '../core/git/refs.js';
import { beginning } from '../core/one-line.js';
import type { ProblemCode } from '../core/problem-codes.js';
import { exitCodes, type ExitCode, type ResultWord } from '../core/run-record.js';
import type { Written } from './handlers/context.js';
import type { Deployment, DeploymentState } from './deployments.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';

/** How a run ended, in the contract's words: what happened, and why where something went wrong. */
export interface Outcome {
  readonly result: ResultWord;
  readonly exitCode: ExitCode;
  readonly headline: string;
  readonly reason: string | undefined;
}

/** States in which something was asked of the cluster and is neither proven good nor undone. */
const unsettled: ReadonlySet<DeploymentState> = new Set(['requested', 'failed', 'unchecked']);

/** Codes for "could not be asked": whether something is wrong is then not known. */
const unknownCodes: ReadonlySet<ProblemCode> = new Set(['OSOP-ARGOCD-001', 'OSOP-CHECK-002', 'OSOP-GIT-001', 'OSOP-GIT-004', 'OSOP-RUN-001']);

/** Judges the run by what became of its deployments first, and of its nodes then. */
export function outcomeOf(failures: readonly NodeState[], { shared, cancelled }: { readonly shared: RunShared; readonly cancelled: boolean }): Outcome {
  const deployments = shared.deployments.all();
  const within = (state: DeploymentState): readonly Deployment[] => deployments.filter((deployment) => deployment.state === state);
  const why = shared.found.failure;
  if (cancelled) return cancelledOutcome(deployments, shared.found);
  const unrestored = within('rollback-failed');
  if (unrestored.length > 0) {
    return needsPerson(unrestoredHeadline(unrestored, shared), unrestored[0]?.causes.at(-1) ?? why);
  }
  const broken = deployments.filter(({ state }) => unsettled.has(state));
  if (broken.length > 0 && (failures.length > 0 || broken.some(({ state }) => state !== 'requested'))) {
    const unknown = broken.every(({ state }) => state === 'unchecked');
    // Without a baseline nothing was deployed: a gate has only looked.
    if (!unknown && broken.every(({ baseline, state }) => baseline === undefined && state === 'failed') && deployments.every(({ baseline }) => baseline === undefined)) {
      return needsPerson(`${names(broken)} ${broken.length === 1 ? 'is' : 'are'} not live and healthy`, broken[0]?.causes[0] ?? why);
    }
    const headline = unknown
      ? `Whether ${names(broken)} is healthy is not known, and nothing was rolled back`
      : `The deployment of ${names(broken)} failed and was not rolled back`;
    return needsPerson(headline, broken[0]?.causes[0] ?? why);
  }
  const restored = within('rolled-back');
  if (restored.length > 0) return rolledBackOutcome(restored, shared);
  const superseded = within('superseded');
  if (superseded.length > 0 && failures.every((failure) => isExplained(failure, deployments))) {
    return { result: 'superseded', exitCode: exitCodes.done, headline: 'A newer commit took the place of this one', reason: clip(superseded[0]?.causes[0] ?? why) };
  }
  return failures.length > 0 ? failureOutcome(failures, deployments, { why, ...shared }) : successOutcome(deployments, shared);
}

function rolledBackOutcome(restored: readonly Deployment[], { settings, found, deployments }: RunShared): Outcome {
  const kept = deployments.all().filter(({ state }) => state === 'healthy');
  const to = shortRevision(restored[0]?.liveRevision ?? 'the last healthy revision');
  const what = `${names(restored)} ${restored.length === 1 ? 'was' : 'were'} rolled back to ${to}, which is healthy`;
  if (found.failure === '') return { result: 'rolled-back', exitCode: exitCodes.done, headline: what, reason: undefined };
  return {
    result: 'rolled-back',
    exitCode: settings.failOnRollback ? exitCodes.rolledBack : exitCodes.done,
    headline: `The deployment failed, and ${what}${kept.length === 0 ? '' : `; ${names(kept)} ${kept.length === 1 ? 'stays' : 'stay'} deployed and healthy`}`,
    reason: clip(found.failure),
  };
}

function unrestoredHeadline(unrestored: readonly Deployment[], { settings }: RunShared): string {
  const isManual = settings.manual !== undefined;
  const to = shortRevision(unrestored[0]?.liveRevision ?? 'the revision before');
  const unproven = unrestored.every((deployment) => deployment.unproven !== undefined) ? unrestored.map((deployment) => deployment.unproven) : [];
  const were = unrestored.length === 1 ? 'was' : 'were';
  const known = unproven.every((one) => one === 'unhealthy') ? `, which is not healthy${isManual ? '' : ' either'}` : ', and whether that is healthy is not known';
  if (unproven.length > 0) return `${isManual ? '' : 'The deployment failed, and '}${names(unrestored)} ${were} rolled back to ${to}${known}`;
  const what = `the rollback of ${names(unrestored)} could not be completed`;
  return isManual ? capitalized(what) : `The deployment failed, and ${what}`;
}

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** True when a newer commit is all that a failure is about: its node only deploys, and nothing else is amiss. */
function isExplained({ superseded, planned }: NodeState, deployments: readonly Deployment[]): boolean {
  const deploys = planned.step.kind === 'sync' || planned.step.kind === 'gate';
  return superseded || (deploys && deployments.every(({ state }) => state === 'superseded' || state === 'healthy' || state === 'unchanged'));
}

function failureOutcome(failures: readonly NodeState[], deployments: readonly Deployment[], { why, found, settings }: { readonly why: string } & Pick<RunShared, 'found' | 'settings'>): Outcome {
  const unknown = found.sending !== undefined || failures.some((failure) => failure.problems.some((problem) => unknownCodes.has(problem.code)));
  const healthy = deployments.filter(({ state }) => state === 'healthy');
  const refused = { result: 'refused', exitCode: exitCodes.refused, reason: clip(why) } as const;
  if (healthy.length === 0 && failures.every((failure) => failure.refused)) return { ...refused, headline: settings.manual === undefined ? `Refused, and nothing was deployed${inGit(found)}` : 'Refused, and nothing was rolled back' };
  if (healthy.length > 0 && failures.every((failure) => failure.isNoFault)) return { ...refused, headline: `Stopped; ${names(healthy)} deployed and healthy until here` };
  if (healthy.length > 0) return needsPerson(`${names(healthy)} deployed, but a later step failed`, why);
  return { result: 'failed', exitCode: unknown ? exitCodes.needsPerson : exitCodes.invalid, headline: settings.manual === undefined ? `Failed before anything was deployed${inGit(found)}` : 'Nothing was rolled back, and nothing was changed', reason: clip(why) };
}

function successOutcome(deployments: readonly Deployment[], { settings, found }: RunShared): Outcome {
  const done = { exitCode: exitCodes.done, reason: undefined };
  if (settings.dryRun) return { ...done, result: 'planned', headline: 'Planned; nothing was changed (dry run)' };
  if (found.conclusion !== undefined) return { ...done, ...found.conclusion };
  const sha = found.commit?.sha ?? deployments[0]?.liveRevision ?? deployments[0]?.revision;
  const revision = sha === undefined ? 'The target revision' : shortRevision(sha);
  if (deployments.length > 0 && deployments.every(({ state }) => state === 'unchanged')) {
    return { ...done, result: 'nothing-to-do', headline: `Nothing to do: ${revision} is live already in ${names(deployments)}` };
  }
  const unproven = deployments.filter(({ state }) => state === 'requested');
  if (deployments.length === 0) return takenBackOutcome(found.written, settings) ?? { ...done, ...writtenOutcome(found.written) };
  return unproven.length > 0
    ? { ...done, result: 'succeeded', headline: `${revision} was deployed to ${names(deployments)}; no node waited until ${names(unproven)} was healthy` }
    : { ...done, result: 'succeeded', headline: `${revision} is live and healthy in ${names(deployments)}` };
}

/** A rerun that has only found what its first attempt took back: the images are not set. */
function takenBackOutcome(written: readonly Written[], { failOnRollback }: RunShared['settings']): Outcome | undefined {
  const last = written.at(-1);
  if (last?.takenBackBy === undefined || written.some(({ changed }) => changed)) return undefined;
  return {
    result: 'rolled-back', exitCode: failOnRollback ? exitCodes.rolledBack : exitCodes.done,
    headline: `${shortRevision(last.sha)} was rolled back by ${shortRevision(last.takenBackBy)} in an earlier attempt of this run`,
    reason: `${[...new Set(last.images.map(({ name, to }) => (to.includes(name) ? to : `${name} ${to}`)))].join(', ')} is not set again; a new run may set it by quarantine-override`,
  };
}

function writtenOutcome(written: readonly Written[]): Pick<Outcome, 'result' | 'headline'> {
  if (written.length === 0) return { result: 'succeeded', headline: 'The workflow was carried out' };
  const [last] = written.filter(({ changed }) => changed).slice(-1);
  const promoted = written.at(-1)?.promotion;
  if (last === undefined) return { result: 'nothing-to-do', headline: promoted === undefined ? 'Nothing to do: the images are set already' : `Nothing to do: ${promoted.to} has the versions of ${promoted.from} already` };
  const names = [...new Set(written.flatMap(({ images }) => images.map(({ name, to }) => `${name} to ${to}`)))];
  if (last.pullRequest !== undefined) return { result: 'succeeded', headline: `Pull request #${last.pullRequest.number} is to ${last.promotion === undefined ? '' : `promote ${last.promotion.from} to ${last.promotion.to}: `}set ${names.length === 0 ? 'the images' : names.join(', ')}: ${last.pullRequest.url}` };
  const done = last.promotion === undefined ? 'Set' : `Promoted ${last.promotion.from} to ${last.promotion.to}:`;
  return { result: 'succeeded', headline: `${done} ${names.join(', ')} by commit ${last.sha.slice(0, 7)} on ${last.branch}` };
}

/** What the run leaves in git although nothing was deployed; empty where that is nothing. */
function inGit({ written, sending }: RunShared['found']): string {
  if (sending !== undefined) return `; whether its commit is on ${sending} is not known`;
  const last = written.findLast(({ changed }) => changed);
  return last === undefined ? '' : `; commit ${shortRevision(last.sha)} is on ${last.branch}`;
}

function needsPerson(headline: string, reason: string): Outcome {
  return { result: 'failed', exitCode: exitCodes.needsPerson, headline, reason: clip(reason) };
}

/** What a cancelled run leaves behind decides what a person has to do. */
function cancelledOutcome(deployments: readonly Deployment[], found: RunShared['found']): Outcome {
  const cancelled = { result: 'cancelled', exitCode: exitCodes.cancelled } as const;
  const unrestored = deployments.filter(({ state }) => state === 'rollback-failed');
  if (unrestored.length > 0) {
    return { ...cancelled, headline: `Cancelled after the rollback of ${names(unrestored)} had failed`, reason: clip(unrestored[0]?.causes.at(-1) ?? '') };
  }
  const open = deployments.filter(({ state }) => unsettled.has(state));
  if (open.length > 0) {
    const to = shortRevision(open[0]?.revision ?? 'the target revision');
    return { ...cancelled, headline: `Cancelled while ${names(open)} was being deployed to ${to}`, reason: 'whether it is healthy is not known; run the workflow again to find out' };
  }
  const healthy = deployments.filter(({ state }) => state === 'healthy');
  if (healthy.length > 0) return { ...cancelled, headline: `Cancelled; ${names(healthy)} deployed and healthy until here`, reason: undefined };
  return { ...cancelled, headline: `Cancelled before anything was deployed${inGit(found)}`, reason: undefined };
}

function names(deployments: readonly Deployment[]): string {
  return deployments.map(({ app }) => app.name).join(', ');
}

/** Longest reason beside a headline; the whole of it stands among the problems. */
const longestReason = 240;

function clip(text: string): string {
  return beginning(text, longestReason);
}
