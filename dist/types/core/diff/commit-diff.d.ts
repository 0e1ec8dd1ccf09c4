import type { SetImage } from '../run-record.js';
import { type ChangedText, type FileDiff } from './file-diff.js';
import { type PlacedImage } from './image-lines.js';
/** A commit of a run, or one that it would have made. */
export interface CommitFacts {
    /**
     * `made` landed; `earlier` was made by an earlier attempt of the same CI run; `proposed` waits for its pull request to be
     * merged; `planned` is what a dry run would make.
     */
    readonly state: 'made' | 'earlier' | 'proposed' | 'planned';
    /** True for a commit that takes others back. */
    readonly takesBack: boolean;
    /** Undefined where there is no commit. */
    readonly sha: string | undefined;
    readonly branch: string;
}
/** What a commit changed. No secret is in it. */
export interface CommitDiff extends CommitFacts {
    readonly files: readonly FileDiff[];
    /** Changed files that are not among them. */
    readonly filesLeftOut: number;
    /** What it sets. */
    readonly images: readonly PlacedImage[];
    /** Why it is not known what was changed; undefined where it is. */
    readonly unread?: string;
}
/** What is kept of one commit: more is a page that nobody reads. */
export declare const mostKept: {
    readonly files: 300;
    readonly lines: 5000;
    readonly line: 500;
    readonly characters: 400000;
};
/**
 * What a commit changed, from the texts before and after. Secrets are taken out before lines are compared and cut, for half of
 * a secret would not be found.
 */
export declare function commitDiff(facts: CommitFacts, { texts, images, redact }: {
    readonly texts: readonly ChangedText[];
    readonly images: readonly SetImage[];
    readonly redact: (text: string) => string;
}): CommitDiff;
/** `2 files, +3 −1`; of files that are not among them, the lines are not counted. */
export declare function diffCounts({ files, filesLeftOut }: Pick<CommitDiff, 'files' | 'filesLeftOut'>): string;
