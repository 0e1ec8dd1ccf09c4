import type { RunRecord } from '../../run-record.js';
import type { Section } from './page.js';
import { type ReportLinks } from './report-links.js';
/** What was rolled back, from where to where and why there, and what there was to choose from; undefined where nothing was. */
export declare function rollbackSection(record: RunRecord, links: ReportLinks): Section | undefined;
