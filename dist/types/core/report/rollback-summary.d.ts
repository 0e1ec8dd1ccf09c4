import type { RunRecord } from '../run-record.js';
/**
 * What was rolled back, in Markdown for the job summary: what was asked for and by whom; for each application from where to
 * where, why there, how, and whether git and cluster agree now; and what there was to choose from, where that was looked
 * up. Empty where nothing of it happened.
 */
export declare function rollbackSummary(record: RunRecord, { repositoryUrl }?: {
    readonly repositoryUrl?: string | undefined;
}): string;
