import { type Problem } from '../problem.js';
import { type PlacesInput, type SettledPlace } from './find-places.js';
/** A file and its text before and after. */
export interface ChangedFile {
    readonly path: string;
    readonly before: string;
    readonly after: string;
}
/** What setting images comes down to. Without changed files everything is as asked for already. */
export interface EditedImages {
    readonly files: readonly ChangedFile[];
    readonly places: readonly SettledPlace[];
    readonly problems: readonly Problem[];
}
/**
 * Finds where the images are set and changes these scalars only. With an error among the problems no file is
 * changed: images are set together or not at all. On a newer state of the repository it is simply called again.
 */
export declare function editImages(input: PlacesInput): EditedImages;
