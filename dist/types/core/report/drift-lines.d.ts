import type { DriftReport } from './drift-report.js';
/** The report as a terminal shows it: a table of all, details of those with something to tell, the count. */
export declare function driftLines(report: DriftReport, { color }: {
    readonly color: boolean;
}): readonly string[];
