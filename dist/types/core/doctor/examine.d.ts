import type { Location } from '../problem.js';
import type { DoctorFacts } from './facts.js';
import type { Rule, RuleText, Severity } from './rule.js';
import type { RuleSettings } from './severities.js';
/** A breach as it is told. */
export interface DoctorFinding {
    readonly rule: RuleText;
    readonly severity: Severity;
    readonly subject: string;
    readonly message: string;
    /** A place in a file, or what was asked. */
    readonly where: Location | undefined;
    readonly asked: string | undefined;
    /** The line that says so, without what looks like a secret. */
    readonly evidence: string | undefined;
    readonly fix: string;
}
/** What became of a rule. `broken` counts subjects, not findings. */
export interface RuleOutcome {
    readonly rule: RuleText;
    readonly severity: Severity | 'off';
    readonly state: 'kept' | 'broken' | 'nothing-to-check' | 'not-checked' | 'off';
    readonly subjects: number;
    readonly broken: number;
    /** What could not be checked, and why. */
    readonly notChecked: readonly string[];
}
/** Everything that was found. */
export interface Examination {
    readonly findings: readonly DoctorFinding[];
    readonly outcomes: readonly RuleOutcome[];
    /** Breaches that their object says to ignore, with its reason. */
    readonly suppressed: readonly {
        readonly id: string;
        readonly subject: string;
        readonly file: string;
        readonly reason: string;
    }[];
    readonly score: number | undefined;
}
interface Examined {
    readonly rules: readonly Rule[];
    readonly facts: DoctorFacts;
    readonly settings: RuleSettings;
}
/** Asks every rule that is on. Findings come by severity, then by rule and place. */
export declare function examine({ rules, facts, settings }: Examined): Examination;
export {};
