/** What the message of a revert is made of. `subject` and `reason` may hold anything. */
export interface RevertMessageParts {
    readonly sha: string;
    readonly subject: string;
    readonly reason: string;
    readonly runId: string;
}
/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
export declare function revertMessage(parts: RevertMessageParts): string;
