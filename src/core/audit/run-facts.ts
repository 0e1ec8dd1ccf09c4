import type { JsonObject } from '../json.js';
import type { RunRecord } from '../run-record.js';

/** What the last record of a run tells. */
export function runFacts(record: RunRecord): JsonObject {
  return {
    result: record.result,
    exit_code: record.exitCode,
    headline: record.headline,
    reason: record.reason ?? null,
    seconds: Math.round(record.durationMs / 100) / 10,
    commit: record.commitSha ?? null,
    previous_commit: record.previousSha ?? null,
    revert_commit: record.revertSha ?? null,
    rollback_strategy: record.rollbackStrategy ?? null,
    images: record.images,
    changed_files: record.changedFiles,
    apps: record.apps.map(({ name, namespace = null, result, sync = null, health = null, revision = null, seconds, causes, url }) => ({ name, namespace, result, sync, health, revision, seconds, causes, url })),
    notices: record.notices,
    problems: record.problems.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}
