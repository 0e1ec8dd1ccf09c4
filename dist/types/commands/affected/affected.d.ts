import type { Problem } from '../../core/problem.js';
import { type AffectedReport } from '../../core/report/affected-report.js';
import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
/** What `affected` found, or why it could not begin. Exit code 2 stands for a list that may not be whole. */
export type AffectedOutcome = {
    readonly kind: 'told';
    readonly report: AffectedReport;
    readonly exitCode: 0 | 2;
} | {
    readonly kind: 'invalid-input';
    readonly problems: readonly Problem[];
};
/** `affected`: the applications that a change touches, from the files of the repository, and what only a server can tell where one is given. Changes nothing. */
export declare function affected(settings: Settings, host: Host): Promise<AffectedOutcome>;
