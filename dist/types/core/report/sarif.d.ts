import type { Problem } from '../problem.js';
/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * A problem without a place has no location, which readers show at the run.
 */
export declare function sarifLog(problems: readonly (Problem & {
    readonly policy?: string;
})[], { toolVersion }: {
    readonly toolVersion: string;
}): string;
