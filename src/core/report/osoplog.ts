import type { Json, JsonObject } from '../json.js';
import { verdictOf, type NodeRecord, type NodeStatus, type ResultWord, type RunRecord } from '../run-record.js';

/** Who or what started the run. */
export interface TriggerFacts {
  readonly type: 'manual' | 'cron' | 'webhook' | 'git_push' | 'event' | 'api' | 'replay' | 'transcript_capture';
  readonly actor?: string;
  readonly timestamp?: Date;
  readonly source?: string;
}

export interface OsoplogFacts {
  readonly record: RunRecord;
  readonly trigger: TriggerFacts;
  /** Hash of the last audit record; its records name the same run and nodes. */
  readonly auditHead?: string | undefined;
  /** `sha256:` and the hexadecimal hash of the workflow file. */
  readonly workflowHash?: string;
  readonly toolVersion: string;
}

const nodeStatuses: { readonly [K in NodeStatus]: string } = {
  // What a run never came to is, to OSOP, not reached.
  pending: 'BLOCKED',
  running: 'RUNNING',
  succeeded: 'COMPLETED',
  failed: 'FAILED',
  skipped: 'SKIPPED',
  blocked: 'BLOCKED',
  planned: 'DRY_RUN',
  cancelled: 'ERROR',
};

const runStatuses: { readonly [K in ResultWord]: string } = {
  succeeded: 'COMPLETED',
  'nothing-to-do': 'COMPLETED',
  superseded: 'COMPLETED',
  planned: 'DRY_RUN',
  'rolled-back': 'FAILED',
  failed: 'FAILED',
  refused: 'BLOCKED',
  cancelled: 'FAILED',
  unknown: 'FAILED',
};

/** OSOP's word for what started a run on GitHub, by the name of the event. */
export function triggerTypeOf(githubEvent: string): TriggerFacts['type'] {
  switch (githubEvent) {
    case 'push':
      return 'git_push';
    case 'schedule':
      return 'cron';
    case 'workflow_dispatch':
      return 'manual';
    case 'repository_dispatch':
      return 'api';
    default:
      return 'event';
  }
}

/** The run as an OSOP execution log (`osoplog.schema.json`, OSOP 1.0), ready to be written as JSON or YAML. */
export function osoplogOf({ record, trigger, workflowHash, auditHead, toolVersion }: OsoplogFacts): JsonObject {
  return defined({
    osoplog_version: '1.0',
    run_id: record.runId,
    workflow_id: record.workflow.id,
    workflow_hash: workflowHash,
    mode: record.dryRun ? 'dry_run' : 'live',
    status: osopStatus(record),
    trigger: defined({ type: trigger.type, actor: trigger.actor, timestamp: trigger.timestamp?.toISOString(), source: trigger.source }),
    started_at: record.startedAt.toISOString(),
    ended_at: record.endedAt.toISOString(),
    duration_ms: wholeMs(record.durationMs),
    runtime: { agent: 'osop-argocd', agent_version: toolVersion, source: 'executor' },
    node_records: record.nodes.flatMap((node) => nodeRecords(node)),
    result_summary: [verdictOf(record), ...record.notices].join('\n'),
    'x-osop-argocd': defined({
      result: record.result,
      exit_code: record.exitCode,
      commit_sha: record.commitSha,
      previous_sha: record.previousSha,
      revert_sha: record.revertSha,
      rollback_strategy: record.rollbackStrategy,
      audit_head: auditHead,
      evidence: evidenceOf(record),
    }),
  });
}

/**
 * `osoplogOf` as the text of an `.osoplog.yaml` file. Strings are quoted: readers of YAML 1.1 take bare
 * times, `on` and the like for something else.
 */
export async function osoplogYaml(facts: OsoplogFacts): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(osoplogOf(facts), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
}

/** What was found of each application that failed; undefined where none did. */
function evidenceOf({ apps }: RunRecord): readonly JsonObject[] | undefined {
  const found = apps.flatMap(({ name, evidence }) => (evidence === undefined ? [] : [{ app: name, ...evidence }]));
  return found.length === 0 ? undefined : found;
}

/** The run's status in OSOP's words. */
export function osopStatus(record: RunRecord): string {
  const status = runStatuses[record.result];
  if (status === 'COMPLETED' && record.dryRun) return 'DRY_RUN';
  if (status === 'FAILED' && record.result !== 'cancelled' && record.nodes.some((node) => node.timedOut && node.status === 'failed')) return 'TIMEOUT';
  return status;
}

/** A node's record and, after it, those of the sub-workflow that it ran. */
function nodeRecords(node: NodeRecord, parent?: { readonly id: string; readonly place: number }): readonly JsonObject[] {
  const errors = node.problems.filter((problem) => problem.severity === 'error');
  const own = defined({
    node_id: node.id,
    node_type: node.type,
    attempt: node.attempts > 0 ? node.attempts : undefined,
    status: node.status === 'failed' && node.timedOut ? 'TIMEOUT' : nodeStatuses[node.status],
    started_at: node.startedAt?.toISOString(),
    ended_at: node.endedAt?.toISOString(),
    duration_ms: node.attempts > 0 ? wholeMs(node.durationMs) : undefined,
    outputs: Object.keys(node.outputs).length > 0 ? node.outputs : undefined,
    error: errors.length > 0 ? errors.map((problem) => `${problem.code} ${problem.message}`).join('\n') : undefined,
    reason: node.note ?? (node.status === 'pending' ? 'the run ended before it' : undefined),
    parent_id: parent?.id,
    spawn_index: parent?.place,
  });
  return [own, ...node.children.flatMap((child, place) => nodeRecords(child, { id: node.id, place }))];
}

function wholeMs(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds));
}

function defined(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
