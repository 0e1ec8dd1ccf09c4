import type { RunRecord } from '../../run-record.js';
import type { NextCommand } from '../next-commands.js';
import { type Section } from './page.js';
import { type ReportLinks } from './report-links.js';
/** What to do next: hints of the errors, then commands to type; undefined where there is neither. */
export declare function nextSection({ problems }: RunRecord, commands: readonly NextCommand[]): Section | undefined;
/** Commits, images and files; undefined where nothing changed and nothing was checked. */
export declare function changesSection(record: RunRecord, links: ReportLinks): Section | undefined;
/** What became of each application; undefined where the run came to none. */
export declare function applicationsSection({ apps }: RunRecord, links: ReportLinks): Section | undefined;
/** Every problem with its place and hint, errors first; undefined where there is none. */
export declare function problemsSection({ problems }: RunRecord): Section | undefined;
