import { editImages, type EditedImages } from '../core/images/edit-images.js';
import type { ImageRequest } from '../core/images/image-requests.js';
import { filesAt, filesToRead, isWithin, needsCharts, targetsBehind, type ImageScope } from '../core/images/relevant-files.js';
import { readLayout } from '../core/manifests/repository-layout.js';
import type { ReadFiles } from './check-change.js';
import type { BranchState } from './ports.js';

/** The images to set, and where. */
export interface ImageEdit extends ImageScope {
  readonly requests: readonly ImageRequest[];
}

/** What becomes of the branch's files, and those that were read for it. Only those are read that can matter. */
export async function editBranch(found: BranchState, { requests, ...scope }: ImageEdit): Promise<EditedImages & { readonly around: ReadFiles }> {
  const state = needsCharts(found.paths, scope) ? await found.widen(['']) : found;
  const around = await readBehind(state, filesToRead(state.paths, scope));
  return { ...editImages({ ...around, requests, update: scope.update, configPath: scope.configPath }), around };
}

/** Reads files, and those that their kustomizations are built of, wherever they are. */
async function readBehind(found: BranchState, files: readonly string[]): Promise<ReadFiles> {
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
