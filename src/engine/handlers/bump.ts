import { AdapterError } from '../../core/adapter-error.js';
import { commitMessage, trailerNames } from '../../core/git/commit-message.js';
import { editImages, type EditedImages } from '../../core/images/edit-images.js';
import { parseImageRequests, type ImageRequest } from '../../core/images/image-requests.js';
import { lastPart } from '../../core/images/image-reference.js';
import { filesAt, filesToRead, isWithin, needsCharts, targetsBehind, whereToLook, type ImageScope } from '../../core/images/relevant-files.js';
import { readLayout } from '../../core/manifests/repository-layout.js';
import { changeReport } from '../../core/report/change-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { BumpStep } from '../../core/workflow/steps.js';
import { land, type Landed, type PlannedChange } from '../landing.js';
import type { BranchState, PullRequestPort } from '../ports.js';
import { problemOf } from '../problems.js';
import type { CommitFacts, StepContext, StepResult } from './context.js';

/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
export async function bump(step: BumpStep, context: StepContext): Promise<StepResult> {
  const wanted = wantedImages(step, context);
  if ('problems' in wanted) return { kind: 'failed', retryable: false, problems: wanted.problems };
  try {
    if (context.settings.dryRun) return await rehearseBump(wanted, context);
    const { pullRequests, configRepository, random } = context.ports;
    const landed = await land({
      repository: configRepository, clock: context.clock, random, signal: context.signal,
      branch: context.facts.branch, within: whereToLook(wanted), author: context.settings.bump.author, runId: context.runId, attempts: context.settings.bump.pushAttempts,
      ...(pullRequests === undefined ? {} : { proposal: proposalBranch(wanted) }),
      plan: async (state) => planned(await edit(state, wanted), state, { wanted, context }),
    });
    return pullRequests === undefined ? ended(landed, context) : await propose(landed, { wanted, context, pullRequests });
  } catch (error) {
    if (error instanceof CannotEdit) return { kind: 'failed', retryable: false, problems: error.problems };
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, 'writing to the config repository', { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-GIT-002', problems: [problem] };
  }
}

interface WantedImages extends ImageScope {
  readonly requests: readonly ImageRequest[];
  readonly message: string | undefined;
}

/** Expected problems of an edit, on their way out of a landing. */
class CannotEdit extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('the images cannot be set');
    this.problems = problems;
  }
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

/** What becomes of the branch's files. Only those are read that can matter. */
async function edit(found: BranchState, wanted: WantedImages): Promise<EditedImages> {
  const state = needsCharts(found.paths, wanted) ? await found.widen(['']) : found;
  const { paths, read } = await readBehind(state, filesToRead(state.paths, wanted));
  const edited = editImages({ paths, read, requests: wanted.requests, update: wanted.update, configPath: wanted.configPath });
  if (hasErrors(edited.problems)) throw new CannotEdit(edited.problems);
  return edited;
}

/** Reads files, and those that their kustomizations are built of. */
async function readBehind(found: BranchState, files: readonly string[]): Promise<{ readonly paths: readonly string[]; readonly read: BranchState['read'] }> {
  const known = new Set(files);
  let state = found;
  for (let missing = files; missing.length > 0;) {
    await state.load(missing);
    for (const path of missing) known.add(path);
    const targets = targetsBehind(readLayout([...known], state.read));
    const unknown = targets.filter((target) => !isWithin(target, state.within));
    if (unknown.length > 0) state = await state.widen(unknown);
    missing = filesAt(targets, state.paths, known);
  }
  return { paths: [...known], read: state.read };
}

type Bumped = EditedImages & { readonly message: string };

function planned(edited: EditedImages, state: BranchState, { wanted, context }: { readonly wanted: WantedImages; readonly context: StepContext }): PlannedChange<Bumped> {
  const message = messageOf(edited, wanted, { context, branch: state.branch });
  const result = { ...edited, message };
  if (edited.files.length === 0) return { kind: 'nothing', result };
  return { kind: 'change', result, message, files: new Map(edited.files.map(({ path, after }) => [path, after])) };
}

function messageOf({ places }: EditedImages, { message }: WantedImages, { context, branch }: { readonly context: StepContext; readonly branch: string }): string {
  const versions = [...new Map(places.map(({ request }) => [request.name, versionOf(request)]))];
  const [[image, tag] = ['', '']] = versions;
  const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
  const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}`;
  const { facts } = context;
  return commitMessage({
    template: message, subject, runId: context.runId,
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

async function rehearseBump(wanted: WantedImages, context: StepContext): Promise<StepResult> {
  const state = await context.ports.configRepository.head(context.facts.branch, whereToLook(wanted));
  const { places, problems, files } = await edit(state, wanted);
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

/** One pull request for the images of a place, whatever their version: a newer version goes into the one that is open. */
function proposalBranch({ requests, configPath }: WantedImages): string {
  const words = [...requests.map(({ name }) => lastPart(name)), configPath].join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `osop/bump-${words.slice(0, 100).replace(/-+$/, '')}`;
}

/** The commit waits on a branch of its own: it is not what a later step may deploy. */
async function propose(landed: Landed<Bumped>, { wanted, context, pullRequests }: { readonly wanted: WantedImages; readonly context: StepContext; readonly pullRequests: PullRequestPort }): Promise<StepResult> {
  const { sha, branch, base, result } = landed;
  const head = proposalBranch(wanted);
  const changed = landed.kind === 'landed';
  if (!changed && branch === base) {
    context.wrote({ changed, sha, branch, images: [] });
    return { kind: 'succeeded', note: `nothing to change on ${branch}: the images are set already`, problems: result.problems, outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: null, changed_files: [], images: [], branch, changed } };
  }
  const images = changesOf(result.places);
  const [title = ''] = result.message.split('\n');
  const { url, number, created, note } = await pullRequests.open({ head, base, title, labels: [], body: changeReport({ images, files: result.files, runUrl: context.facts.runUrl, runId: context.runId }) });
  context.wrote({ changed: true, sha, branch, images, pullRequest: { number, url } });
  return {
    kind: 'succeeded',
    note: `pull request #${number} ${created ? 'opened' : 'brought up to date'}: ${url}${note === undefined ? '' : ` (${note})`}`,
    problems: result.problems,
    outputs: { commit_sha: sha, short_sha: sha.slice(0, 7), previous_sha: changed ? landed.previousSha : null, changed_files: result.files.map(({ path }) => path), images, branch, changed: true, pull_request: url },
  };
}

/** The scalars that changed, as the output `images` lists them. */
function changesOf(places: EditedImages['places']): readonly SetImage[] {
  return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}
