import type { Problem } from '../problem.js';
import type { DefinitionPlace } from '../gitops/git-application.js';
import type { JsonObject } from '../json.js';
import type { Asked, DoctorFacts, HostFacts, ServerFacts } from './facts.js';
import type { DoctorModel } from './model.js';
/** How bad a finding is; `notice` is worth knowing and nothing else. */
export type Severity = Problem['severity'];
/** The groups of rules, in the order in which they are told. */
export declare const categories: {
    readonly declarative: 'Declarative only';
    readonly parity: 'Environment parity';
    readonly pinned: 'Pinned versions';
    readonly sync: 'Auto-sync and drift';
    readonly prune: 'Prune safety and finalizers';
    readonly projects: 'Projects and sync windows';
    readonly namespaces: 'Namespaces';
    readonly access: 'Access';
    readonly secrets: 'Secrets';
    readonly history: 'History';
    readonly server: 'The Argo CD server';
    readonly host: 'The host of the repository';
};
/** The group of a rule. */
export type Category = keyof typeof categories;
/** Where a rule comes from: a point of a checklist of best practices for GitOps, Argo CD's own documentation, or what Argo CD does. */
export interface RuleText {
    /** `DR` and three digits. Stable: suppressions and inputs name it. */
    readonly id: string;
    /** A sentence that is true where the rule is kept. */
    readonly title: string;
    readonly severity: Severity;
    readonly category: Category;
    readonly why: string;
    /** What to do, in general; each finding has its own text to paste. */
    readonly fix: string;
    readonly source: string;
}
/** A place in a file. `line` is the text of a line at or below it, for what stands in a block of text. */
export interface Spot extends DefinitionPlace {
    readonly atKey?: boolean;
    readonly line?: string;
    /** The object whose annotations may suppress the rule. */
    readonly object?: JsonObject;
}
/** A rule that is not kept somewhere. */
export interface Breach {
    /** What breaks it, such as `Application web`: each counts once for the score. */
    readonly subject: string;
    /** In a file, or what was asked: the server, the host of the repository. */
    readonly place: Spot | {
        readonly asked: string;
    };
    /** One line, without the subject. May quote untrusted text. */
    readonly message: string;
    /** Something to type or to paste. */
    readonly fix: string;
    /** What to show of it; else the line in the file, with what looks like a secret taken out. */
    readonly evidence?: string;
}
/** What became of a check. `subjects` counts what the rule is about: none means that there is nothing to check. */
export type Checked = {
    readonly kind: 'checked';
    readonly subjects: number;
    readonly breaches: readonly Breach[];
    readonly notChecked?: readonly string[];
} | {
    readonly kind: 'not-checked';
    readonly why: string;
};
/** A rule with its check, which only looks at what it is given. */
export interface Rule extends RuleText {
    readonly check: (facts: DoctorFacts) => Checked;
}
/** A rule about the files of the repository. */
export declare function repositoryRule(text: RuleText, check: (model: DoctorModel) => Checked): Rule;
/** A rule about Argo CD's server: without one it is not checked. */
export declare function serverRule(text: RuleText, check: (server: ServerFacts, facts: DoctorFacts) => Checked): Rule;
/** A rule about GitHub: without it, or a token for it, it is not checked. */
export declare function hostRule(text: RuleText, check: (host: HostFacts, facts: DoctorFacts) => Checked): Rule;
/** A check that could be made. `notChecked` says what it could not see, one line each. */
export declare function checked(subjects: number, breaches: readonly Breach[], notChecked?: readonly string[]): Checked;
/** A check that could not be made, and why. */
export declare function notChecked(why: string): Checked;
/** The check of an answer; without one it could not be made. */
export declare function answered<T>(asked: Asked<T>, check: (value: T) => Checked): Checked;
