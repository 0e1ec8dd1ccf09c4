import type { SetImage } from '../run-record.js';
import type { ChangedFile } from './edit-images.js';
/** What putting image values back comes down to. `because` says why it cannot be done: the end of a sentence. */
export type RestoredImages = {
    readonly kind: 'restored';
    readonly files: readonly ChangedFile[];
} | {
    readonly kind: 'impossible';
    readonly because: string;
};
/**
 * Puts the old values of scalars back and leaves every other byte as it is, each where the value still is what the change made
 * of it. What has its old value by now is left alone; with any other value among them nothing is put back at all.
 */
export declare function restoreImages(images: readonly SetImage[], read: (path: string) => string | undefined): RestoredImages;
