import type { Examination, DoctorFinding, RuleOutcome } from '../doctor/examine.js';
import { categories, type Category, type Severity } from '../doctor/rule.js';
import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { problemsJson } from './outputs.js';

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
  readonly notChecked: readonly { readonly ids: readonly string[]; readonly why: string }[];
  readonly suppressed: Examination['suppressed'];
}

/** From which severity on findings fail the command. */
export type FailOn = Severity | 'never';

const order: readonly Severity[] = ['notice', 'warning', 'error'];

/** Tells what was found. `definitions` counts the Applications and ApplicationSets that there are. */
export function doctorReport({ findings, outcomes, suppressed, score }: Examination, { failOn, definitions }: { readonly failOn: FailOn; readonly definitions: number }): DoctorReport {
  const failing = failOn === 'never' ? [] : findings.filter(({ severity }) => order.indexOf(severity) >= order.indexOf(failOn));
  return {
    result: failing.length > 0 ? 'failed' : 'succeeded',
    headline: `${headlineOf(findings, outcomes, score)}${definitions === 0 ? '; no Application is defined here' : ''}`,
    score, outcomes, suppressed,
    problems: findings.map(problemOf),
    rows: (Object.keys(categories) as readonly Category[]).map((category) => rowOf(category, outcomes)),
    notChecked: reasons(outcomes),
  };
}

function problemOf({ rule, severity, subject, message, where, asked, evidence, fix }: DoctorFinding): DoctorProblem {
  return {
    code: 'OSOP-DOCTOR-001', severity, policy: rule.id, title: rule.title, subject, evidence,
    message: `${rule.id} ${subject}${asked === undefined || subject.includes(asked) ? '' : ` (${asked})`}: ${message}`,
    ...(where === undefined ? {} : { where }), hint: fix,
  };
}

function rowOf(category: Category, outcomes: readonly RuleOutcome[]): CategoryRow {
  const own = outcomes.filter(({ rule }) => rule.category === category);
  const count = (state: RuleOutcome['state']): number => own.filter((outcome) => outcome.state === state).length;
  return { category, title: categories[category], kept: count('kept'), broken: count('broken'), notChecked: own.filter(({ notChecked }) => notChecked.length > 0).length };
}

function reasons(outcomes: readonly RuleOutcome[]): DoctorReport['notChecked'] {
  const byReason = new Map<string, string[]>();
  for (const { rule, notChecked } of outcomes) for (const why of notChecked) byReason.set(why, [...(byReason.get(why) ?? []), rule.id]);
  return [...byReason].map(([why, ids]) => ({ ids: [...new Set(ids)], why }));
}

function headlineOf(findings: readonly DoctorFinding[], outcomes: readonly RuleOutcome[], score: number | undefined): string {
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => countOf(findings.filter((finding) => finding.severity === severity).length, severity));
  const checked = outcomes.filter(({ state }) => state === 'kept' || state === 'broken').length;
  const open = outcomes.filter(({ notChecked }) => notChecked.length > 0).length;
  const said = findings.length === 0 ? 'nothing was found' : counts.filter((text) => !text.startsWith('0 ')).join(', ');
  return `${score === undefined ? 'No score' : `Score ${score} of 100`}: ${said}; ${countOf(checked, 'rule')} checked${open === 0 ? '' : `, ${open} not or not whole`}`;
}

function countOf(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}

/** `--format json`. */
export function doctorJson(report: DoctorReport): JsonObject {
  return {
    result: report.result,
    headline: report.headline,
    'exit-code': report.result === 'failed' ? 2 : 0,
    score: report.score ?? null,
    problems: problemsWithRules(report),
    rules: report.outcomes.map(({ rule: { id, title, category }, severity, state, subjects, broken, notChecked }) => ({ id, title, category, severity, state, subjects, broken, 'not-checked': notChecked })),
    'not-checked': report.notChecked.map(({ ids, why }) => ({ rules: ids, why })),
    suppressed: report.suppressed.map(({ id, subject, file, reason }) => ({ rule: id, subject, file, reason })),
  };
}

function problemsWithRules({ problems }: DoctorReport): readonly JsonObject[] {
  return problemsJson(problems).map((problem, index) => ({ ...problem, rule: problems[index]?.policy ?? '', subject: problems[index]?.subject ?? '', evidence: problems[index]?.evidence ?? null }));
}

/** The action's outputs; those that are not here are empty. */
export function doctorOutputs(report: DoctorReport, sarifFile: string | undefined): Readonly<Record<string, string>> {
  return { result: report.result, score: report.score === undefined ? '' : String(report.score), problems: JSON.stringify(problemsWithRules(report)), 'sarif-file': sarifFile ?? '' };
}
