import type { Problem } from '../../core/problem.js';
import type { DriftReport } from '../../core/report/drift-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What was done, for the log, and what could not be. */
export interface KeptIssues {
    readonly lines: readonly string[];
    readonly warnings: readonly Problem[];
}
/** Opens, updates and closes the issues, as the inputs ask. The report must be without secrets. What fails is a warning. */
export declare function keepIssues(report: DriftReport, settings: Settings, host: Host): Promise<KeptIssues>;
