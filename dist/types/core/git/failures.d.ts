import type { AdapterErrorCode } from '../adapter-error.js';
/** What a failed git command came down to. `said` is the part of its output worth showing, in one line. */
export interface GitFailure {
    readonly kind: 'lost-race' | 'other';
    readonly code: AdapterErrorCode;
    readonly said: string;
    readonly retryable: boolean;
    readonly hint?: string;
}
/** Sorts what git and the remote wrote into what a caller can do about it. The texts are those of LC_ALL=C. */
export declare function explainGitFailure(output: string): GitFailure;
