import { type CommitDiff, type CommitFacts } from '../core/diff/commit-diff.js';
import type { ChangedText } from '../core/diff/file-diff.js';
import type { SetImage } from '../core/run-record.js';
import type { BranchState, RevertedFiles } from './ports.js';
import type { RunShared } from './run-shared.js';
/**
 * A change of the config repository that the report is to show. `texts` is a question where they are not at hand: it is asked
 * when everything else is done, so that no rollback waits for it.
 */
export interface ShownChange extends CommitFacts {
    readonly images: readonly SetImage[];
    readonly texts: readonly ChangedText[] | (() => Promise<readonly ChangedText[]>);
}
/** What the commits of a run changed, in their order. That a text cannot be read is told, and fails nothing. */
export declare function diffsOf({ found, ports, signal }: Pick<RunShared, 'found' | 'ports' | 'signal'>): Promise<readonly CommitDiff[]>;
/** The texts of files before and after a revert. Only files with a text have one; what else they are is said. */
export declare function revertedTexts(state: BranchState, { files, load }: RevertedFiles): Promise<readonly ChangedText[]>;
