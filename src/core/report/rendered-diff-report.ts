import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { differs, gapProblems, isUnknown, type ApplicationDiff } from '../rendered-diff/application-diff.js';
import { mostFields, type DiffCounts, type FieldChange, type ObjectDiff, type StateDiff } from '../rendered-diff/diff-states.js';
import type { Noise } from '../rendered-diff/noise.js';
import { affectedJson, changeNote, type AffectedReport } from './affected-report.js';
import { problemsJson } from './outputs.js';

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
export function renderedDiffReport(affected: AffectedReport, apps: readonly ApplicationDiff[]): RenderedDiffReport {
  const sorted = apps.toSorted((one, other) => rank(one) - rank(other) || (one.row.id < other.row.id ? -1 : 1));
  const problems = [...affected.problems, ...sorted.flatMap(gapProblems)];
  const isWhole = !problems.some(({ severity }) => severity === 'error');
  const counts = sumCounts(apps.map(({ rendered }) => rendered.counts));
  const differing = apps.filter(differs).length;
  return {
    result: !isWhole ? 'unknown' : differing === 0 ? 'nothing-to-do' : 'succeeded',
    headline: headlineOf({ apps, counts, differing, isWhole }), affected, apps: sorted, counts, problems,
  };
}

function rank(app: ApplicationDiff): number {
  if (app.rendered.objects.some(({ change }) => change === 'removed')) return 0;
  if (isUnknown(app)) return 1;
  return differs(app) ? 2 : 3;
}

function sumCounts(all: readonly DiffCounts[]): DiffCounts {
  const sum = (of: keyof DiffCounts): number => all.reduce((total, counts) => total + counts[of], 0);
  return { removed: sum('removed'), added: sum('added'), changed: sum('changed') };
}

interface Told {
  readonly apps: readonly ApplicationDiff[];
  readonly counts: DiffCounts;
  readonly differing: number;
  readonly isWhole: boolean;
}

function headlineOf({ apps, counts, differing, isWhole }: Told): string {
  const unknown = apps.filter(isUnknown).length;
  const doubt = unknown > 0 ? `; ${count(unknown, 'application')} could not be compared` : isWhole ? '' : '; what else it touches cannot be told';
  if (apps.length === 0) return `The change touches no application${doubt}`;
  const drifted = apps.filter(({ live }) => live.kind === 'compared' && live.diff.objects.length > 0).length;
  const live = drifted === 0 ? '' : `; ${drifted} ${drifted === 1 ? 'differs' : 'differ'} from what runs`;
  const changed = apps.filter(({ rendered }) => rendered.objects.length > 0).length;
  const defined = apps.filter(({ rendered, definition }) => rendered.objects.length === 0 && definition !== undefined).length;
  const words = [...(changed === 0 ? [] : [`${countWords(counts)} in ${count(changed, 'application')}`]), ...(defined === 0 ? [] : [`changes the definition of ${count(defined, changed === 0 ? 'application' : 'other application')}`])];
  if (words.length > 0) return `The change ${words.join(', and ')}${live}${doubt}`;
  if (differing > 0 && drifted === 0) return `The change makes no difference but noise in ${count(differing, 'application')}${doubt}`;
  if (unknown === apps.length) return `None of the ${count(unknown, 'application')} that the change touches could be compared`;
  return `The change makes no difference to ${unknown > 0 ? 'what could be compared' : `the ${count(apps.length, 'application')} that it touches`}${live}${doubt}`;
}

/** Applications to which the same happens, the first of each group in its place: of fifty clusters, one is enough to read. */
export function groupApplications(apps: readonly ApplicationDiff[]): readonly (readonly [ApplicationDiff, ...ApplicationDiff[]])[] {
  const groups = new Map<string, [ApplicationDiff, ...ApplicationDiff[]]>();
  for (const app of apps) {
    const known = groups.get(signatureOf(app));
    if (known === undefined) groups.set(signatureOf(app), [app]);
    else known.push(app);
  }
  return [...groups.values()];
}

/** What is told of an application, its name apart. */
function signatureOf({ row, rendered, definition, gaps, notes, live }: ApplicationDiff): string {
  const objects = (state: StateDiff): unknown => [state.objects.map(({ before: _before, after: _after, ...object }) => object), state.counts, state.onlyNoise, state.noise, state.same];
  const changes = definition === undefined ? undefined : [definition.changes, definition.noise];
  return JSON.stringify([changeNote(row), objects(rendered), changes, gaps.map(({ source, side, why }) => [source, side, why]), notes, live.kind === 'compared' ? [objects(live.diff), live.diff.hiddenSecrets, live.diff.unknownRules] : live]);
}

/** `web-dev`, or `web-dev, web-prod and 3 more`. */
export function groupTitle(group: readonly ApplicationDiff[], most: number): string {
  const names = group.map(({ row }) => row.id);
  const shown = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** `removes 1, adds 2 and changes 3 resources`; empty for none. Deletions first. */
export function countWords({ removed, added, changed }: DiffCounts): string {
  const parts = [[removed, 'removes'], [added, 'adds'], [changed, 'changes']] as const;
  const words = parts.flatMap(([count, verb]) => (count === 0 ? [] : [`${verb} ${count}`]));
  const total = removed + added + changed;
  return words.length === 0 ? '' : `${words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`} ${total === 1 ? 'resource' : 'resources'}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `--format json`. */
export function renderedDiffJson(report: RenderedDiffReport, { exitCode, files }: { readonly exitCode: number; readonly files: Readonly<Record<string, string | undefined>> }): JsonObject {
  const { base, head, affected, 'left-out': leftOut, 'not-expanded': notExpanded } = affectedJson(report.affected);
  return {
    result: report.result, problems: problemsJson(report.problems), headline: report.headline, 'exit-code': exitCode, base, head, affected,
    diff: diffOutput(report), apps: report.apps.map((app) => appJson(app, { whole: true })), 'left-out': leftOut, 'not-expanded': notExpanded,
    ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, path ?? null])),
  };
}

/** The outputs of the action: counts and names, for all outputs of a job may not be larger than 1 MB. */
export function renderedDiffOutputs(report: RenderedDiffReport, files: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return {
    result: report.result, affected: JSON.stringify(report.affected.affected), diff: JSON.stringify(diffOutput(report)),
    apps: JSON.stringify(report.apps.map((app) => appJson(app, { whole: false }))), problems: JSON.stringify(problemsJson(report.problems)),
    ...Object.fromEntries(Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]]))),
  };
}

function diffOutput({ counts, apps }: RenderedDiffReport): JsonObject {
  return { ...counts, applications: apps.filter(differs).length, 'not-compared': apps.filter(isUnknown).length };
}

function appJson(app: ApplicationDiff, { whole }: { readonly whole: boolean }): JsonObject {
  const { row: { id, name, namespace, project, set, change, where }, rendered, definition, gaps, notes, live } = app;
  return {
    id, name, namespace: namespace ?? null, project, set: set ?? null, change, file: where.file, line: where.line,
    ...stateJson(rendered, { whole }),
    'not-compared': gaps.map(({ source, side, why }) => ({ source, side, why })), notes,
    live: live.kind === 'compared' ? { compared: true, ...stateJson(live.diff, { whole }), 'hidden-secrets': live.diff.hiddenSecrets, 'unknown-rules': live.diff.unknownRules } : live.kind === 'unknown' ? { compared: false, why: live.why } : null,
    ...(whole ? { definition: definition === undefined ? null : objectJson(definition) } : {}),
  };
}

function stateJson({ objects, leftOut, counts: all, same, onlyNoise, noise }: StateDiff, { whole }: { readonly whole: boolean }): JsonObject {
  const counts = { ...all, same, 'only-noise': onlyNoise };
  return whole ? { ...counts, noise: noiseJson(noise), objects: objects.map(objectJson), 'objects-left-out': leftOut } : counts;
}

function noiseJson({ checksums, versions, references, random }: Noise): JsonObject {
  return { checksums, versions, references, random };
}

function objectJson({ change, object, hook, renamedFrom, changes, leftOut, noise, notes }: ObjectDiff): JsonObject {
  return { change, ...object, hook, 'renamed-from': renamedFrom ?? null, changes: changes.slice(0, mostFields).map(fieldJson), 'changes-left-out': leftOut, noise: noiseJson(noise), notes };
}

function fieldJson({ path, weight, before, after, reordered }: FieldChange): JsonObject {
  return { path, weight, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(reordered ? { reordered } : {}) };
}
