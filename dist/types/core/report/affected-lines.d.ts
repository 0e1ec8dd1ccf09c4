import { type AffectedReport } from './affected-report.js';
/** The list as a terminal shows it: problems, each application with its reasons, what was left out, the count. */
export declare function affectedLines(report: AffectedReport, { color }: {
    readonly color: boolean;
}): readonly string[];
/** The job summary. */
export declare function affectedSummary({ headline, rows, result, problems }: AffectedReport): string;
