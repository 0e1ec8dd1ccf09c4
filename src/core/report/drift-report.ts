import { isFinding, type ApplicationDrift, type Verdict } from '../drift/drift.js';
import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { ResultWord } from '../run-record.js';
import { automationWords, gistOf, revisionWords } from './drift-words.js';
import { problemsJson } from './outputs.js';

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

const order: readonly Verdict[] = ['drifted', 'unknown', 'unread', 'pending', 'busy', 'clean'];

/** Tells what was found. `problems` are those of the search itself: with an error among them the list is not whole. */
export function driftReport(found: readonly ApplicationDrift[], { allowPending, note, problems }: { readonly allowPending: boolean; readonly note: string | undefined; readonly problems: readonly Problem[] }): DriftReport {
  const applications = found.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.id < b.id ? -1 : 1));
  const isDrift = applications.some((one) => (one.verdict === 'drifted' || one.verdict === 'pending') && isFinding(one, { allowPending }));
  const isWhole = applications.length > 0 && !problems.some(({ severity }) => severity === 'error') && !applications.some(({ verdict }) => verdict === 'unknown' || verdict === 'unread' || verdict === 'busy');
  return {
    result: isDrift ? 'failed' : isWhole ? 'succeeded' : 'unknown',
    headline: headlineOf(applications, problems),
    applications,
    affected: applications.filter(({ verdict }) => verdict === 'drifted' || verdict === 'pending').map(({ id }) => id),
    note,
    problems: [...problems, ...applications.flatMap((one) => problemsOf(one, allowPending))],
    general: problems,
  };
}

function headlineOf(applications: readonly ApplicationDrift[], problems: readonly Problem[]): string {
  const count = (...verdicts: readonly Verdict[]): number => applications.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [drifted, pending, unknown, busy] = [count('drifted'), count('pending'), count('unknown', 'unread'), count('busy')];
  const [only] = applications;
  const isOne = applications.length === 1 && only !== undefined;
  const of = isOne ? only.id : `of ${applications.length} applications`;
  const said = (number: number, one: string, many: string): readonly string[] => (number === 0 ? [] : [isOne ? `${of} ${one}` : `${number} ${number === 1 ? one : many}`]);
  const parts = [
    ...said(drifted, 'has drifted', 'have drifted'),
    ...said(pending, 'waits for a newer commit to be synced', 'wait for newer commits to be synced'),
    ...said(unknown, 'could not be compared', 'could not be compared'),
    ...said(busy, 'is being operated on and was not judged', 'are being operated on and were not judged'),
    ...(problems.some(({ severity }) => severity === 'error') ? ['not all applications could be found'] : []),
  ];
  if (applications.length === 0 && parts.length === 0) return 'No application was looked at';
  if (parts.length === 0) return isOne ? `${only.id} is as git has it` : `All ${applications.length} applications are as git has them`;
  const text = isOne ? parts.join('; ') : `Of ${applications.length} applications ${parts.join('; ')}`;
  return text;
}

/** One problem an application, at the first of its manifests that is found, and one for each further manifest. */
function problemsOf(application: ApplicationDrift, allowPending: boolean): readonly Problem[] {
  const { id, verdict, url, resources } = application;
  const located = resources.flatMap((resource) => (resource.checkedOutAt === undefined ? [] : [{ resource, where: resource.checkedOutAt }]));
  const where = located[0]?.where;
  const base = { ...(where === undefined ? {} : { where }), hint: hintOf(application) };
  const gist = gistOf(application);
  switch (verdict) {
    case 'clean':
      return [];
    case 'busy':
      return [{ code: 'OSOP-DRIFT-004', severity: 'error', message: `${id} was not judged: ${gist}`, hint: `look again when that is over: ${url}` }];
    case 'unknown':
    case 'unread':
      return [{ code: 'OSOP-DRIFT-002', severity: 'error', message: `whether ${id} has drifted is not known: ${gist}`, ...base }];
    case 'pending':
      return [{ code: 'OSOP-DRIFT-003', severity: allowPending ? 'notice' : 'error', message: `${id} waits for a newer commit to be synced (${revisionWords(application)}): ${gist}`, ...base }];
    case 'drifted':
    default:
      return [
        { code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${gist}`, ...base },
        ...located.slice(1).map(({ resource, where: at }): Problem => ({ code: 'OSOP-DRIFT-001', severity: 'error', message: `${id} has drifted: ${gistOf({ ...application, resources: [resource], resourcesLeftOut: 0 })}`, where: at, hint: `look at ${resource.url}` })),
      ];
  }
}

function hintOf({ verdict, url, notHealed: [reason] }: ApplicationDrift): string {
  if (verdict === 'unread') return 'the login needs p, role:<role>, applications, get, <project>/<name>, allow; check the name and argocd-server';
  if (verdict === 'unknown') return `look at its conditions: ${url}`;
  if (verdict === 'pending') return `sync it, or set allow-pending where commits may wait: ${url}`;
  return `sync it, or bring the change to git${reason === undefined ? '' : ` (${reason})`}: ${url}`;
}

const results: { readonly [V in Verdict]: ResultWord } = { clean: 'succeeded', drifted: 'failed', pending: 'failed', busy: 'unknown', unknown: 'unknown', unread: 'unknown' };

/** `--format json`, and by the same names the outputs of the action. */
export function driftJson(report: DriftReport, more: JsonObject = {}): JsonObject {
  return {
    result: report.result, problems: problemsJson(report.problems), headline: report.headline, 'exit-code': exitCodeOf(report),
    affected: report.affected, apps: report.applications.map((one) => applicationJson(one, { details: true })), note: report.note ?? null, ...more,
  };
}

/** The report with problems that came up beside it. */
export function withProblems(report: DriftReport, problems: readonly Problem[]): DriftReport {
  return { ...report, problems: [...report.problems, ...problems], general: [...report.general, ...problems] };
}

/** 0 where everything is as git has it, else 2. */
export function exitCodeOf({ result }: DriftReport): 0 | 2 {
  return result === 'succeeded' ? 0 : 2;
}

/** With all of its fields an application may be larger than an output can be. */
function applicationJson(drift: ApplicationDrift, { details }: { readonly details: boolean }): JsonObject {
  const { id, name, namespace, project, url, verdict, why, sync, health, compared, deployed, comparedAt, since, resources, resourcesLeftOut, automation, notHealed, notes } = drift;
  return {
    id, name, namespace: namespace ?? null, project: project ?? null, result: results[verdict], verdict, why: why ?? null, sync: sync ?? null, health: health ?? null,
    revision: deployed[0] ?? null, compared, deployed, 'compared-at': comparedAt ?? null, url, causes: verdict === 'clean' ? [] : [gistOf(drift)],
    since: since === undefined ? null : { at: since.at, source: since.source, 'at-latest': since.atLatest },
    automation, 'not-healed': notHealed, notes,
    resources: resources.map((resource) => ({
      group: resource.group, kind: resource.kind, namespace: resource.namespace, name: resource.name, difference: resource.difference, cause: resource.cause,
      file: resource.declaredAt?.file ?? null, line: resource.declaredAt?.line ?? null, url: resource.url,
      ...(details ? { note: resource.note ?? null, fields: resource.fields, 'fields-left-out': resource.fieldsLeftOut } : {}),
    })),
    'resources-left-out': resourcesLeftOut,
  };
}

/** GitHub takes one MB for all outputs of a job. */
const mostBytes = 400_000;
const mostProblems = 200;

/** The action's outputs; those that are not here are empty. */
export function driftOutputs(report: DriftReport): Readonly<Record<string, string>> {
  const { applications: [first] } = report;
  const apps = JSON.stringify(report.applications.map((one) => applicationJson(one, { details: false })));
  return {
    result: report.result,
    affected: JSON.stringify(report.affected),
    apps: apps.length <= mostBytes ? apps : JSON.stringify(report.applications.map(({ id, name, namespace, verdict, url }) => ({ id, name, namespace: namespace ?? null, result: results[verdict], verdict, url }))),
    'sync-status': first?.sync ?? '', 'health-status': first?.health ?? '', revision: first?.deployed[0] ?? '',
    problems: JSON.stringify(problemsJson(report.problems.slice(0, mostProblems))),
  };
}

/** What is said of an application beside its resources. */
export function aboutLines(application: ApplicationDrift): readonly string[] {
  const { notHealed, notes, automation, verdict } = application;
  return [
    ...(verdict === 'unread' ? [] : [automationWords(automation)]),
    ...(revisionWords(application) === '' ? [] : [revisionWords(application)]),
    ...notHealed.map((reason) => `not put right: ${reason}`),
    ...notes.map((note) => `note: ${note}`),
  ];
}
