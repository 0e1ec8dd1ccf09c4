import { commitMessage } from '../../core/git/commit-message.js';
import { changeMark } from '../../core/git/run-trailer.js';
import type { EditedImages } from '../../core/images/edit-images.js';
import { parseImageRequests, type ImageRequest } from '../../core/images/image-requests.js';
import { lastPart } from '../../core/images/image-reference.js';
import { whereToLook } from '../../core/images/relevant-files.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { BumpStep } from '../../core/workflow/steps.js';
import { editBranch, type ImageEdit } from '../edit-branch.js';
import type { BranchState } from '../ports.js';
import type { ConfigChange } from './config-change.js';
import type { StepContext, StepResult } from './context.js';
import { writtenTrailers } from './written-trailers.js';
import { branchWords, writeConfig } from './write-config.js';

/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
export async function bump(step: BumpStep, context: StepContext): Promise<StepResult> {
  const wanted = wantedImages(step, context);
  if ('problems' in wanted) return { kind: 'failed', retryable: false, problems: wanted.problems };
  const mark = changeMark({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
  const plan = async (state: BranchState): Promise<ConfigChange> => {
    const { files, places, problems, around } = await editBranch(state, wanted);
    const changed = places.filter(({ place }) => place.plan.kind === 'write' && place.plan.changes.length > 0);
    const versions = versionsOf(changed.map(({ request }) => request));
    const message: ConfigChange['message'] = (overridden) => messageOf(places, wanted, { context, mark, branch: state.branch, versions, overridden });
    return { files, images: changesOf(places), versions, problems, around, message };
  };
  return await writeConfig({
    mark, plan, replay: plan, wanted: versionsOf(wanted.requests), proposal: step.proposal, within: whereToLook(wanted), words: { nothing: 'the images are set already', would: 'would set' },
    // One pull request for the images of a place, whatever their version: a newer version goes into the one that is open.
    stem: `osop/bump-${branchWords([...wanted.requests.map(({ name }) => lastPart(name)), wanted.configPath])}`,
  }, context);
}

interface WantedImages extends ImageEdit {
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

interface Telling {
  readonly context: StepContext;
  readonly mark: string;
  readonly branch: string;
  /** What is set anew: what is set already would be taken out of use by a rollback. */
  readonly versions: readonly VersionedImage[];
  readonly overridden: readonly VersionedImage[];
}

function messageOf(places: EditedImages['places'], { message }: WantedImages, { context, mark, branch, versions: changed, overridden }: Telling): string {
  const versions = versionsOf(places.map(({ request }) => request));
  const [{ name: image, version: tag } = { name: '', version: '' }] = versions;
  const previous = places.find(({ place }) => place.current !== '')?.place.current ?? '';
  const subject = versions.length === 1 ? `Set ${image} to ${tag}` : `Set ${versions.length} images: ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}`;
  return commitMessage({
    template: message, subject, mark,
    values: { image, tag, previous, app: context.settings.bump.app ?? branch },
    trailers: writtenTrailers({ versions: changed, overridden }, context),
  });
}

/** Each once. */
function versionsOf(requests: readonly ImageRequest[]): readonly VersionedImage[] {
  return [...new Map(requests.map((request) => [request.name, { name: request.name, version: versionOf(request) }])).values()];
}

function versionOf({ newName, tag, digest }: ImageRequest): string {
  return [newName, tag, digest].filter((part) => part !== undefined).join(' ');
}

/** The scalars that changed, as the output `images` lists them. */
function changesOf(places: EditedImages['places']): readonly SetImage[] {
  return places.flatMap(({ request, place: { file, plan } }) => (plan.kind === 'write' ? plan.changes : []).map(({ path, from, to }) => ({ name: request.name, file, path, from, to })));
}
