import type { Baseline } from '../argocd/baseline.js';
import { shortRevision } from '../git/refs.js';
import { isSameEntry, type HistoryRow } from './history.js';
import type { RollbackTo } from './rollback-to.js';

/**
 * Where to roll back to, and why, in one line; or why there is nowhere to. `not-in-history` is a commit that Argo CD cannot
 * go back to, but git perhaps can. Warnings say what speaks against the entry; each is a line of its own.
 */
export type TargetChoice =
  | { readonly kind: 'entry'; readonly row: HistoryRow; readonly reason: string; readonly warnings: readonly string[] }
  | { readonly kind: 'not-in-history'; readonly revision: string; readonly reason: string }
  | { readonly kind: 'none'; readonly reason: string };

/** What the rollback leads away from. */
export interface LedFrom {
  /** Undefined where no run deployed it: then it is what is live. */
  readonly badRevision: string | undefined;
  /** Revisions that are the same as the bad one for the application. */
  readonly alike?: readonly string[];
  /** Revisions that brought the same versions as the bad one. */
  readonly sameVersions?: ReadonlySet<string>;
  /** How it was before this run; undefined without a run. */
  readonly baseline: Baseline | undefined;
}

/** How many revisions a reason names. */
const named = 4;

/**
 * Chooses among the rows of `historyRows`.
 *
 * - `last-healthy`: the newest revision known to have been healthy; where none is, the newest whose health is not known,
 *   which the reason then says.
 * - `steps:N`: the Nth revision back, of those known to have been healthy and those of which it is not known.
 * - `id:N` and a commit: exactly that, and a warning where it was not healthy, was gone back from or was taken back.
 *
 * `last-healthy` and `steps:N` never lead to a revision that was unhealthy, that somebody went back from or that git took
 * back, nor to one that others deployed during the run, nor to one that brought the same versions and is not known to have
 * been healthy. A revision with several ids counts once, by its newest. What is live or bad is never gone back to by name.
 */
export function chooseTarget(rows: readonly HistoryRow[], to: RollbackTo, from: LedFrom): TargetChoice {
  const isNamed = to.kind === 'id' || to.kind === 'commit';
  if (!isNamed && from.baseline !== undefined && from.baseline.entry === undefined) return none('nothing had been deployed before this run');
  switch (to.kind) {
    case 'last-healthy':
      return lastHealthy(rows, from);
    case 'steps':
      return stepsBack(rows, to.steps, from);
    case 'id':
      return byId(rows, to.id, from);
    case 'commit':
      return byRevision(rows, to.revision, from);
  }
}

function lastHealthy(rows: readonly HistoryRow[], from: LedFrom): TargetChoice {
  const eligible = eligibleRows(rows, from);
  const healthy = eligible.findIndex(({ health }) => health === 'healthy');
  const row = eligible[Math.max(0, healthy)];
  if (row === undefined) return none(whyNone(rows, from));
  if (healthy < 0) return chosen(row, `${nameOf(row)} is the newest earlier revision that nothing speaks against (${idOf(row)}); whether it was healthy is not known: ${row.why}`);
  const passed = eligible.slice(0, healthy);
  const warnings = passed.length === 0 ? [] : [`passed over, as whether they were healthy is not known: ${passed.map((one) => `${nameOf(one)} (${idOf(one)})`).join(', ')}`];
  return chosen(row, `${nameOf(row)} is the newest revision known to have been healthy (${idOf(row)}): ${row.why}`, warnings);
}

function stepsBack(rows: readonly HistoryRow[], steps: number, from: LedFrom): TargetChoice {
  const eligible = eligibleRows(rows, from);
  const row = eligible[steps - 1];
  if (row === undefined) {
    return none(eligible.length === 0 ? whyNone(rows, from) : `${counted(steps)} back is further than the history goes: of its earlier revisions ${eligible.length} can be gone back to`);
  }
  const health = row.health === 'healthy' ? row.why : `whether it was healthy is not known: ${row.why}`;
  return chosen(row, `${nameOf(row)} is ${counted(steps)} back (${idOf(row)}): ${health}`);
}

function byId(rows: readonly HistoryRow[], id: number, from: LedFrom): TargetChoice {
  const [row, ...others] = rows.filter(({ entry }) => entry.id === id);
  if (row === undefined) {
    return none(rows.length === 0 ? 'Argo CD has no earlier deployment of it' : `Argo CD's history has no id ${id}; it has ${rows.map(({ entry }) => entry.id).join(', ')}`);
  }
  if (others.length > 0) return none(`Argo CD's history has the id ${id} ${others.length + 1} times: name a commit instead`);
  return asAsked(row, rows, from);
}

function byRevision(rows: readonly HistoryRow[], wanted: string, from: LedFrom): TargetChoice {
  const found = rows.filter(({ revision }) => revision?.startsWith(wanted.toLowerCase()) === true);
  const revisions = new Set(found.map(({ revision }) => revision));
  if (revisions.size > 1) return none(`${wanted} is the beginning of ${revisions.size} revisions in Argo CD's history: give more of it`);
  const [row] = found;
  if (row === undefined) {
    return { kind: 'not-in-history', revision: wanted, reason: `Argo CD's history, which goes back ${rows.length === 1 ? 'one deployment' : `${rows.length} deployments`}, does not have ${shortRevision(wanted)}` };
  }
  return asAsked(row, rows, from);
}

/** What somebody named, whatever speaks against it, unless it leads nowhere. */
function asAsked(row: HistoryRow, rows: readonly HistoryRow[], from: LedFrom): TargetChoice {
  const name = `${nameOf(row)} (${idOf(row)})`;
  if (row.isLive) return none(`${name} is what is live`);
  const bad = rows.find(({ revision }) => revision !== undefined && revision === badRevisionOf(rows, from));
  // The same commit with other parameters is another deployment.
  if (row.revision !== undefined && row.revision === badRevisionOf(rows, from) && sourcesText(row) === sourcesText(bad)) return none(`${name} is the very revision to go back from`);
  const warnings = against(row);
  const health = row.health === 'healthy' ? [`it was healthy: ${row.why}`] : [];
  return chosen(row, [`${name} is what was asked for`, ...health, ...warnings].join('; '), warnings);
}

/** What speaks against a row, and what is not known of it. */
function against(row: HistoryRow): readonly string[] {
  return [
    ...(row.health === 'unhealthy' ? [`it was not healthy: ${row.why}`] : []),
    ...(row.health === 'unknown' ? [`whether it was healthy is not known: ${row.why}`] : []),
    ...(row.wasLeft ? ['it was gone back from before'] : []),
    ...(row.takenBack === undefined ? [] : [`it was taken back in git, as of ${shortRevision(row.takenBack)}`]),
  ];
}

/** One row for each revision that may be gone back to without its being named, newest first. */
function eligibleRows(rows: readonly HistoryRow[], from: LedFrom): readonly HistoryRow[] {
  const bad = badRevisionOf(rows, from);
  const seen = new Set<string>();
  return beforeRun(rows, from.baseline).filter((row) => {
    if (row.revision === undefined || row.revision === bad || from.alike?.includes(row.revision) === true || seen.has(row.revision)) return false;
    seen.add(row.revision);
    return isEligible(row) && isEligible(newestOf(row, rows)) && !isNoBetter(row, from);
  });
}

/** What is known of a revision at last is said by its newest entry, also where that came after the run had begun. */
function newestOf(row: HistoryRow, rows: readonly HistoryRow[]): HistoryRow {
  return rows.find(({ revision }) => revision === row.revision) ?? row;
}

function isEligible({ health, wasLeft, takenBack }: HistoryRow): boolean {
  return health !== 'unhealthy' && !wasLeft && takenBack === undefined;
}

/** What has just failed would hardly be healthy by another commit that sets it. */
function isNoBetter({ health, revision = '' }: HistoryRow, { sameVersions }: LedFrom): boolean {
  return health === 'unknown' && sameVersions?.has(revision) === true;
}

/** Without a run the way back leads from what is live. */
function badRevisionOf(rows: readonly HistoryRow[], { badRevision, baseline }: LedFrom): string | undefined {
  return badRevision ?? (baseline === undefined ? rows.find(({ isLive }) => isLive)?.revision : undefined);
}

/** The rows as they were when the baseline was the newest. */
function beforeRun(rows: readonly HistoryRow[], baseline: Baseline | undefined): readonly HistoryRow[] {
  const last = baseline?.entry;
  if (last === undefined) return rows;
  const index = rows.findIndex(({ entry }) => isSameEntry(entry, last));
  return index < 0 ? rows.filter(({ entry }) => entry.deployedAt < last.deployedAt) : rows.slice(index);
}

function whyNone(rows: readonly HistoryRow[], from: LedFrom): string {
  const bad = badRevisionOf(rows, from);
  const others = beforeRun(rows, from.baseline).filter((row, index, all) => row.revision !== undefined && row.revision !== bad && from.alike?.includes(row.revision) !== true && all.findIndex(({ revision }) => revision === row.revision) === index);
  if (others.length === 0) return 'Argo CD has no earlier deployment of it';
  const reasons = others.slice(0, named).map((row) => `${nameOf(row)} ${isNoBetter(row, from) ? 'sets the same versions' : whyIneligible(isEligible(row) ? newestOf(row, rows) : row)}`);
  const more = others.length > named ? [`and ${others.length - named} more`] : [];
  return `none of the earlier revisions in Argo CD's history can be gone back to: ${[...reasons, ...more].join('; ')}`;
}

function whyIneligible({ health, why, wasLeft }: HistoryRow): string {
  if (health === 'unhealthy') return `was not healthy (${why})`;
  return wasLeft ? 'was gone back from before' : 'was taken back in git';
}

function chosen(row: HistoryRow, reason: string, warnings: readonly string[] = []): TargetChoice {
  const live = row.isLive ? ['it is what is live already'] : [];
  return { kind: 'entry', row, reason: [reason, ...live].join('; '), warnings };
}

function none(reason: string): TargetChoice {
  return { kind: 'none', reason };
}

function nameOf({ revision }: HistoryRow): string {
  return revision === undefined ? 'a revision that is not known' : shortRevision(revision);
}

function idOf({ entry }: HistoryRow): string {
  return `history id ${entry.id}`;
}

function counted(steps: number): string {
  return steps === 1 ? 'one revision' : `${steps} revisions`;
}

function sourcesText(row: HistoryRow | undefined): string {
  return JSON.stringify([row?.entry.source, row?.entry.sources]);
}
