import { type ValidationReport } from '../manifests/validation-report.js';
/** Where files can be looked at: `https://github.com/owner/name`, at a commit. */
export interface SourceLink {
    readonly repositoryUrl?: string;
    readonly sha?: string;
}
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
export declare function validationSummary(report: ValidationReport, link?: SourceLink): string;
