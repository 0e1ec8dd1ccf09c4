import type { CommitDiff } from '../diff/commit-diff.js';
import type { Json, JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { ShownHistory } from '../rollback/shown-history.js';
import type { AppReport, RunRecord } from '../run-record.js';
import { previewUrl } from './preview-url.js';
import { fileNote, patchLines } from './diff-words.js';

/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
export function outputsOf(record: RunRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(outputValues(record)).map(([name, value]) => [name, value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
export function jsonReport(record: RunRecord): JsonObject {
  const { result, problems, ...outputs } = outputValues(record);
  return {
    result: result ?? null,
    problems: problems ?? [],
    headline: record.headline,
    reason: record.reason ?? null,
    notices: record.notices,
    'exit-code': record.exitCode,
    'run-id': record.runId,
    ...outputs,
    apps: record.apps.map((app) => ({ ...appValues(app), ...(app.evidence === undefined ? {} : { evidence: app.evidence }) })),
    ...(record.diffs === undefined ? {} : { diffs: record.diffs.map(diffValues) }),
    ...(record.manual === undefined || record.manual.histories.length === 0 ? {} : { history: record.manual.histories.map(historyValues) }),
  };
}

/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
export function jsonText(value: Json): string {
  return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`;
}

/** Problems as plain data; what a problem does not have is left out. */
export function problemsJson(problems: readonly Problem[]): readonly JsonObject[] {
  return problems.map(({ code, severity, message, where, hint }) => ({
    code,
    severity,
    message,
    ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** Each file as a patch; `lines-left-out` are those that were not kept. */
function diffValues({ state, takesBack, sha, branch, files, filesLeftOut, unread }: CommitDiff): JsonObject {
  return {
    state, 'takes-back': takesBack, sha: sha ?? null, branch, 'files-left-out': filesLeftOut, unread: unread ?? null,
    files: files.map((file) => ({ path: file.path, change: file.change, added: file.added, removed: file.removed, patch: file.hunks.length === 0 ? null : `${patchLines(file).join('\n')}\n`, note: fileNote(file) ?? null, 'lines-left-out': file.leftOut })),
  };
}

/** `proposed` is the id that `last-healthy` stands for. */
function historyValues({ app, rows, proposed, why }: ShownHistory): JsonObject {
  return {
    app,
    proposed: proposed ?? null,
    why,
    rows: rows.map((row) => ({
      id: row.id, revision: row.revision ?? null, 'deployed-at': row.deployedAt, by: row.by ?? null,
      health: row.health, why: row.why, live: row.isLive, 'rolled-back': row.wasLeft,
    })),
  };
}

/** The evidence is left out: the outputs of a job may not be larger than 1 MB together. */
function appValues(app: AppReport): JsonObject {
  return {
    name: app.name,
    namespace: app.namespace ?? null,
    result: app.result,
    sync: app.sync ?? null,
    health: app.health ?? null,
    revision: app.revision ?? null,
    url: app.url,
    seconds: app.seconds,
    causes: app.causes,
  };
}

function outputValues(record: RunRecord): { readonly [name: string]: Json } {
  const [first] = record.apps;
  return {
    result: record.result,
    'commit-sha': record.commitSha ?? null,
    'previous-sha': record.previousSha ?? null,
    'revert-sha': record.revertSha ?? null,
    'changed-files': record.changedFiles,
    images: record.images,
    apps: record.apps.map(appValues),
    ...(record.workflow.id === 'preview' ? { 'preview-url': previewUrl(record) ?? null } : {}),
    'sync-status': first?.sync ?? null,
    'health-status': first?.health ?? null,
    revision: first?.revision ?? null,
    'rollback-strategy': record.rollbackStrategy ?? null,
    validation: record.validation ?? null,
    problems: problemsJson(record.problems),
  };
}
