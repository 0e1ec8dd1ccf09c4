import { AdapterError } from '../core/adapter-error.js';
import { revertMessage, type RevertMessageParts } from '../core/git/revert-message.js';
import { changeMark } from '../core/git/run-trailer.js';
import { restoreImages, type RestoredImages } from '../core/images/restore-images.js';
import { revertReport } from '../core/report/revert-report.js';
import type { SetImage } from '../core/run-record.js';
import { revertedTexts, type ShownChange } from './changed-texts.js';
import type { EngineSettings, RunFacts, StepContext } from './handlers/context.js';
import { branchWords } from './handlers/write-config.js';
import { land, type Landed, type PlannedChange, type Proposal } from './landing.js';
import type { BranchState, CommitRange, Ports, PullRequestPort } from './ports.js';
import { landProposal } from './proposal-branch.js';

/** Commits of the config repository to take back. */
export interface TakingBack {
  /**
   * Whole ids, the newest first; of a merge, what it brought to its first parent. Or those of a push. Or all commits of the branch after `since` that
   * touch the paths (files or folders; `''` for all of the repository).
   */
  readonly commits: readonly string[] | CommitRange | { readonly since: string; readonly paths: readonly string[] };
  readonly branch: string;
  /** One line. */
  readonly reason: string;
  /** What this run set by them: where git cannot revert, these old values are put back instead. */
  readonly images: readonly SetImage[];
}

/** What the branch has now. */
export interface TakenBack {
  readonly sha: string;
  /** The commit whose content is restored. */
  readonly restoredSha: string;
  /** `found` was there already: made by an earlier attempt, or by somebody else. `restored` has only old values put back. */
  readonly how: 'reverted' | 'restored' | 'found';
  /** Why git could not revert, where old values are put back instead. */
  readonly conflict?: string;
  /** Where it waits to be merged: until then nothing is taken back. */
  readonly pullRequest?: { readonly number: number; readonly url: string };
}

/** What of a step's context is needed. */
export interface TakingContext extends Pick<StepContext, 'runId' | 'clock' | 'signal' | 'shows'> {
  readonly node: { readonly id: string };
  readonly settings: Pick<EngineSettings, 'bump'>;
  readonly facts: Pick<RunFacts, 'runUrl'>;
  readonly ports: Pick<Ports, 'random' | 'configRepository' | 'pullRequests'>;
}

/**
 * Takes commits back on top of the branch as it is now: by git's revert, or by the old values of the images where later commits
 * are in its way. By pull request where the inputs ask for it. Looked up first, so that a second call finds what the first one
 * made. Throws AdapterError: `conflict` where neither way is left, `refused` for what must not be taken back.
 */
export async function takeBack(asked: TakingBack, context: TakingContext): Promise<TakenBack> {
  const { runId, node, settings, ports: { random, pullRequests } } = context;
  const task: Task = { asked, context, mark: changeMark({ runId, node: node.id, id: random.uuid() }) };
  return settings.bump.proposes && pullRequests !== undefined ? await propose(task, pullRequests) : await takeBackAtOnce(task);
}

async function takeBackAtOnce(task: Task): Promise<TakenBack> {
  const landed = await landIt(task);
  show(landed, { task, state: 'made' });
  return takenBack(landed);
}

/** What is found there already was shown by whoever did it. */
function show({ kind, sha, branch, result }: Landed<Plan>, { task, state }: { readonly task: Task; readonly state: ShownChange['state'] }): void {
  if (kind === 'landed' && result.how !== 'found') task.context.shows({ state, takesBack: true, sha, branch, images: [], texts: result.texts });
}

interface Task {
  readonly asked: TakingBack;
  readonly context: TakingContext;
  /** Value of the trailer `Osop-Run`. */
  readonly mark: string;
}

/** What is to be done on a state of the branch; of what is found there, the commit that did it. */
type Plan =
  | { readonly how: 'found'; readonly sha: string; readonly restoredSha: string }
  | ({ readonly how: 'reverted' | 'restored'; readonly restoredSha: string; readonly conflict?: string; readonly parts: RevertMessageParts } & Pick<ShownChange, 'texts'>);

async function landIt(task: Task, proposal?: Proposal): Promise<Landed<Plan>> {
  const { asked: { branch }, context: { clock, signal, settings, ports: { configRepository, random } }, mark } = task;
  return await land({
    repository: configRepository, clock, random, signal, branch, mark, proposal, within: [],
    author: settings.bump.author, attempts: settings.bump.pushAttempts,
    plan: async (state) => await plan(state, task),
  });
}

async function plan(state: BranchState, task: Task): Promise<PlannedChange<Plan>> {
  const { asked: { commits, images, reason }, context: { facts, ports }, mark } = task;
  const reversal = await ports.configRepository.revert(state, isList(commits) ? { commits } : commits);
  const { restoredSha } = reversal;
  if (reversal.kind === 'found') return { kind: 'nothing', result: { how: 'found', sha: reversal.sha, restoredSha } };
  const parts = { commits: reversal.commits, within: 'since' in commits ? commits : undefined, reason, mark, runUrl: facts.runUrl };
  if (reversal.kind === 'reverted') {
    const result = { how: 'reverted', restoredSha, parts: { ...parts, partly: reversal.partly, imagesOnly: false }, texts: async () => await revertedTexts(state, reversal.reverted) } as const;
    return { kind: 'change', files: new Map(), reverted: reversal.reverted, message: revertMessage(result.parts), result };
  }
  const restored = await putBack(state, images);
  if (restored.kind === 'impossible') {
    const also = images.length === 0 ? '' : `; nor can the image values be put back: ${restored.because}`;
    throw new AdapterError('conflict', `${reversal.message}${also}; nothing was pushed.`, { hint: reversal.hint });
  }
  if (restored.files.length === 0) return { kind: 'nothing', result: { how: 'found', sha: state.sha, restoredSha } };
  const result = { how: 'restored', restoredSha, conflict: reversal.message, parts: { ...parts, partly: [], imagesOnly: true }, texts: restored.files } as const;
  return { kind: 'change', files: new Map(restored.files.map(({ path, after }) => [path, after])), message: revertMessage(result.parts), result };
}

async function putBack(state: BranchState, images: readonly SetImage[]): Promise<RestoredImages> {
  const files = [...new Set(images.map(({ file }) => file))];
  const wider = await state.widen(files);
  await wider.load(files);
  return restoreImages(images, wider.read);
}

function takenBack(landed: Landed<Plan>): TakenBack {
  const { result } = landed;
  // Of a commit that was sent, nothing can be found but itself.
  return { sha: landed.kind === 'nothing' && result.how === 'found' ? result.sha : landed.sha, restoredSha: result.restoredSha, how: result.how, ...('conflict' in result && result.conflict !== undefined ? { conflict: result.conflict } : {}) };
}

/** On a branch of its own, from what the base is now; one that waits already is gone on with. */
async function propose(task: Task, pullRequests: PullRequestPort): Promise<TakenBack> {
  const { asked, context: { runId, ports: { configRepository: repository } } } = task;
  const base = await repository.head(asked.branch, []);
  const whole = (await plan(base, task)).result;
  if (whole.how === 'found') return whole;
  const { head, landed } = await landProposal({ stem: stemOf(asked), base: base.branch }, { pullRequests, repository, runId }, async (proposal) => await landIt(task, proposal));
  const taken = takenBack(landed);
  // What landed meanwhile on the base itself leaves nothing to propose.
  if (landed.branch === landed.base) return taken;
  show(landed, { task, state: 'proposed' });
  // What is found on the base by then is what there is to tell.
  let found = taken;
  const isWanted = async (): Promise<boolean> => {
    const { result } = await plan(await repository.head(asked.branch, []), task);
    if (result.how === 'found') found = result;
    return result.how !== 'found';
  };
  const opened = await pullRequests.open({ head, base: landed.base, labels: [], ...revertReport({ ...whole.parts, runId }), isWanted });
  return opened === undefined ? found : { ...taken, pullRequest: { number: opened.number, url: opened.url } };
}

function isList(commits: TakingBack['commits']): commits is readonly string[] {
  return Array.isArray(commits);
}

function stemOf({ commits }: TakingBack): string {
  if (!('since' in commits)) return `osop/revert-${(isList(commits) ? (commits[0] ?? '') : commits.upTo).slice(0, 12)}`;
  return ['osop/revert-to', commits.since.slice(0, 12), branchWords(commits.paths)].filter((word) => word !== '').join('-');
}
