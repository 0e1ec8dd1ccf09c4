import { type ValidationReport } from '../../core/manifests/validation-report.js';
import { type Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What `validate` found, or why it could not begin. */
export type Validation = {
    readonly kind: 'checked';
    readonly report: ValidationReport;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `validate`: checks workflow files and manifests as they lie in the checkout. Changes nothing. */
export declare function validate(settings: Settings, host: Host): Promise<Validation>;
