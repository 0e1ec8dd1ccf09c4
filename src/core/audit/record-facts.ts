import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import { msOf } from './git-facts.js';
import type { StoryFact } from './story-facts.js';

/** Lines of a file of records that are records; how many are not. What they say is not checked here: `audit verify` does that. */
export function readRecords(text: string): { readonly records: readonly JsonObject[]; readonly unreadable: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = lines.flatMap((line) => {
    try {
      const value = JSON.parse(line) as Json;
      return isJsonObject(value) && typeof value['event'] === 'string' ? [value] : [];
    } catch {
      return [];
    }
  });
  return { records, unreadable: lines.length - records.length };
}

/** What records tell of one application, `name` or `namespace/name`. Of dry runs nothing: they changed nothing. */
export function recordFacts(records: readonly JsonObject[], app: string): readonly StoryFact[] {
  const dry = new Set(records.filter(({ event, dry_run: dryRun }) => event === 'run.started' && dryRun === true).map(({ run }) => run));
  const reasons = new Map(records.flatMap(({ event, run, reason }) => (event === 'run.started' && typeof reason === 'string' ? [[run, reason] as const] : [])));
  return records.filter(({ run }) => !dry.has(run)).flatMap((record) => [...actorFacts(record), ...ofApplication(record, app).flatMap((part) => partFacts(record, part, reasons.get(record['run'])))]);
}

/** When the records begin. */
export function recordsSince(records: readonly JsonObject[]): number | undefined {
  const times = records.flatMap((record) => msOf(text(record, 'time')) ?? []);
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}

function actorFacts(record: JsonObject): readonly StoryFact[] {
  const by = text(record, 'actor');
  const shas = record['event'] === 'rollback.finished' ? [text(record, 'revert_sha')] : [text(record, 'commit_sha'), record['event'] === 'commit.accepted' ? text(record, 'sha') : undefined];
  if (by === undefined) return [];
  return shas.flatMap((sha): readonly StoryFact[] => (sha === undefined || sha === '' ? [] : [{ kind: 'actor', from: 'records', sha, by }]));
}

/** A node of several applications has a part for each. */
function ofApplication(record: JsonObject, app: string): readonly JsonObject[] {
  const { apps } = record;
  const parts = Array.isArray(apps) && apps.length > 0 ? (apps as readonly Json[]).filter((part) => isJsonObject(part)) : [record];
  // The part of a run with one application alone has its name without the namespace.
  const names: ReadonlySet<unknown> = new Set([app, app.slice(app.indexOf('/') + 1)]);
  return parts.filter((part) => names.has(part['app']) || names.has(part['name']));
}

function partFacts(record: JsonObject, part: JsonObject, runReason: string | undefined): readonly StoryFact[] {
  const atMs = msOf(text(record, 'time'));
  if (atMs === undefined || record['status'] === 'skipped' || record['status'] === 'planned') return [];
  const revision = text(part, 'revision');
  const by = text(record, 'actor');
  const told = oneLine(text(part, 'message') ?? '', 300);
  switch (record['event']) {
    case 'sync.finished':
      if (part['phase'] === 'Succeeded' && revision !== undefined) return [{ kind: 'deployed', from: 'records', revision, atMs, by, id: undefined, health: 'unknown' }];
      return part['phase'] === 'Failed' || part['phase'] === 'Error' ? [{ kind: 'failed-sync', from: 'records', atMs, revision, by, why: told }] : [];
    case 'gate.passed':
    case 'gate.failed': {
      const health = text(part, 'health');
      const healthy = record['event'] === 'gate.passed' && health === 'Healthy';
      if (!healthy && !foundBroken(record, health)) return [];
      return [{ kind: 'health', from: 'records', healthy, atMs, untilMs: undefined, revision, why: healthy ? 'the gate passed' : `the gate failed: ${told}` }];
    }
    case 'rollback.finished':
      return rollbackFacts(part, { atMs, by, job: text(record, 'run_url'), runReason });
    default:
      return [];
  }
}

/** One that was replaced meanwhile, or could not be asked about, was not found to be broken. */
function foundBroken({ problems }: JsonObject, health: string | undefined): boolean {
  if (health !== 'Degraded' && health !== 'Missing' && health !== 'Progressing') return false;
  const codes = Array.isArray(problems) ? (problems as readonly Json[]).map((problem) => (isJsonObject(problem) ? problem['code'] : undefined)) : [];
  return codes.length === 0 || codes.some((code) => code === 'OSOP-GATE-001' || code === 'OSOP-GATE-002');
}

interface RollbackRecord {
  readonly atMs: number;
  readonly by: string | undefined;
  readonly job: string | undefined;
  readonly runReason: string | undefined;
}

function rollbackFacts(part: JsonObject, { atMs, by, job, runReason }: RollbackRecord): readonly StoryFact[] {
  const strategy = text(part, 'strategy');
  // After Argo CD's rollback the commit that reverts it in git is another matter.
  const to = strategy === 'git-revert' ? (text(part, 'revert_sha') ?? text(part, 'revision')) : text(part, 'revision');
  if (to === undefined) return [];
  const reason = runReason ?? text(part, 'reason');
  return [
    { kind: 'rollback', from: 'records', atMs, left: text(part, 'from'), to, strategy, by, reason: reason === undefined ? undefined : oneLine(reason, 300), job },
    ...(part['verified'] === true ? [
      { kind: 'deployed', from: 'records', revision: to, atMs, by, id: undefined, health: 'healthy' } as const,
      { kind: 'health', from: 'records', healthy: true, atMs, untilMs: undefined, revision: to, why: 'the rollback was verified' } as const,
    ] : []),
  ];
}

function text(from: JsonObject, field: string): string | undefined {
  const value = from[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
