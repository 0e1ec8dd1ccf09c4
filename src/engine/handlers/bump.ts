import { commitMessage, trailerNames } from '../../core/git/commit-message.js';
import { editImages, type EditedImages } from '../../core/images/edit-images.js';
import { parseImageRequests, type ImageRequest } from '../../core/images/image-requests.js';
import { lastPart } from '../../core/images/image-reference.js';
import { filesBehind, filesToRead, type ImageScope } from '../../core/images/relevant-files.js';
import { readLayout } from '../../core/manifests/repository-layout.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { BumpStep } from '../../core/workflow/steps.js';
import type { BranchState } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { landingId, writeConfig } from './write-config.js';

/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
export async function bump(step: BumpStep, context: StepContext): Promise<StepResult> {
  const wanted = wantedImages(step, context);
  if ('problems' in wanted) return { kind: 'failed', retryable: false, problems: wanted.problems };
  const landing = landingId(context);
  return await writeConfig({
    landing, proposal: proposalBranch(wanted), words: { nothing: 'the images are set already', would: 'would set' },
    plan: async (state) => {
      const { files, places, problems } = await edit(state, wanted);
      return { files, images: changesOf(places), problems, message: messageOf(places, wanted, { context, landing, branch: state.branch }) };
    },
  }, context);
}

interface WantedImages extends ImageScope {
  readonly requests: readonly ImageRequest[];
  readonly message: string | undefined;
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
async function edit(state: BranchState, wanted: WantedImages): Promise<EditedImages> {
  const read = new Set(filesToRead(state.paths, wanted));
  for (let missing: readonly string[] = [...read]; missing.length > 0;) {
    await state.load(missing);
    for (const path of missing) read.add(path);
    missing = filesBehind(state.paths, { layout: readLayout([...read], state.read), read });
  }
  return editImages({ paths: [...read], read: state.read, requests: wanted.requests, update: wanted.update, configPath: wanted.configPath });
}

function messageOf(places: EditedImages['places'], { message }: WantedImages, { context, landing, branch }: { readonly context: StepContext; readonly landing: string; readonly branch: string }): string {
  const versions = [...new Map(places.map(({ request }) => [request.name, versionOf(request)]))];
  const [[image, tag] = ['', '']] = versions;
  const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
  const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}`;
  const { facts } = context;
  return commitMessage({
    template: message, subject, runId: landing,
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

/** One pull request for the images of a place, whatever their version: a newer version goes into the one that is open. */
function proposalBranch({ requests, configPath }: WantedImages): string {
  const words = [...requests.map(({ name }) => lastPart(name)), configPath].join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `osop/bump-${words.slice(0, 100).replace(/-+$/, '')}`;
}

/** The scalars that changed, as the output `images` lists them. */
function changesOf(places: EditedImages['places']): readonly SetImage[] {
  return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}
