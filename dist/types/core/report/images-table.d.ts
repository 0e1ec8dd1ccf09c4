import type { RunRecord } from '../run-record.js';
/** The images of a run before and after, as a table in Markdown of at most so many bytes; empty where there are none. */
export declare function imagesTable(record: RunRecord, { budget, repositoryUrl }: {
    readonly budget: number;
    readonly repositoryUrl: string | undefined;
}): string;
