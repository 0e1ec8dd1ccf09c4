import { isAutoSynced } from '../../core/argocd/application.js';
import { displayName } from '../../core/argocd/selection.js';
import { trackedRevision } from '../../core/argocd/tracked-revision.js';
import { shortRevision } from '../../core/git/refs.js';
import type { Problem } from '../../core/problem.js';
import { whyNotRevertable } from '../../core/git/quarantine.js';
import { sourcePaths } from '../../core/rollback/way.js';
import { takeBack, type TakenBack, type TakingBack } from '../take-back.js';
import type { Json } from '../../core/json.js';
import type { DeclaredSources } from '../../core/promote/declared-application.js';
import { awaitSources } from './declared-sources.js';
import { abortRollouts } from './abort-rollouts.js';
import type { StepContext, StepResult } from './context.js';
import { chooseGoal, isLeft, type Goal, type Leaving } from './rollback-goal.js';
import { beginRollback, failedRollback, refusedRollback, type RollbackFailure } from './rollback-results.js';
import { syncPinned } from './sync.js';
import { unverified, verifyRollback } from './verify-rollback.js';

/** Takes commits back in git, brings the result to the cluster, and proves that it runs. */
export async function rollBackByGit(leaving: Leaving, context: StepContext): Promise<StepResult> {
  const { ref, application, badRevision } = leaving;
  const taking = context.settings.manual === undefined ? await afterFailure(leaving, context) : await byHand(leaving, context);
  if ('problem' in taking) return context.settings.manual === undefined ? await failedRollback(ref, taking.problem, context) : refusedRollback(ref, taking.problem);
  const rollback = { app: displayName(ref), strategy: 'git-revert', from: badRevision, to: 'since' in taking.commits ? taking.commits.since : undefined, id: undefined, reason: `${taking.what}: ${taking.why}` } as const;
  context.report(`${taking.what} on ${taking.branch}: ${taking.why}`, { rollback });
  await abortRollouts(leaving, context);
  const taken = await takeBack(taking, context);
  // Nothing is left to take back, and nobody did it: the commit itself is empty.
  if (context.settings.manual === undefined && taken.how === 'found' && taken.sha === badRevision) return await failedRollback(ref, emptyCommit(ref.name, badRevision), context);
  beginRollback(leaving, context);
  context.deployments.update(ref, { revertSha: taken.sha, strategy: 'git-revert', application, autoSynced: isAutoSynced(application) });
  if (taken.pullRequest !== undefined) return await failedRollback(ref, waiting(ref.name, taken.pullRequest), context);
  const { done: restores, said } = takenWords(taken, { bad: badRevision ?? '', branch: taking.branch });
  context.report(said);
  const own = ownBefore(leaving);
  if (!isAutoSynced(application)) {
    if (own !== undefined) await awaitSources(ref, own.sources, context);
    const synced = await syncPinned({ ref, wanted: { ...leaving.wanted, revision: own === undefined ? taken.sha : undefined }, prune: leaving.deployment?.prune ?? false }, context);
    if (synced.kind === 'failed') return await failedRollback(ref, synced.problems[0] ?? unverified(ref.name, 'the sync of the revert failed'), context);
  }
  return await verifyRollback(leaving, { revision: own?.revision ?? taken.sha, ...(own === undefined ? {} : { sources: own.sources }), strategy: 'git-revert', entry: undefined, notices: [], revertSha: taken.sha, reason: context.settings.manual === undefined ? restores : `${restores}; ${taking.why}` }, context);
}

/** Of one that follows something else than the commit that is taken back: the sources, and what they stood for, that it is to have again. */
function ownBefore({ application, deployment, wanted }: Leaving): { readonly sources: DeclaredSources; readonly revision: string | undefined } | undefined {
  if (deployment?.follows !== 'own') return undefined;
  const { entry } = deployment.baseline ?? {};
  const several = (entry?.sources ?? []).length > 0;
  return { sources: several ? { sources: entry?.sources as Json | undefined } : { source: entry?.source as Json | undefined }, revision: trackedRevision(entry, application, wanted) };
}

/** Words for what became of git: `said` while it goes on, `done` for afterwards. */
export function takenWords({ how, sha, restoredSha, conflict, pullRequest }: TakenBack, { bad, branch }: { readonly bad: string; readonly branch: string }): { readonly done: string; readonly said: string } {
  const values = `puts the image values from before ${shortRevision(bad)} back`;
  const done = how === 'restored' ? `${shortRevision(sha)} ${values}` : `${shortRevision(sha)} reverts ${shortRevision(bad)} and restores ${shortRevision(restoredSha)}`;
  if (pullRequest !== undefined) return { done: `pull request #${pullRequest.number} is to take ${shortRevision(bad)} back`, said: `pull request #${pullRequest.number} waits to be merged: ${pullRequest.url}` };
  if (how === 'found') return { done, said: `${shortRevision(sha)} has done that already` };
  return { done, said: `${conflict === undefined ? '' : `${conflict}; putting the old image values back instead: `}pushed ${shortRevision(sha)} to ${branch}` };
}

type Taking = TakingBack & {
  /** For people: what is done, and why that. */
  readonly what: string;
  readonly why: string;
};

/** What this run deployed: its commit, and no more than that. */
async function afterFailure(leaving: Leaving, context: StepContext): Promise<Taking | { readonly problem: Problem }> {
  const { ref, badRevision } = leaving;
  const branch = context.commit?.branch ?? context.facts.branch;
  const cannot = (why: string, hint: string): { readonly problem: Problem } => ({ problem: { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back by git: ${why}`, hint } });
  if (badRevision === undefined || branch === undefined) {
    return cannot(`${badRevision === undefined ? 'the commit to revert' : 'the branch to push to'} is not known`, 'run the workflow for a push to a branch, or set config-branch');
  }
  const unfounded = whyNoRevert(leaving) ?? whyNotOurs(badRevision, context);
  if (unfounded !== undefined) return cannot(unfounded, `look at the application; if the commit is to blame all the same: git revert ${badRevision} && git push`);
  const before = beforePush(context, badRevision);
  const loop = context.commit?.takenBackBy === undefined ? await whyLoop({ branch, from: before, upTo: badRevision }, context) : undefined;
  if (loop !== undefined) return cannot(loop, 'deploy a good revision');
  const taking = { branch, images: context.written.flatMap(({ images }) => images), reason: context.failure === '' ? 'the deployment failed' : context.failure, why: 'it is what this run deployed' };
  if (before === undefined) return { ...taking, commits: [badRevision], what: `reverting ${shortRevision(badRevision)}` };
  return { ...taking, commits: { after: before, upTo: badRevision, paths: sourcePaths(leaving.application, leaving.wanted) }, what: `reverting what ${shortRevision(before)}..${shortRevision(badRevision)} brought to ${ref.name}` };
}

/** What somebody asks for: everything since the revision to go back to, as far as it is about the application. */
async function byHand(leaving: Leaving, context: StepContext): Promise<Taking | { readonly problem: Problem }> {
  const { ref, application, wanted } = leaving;
  const goal = await chooseGoal(leaving, context);
  const problem = whyNotByGit(leaving, goal);
  if (problem !== undefined || goal.kind === 'none' || goal.revision === undefined) return { problem: problem ?? unverified(ref.name, 'there is nothing to go back to') };
  const paths = sourcePaths(application, wanted);
  for (const warning of goal.warnings) context.report(warning);
  const reason = context.settings.manual?.reason;
  return {
    commits: { since: goal.revision, paths }, branch: await branchOf(leaving, context), images: [],
    reason: reason ?? `rolled back by hand to ${shortRevision(goal.revision)}`,
    what: describeRevert(leaving, goal), why: goal.reason,
  };
}

/** Why a revert cannot lead there; undefined where it may. */
export function whyNotByGit({ ref, application, wanted }: Leaving, goal: Goal): Problem | undefined {
  const cannot = (message: string, hint: string): Problem => ({ code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back${message}`, hint });
  const why = goal.kind === 'none' ? goal.reason : goal.revision === undefined ? 'its history does not name a commit' : undefined;
  if (why !== undefined) return cannot(`: ${why}`, 'name a revision of its history by `to`, such as id:4, or a commit');
  if (sourcePaths(application, wanted).length > 0) return undefined;
  return cannot(' by git: none of its sources is in the config repository', 'set config-repository to the repository that it is deployed from');
}

/** Words for what a rollback in git will take back. */
export function describeRevert({ application, wanted }: Leaving, goal: Goal): string {
  const to = goal.kind === 'none' ? '' : shortRevision(goal.revision ?? '');
  const paths = sourcePaths(application, wanted).map((path) => (path === '' ? 'the repository' : path));
  return `by reverting in git what changed ${paths.join(', ')} since ${to}`;
}

/** The branch that the application follows; the repository's default where it says HEAD. */
async function branchOf({ application, wanted }: Leaving, context: StepContext): Promise<string> {
  const { spec: { source, sources = [] } } = application;
  const follows = [...(sources.length > 0 ? sources : [source])].map((one) => one?.targetRevision).find((name) => name !== undefined && name !== '' && name !== 'HEAD' && !/^[0-9a-f]{40}$/i.test(name));
  return follows ?? wanted.origin?.branch ?? (await context.ports.configRepository.head(undefined, [])).branch;
}

/**
 * Why a revert would restore nothing: the application was never deployed, or was broken before the commit came.
 * Others read the same branch, and would lose what the commit brought them.
 */
function whyNoRevert(leaving: Leaving): string | undefined {
  const { deployment, application, wanted } = leaving;
  const baseline = deployment?.baseline;
  if (baseline === undefined || isLeft(trackedRevision(baseline.entry, application, wanted), leaving)) return undefined;
  if (baseline.entry === undefined) return 'nothing had been deployed before this run';
  // Auto-sync may have been quicker than this run: then the health that was found is already what the commit did.
  return baseline.healthy || isLeft(baseline.underWay, leaving) ? undefined : 'it was not healthy before this commit either';
}

/** A step that had nothing to change has found its commit: it may be anybody's. */
function whyNotOurs(badRevision: string, { commit, written }: StepContext): string | undefined {
  const found = commit?.madeHere === false && written.some(({ sha, changed }) => sha === badRevision && !changed);
  return found ? 'this run has changed nothing in git, and its newest commit is not this run\'s' : undefined;
}

/** What takes something back is not taken back itself: that would go round for ever. */
async function whyLoop({ branch, from, upTo }: { readonly branch: string; readonly from: string | undefined; readonly upTo: string }, { ports }: StepContext): Promise<string | undefined> {
  const history = await ports.configRepository.history(branch);
  const start = history.findIndex(({ sha }) => sha === upTo);
  const end = from === undefined ? start + 1 : history.findIndex(({ sha }) => sha === from);
  return start < 0 ? undefined : whyNotRevertable(history.slice(start, Math.max(start + 1, end)));
}

/** Where the branch was before a push of more than one commit; undefined where one commit is all of it. */
function beforePush({ commit }: StepContext, badRevision: string): string | undefined {
  if (commit?.sha !== badRevision || commit.previousSha === undefined || commit.firstParent === undefined) return undefined;
  return commit.previousSha === commit.firstParent ? undefined : commit.previousSha;
}

function emptyCommit(name: string, bad: string): Problem {
  return { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${name} cannot be rolled back by git: ${shortRevision(bad)} changes nothing that could be taken back`, hint: 'deploy a good revision' };
}

function waiting(name: string, { number, url }: { readonly number: number; readonly url: string }): RollbackFailure {
  const because = `the revert waits to be merged in pull request #${number}`;
  return { code: 'OSOP-ROLLBACK-002', severity: 'error', message: `${name} is not rolled back yet: ${because}`, because, next: `merge ${url}, and run this again`, hint: `merge ${url}, and run this again` };
}
