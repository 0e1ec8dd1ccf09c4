import type { ValidationReport } from '../../core/manifests/validation-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import { type Shown } from './telling.js';
/** Shows a validation on GitHub, or below a merge request of GitLab, as the inputs ask, which must ask for a check run or a comment. The report must be without secrets. */
export declare function showValidation(settings: Settings, host: Host, { report, headline, clean }: {
    readonly report: ValidationReport;
    readonly headline: string;
    readonly clean: boolean;
}): Promise<Shown>;
