import { type RunRecord } from '../run-record.js';
export interface SummaryOptions {
    readonly record: RunRecord;
    /** Name of the command that was carried out; without it nothing is proposed to be typed next. */
    readonly command?: string;
    /** As `workflowMermaid` draws it; left out where it is undefined. */
    readonly mermaid?: string;
    /** Address of the workflow file. */
    readonly workflowUrl?: string;
    /** Address of the repository, such as `https://github.com/owner/name`, to link commits. */
    readonly repositoryUrl?: string | undefined;
    /** Hash of the last audit record: kept here, it shows whether records are missing. */
    readonly auditHead?: string;
}
/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
export declare function jobSummary(options: SummaryOptions): string;
