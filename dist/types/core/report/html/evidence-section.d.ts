import type { RunRecord } from '../../run-record.js';
import type { Section } from './page.js';
import type { ReportLinks } from './report-links.js';
/** What was found of the resources that failed; undefined where nothing was. */
export declare function evidenceSection({ apps, commitSha }: RunRecord, links: ReportLinks): Section | undefined;
