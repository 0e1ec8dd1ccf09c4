import { type Problem } from '../../core/problem.js';
import type { JsonObject } from '../../core/json.js';
import { type DriftReport } from '../../core/report/drift-report.js';
import type { ExitCode } from '../../core/run-record.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What `drift` found, or why it could not begin. */
export type DriftOutcome = {
    readonly kind: 'told';
    readonly report: DriftReport;
    /** 0: everything is as git has it; 2: a finding, or something that could not be compared; 4: cancelled. */
    readonly exitCode: ExitCode;
    /** What was done with the issues, for the log. */
    readonly lines: readonly string[];
    /** What could not be shown; no finding. */
    readonly warnings: readonly Problem[];
    /** Where the page was written; undefined where none was asked for. */
    readonly path: string | undefined;
    readonly document: () => Promise<JsonObject>;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `drift`: which applications are not as git has them. It only looks; Argo CD is made to compare where that is long ago. */
export declare function drift(settings: Settings, host: Host): Promise<DriftOutcome>;
