import type { RunRecord } from '../../run-record.js';
import type { Section } from './page.js';
import { type ReportLinks } from './report-links.js';
/** What the commits of the run changed, or would change, line by line; undefined where there is none. */
export declare function diffSection({ diffs }: RunRecord, links: ReportLinks): Section | undefined;
