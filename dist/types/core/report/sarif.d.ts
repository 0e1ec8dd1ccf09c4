import type { Problem } from '../problem.js';
/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * GitHub refuses the whole file for one result without a location: a problem without a place names a file that is none.
 */
export declare function sarifLog(problems: readonly (Problem & {
    readonly policy?: string;
})[], { toolVersion, describe }: {
    readonly toolVersion: string; /** What a rule says that is no code. */
    readonly describe?: (rule: string) => string | undefined;
}): string;
