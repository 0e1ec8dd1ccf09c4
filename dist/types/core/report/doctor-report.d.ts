import type { Examination, RuleOutcome } from '../doctor/examine.js';
import { type Category, type Severity } from '../doctor/rule.js';
import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
/** A finding as every format shows it. */
export interface DoctorProblem extends Problem {
    /** The rule's id, by which it is switched off. */
    readonly policy: string;
    readonly title: string;
    readonly subject: string;
    readonly evidence: string | undefined;
}
/** How the rules of a group went. */
export interface CategoryRow {
    readonly category: Category;
    readonly title: string;
    readonly kept: number;
    readonly broken: number;
    readonly notChecked: number;
}
/** What `doctor` found, told. */
export interface DoctorReport {
    readonly result: 'succeeded' | 'failed';
    readonly headline: string;
    /** From 0 to 100; undefined where nothing could be checked. */
    readonly score: number | undefined;
    readonly problems: readonly DoctorProblem[];
    readonly outcomes: readonly RuleOutcome[];
    readonly rows: readonly CategoryRow[];
    /** Each reason once, with the rules that it is about. */
    readonly notChecked: readonly {
        readonly ids: readonly string[];
        readonly why: string;
    }[];
    readonly suppressed: Examination['suppressed'];
}
/** From which severity on findings fail the command. */
export type FailOn = Severity | 'never';
/** Tells what was found. `definitions` counts the Applications and ApplicationSets that there are. */
export declare function doctorReport({ findings, outcomes, suppressed, score }: Examination, { failOn, definitions }: {
    readonly failOn: FailOn;
    readonly definitions: number;
}): DoctorReport;
/** `--format json`. */
export declare function doctorJson(report: DoctorReport): JsonObject;
/** The action's outputs; those that are not here are empty. */
export declare function doctorOutputs(report: DoctorReport, sarifFile: string | undefined): Readonly<Record<string, string>>;
