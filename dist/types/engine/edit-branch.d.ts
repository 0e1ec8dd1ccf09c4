import { type EditedImages } from '../core/images/edit-images.js';
import type { ImageRequest } from '../core/images/image-requests.js';
import { type ImageScope } from '../core/images/relevant-files.js';
import { type ManifestChecks } from '../core/manifests/check-tree.js';
import { type Problem } from '../core/problem.js';
import type { BranchState } from './ports.js';
/** The images to set, and where. */
export interface ImageEdit extends ImageScope {
    readonly requests: readonly ImageRequest[];
}
/** Expected problems of an edit, on their way out of a landing. */
export declare class CannotEdit extends Error {
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}
/**
 * What becomes of the branch's files, checked as they will be pushed. Only those are read that can matter. Throws
 * CannotEdit where the images cannot be set, or where a manifest would be wrong that was not before.
 */
export declare function editBranch(found: BranchState, wanted: ImageEdit, checks: ManifestChecks): Promise<EditedImages>;
