import type { CommitDiff } from '../diff/commit-diff.js';
/** How much all diffs may take together, and where the rest of them can be read. */
export interface DiffRoom {
    readonly bytes: number;
    /** `https://github.com/owner/name` of the config repository, to link commits. */
    readonly repositoryUrl: string | undefined;
    /** Page of the run, from elsewhere. */
    readonly runUrl?: string | undefined;
}
/**
 * The diffs of a run's commits in Markdown, a folded block each. No line can end its fence, for that is longer than any run
 * of backticks in it. Each gets the same share of the room; a line below tells how much is left out.
 */
export declare function diffBlocks(diffs: readonly CommitDiff[], room: DiffRoom): readonly string[];
