import type { Affected, AffectedApplication, LeftOut, Uncertainty } from '../gitops/affected.js';
import type { GitApplication } from '../gitops/git-application.js';
import type { LocateDefinition } from '../gitops/locate-definition.js';
import type { Reason } from '../gitops/source-reasons.js';
import type { JsonObject } from '../json.js';
import type { Location, Problem } from '../problem.js';
import { problemsJson } from './outputs.js';

/** An application of the list, as everything that shows it needs it. */
export interface AffectedRow {
  /** As `app` takes it: `namespace/name` where it is not in the namespace of the others. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly project: string;
  readonly set: string | undefined;
  readonly change: AffectedApplication['change'];
  readonly parents: readonly string[];
  readonly where: Location;
  readonly reasons: readonly Reason[];
}

/** ` (added)` or ` (removed)` behind the name of an application that comes or goes with the change; else empty. */
export function changeNote({ change }: Pick<AffectedRow, 'change'>): string {
  return change === 'none' || change === 'changed' ? '' : ` (${change})`;
}

/** What a change touches, told. */
export interface AffectedReport {
  /** `unknown` where something that the change may touch could not be told. */
  readonly result: 'succeeded' | 'nothing-to-do' | 'unknown';
  readonly headline: string;
  readonly head: string;
  readonly base: string | undefined;
  /** Ids of those that are still there: what a matrix of jobs goes through. */
  readonly affected: readonly string[];
  /** How many Applications the commit defines, and how many of them have a source in this repository at this branch. */
  readonly known: number;
  readonly following: number;
  readonly rows: readonly AffectedRow[];
  readonly leftOut: readonly { readonly id: string; readonly why: LeftOut['why']; readonly reasons: readonly Reason[] }[];
  readonly notExpanded: readonly { readonly set: string; readonly where: Location; readonly why: readonly string[]; readonly mayBeTouched: boolean }[];
  readonly problems: readonly Problem[];
}

interface Facts {
  readonly head: string;
  readonly base: string | undefined;
  readonly locate: LocateDefinition;
  /** Whether the repository's own address is known. */
  readonly addressKnown: boolean;
}

/** Tells what was found. */
export function affectedReport({ applications, leftOut, uncertain, defined, following }: Affected, { head, base, locate, addressKnown }: Facts): AffectedReport {
  const known = defined.length;
  const idOf = ids([...applications, ...leftOut].map(({ application }) => application));
  const rows = applications.map(({ application, change, parents, reasons }): AffectedRow => ({
    id: idOf(application), name: application.name, namespace: application.namespace, project: application.project, set: application.set,
    change, parents, where: locate(application.definition), reasons,
  }));
  const problems = [...uncertain.flatMap((one) => uncertaintyProblems(one, locate)), ...leftOut.flatMap((one) => hiddenProblem(one, locate)), ...(addressKnown ? [] : [unknownAddress]), ...(known > 0 && following === 0 && rows.length === 0 ? [nobodyFollows(known)] : [])];
  const affected = [...new Set(rows.filter(({ change }) => change !== 'removed').map(({ id }) => id))];
  const isWhole = !problems.some(({ severity }) => severity === 'error');
  return {
    result: !isWhole ? 'unknown' : rows.length === 0 ? 'nothing-to-do' : 'succeeded',
    headline: headlineOf({ touched: affected.length, removed: rows.filter(({ change }) => change === 'removed').length, known, isWhole }),
    head, base, affected, known, following, rows, problems,
    leftOut: leftOut.map(({ application, why, reasons }) => ({ id: idOf(application), why, reasons })),
    notExpanded: uncertain.map(({ place, where, set, gaps, mayBeTouched }) => ({ set, where: where ?? locate(place), why: gaps.map(({ message }) => message), mayBeTouched })),
  };
}

/** Argo CD's own namespace needs not be named; `argocd` is it by default, and where there is one only, that. */
function ids(applications: readonly GitApplication[]): (application: GitApplication) => string {
  const namespaces = new Set(applications.map(({ namespace }) => namespace ?? 'argocd'));
  return ({ name, namespace }) => (namespace === undefined || namespace === 'argocd' || namespaces.size === 1 ? name : `${namespace}/${name}`);
}

/** What GitHub allows: https://docs.github.com/en/actions/reference/limits */
const mostJobs = 256;

/** Where the list is longer than a matrix of jobs may be. */
export function matrixProblems({ affected }: Pick<AffectedReport, 'affected'>): readonly Problem[] {
  if (affected.length <= mostJobs) return [];
  return [{
    code: 'OSOP-APP-005', severity: 'warning', message: `the change touches ${affected.length} applications, and a matrix of jobs has at most ${mostJobs}`,
    hint: `let one \`sync\` without \`app\` take all of them (max-parallel, waves), or cut the list into ${Math.ceil(affected.length / mostJobs)} parts, \`jq -c '[_nwise(${mostJobs})]'\`, and call a reusable workflow with each`,
  }];
}

const unknownAddress: Problem = {
  code: 'OSOP-INPUT-003', severity: 'warning', message: 'the address of this repository is not known: sources of every repository are taken for it',
  hint: 'set config-repository to what the Applications call it, or add a remote called origin',
};

/** A change of a repository that is not known by its name would seem to touch nothing. */
function nobodyFollows(known: number): Problem {
  return {
    code: 'OSOP-INPUT-003', severity: 'warning', message: `${known === 1 ? 'the one Application' : `none of the ${known} Applications`} here has ${known === 1 ? 'no' : 'a'} source in this repository at this branch`,
    hint: 'set config-repository to what the Applications call this repository, and config-branch to the branch that they follow',
  };
}

function uncertaintyProblems({ place, where, set, gaps, mayBeTouched }: Uncertainty, locate: LocateDefinition): readonly Problem[] {
  return gaps.map(({ kind, message, generator }) => ({
    code: kind === 'wrong' ? 'OSOP-APP-002' : 'OSOP-APP-001',
    severity: mayBeTouched ? 'error' : 'notice',
    message: `${set === '' ? '' : `ApplicationSet ${set}: `}${message}${mayBeTouched ? '' : '; the change does not reach it'}`,
    where: where ?? locate(place, generator === undefined ? '' : `/spec/generators/${generator}`),
    hint: kind === 'wrong' ? 'correct it: Argo CD keeps the applications as they were' : 'name an Argo CD server by argocd-server, whose token may create ApplicationSets in the project, or give what it would say by generator-parameters; config-repository and config-branch say what is this repository',
  }));
}

function hiddenProblem({ application, why, reasons }: LeftOut, locate: LocateDefinition): readonly Problem[] {
  if (why !== 'manifest-generate-paths') return [];
  return [{
    code: 'OSOP-APP-003', severity: 'warning',
    message: `${application.name} is made of ${reasons[0]?.file ?? ''}, which its manifest-generate-paths does not name: Argo CD would keep the manifests that it has`,
    where: locate(application.definition, '/metadata/annotations'),
    hint: 'add its folder to the annotation argocd.argoproj.io/manifest-generate-paths',
  }];
}

function headlineOf({ touched, removed, known, isWhole }: { readonly touched: number; readonly removed: number; readonly known: number; readonly isWhole: boolean }): string {
  const of = `of ${known} ${known === 1 ? 'application' : 'applications'}`;
  const taken = removed === 0 ? '' : `, and removes ${removed}`;
  const doubt = isWhole ? '' : '; what else it touches cannot be told';
  return `The change touches ${touched === 0 ? 'none' : touched} ${of}${taken}${doubt}`;
}

/** `--format json`, and by the same names the outputs of the action. */
export function affectedJson(report: AffectedReport): JsonObject {
  return {
    result: report.result,
    problems: problemsJson(report.problems),
    headline: report.headline,
    'exit-code': report.result === 'unknown' ? 2 : 0,
    base: report.base ?? null,
    head: report.head,
    affected: report.affected,
    apps: report.rows.map(rowJson),
    'left-out': report.leftOut.map(({ id, why, reasons }) => ({ id, why, reasons: reasons.map(({ kind, file }) => ({ kind, file })) })),
    'not-expanded': report.notExpanded.map(({ set, where, why, mayBeTouched }) => ({ set, file: where.file, line: where.line, why, 'may-be-touched': mayBeTouched })),
  };
}

/** The reasons of a base that hundreds of files of changed would fill the outputs of a job. */
const mostReasons = 10;

function rowJson({ id, name, namespace, project, set, change, parents, where, reasons }: AffectedRow): JsonObject {
  return {
    id, name, namespace: namespace ?? null, project, set: set ?? null, change, parents, file: where.file, line: where.line,
    reasons: reasons.slice(0, mostReasons).map(({ kind, file }) => ({ kind, file })), 'reasons-left-out': Math.max(0, reasons.length - mostReasons),
  };
}

/** The action's outputs; those that are not here are empty. */
export function affectedOutputs(report: AffectedReport): Readonly<Record<string, string>> {
  return {
    result: report.result,
    affected: JSON.stringify(report.affected),
    apps: JSON.stringify(report.rows.map(rowJson)),
    problems: JSON.stringify(problemsJson(report.problems)),
  };
}
