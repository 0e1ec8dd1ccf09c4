import { AdapterError } from '../../core/adapter-error.js';
import { commitMessage, trailerNames } from '../../core/git/commit-message.js';
import { changeMark } from '../../core/git/run-trailer.js';
import type { EditedImages } from '../../core/images/edit-images.js';
import { parseImageRequests, type ImageRequest } from '../../core/images/image-requests.js';
import { lastPart } from '../../core/images/image-reference.js';
import { whereToLook } from '../../core/images/relevant-files.js';
import { changeReport } from '../../core/report/change-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { BumpStep } from '../../core/workflow/steps.js';
import { CannotEdit, editBranch, type ImageEdit } from '../edit-branch.js';
import { land, type Landed, type PlannedChange } from '../landing.js';
import type { BranchState, ConfigRepositoryPort, PullRequestPort } from '../ports.js';
import { problemOf } from '../problems.js';
import type { CommitFacts, StepContext, StepResult } from './context.js';

/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
export async function bump(step: BumpStep, context: StepContext): Promise<StepResult> {
  const wanted = wantedImages(step, context);
  if ('problems' in wanted) return { kind: 'failed', retryable: false, problems: wanted.problems };
  const task: BumpTask = { wanted, context, mark: changeMark({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() }) };
  try {
    if (context.settings.dryRun) return await rehearseBump(task);
    const { pullRequests } = context.ports;
    return pullRequests === undefined ? ended(await landImages(task), context) : await propose(task, pullRequests);
  } catch (error) {
    if (error instanceof CannotEdit) return { kind: 'failed', retryable: false, problems: error.problems };
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-GIT-002', problems: [problem] };
  }
}

interface WantedImages extends ImageEdit {
  readonly message: string | undefined;
}

interface BumpTask {
  readonly wanted: WantedImages;
  readonly context: StepContext;
  /** The value of the trailer `Osop-Run`. */
  readonly mark: string;
}

/** A node says all about its images or nothing: then the inputs do. */
function wantedImages(step: BumpStep, { settings }: StepContext): WantedImages | { readonly problems: readonly Problem[] } {
  const { images: inputs, update, message } = settings.bump;
  const ownImages = step.image !== undefined || step.images.length > 0;
  const { requests, problems } = parseImageRequests(ownImages ? step : { ...inputs, ...(step.tag === undefined ? {} : { tag: step.tag }), ...(step.digest === undefined ? {} : { digest: step.digest }) });
  if (hasErrors(problems)) return { problems };
  if (requests.length === 0) {
    return { problems: [{ code: 'OSOP-INPUT-003', severity: 'error', message: 'no image is named', hint: 'set the inputs image and tag, or images, or name it in the node: runtime: {action: bump, image: …, tag: …}' }] };
  }
  const lines = step.update.length > 0 ? step.update : ownImages ? [] : update;
  return { requests, update: lines, configPath: trimmed(step.path ?? settings.configPath), search: lines.length < requests.length, message: step.message ?? message };
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
}

type Bumped = EditedImages & { readonly message: string };

async function landImages(task: BumpTask, proposal?: string): Promise<Landed<Bumped>> {
  const { wanted, mark, context } = task;
  const { clock, signal, facts, settings, ports: { configRepository, random } } = context;
  return await land({
    repository: configRepository, clock, random, signal, mark,
    branch: facts.branch, within: whereToLook(wanted), author: settings.bump.author, attempts: settings.bump.pushAttempts,
    ...(proposal === undefined ? {} : { proposal }),
    plan: async (state) => planned(await editBranch(state, wanted, settings.manifestChecks), state, task),
  });
}

function planned(edited: EditedImages, state: BranchState, task: BumpTask): PlannedChange<Bumped> {
  const message = messageOf(edited, state.branch, task);
  const result = { ...edited, message };
  if (edited.files.length === 0) return { kind: 'nothing', result };
  return { kind: 'change', result, message, files: new Map(edited.files.map(({ path, after }) => [path, after])) };
}

function messageOf({ places }: EditedImages, branch: string, { wanted: { message }, context, mark }: BumpTask): string {
  const versions = [...new Map(places.map(({ request }) => [request.name, versionOf(request)]))];
  const [[image, tag] = ['', '']] = versions;
  const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
  const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}`;
  const { facts } = context;
  return commitMessage({
    template: message, subject, mark,
    values: { image, tag, previous, app: context.settings.bump.app ?? branch },
    trailers: [
      ...versions.map(([name, version]) => [trailerNames.image, `${name} ${version}`] as const),
      [trailerNames.workflow, context.node.id] as const,
      ...(facts.sourceSha === undefined ? [] : [[trailerNames.source, facts.sourceSha] as const]),
    ],
  });
}

function versionOf({ newName, tag, digest }: ImageRequest): string {
  return [newName, tag, digest].filter((part) => part !== undefined).join(' ');
}

async function rehearseBump({ wanted, context: { ports, facts, settings } }: BumpTask): Promise<StepResult> {
  const state = await ports.configRepository.head(facts.branch, whereToLook(wanted));
  const { places, problems, files } = await editBranch(state, wanted, settings.manifestChecks);
  return { kind: 'skipped', note: files.length === 0 ? 'dry run: nothing to change' : `dry run: would set ${changesOf(places).map(({ path, to, file }) => `${file}#${path} to ${to}`).join(', ')}${problems.length === 0 ? '' : ' (with warnings)'}` };
}

function ended(landed: Landed<Bumped>, context: StepContext): StepResult {
  const { sha, branch, result } = landed;
  const changed = landed.kind === 'landed';
  const previousSha = changed ? landed.previousSha : undefined;
  const commit: CommitFacts = { sha, previousSha, firstParent: previousSha, branch, changedFiles: changed ? result.files.map(({ path }) => path) : [] };
  const images = changesOf(result.places);
  context.remember(commit);
  context.wrote({ changed, sha, branch, images });
  return {
    kind: 'succeeded',
    note: changed ? `${sha.slice(0, 7)} on ${branch}: ${images.map(({ path, from, to }) => `${path} ${from === '' ? '' : `${from} → `}${to}`).join(', ')}` : `nothing to change on ${branch}: the images are set already`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: previousSha ?? null, changed_files: commit.changedFiles, images, branch, changed },
  };
}

/**
 * A pull request from what the base is now to what is asked for: nothing where the base has that already. The commit
 * waits on a branch of its own, and is not what a later step may deploy.
 */
async function propose(task: BumpTask, pullRequests: PullRequestPort): Promise<StepResult> {
  const { wanted, context, context: { ports: { configRepository }, facts, settings, runId } } = task;
  const state = await configRepository.head(facts.branch, whereToLook(wanted));
  const { files, places, problems } = await editBranch(state, wanted, settings.manifestChecks);
  if (files.length === 0) return nothingToPropose(state, problems, context);
  const head = await proposalBranch({ wanted, base: state.branch, runId }, { pullRequests, configRepository });
  const landed = await landImages(task, head);
  const { sha, branch, base, result } = landed;
  // What landed meanwhile on the base itself leaves nothing to propose.
  if (branch === base) return nothingToPropose({ sha, branch }, result.problems, context);
  const images = changesOf(places);
  const [title = ''] = result.message.split('\n');
  const { url, number, created, note } = await pullRequests.open({ head, base, title, labels: [], body: changeReport({ images, files, runUrl: facts.runUrl, runId }) });
  context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url } });
  return {
    kind: 'succeeded',
    note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: landed.kind === 'landed' ? landed.previousSha : null, changed_files: files.map(({ path }) => path), images, branch, changed: true, pull_request: url },
  };
}

function nothingToPropose({ sha, branch }: Pick<BranchState, 'sha' | 'branch'>, problems: readonly Problem[], context: StepContext): StepResult {
  context.wrote({ changed: false, sha, branch, images: [] });
  return { kind: 'succeeded', note: `nothing to change on ${branch}: the images are set already`, problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed: false } };
}

interface Proposal {
  readonly wanted: ImageEdit;
  readonly base: string;
  readonly runId: string;
}

/**
 * One pull request for the images of a place, whatever their version: a newer version goes into the one that is open. A
 * branch without an open one is merged, given up or somebody else's, and none of ours to go on with: a new one begins at the base.
 */
async function proposalBranch({ wanted: { requests, configPath }, base, runId }: Proposal, { pullRequests, configRepository }: { readonly pullRequests: PullRequestPort; readonly configRepository: ConfigRepositoryPort }): Promise<string> {
  const words = [...requests.map(({ name }) => lastPart(name)), configPath].join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const stem = `osop/bump-${words.slice(0, 100).replace(/-+$/, '')}`;
  const open = await pullRequests.findHead({ stem, base });
  if (open !== undefined) return open;
  try {
    await configRepository.head(stem, []);
    return `${stem}-${runId.slice(0, 8)}`;
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return stem;
    throw error;
  }
}

/** The scalars that changed, as the output `images` lists them. */
function changesOf(places: EditedImages['places']): readonly SetImage[] {
  return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}
