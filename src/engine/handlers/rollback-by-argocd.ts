import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { isCommitSha, shortRevision } from '../../core/git/refs.js';
import { displayName } from '../../core/argocd/selection.js';
import { trackedRevision, type RevisionPlace } from '../../core/argocd/tracked-revision.js';
import type { Problem } from '../../core/problem.js';
import { messageOf, problemOf } from '../problems.js';
import type { ApplicationRef } from '../ports.js';
import { takeBack, type TakenBack } from '../take-back.js';
import { abortRollouts } from './abort-rollouts.js';
import type { CommitFacts, StepContext, StepResult } from './context.js';
import { failedBefore } from './deployed-before.js';
import { awaitOperation, requestOperation } from './operation.js';
import { rollBackByGit, takenWords } from './rollback-by-git.js';
import { chooseGoal, type Goal, type Leaving } from './rollback-goal.js';
import { beginRollback, failedRollback, refusedRollback } from './rollback-results.js';
import { standingInGit } from './standing.js';
import { leftBehindAlike } from './successor.js';
import { verifyRollback } from './verify-rollback.js';

type EntryGoal = Extract<Goal, { kind: 'entry' }>;

/**
 * Goes back by Argo CD, which is at once and leaves git as it is. A commit that this run made is then taken back in git too,
 * so that the next sync does not bring it back; where Argo CD cannot go back, that is the whole of it.
 */
export async function rollBackByArgocd(leaving: Leaving, context: StepContext): Promise<StepResult> {
  const { ref } = leaving;
  const made = madeHere(leaving, context);
  const inPlace = await restoredBefore(leaving, context);
  const goal = inPlace ?? await chooseGoal(leaving, context);
  if (goal.kind !== 'entry') return await withoutArgocd(leaving, { made, problem: whyNoEntry(leaving, goal), because: whyNoEntry(leaving, goal).message }, context);
  for (const warning of goal.warnings) context.report(warning);
  try {
    if (inPlace === undefined) await restore(leaving, goal, context);
    else context.report(`nothing is left to ask of Argo CD: ${inPlace.reason}`);
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError) || error.ambiguous || made === undefined) throw error;
    const problem = problemOf(error, `rolling ${ref.name} back by Argo CD`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
    return await withoutArgocd(leaving, { made, problem, because: error.message }, context);
  }
  const result = await verifyRollback(leaving, {
    revision: goal.revision, strategy: 'argocd', entry: goal.entry, reason: goal.reason, revertSha: undefined, notices: leaving.deployment?.follows === 'own' ? [] : made === undefined ? await gitStillNames(leaving, context) : [namesStill(leaving, undefined)],
    ...(made === undefined ? {} : { allTheSame: async () => await takeBackAllTheSame(ref, made, context) }),
  }, context);
  return result.kind === 'succeeded' && made !== undefined ? await takeBackToo(leaving, { made, result }, context) : result;
}

/** The commit of this run where it is what is being left, and taking it back in git is not excluded. */
function madeHere({ badRevision }: Leaving, { commit, settings }: StepContext): CommitFacts | undefined {
  return settings.rollback === 'auto' && settings.manual === undefined && commit?.madeHere === true && commit.sha === badRevision ? commit : undefined;
}

async function restore(leaving: Leaving, { entry, revision, reason }: EntryGoal, context: StepContext): Promise<void> {
  const { ref, application, deployment } = leaving;
  const rollback = { app: displayName(ref), strategy: 'argocd', from: leaving.badRevision, to: revision, id: entry.id, reason } as const;
  context.report(`rolling back by Argo CD to history id ${entry.id}: ${reason}`, { rollback });
  await abortRollouts(leaving, context);
  const before = operationTimes(application);
  const isOurs = (seen: Application): boolean => operationTimes(seen) !== before && operationRevision(seen) === revisionText(entry);
  const since = await requestOperation(ref, {
    isOurs,
    send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
  }, context);
  beginRollback(leaving, context);
  await awaitOperation(ref, { isOurs, since }, context);
}

/**
 * What was deployed after what is to be left, by an operation that succeeded: an earlier attempt has gone back to it. Nothing
 * marks a rollback as ours, so it is looked for in the history. It is proved, not chosen anew: while it is still coming up,
 * its health would speak against it. What others have deployed since then may hold again what is to be left: that restores nothing.
 */
async function restoredBefore({ ref, application, deployment, wanted }: Leaving, context: StepContext): Promise<EntryGoal | Extract<Goal, { kind: 'none' }> | undefined> {
  const { operationState, history = [] } = application.status ?? {};
  const entry = history.at(-1);
  if (deployment === undefined || entry === undefined || operationState?.phase !== 'Succeeded' || revisionText(operationState.syncResult) !== revisionText(entry)) return undefined;
  const left = await leftBehindAlike(ref, application, wanted, context) ?? (wanted.revision === undefined ? undefined : await failedBefore(ref, application, { revision: wanted.revision, context }));
  if (left === undefined) return undefined;
  const revision = trackedRevision(entry, application, wanted);
  const again = await holdsAgain({ application, revision, wanted }, context);
  if (again !== undefined) return { kind: 'none', reason: `${left}, and after that ${shortRevision(revision ?? '')} was deployed (history id ${entry.id}), ${again}` };
  return { kind: 'entry', entry, revision, reason: `history id ${entry.id} is in place already: ${left}`, warnings: [] };
}

/** How a commit that is live holds the one that is to be left; undefined where it does not. What was hydrated has another history. */
async function holdsAgain({ application, revision, wanted: { revision: left } }: Pick<Leaving, 'application' | 'wanted'> & { readonly revision: string | undefined }, { ports }: StepContext): Promise<string | undefined> {
  if (left === undefined || revision === undefined || application.spec.sourceHydrator !== undefined || !isCommitSha(left) || !isCommitSha(revision)) return undefined;
  const relation = await ports.git.relation(left, revision);
  if (relation === 'unknown') return `and whether that contains ${shortRevision(left)} is not known`;
  if (relation === 'same') return 'the very commit';
  return relation === 'descendant' ? `which contains ${shortRevision(left)}` : undefined;
}

/** Argo CD cannot go back: a commit of this run can still be taken back in git. Where that fails too, both are told. */
async function withoutArgocd(leaving: Leaving, { made, problem, because }: { readonly made: CommitFacts | undefined; readonly problem: Problem; readonly because: string }, context: StepContext): Promise<StepResult> {
  const { ref } = leaving;
  if (made === undefined) return context.settings.manual === undefined ? await failedRollback(ref, problem, context) : refusedRollback(ref, problem);
  context.report(`${problem.message}; reverting in git instead`);
  const result = await byGitInstead(leaving, context);
  if (result.kind !== 'failed') return result;
  const { causes = [] } = context.deployments.get(ref) ?? {};
  context.deployments.update(ref, { causes: [...causes.slice(0, -1), `Argo CD: ${because}; git: ${causes.at(-1) ?? ''}`] });
  return { ...result, problems: [problem, ...result.problems] };
}

async function byGitInstead(leaving: Leaving, context: StepContext): Promise<StepResult> {
  try {
    return await rollBackByGit(leaving, context);
  } catch (error) {
    if (context.signal.aborted) throw error;
    const problem = problemOf(error, `rolling ${leaving.ref.name} back by git`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
    return await failedRollback(leaving.ref, { ...problem, because: messageOf(error) ?? problem.message }, context);
  }
}

/** The cluster is well again; now git. */
async function takeBackToo({ ref }: Leaving, { made, result }: { readonly made: CommitFacts; readonly result: Extract<StepResult, { kind: 'succeeded' }> }, context: StepContext): Promise<StepResult> {
  try {
    const { taken, branch, done } = await revertMade(ref, made, context);
    context.deployments.update(ref, { notices: taken.pullRequest === undefined ? [] : [`git still names the bad revision ${shortRevision(made.sha)} until pull request #${taken.pullRequest.number} is merged: ${taken.pullRequest.url}`] });
    const sync = taken.pullRequest === undefined ? await compared(ref, branch, context) : undefined;
    return { ...result, note: `${result.note ?? ''}; ${done}`, outputs: { ...result.outputs, revert_sha: taken.sha, sync: sync ?? null, pull_request: taken.pullRequest?.url ?? null } };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const problem = problemOf(error, `${ref.name} runs ${shortRevision(context.deployments.get(ref)?.liveRevision ?? 'the revision before')} again, but git still names ${shortRevision(made.sha)}`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
    const failed = await failedRollback(ref, problem, context);
    return { ...failed, outputs: { ...result.outputs, phase: 'Failed', message: problem.message } };
  }
}

/** What the cluster went back to is not well either; the commit is bad all the same, and git must not bring it back. */
async function takeBackAllTheSame(ref: ApplicationRef, made: CommitFacts, context: StepContext): Promise<{ readonly said: string; readonly sha?: string }> {
  try {
    const { taken, done } = await revertMade(ref, made, context);
    return { said: `in git, ${done}`, sha: taken.sha };
  } catch (error) {
    const why = messageOf(error);
    if (context.signal.aborted || why === undefined) throw error;
    return { said: `nor could ${shortRevision(made.sha)} be taken back in git: ${why.replace(/\.$/, '')}` };
  }
}

/** Takes the commit of this run back in git, so that the next sync does not bring it back. */
async function revertMade(ref: ApplicationRef, { sha, branch: pushedTo }: CommitFacts, context: StepContext): Promise<{ readonly taken: TakenBack; readonly branch: string; readonly done: string }> {
  const branch = pushedTo ?? context.facts.branch;
  if (branch === undefined) throw new AdapterError('refused', 'the branch to push to is not known', { hint: 'set config-branch' });
  context.report(`reverting ${shortRevision(sha)} on ${branch} too, so that the next sync does not bring it back`);
  const taken = await takeBack({ commits: [sha], branch, images: context.written.flatMap(({ images }) => images), reason: context.failure === '' ? 'the deployment failed' : context.failure }, context);
  const { done, said } = takenWords(taken, { bad: sha, branch });
  context.report(said);
  context.deployments.update(ref, { revertSha: taken.sha });
  return { taken, branch, done };
}

/** Whether git and the cluster agree, now that the bad commit is taken back; undefined where that could not be asked. */
async function compared(ref: ApplicationRef, branch: string, context: StepContext): Promise<string | undefined> {
  try {
    const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
    const sync = application.status?.sync?.status;
    const notices = sync === 'OutOfSync' ? [`git and cluster differ all the same: ${ref.name} is OutOfSync with ${branch} also without the bad commit. Look at the difference before the next sync`] : [];
    context.deployments.update(ref, { application, notices });
    return sync;
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    context.report(`whether git and cluster agree now is not known: ${error.message}`);
    return undefined;
  }
}

/** Why Argo CD cannot go there, and what to do instead. */
export function whyNoEntry({ ref, badRevision, deployment }: Leaving, goal: Exclude<Goal, { kind: 'entry' }>): Problem {
  const why = goal.kind === 'none' ? goal.reason : `${shortRevision(goal.revision)} is not in Argo CD's history`;
  // Without a run nothing is known to be bad.
  const hint = goal.kind === 'commit' ? 'set rollback to git-revert, or name an entry of the history, such as id:4' : deployment === undefined ? 'name a revision of its history by `to`, such as id:4' : badRevision === undefined ? 'deploy a good revision' : `revert it in git: git revert ${badRevision}`;
  return { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back: ${why}`, hint };
}

/** After Argo CD's own rollback git and cluster disagree: the reader must know, and know what to type. */
async function gitStillNames({ badRevision, ref }: Leaving, context: StepContext): Promise<readonly string[]> {
  const git = badRevision === undefined ? undefined : await standingInGit(badRevision, context);
  if (git?.kind === 'reverted') return [];
  if (git?.kind === 'gone') return [git.line];
  return [namesStill({ badRevision, ref }, git?.revert)];
}

function namesStill({ badRevision, ref }: Pick<Leaving, 'badRevision' | 'ref'>, revert: string | undefined): string {
  if (badRevision === undefined) return `git still names the revision that was rolled back: the next sync of ${ref.name} brings it back`;
  return `git still names the bad revision ${shortRevision(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: ${revert ?? `git revert ${badRevision} && git push`}`;
}

function operationTimes(application: Application): string {
  const state = application.status?.operationState;
  return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${revisionText(state?.operation.sync)}`;
}

function operationRevision(application: Application): string {
  return revisionText((application.operation ?? application.status?.operationState?.operation)?.sync);
}

/** One revision, or one of each source. */
function revisionText(place: RevisionPlace | undefined): string {
  return place?.revisions?.join(',') ?? place?.revision ?? '';
}
