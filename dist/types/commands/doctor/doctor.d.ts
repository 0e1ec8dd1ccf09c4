import { type Problem } from '../../core/problem.js';
import { type DoctorReport } from '../../core/report/doctor-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What `doctor` found, or why it could not begin. Exit code 2 stands for findings that fail. */
export type DoctorOutcome = {
    readonly kind: 'told';
    readonly report: DoctorReport;
    readonly exitCode: 0 | 2;
    readonly sarifFile: string | undefined;
    readonly written: readonly string[];
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `doctor`: holds the repository, and the server and GitHub where they can be asked, against the rules. It only looks. */
export declare function doctor(settings: Settings, host: Host): Promise<DoctorOutcome>;
/** The findings as SARIF, each rule by its own words. */
export declare function doctorSarif({ problems }: DoctorReport): Promise<string>;
