import { AdapterError } from '../../core/adapter-error.js';
import type { ChangedFile } from '../../core/images/edit-images.js';
import { changeReport } from '../../core/report/change-report.js';
import type { Json } from '../../core/json.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { Proposal } from '../../core/workflow/steps.js';
import { checkChange, type ReadFiles } from '../check-change.js';
import { land, type Landed } from '../landing.js';
import type { BranchState, PullRequestPort } from '../ports.js';
import { isRefusal, problemOf } from '../problems.js';
import type { CommitFacts, StepContext, StepResult, Written } from './context.js';

/** What becomes of a state of the config repository. No files: everything is as asked for already. */
export interface ConfigChange {
  readonly files: readonly ChangedFile[];
  readonly images: readonly SetImage[];
  /** With an error among them nothing is written. */
  readonly problems: readonly Problem[];
  /** What the files stand among, to be checked with them. */
  readonly around: ReadFiles;
  /** Whole message of the commit. */
  readonly message: string;
  /** Outputs of the step beside the usual ones. */
  readonly outputs?: Readonly<Record<string, Json>>;
}

/** A change of the config repository by a step. */
export interface ConfigWrite {
  /** Made anew for each state of the branch. For the state of a pull request's own branch, `base` is the branch that it is for. */
  readonly plan: (state: BranchState, base?: string) => Promise<ConfigChange>;
  /** Files and folders whose paths the plan must know to begin with; `''` for all. */
  readonly within: readonly string[];
  /** Name of the pull request's branch, or its beginning. */
  readonly stem: string;
  /** Value of the trailer `Osop-Run`: of this change alone. */
  readonly mark: string;
  /** What to say where nothing is to change, and what a dry run would do: the beginning of a sentence. */
  readonly words: { readonly nothing: string; readonly would: string };
  readonly promotion?: Written['promotion'];
  readonly proposal: Proposal;
}

/** Expected problems of a change, on their way out of a landing. */
export class CannotWrite extends Error {
  readonly problems: readonly Problem[];
  /** True where it must not be, rather than cannot be. */
  readonly refused: boolean;

  constructor(problems: readonly Problem[], { refused }: { readonly refused: boolean } = { refused: false }) {
    super('the change cannot be made');
    this.problems = problems;
    this.refused = refused;
  }
}

/** Words of a branch's name. */
export function branchWords(words: readonly string[]): string {
  return words.join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100).replace(/-+$/, '');
}

/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
export async function writeConfig(write: ConfigWrite, context: StepContext): Promise<StepResult> {
  const task: Writing = { write, context, plan: async (state, base) => await checked(await write.plan(state, base), context) };
  // A rehearsal has no pull requests: it writes at once.
  const pullRequests = write.proposal.always || context.settings.bump.proposes ? context.ports.pullRequests : undefined;
  try {
    if (context.settings.dryRun) return rehearsed(await task.plan(await head(task)), write);
    return pullRequests === undefined ? ended(await landChange(task), task) : await propose(task, pullRequests);
  } catch (error) {
    if (error instanceof CannotWrite && error.refused && context.settings.dryRun) return { kind: 'skipped', note: `dry run: would be refused now: ${error.problems.map(({ message }) => message).join('; ')}` };
    if (error instanceof CannotWrite) return { kind: 'failed', retryable: false, refused: error.refused, problems: error.problems };
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problem] };
  }
}

interface Writing {
  readonly write: ConfigWrite;
  readonly context: StepContext;
  /** The plan, checked: throws CannotWrite. */
  readonly plan: ConfigWrite['plan'];
}

/** T26: what is checked is what will be pushed. */
async function checked(change: ConfigChange, { settings }: StepContext): Promise<ConfigChange> {
  if (hasErrors(change.problems)) throw new CannotWrite(change.problems);
  const problems = [...change.problems, ...(await checkChange(change.files, { ...change.around, checks: settings.manifestChecks }))];
  if (hasErrors(problems)) throw new CannotWrite(problems);
  return { ...change, problems };
}

async function head({ write, context }: Writing): Promise<BranchState> {
  return await context.ports.configRepository.head(context.facts.branch, write.within);
}

async function landChange({ write: { mark, within }, context, plan }: Writing, proposal?: { readonly head: string; readonly base: string }): Promise<Landed<ConfigChange>> {
  const { clock, signal, facts, settings, ports: { configRepository, random } } = context;
  return await land({
    repository: configRepository, clock, random, signal, mark, within,
    branch: facts.branch, author: settings.bump.author, attempts: settings.bump.pushAttempts,
    ...(proposal === undefined ? {} : { proposal: proposal.head }),
    plan: async (state) => {
      const change = await plan(state, state.branch === proposal?.head ? proposal.base : undefined);
      if (change.files.length === 0) return { kind: 'nothing', result: change };
      return { kind: 'change', result: change, message: change.message, files: new Map(change.files.map(({ path, after }) => [path, after])) };
    },
  });
}

function rehearsed({ files, images, problems }: ConfigChange, { words }: ConfigWrite): StepResult {
  const warned = problems.length === 0 ? '' : ` (with warnings: ${problems.map(({ message }) => message).join('; ')})`;
  if (files.length === 0) return { kind: 'skipped', note: `dry run: nothing to change${warned}` };
  return { kind: 'skipped', note: `dry run: ${words.would} ${images.map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${warned}` };
}

function ended(landed: Landed<ConfigChange>, { write, context }: Writing): StepResult {
  const { sha, branch, result } = landed;
  const changed = landed.kind === 'landed';
  const previousSha = changed ? landed.previousSha : undefined;
  const commit: CommitFacts = { sha, previousSha, firstParent: previousSha, branch, changedFiles: changed ? result.files.map(({ path }) => path) : [] };
  const { images } = result;
  context.remember(commit);
  context.wrote({ changed, sha, branch, images, ...promotionOf(write) });
  return {
    kind: 'succeeded',
    note: changed ? `${sha.slice(0, 7)} on ${branch}: ${images.map(({ path, from, to }) => `${path} ${from === '' ? '' : `${from} → `}${to}`).join(', ')}` : `nothing to change on ${branch}: ${write.words.nothing}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha ?? null, changed_files: commit.changedFiles, images, branch, changed, ...result.outputs },
  };
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
  const branch = await proposalBranch(state.branch, task, pullRequests);
  const landed = await landChange(task, { head: branch, base: state.branch });
  const { sha, result } = landed;
  // What landed meanwhile on the base itself leaves nothing to propose.
  if (landed.branch === landed.base) return nothingToPropose(landed, result, task);
  const { images, files } = whole;
  const [title = ''] = result.message.split('\n');
  const { url, number, created, note } = await pullRequests.open({ head: branch, base: landed.base, title, labels: write.proposal.labels, autoMerge: write.proposal.autoMerge, body: changeReport({ images, files, runUrl: facts.runUrl, runId }) });
  context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url }, ...promotionOf(write) });
  return {
    kind: 'succeeded',
    note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: landed.kind === 'landed' ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url, ...result.outputs },
  };
}

function nothingToPropose({ sha, branch }: Pick<BranchState, 'sha' | 'branch'>, { problems, outputs }: ConfigChange, { write, context }: Writing): StepResult {
  context.wrote({ changed: false, sha, branch, images: [], ...promotionOf(write) });
  return { kind: 'succeeded', note: `nothing to change on ${branch}: ${write.words.nothing}`, problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed: false, ...outputs } };
}

/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base.
 */
async function proposalBranch(base: string, { write: { stem }, context }: Writing, pullRequests: PullRequestPort): Promise<string> {
  const open = await pullRequests.findHead({ stem, base });
  if (open !== undefined) return open;
  try {
    await context.ports.configRepository.head(stem, []);
    return `${stem}-${context.runId.slice(0, 8)}`;
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return stem;
    throw error;
  }
}
