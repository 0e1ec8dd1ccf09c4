import { type ValidationReport } from '../manifests/validation-report.js';
import { type SourceLink } from './source-link.js';
/** How much of a page it may take, and how. */
export interface ValidationLook {
    /** Bytes for the table; a third of that for all the rest. */
    readonly budget?: number;
    /** The table is folded, under a heading that is a part of something else. */
    readonly folded?: boolean;
}
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
export declare function validationSummary(report: ValidationReport, link?: SourceLink, { budget, folded }?: ValidationLook): string;
