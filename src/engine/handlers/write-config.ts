import { AdapterError } from '../../core/adapter-error.js';
import type { ChangedFile } from '../../core/images/edit-images.js';
import { changeReport } from '../../core/report/change-report.js';
import type { Json } from '../../core/json.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
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
  /** Whole message of the commit. */
  readonly message: string;
  /** Outputs of the step beside the usual ones. */
  readonly outputs?: Readonly<Record<string, Json>>;
}

/** A change of the config repository by a step. */
export interface ConfigWrite {
  /** Made anew for each state of the branch. */
  readonly plan: (state: BranchState) => Promise<ConfigChange>;
  /** Branch of the pull request. */
  readonly proposal: string;
  /** Value of the trailer `Osop-Run`: one for each commit, for a run may make several. */
  readonly landing: string;
  /** What to say where nothing is to change, and what a dry run would do: the beginning of a sentence. */
  readonly words: { readonly nothing: string; readonly would: string };
  readonly promotion?: Written['promotion'];
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

/** What the trailer `Osop-Run` says of the commit of a node. */
export function landingId({ runId, node }: Pick<StepContext, 'runId' | 'node'>, more = ''): string {
  return [runId, node.id, more].filter((part) => part !== '').map((part) => part.replace(/[^\w.-]+/g, '-').slice(0, 80)).join('/');
}

/** Commits and pushes a change, or proposes it as a pull request; a dry run only says what it would be. */
export async function writeConfig(write: ConfigWrite, context: StepContext): Promise<StepResult> {
  const plan = async (state: BranchState): Promise<ConfigChange> => {
    const change = await write.plan(state);
    if (hasErrors(change.problems)) throw new CannotWrite(change.problems);
    return change;
  };
  try {
    const { pullRequests, configRepository, random } = context.ports;
    if (context.settings.dryRun) return rehearsed(await plan(await configRepository.head(context.facts.branch)), write);
    const landed = await land({
      repository: configRepository, clock: context.clock, random, signal: context.signal,
      branch: context.facts.branch, author: context.settings.bump.author, runId: write.landing, attempts: context.settings.bump.pushAttempts,
      ...(pullRequests === undefined ? {} : { proposal: write.proposal }),
      plan: async (state) => {
        const change = await plan(state);
        if (change.files.length === 0) return { kind: 'nothing', result: change };
        return { kind: 'change', result: change, message: change.message, files: new Map(change.files.map(({ path, after }) => [path, after])) };
      },
    });
    return pullRequests === undefined ? ended(landed, { write, context }) : await propose(landed, { write, context, plan, pullRequests });
  } catch (error) {
    if (error instanceof CannotWrite && error.refused && context.settings.dryRun) return { kind: 'skipped', note: `dry run: would be refused now: ${error.problems.map(({ message }) => message).join('; ')}` };
    if (error instanceof CannotWrite) return { kind: 'failed', retryable: false, refused: error.refused, problems: error.problems };
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problem] };
  }
}

function rehearsed({ files, images, problems }: ConfigChange, { words }: ConfigWrite): StepResult {
  const warned = problems.length === 0 ? '' : ` (with warnings: ${problems.map(({ message }) => message).join('; ')})`;
  if (files.length === 0) return { kind: 'skipped', note: `dry run: nothing to change${warned}` };
  return { kind: 'skipped', note: `dry run: ${words.would} ${images.map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${warned}` };
}

interface Ending {
  readonly write: ConfigWrite;
  readonly context: StepContext;
}

function ended(landed: Landed<ConfigChange>, { write, context }: Ending): StepResult {
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

/** The commit waits on a branch of its own: it is not what a later step may deploy. */
async function propose(landed: Landed<ConfigChange>, { write, context, plan, pullRequests }: Ending & { readonly plan: ConfigWrite['plan']; readonly pullRequests: PullRequestPort }): Promise<StepResult> {
  const { sha, branch, base, result } = landed;
  const changed = landed.kind === 'landed';
  if (!changed && branch === base) {
    context.wrote({ changed, sha, branch, images: [], ...promotionOf(write) });
    return { kind: 'succeeded', note: `nothing to change on ${branch}: ${write.words.nothing}`, problems: result.problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed, ...result.outputs } };
  }
  // The branch may have been there with an older version: what counts is the difference to the one that it is for.
  const whole = await plan(await context.ports.configRepository.head(base));
  const { images, files } = whole.files.length === 0 ? result : whole;
  const [title = ''] = result.message.split('\n');
  const { url, number, created, note } = await pullRequests.open({ head: write.proposal, base, title, labels: [], body: changeReport({ images, files, runUrl: context.facts.runUrl, runId: context.runId }) });
  context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url }, ...promotionOf(write) });
  return {
    kind: 'succeeded',
    note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: changed ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url, ...result.outputs },
  };
}
