import type { ChangedFile } from '../core/images/edit-images.js';
import { type ManifestChecks } from '../core/manifests/check-tree.js';
import type { Problem } from '../core/problem.js';
/** Files that were read: those that a change was made of, and around it. */
export interface ReadFiles {
    readonly paths: readonly string[];
    readonly read: (path: string) => string | undefined;
}
interface Checking extends ReadFiles {
    readonly checks: ManifestChecks;
}
/** Checks the files before and after, by what the `validate` step checks by: errors that are new stay errors, others are warnings. */
export declare function checkChange(files: readonly ChangedFile[], checking: Checking): Promise<readonly Problem[]>;
export {};
