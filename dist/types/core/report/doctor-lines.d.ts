import type { DoctorReport } from './doctor-report.js';
import { type SourceLink } from './source-link.js';
/** What a terminal shows: each finding with its line and what to type, the groups, what was not checked, the score. */
export declare function doctorLines(report: DoctorReport, { color }: {
    readonly color: boolean;
}): readonly string[];
/** The job summary. */
export declare function doctorSummary(report: DoctorReport, link?: SourceLink): string;
