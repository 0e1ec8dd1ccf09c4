import { type ApplicationDrift } from '../drift/drift.js';
import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
/** What a look at applications found. Secrets are out of it. */
export interface DriftReport {
    /** `failed` where something has drifted, `unknown` where nothing is seen to, but not all could be compared. */
    readonly result: 'succeeded' | 'failed' | 'unknown';
    readonly headline: string;
    /** Those with something to tell come first. */
    readonly applications: readonly ApplicationDrift[];
    /** Ids of those that are OutOfSync: what a matrix of jobs may sync. */
    readonly affected: readonly string[];
    /** How they were chosen, where no input names any. */
    readonly note: string | undefined;
    readonly problems: readonly Problem[];
    /** Those among them that are about no application that was looked at: what could not be found, connected or shown. */
    readonly general: readonly Problem[];
}
/** Tells what was found. `problems` are those of the search itself: with an error among them the list is not whole. */
export declare function driftReport(found: readonly ApplicationDrift[], { allowPending, note, problems }: {
    readonly allowPending: boolean;
    readonly note: string | undefined;
    readonly problems: readonly Problem[];
}): DriftReport;
/** `--format json`, and by the same names the outputs of the action. */
export declare function driftJson(report: DriftReport, more?: JsonObject): JsonObject;
/** The report with problems that came up beside it. */
export declare function withProblems(report: DriftReport, problems: readonly Problem[]): DriftReport;
/** 0 where everything is as git has it, else 2. */
export declare function exitCodeOf({ result }: DriftReport): 0 | 2;
/** The action's outputs; those that are not here are empty. */
export declare function driftOutputs(report: DriftReport): Readonly<Record<string, string>>;
/** What is said of an application beside its resources. */
export declare function aboutLines(application: ApplicationDrift): readonly string[];
