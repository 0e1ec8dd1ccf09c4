import type { Location, Problem } from '../problem.js';
import type { AffectedRow } from '../report/affected-report.js';
import type { ObjectDiff, StateDiff } from './diff-states.js';
import type { LiveDiff } from './live-state.js';

/** A source that could not be compared, and why. */
export interface Gap {
  /** `overlay apps/web/overlays/prod`, `chart redis of https://charts.example.com`. */
  readonly source: string;
  readonly side: 'base' | 'head' | 'both';
  readonly why: string;
  readonly where?: Location;
}

/** What an application is made of at two commits, held against each other, and against what runs. */
export interface ApplicationDiff {
  readonly row: AffectedRow;
  /** How its own definition differs; undefined where it does not, or came or went. */
  readonly definition: ObjectDiff | undefined;
  /** Of the sources that could be rendered on both sides. */
  readonly rendered: StateDiff;
  /** Sources of which it is not known what the change does to them. */
  readonly gaps: readonly Gap[];
  /** What a reader should know besides. */
  readonly notes: readonly string[];
  readonly live: LiveComparison;
}

/** How an application stands to the cluster. */
export type LiveComparison =
  /** No server was named. */
  | { readonly kind: 'not-asked' }
  /** The change brings it: there is nothing yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'compared'; readonly diff: LiveDiff }
  | { readonly kind: 'unknown'; readonly why: string; readonly hint?: string };

/** Whether anything differs, in git or from what runs. */
export function differs({ rendered, definition, live }: ApplicationDiff): boolean {
  return rendered.objects.length > 0 || rendered.onlyNoise > 0 || definition !== undefined || (live.kind === 'compared' && live.diff.objects.length > 0);
}

/** Whether something of it could not be compared. */
export function isUnknown({ gaps, live }: ApplicationDiff): boolean {
  return gaps.length > 0 || live.kind === 'unknown';
}

/** What is not known of an application, as problems. */
export function gapProblems({ row, gaps, live }: ApplicationDiff): readonly Problem[] {
  const unknown = gaps.map(({ source, side, why, where }): Problem => ({
    code: 'OSOP-DIFF-001', severity: 'error', message: `${row.id} could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`, where: where ?? row.where,
    hint: 'make it possible to render it from the files of this repository, or look at what Argo CD shows for it',
  }));
  if (live.kind !== 'unknown') return unknown;
  return [...unknown, { code: 'OSOP-DIFF-002', severity: 'error', message: `${row.id} could not be compared with what runs: ${live.why}`, where: row.where, ...(live.hint === undefined ? {} : { hint: live.hint }) }];
}
