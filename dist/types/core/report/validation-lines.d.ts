import { type ValidationReport } from '../manifests/validation-report.js';
/** A validation as a terminal shows it: problems, what was not checked, then the counts. */
export declare function validationLines(report: ValidationReport, { color }: {
    readonly color: boolean;
}): readonly string[];
