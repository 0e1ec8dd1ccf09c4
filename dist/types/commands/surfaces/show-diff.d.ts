import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import { type Shown } from './telling.js';
/** Shows a rendered difference on GitHub, or below a merge request of GitLab, as the inputs ask. The report must be without secrets. */
export declare function showDiff(settings: Settings, host: Host, { report, clean }: {
    readonly report: RenderedDiffReport;
    readonly clean: boolean;
}): Promise<Shown>;
