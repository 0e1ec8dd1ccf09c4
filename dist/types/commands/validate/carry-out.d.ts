import type { ValidationReport } from '../../core/manifests/validation-report.js';
import { type Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import type { Shown } from '../surfaces/telling.js';
/** How `validate` ended. Exit code 2 stands for findings of severity error and for what could not be checked. */
export type ValidationOutcome = {
    readonly kind: 'checked';
    readonly report: ValidationReport;
    readonly exitCode: 0 | 2;
    readonly headline: string;
    readonly sarifFile: string | undefined;
    readonly shown: Shown;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** Validates, takes secrets out of what was found, and writes the SARIF file that is asked for. */
export declare function carryOutValidation(settings: Settings, host: Host): Promise<ValidationOutcome>;
