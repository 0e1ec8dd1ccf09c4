import { type EditedImages } from '../core/images/edit-images.js';
import type { ImageRequest } from '../core/images/image-requests.js';
import { type ImageScope } from '../core/images/relevant-files.js';
import type { ReadFiles } from './check-change.js';
import type { BranchState } from './ports.js';
/** The images to set, and where. */
export interface ImageEdit extends ImageScope {
    readonly requests: readonly ImageRequest[];
}
/** What becomes of the branch's files, and those that were read for it. Only those are read that can matter. */
export declare function editBranch(found: BranchState, { requests, ...scope }: ImageEdit): Promise<EditedImages & {
    readonly around: ReadFiles;
}>;
