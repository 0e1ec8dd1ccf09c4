import type { Problem } from '../problem.js';
/** Problems as GitLab's code-quality report reads them (https://docs.gitlab.com/ci/testing/code_quality/). */
export declare function codeQualityReport(problems: readonly (Problem & {
    readonly policy?: string;
})[]): string;
