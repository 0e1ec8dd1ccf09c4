import type { ChangedFile } from '../images/edit-images.js';
import type { SetImage } from '../run-record.js';
/** What the body of a pull request tells. Everything in it may come from elsewhere. */
export interface ChangeReport {
    readonly images: readonly SetImage[];
    readonly files: readonly ChangedFile[];
    /** Link to the run that made it. */
    readonly runUrl: string | undefined;
    readonly runId: string;
}
/** The body of a pull request: the images as a table, then the changed lines. */
export declare function changeReport({ images, files, runUrl, runId }: ChangeReport): string;
