import { type RevertMessageParts } from '../git/revert-message.js';
/** What the body of a pull request that takes commits back tells. Everything in it may come from elsewhere. */
export interface RevertReport extends Omit<RevertMessageParts, 'mark'> {
    readonly runId: string;
}
/** Title and body of a pull request that takes commits back: why, which ones, and what made it. */
export declare function revertReport(report: RevertReport): {
    readonly title: string;
    readonly body: string;
};
