import { type Problem } from '../../core/problem.js';
import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import type { Shown } from '../surfaces/telling.js';
/** How `diff` ended, and what it wrote: paths by the name of the output. */
export type CarriedOutDiff = {
    readonly kind: 'told';
    readonly report: RenderedDiffReport;
    readonly exitCode: 0 | 2;
    readonly files: DiffFiles;
    readonly shown: Shown;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** Paths of what was written, by the name of the output. */
export type DiffFiles = Readonly<Record<'report' | 'patch-file', string | undefined>>;
/** Compares, writes the page and the patch that are asked for, and shows it on GitHub or GitLab. */
export declare function carryOutDiff(settings: Settings, host: Host): Promise<CarriedOutDiff>;
