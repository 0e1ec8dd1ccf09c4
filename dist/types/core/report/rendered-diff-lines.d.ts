import type { ApplicationDiff } from '../rendered-diff/application-diff.js';
import { type RenderedDiffReport } from './rendered-diff-report.js';
interface Look {
    readonly color: boolean;
}
/** The difference as a terminal shows it: by application, deletions first and in red. */
export declare function renderedDiffLines(report: RenderedDiffReport, look: Look): readonly string[];
/** What was not compared with what runs, although the application was. */
export declare function liveNotes({ diff: { hiddenSecrets, unknownRules } }: Extract<ApplicationDiff['live'], {
    readonly kind: 'compared';
}>): readonly string[];
export {};
