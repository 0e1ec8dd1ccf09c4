import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { type ApplicationDiff } from '../rendered-diff/application-diff.js';
import { type DiffCounts } from '../rendered-diff/diff-states.js';
import { type AffectedReport } from './affected-report.js';
/** What a change does to what applications deploy, told. No secret is in it. */
export interface RenderedDiffReport {
    /** `nothing-to-do` where nothing differs; `unknown` where something could not be compared. */
    readonly result: 'succeeded' | 'nothing-to-do' | 'unknown';
    readonly headline: string;
    readonly affected: AffectedReport;
    /** Those that lose objects first, then those that are not known, those that differ, and the others. */
    readonly apps: readonly ApplicationDiff[];
    readonly counts: DiffCounts;
    readonly problems: readonly Problem[];
}
/** Tells what was compared. */
export declare function renderedDiffReport(affected: AffectedReport, apps: readonly ApplicationDiff[]): RenderedDiffReport;
/** Applications to which the same happens, the first of each group in its place: of fifty clusters, one is enough to read. */
export declare function groupApplications(apps: readonly ApplicationDiff[]): readonly (readonly [ApplicationDiff, ...ApplicationDiff[]])[];
/** `web-dev`, or `web-dev, web-prod and 3 more`. */
export declare function groupTitle(group: readonly ApplicationDiff[], most: number): string;
/** `removes 1, adds 2 and changes 3 resources`; empty for none. Deletions first. */
export declare function countWords({ removed, added, changed }: DiffCounts): string;
/** `--format json`. */
export declare function renderedDiffJson(report: RenderedDiffReport, { exitCode, files }: {
    readonly exitCode: number;
    readonly files: Readonly<Record<string, string | undefined>>;
}): JsonObject;
/** The outputs of the action: counts and names, for all outputs of a job may not be larger than 1 MB. */
export declare function renderedDiffOutputs(report: RenderedDiffReport, files: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>>;
