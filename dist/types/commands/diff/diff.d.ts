import type { Problem } from '../../core/problem.js';
import { type RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What `diff` found, or why it could not begin. Exit code 2 stands for what could not be compared, and for differences where `exit-code` asks for it. */
export type DiffOutcome = {
    readonly kind: 'told';
    readonly report: RenderedDiffReport;
    readonly exitCode: 0 | 2;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `diff`: what a change does to what applications deploy, rendered at both commits, and against what runs where a server is given. Changes nothing. */
export declare function diff(settings: Settings, host: Host): Promise<DiffOutcome>;
