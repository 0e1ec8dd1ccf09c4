import { AdapterError } from '../../core/adapter-error.js';
import { readRollbacks } from '../../core/git/quarantine.js';
import { changeReport } from '../../core/report/change-report.js';
import { land, type Landed, type Proposal } from '../landing.js';
import type { BranchState, PullRequestPort } from '../ports.js';
import { landProposal } from '../proposal-branch.js';
import { isRefusal, problemOf } from '../problems.js';
import { CannotWrite, planChecked, TakenBackBefore, type CheckedChange, type ConfigWrite } from './config-change.js';
import type { CommitFacts, StepContext, StepResult, Written } from './context.js';
import { findEarlier, hasSet, mayHaveRunBefore, type EarlierCommit } from './earlier-attempt.js';

/** Words of a branch's name. */
export function branchWords(words: readonly string[]): string {
  return words.join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100).replace(/-+$/, '');
}

/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
export async function writeConfig(write: ConfigWrite, context: StepContext): Promise<StepResult> {
  // A rehearsal has no pull requests: it writes at once.
  const pullRequests = write.proposal.always || context.settings.bump.proposes ? context.ports.pullRequests : undefined;
  const proposes = pullRequests !== undefined;
  const task: Writing = { write, context, plan: async (state, base) => await planChecked(write, { state, base, proposes }, context) };
  try {
    return await carryOut(task, pullRequests);
  } catch (error) {
    if (error instanceof CannotWrite && error.refused && context.settings.dryRun) return { kind: 'skipped', note: `dry run: would be refused now: ${error.problems.map(({ message }) => message).join('; ')}` };
    if (error instanceof CannotWrite) return { kind: 'failed', retryable: false, refused: error.refused, problems: error.problems };
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problem] };
  }
}

async function carryOut(task: Writing, pullRequests: PullRequestPort | undefined): Promise<StepResult> {
  const { context } = task;
  try {
    if (context.settings.dryRun) return await rehearsed(await head(task), task);
    if (pullRequests !== undefined) return await propose(task, pullRequests);
    const landed = await landChange(task);
    return (landed.kind === 'nothing' ? await madeBefore(landed, task) : undefined) ?? ended(landed, task);
  } catch (error) {
    if (!(error instanceof TakenBackBefore)) throw error;
    if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: ${backAgain(error.commit)}` };
    const before = await reported(error.commit, error.branch, task);
    if (before === undefined) throw new CannotWrite(error.problems, { refused: true });
    return before;
  }
}

/** Where nothing is to change: what this very step wrote in an earlier attempt is what the run deploys, and may take back. */
async function madeBefore({ branch }: Landed<CheckedChange>, task: Writing): Promise<StepResult | undefined> {
  const { context, write: { wanted } } = task;
  if (!mayHaveRunBefore(context)) return undefined;
  const history = await context.ports.configRepository.history(branch);
  const found = findEarlier({ history, rollbacks: readRollbacks(history), wanted }, context);
  return found === undefined ? undefined : await reported(found, branch, task);
}

/** Tells of a commit of an earlier attempt as that one did: undefined where it is not what this step would have made of its parent. */
async function reported(found: EarlierCommit & { readonly takenBackBy?: string }, branch: string, { write, context }: Writing): Promise<StepResult | undefined> {
  const { sha, parent: previousSha } = found;
  const { files, images, versions, outputs } = await write.replay(await context.ports.configRepository.at(branch, previousSha, write.within));
  if (files.length === 0 || !hasSet(found, versions)) return undefined;
  const changedFiles = files.map(({ path }) => path);
  const takenBack = found.takenBackBy === undefined ? {} : { takenBackBy: found.takenBackBy };
  context.remember({ sha, previousSha, firstParent: previousSha, branch, changedFiles, madeHere: true, ...takenBack });
  context.wrote({ changed: false, sha, branch, images, ...takenBack, ...promotionOf(write) });
  context.shows({ state: 'earlier', takesBack: false, sha, branch, images, texts: files });
  return {
    kind: 'succeeded',
    note: found.takenBackBy === undefined ? `${sha.slice(0, 7)} on ${branch} is of an earlier attempt: ${changesIn(images)}` : backAgain({ sha, takenBackBy: found.takenBackBy }),
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha, changed_files: changedFiles, images, branch, changed: true, ...outputs },
  };
}

function backAgain({ sha, takenBackBy }: { readonly sha: string; readonly takenBackBy: string }): string {
  return `an earlier attempt of this run made ${sha.slice(0, 7)} and took it back by ${takenBackBy.slice(0, 7)}: it is not made again`;
}

interface Writing {
  readonly write: ConfigWrite;
  readonly context: StepContext;
  /** The plan, checked: throws CannotWrite, and TakenBackBefore. */
  readonly plan: (state: BranchState, base?: string) => Promise<CheckedChange>;
}

async function head({ write, context }: Writing): Promise<BranchState> {
  return await context.ports.configRepository.head(context.facts.branch, write.within);
}

async function landChange({ write: { mark, within }, context, plan }: Writing, proposal?: Proposal & { readonly base: string }): Promise<Landed<CheckedChange>> {
  const { clock, signal, facts, settings, ports: { configRepository, random } } = context;
  return await land({
    repository: configRepository, clock, random, signal, mark, within,
    branch: facts.branch, author: settings.bump.author, attempts: settings.bump.pushAttempts,
    ...(proposal === undefined ? {} : { proposal }),
    plan: async (state) => {
      const change = await plan(state, state.branch === proposal?.head ? proposal.base : undefined);
      if (change.files.length === 0) return { kind: 'nothing', result: change };
      return { kind: 'change', result: change, message: change.message, files: new Map(change.files.map(({ path, after }) => [path, after])) };
    },
  });
}

async function rehearsed(state: BranchState, { plan, context, write: { words } }: Writing): Promise<StepResult> {
  const { files, images, problems } = await plan(state);
  const warned = problems.length === 0 ? '' : ` (with warnings: ${problems.map(({ message }) => message).join('; ')})`;
  if (files.length === 0) return { kind: 'skipped', note: `dry run: nothing to change${warned}` };
  context.shows({ state: 'planned', takesBack: false, sha: undefined, branch: state.branch, images, texts: files });
  return { kind: 'skipped', note: `dry run: ${words.would} ${images.map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${warned}` };
}

function ended(landed: Landed<CheckedChange>, { write, context }: Writing): StepResult {
  const { sha, branch, result } = landed;
  const changed = landed.kind === 'landed';
  const previousSha = changed ? landed.previousSha : undefined;
  const commit: CommitFacts = { sha, previousSha, firstParent: previousSha, branch, changedFiles: changed ? result.files.map(({ path }) => path) : [], madeHere: changed };
  const { images } = result;
  context.remember(commit);
  context.wrote({ changed, sha, branch, images, ...promotionOf(write) });
  if (changed) context.shows({ state: 'made', takesBack: false, sha, branch, images, texts: result.files });
  return {
    kind: 'succeeded',
    note: changed ? `${sha.slice(0, 7)} on ${branch}: ${changesIn(images)}` : `nothing to change on ${branch}: ${write.words.nothing}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha ?? null, changed_files: commit.changedFiles, images, branch, changed, ...result.outputs },
  };
}

function changesIn(images: CheckedChange['images']): string {
  return images.map(({ path, from, to }) => `${path} ${from === '' ? '' : `${from} → `}${to}`).join(', ');
}

function promotionOf({ promotion }: ConfigWrite): Pick<Written, 'promotion'> {
  return promotion === undefined ? {} : { promotion };
}

/**
 * A pull request from what the base is now to what is asked for: nothing where the base has that already. The commit
 * waits on a branch of its own, and is not what a later step may deploy.
 */
async function propose(task: Writing, pullRequests: PullRequestPort): Promise<StepResult> {
  const { context, write, context: { facts, runId } } = task;
  const state = await head(task);
  const whole = await task.plan(state);
  if (whole.files.length === 0) return nothingToPropose(state, whole, task);
  const { head: branch, landed } = await landProposal({ stem: write.stem, base: state.branch }, { pullRequests, repository: context.ports.configRepository, runId }, async (proposal) => await landChange(task, { ...proposal, base: state.branch }));
  const { sha, result } = landed;
  // What landed meanwhile on the base itself leaves nothing to propose.
  if (landed.branch === landed.base) return nothingToPropose(landed, result, task);
  const { images, files } = whole;
  const [title = ''] = result.message.split('\n');
  let [now, change] = [state, whole];
  const isWanted = async (): Promise<boolean> => {
    now = await head(task);
    change = await task.plan(now);
    return change.files.length > 0;
  };
  const opened = await pullRequests.open({ head: branch, base: landed.base, title, labels: write.proposal.labels, autoMerge: write.proposal.autoMerge, body: changeReport({ images, files, runUrl: facts.runUrl, runId }), isWanted });
  if (opened === undefined) return nothingToPropose(now, change, task);
  const { url, number, created, note } = opened;
  context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url }, ...promotionOf(write) });
  context.shows({ state: 'proposed', takesBack: false, sha, branch, images, texts: files });
  return {
    kind: 'succeeded',
    note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: landed.kind === 'landed' ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url, ...result.outputs },
  };
}

function nothingToPropose({ sha, branch }: Pick<BranchState, 'sha' | 'branch'>, { problems, outputs }: CheckedChange, { write, context }: Writing): StepResult {
  context.wrote({ changed: false, sha, branch, images: [], ...promotionOf(write) });
  return { kind: 'succeeded', note: `nothing to change on ${branch}: ${write.words.nothing}`, problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed: false, ...outputs } };
}
