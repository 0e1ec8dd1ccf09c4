import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { RunEvent } from '../run-record.js';
import type { AuditEvent } from './events.js';

type Finished = Extract<RunEvent, { type: 'node-finished' }>;

interface Kept {
  readonly event: AuditEvent | readonly [passed: AuditEvent, failed: AuditEvent];
  readonly fields: readonly string[];
  /** What a record calls the `status` that the node produced: its own `status` is how the node ended. */
  readonly status?: string;
}

/** How a kind of node is told, and which of what it produced is kept. */
const kept: { readonly [K in Finished['kind']]?: Kept } = {
  bump: { event: 'images.set', fields: ['commit_sha', 'previous_sha', 'branch', 'changed', 'images', 'pull_request'] },
  promote: { event: 'versions.promoted', fields: ['commit_sha', 'previous_sha', 'branch', 'changed', 'images', 'pull_request', 'from', 'to', 'skipped'] },
  validate: { event: 'validated', fields: ['valid', 'checked', 'invalid', 'skipped'] },
  sync: { event: 'sync.finished', fields: ['app', 'phase', 'revision', 'previous_revision', 'changed', 'message'] },
  gate: { event: ['gate.passed', 'gate.failed'], fields: ['app', 'sync', 'revision', 'message', 'causes', 'url'], status: 'health' },
  check: { event: ['check.passed', 'check.failed'], fields: ['met', 'checks', 'value', 'message'], status: 'http_status' },
  rollback: { event: 'rollback.finished', fields: ['app', 'strategy', 'from', 'revision', 'id', 'verified', 'revert_sha', 'reason', 'message'], status: 'health' },
  approval: { event: 'approved', fields: ['approved'] },
};

/** What a record tells of a node that has finished; undefined for one that was not reached. */
export function nodeFacts(finished: Finished): { readonly event: AuditEvent; readonly facts: JsonObject } | undefined {
  const { kind, node, status, produced, problems, note, durationMs } = finished;
  if (status === 'blocked' || status === 'pending' || status === 'running') return undefined;
  const plain = status === 'skipped' || status === 'planned' ? undefined : kept[kind];
  const named: AuditEvent | readonly [AuditEvent, AuditEvent] = plain?.event ?? 'node.finished';
  const event = typeof named === 'string' ? named : named[status === 'succeeded' ? 0 : 1];
  const apps = produced['apps'];
  return {
    event: plain !== undefined && event === 'approved' && status !== 'succeeded' ? 'node.finished' : event,
    facts: {
      node, kind, status, seconds: Math.round(durationMs / 100) / 10,
      ...(note === undefined ? {} : { note }),
      ...(plain === undefined ? {} : told(produced, plain)),
      ...(Array.isArray(apps) && plain !== undefined ? { apps: apps.map((app: Json) => (isJsonObject(app) ? { ...told(app, plain), ...picked(app, ['outcome', 'seconds']) } : app)) } : {}),
      ...(problems.length === 0 ? {} : { problems: problems.map(({ code, severity, message }) => ({ code, severity, message })) }),
    },
  };
}

/** What a record tells of a line of progress: where a rollback is about to lead; undefined for every other. */
export function planFacts({ node, rollback }: Extract<RunEvent, { type: 'progress' }>): { readonly event: AuditEvent; readonly facts: JsonObject } | undefined {
  if (rollback === undefined) return undefined;
  const { app, strategy, from = null, to = null, id = null, reason } = rollback;
  return { event: 'rollback.planned', facts: { node, app, strategy, from, to, id, reason } };
}

function told(produced: JsonObject, { fields, status }: Kept): JsonObject {
  const found = produced['status'];
  return { ...picked(produced, fields), ...(status === undefined || found === undefined ? {} : { [status]: found }) };
}

function picked(from: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));
}
