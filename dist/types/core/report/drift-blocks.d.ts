import type { ApplicationDrift } from '../drift/drift.js';
import { type DriftReport } from './drift-report.js';
import { type Block } from './fit-blocks.js';
/** The job summary: what was found, a table of all that has something to tell, and the details of each. */
export declare function driftSummary({ applications, headline, result, note, general }: DriftReport): string;
/** All about one application, for the summary and for its issue. */
export declare function applicationBlocks(application: ApplicationDrift): readonly Block[];
/** What the issue of an application says: its mark, what was found, and how it is kept. Bytes of UTF-8 are never fewer than characters. */
export declare function issueBody(application: ApplicationDrift, { mark, runUrl }: {
    readonly mark: string;
    readonly runUrl: string | undefined;
}): string;
/** The same once it is in sync, with what was found last below. */
export declare function closedIssueBody(before: string, { mark, application, runUrl }: {
    readonly mark: string;
    readonly application: ApplicationDrift;
    readonly runUrl: string | undefined;
}): string;
/** The time of an event that an issue has kept; undefined where it has none. */
export declare function keptSince(body: string): string | undefined;
/** What an issue says without which run said it, which is another one each time; line ends as GitHub keeps them are evened. */
export declare function withoutFoot(body: string): string;
/** The title of the issue. GitHub takes 256 characters. */
export declare function issueTitle({ id }: Pick<ApplicationDrift, 'id'>): string;
