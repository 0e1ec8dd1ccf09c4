import type { CommitDiff } from '../diff/commit-diff.js';
import type { Problem } from '../problem.js';
import type { AppReport, NodeRecord, RunEvent, RunRecord } from '../run-record.js';
import type { DrawnWorkflow } from './drawn-workflow.js';
import { redactJsonObject, type Redactor } from './redact.js';

/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
export function redactRecord(record: RunRecord, redact: Redactor): RunRecord {
  return {
    ...record,
    workflow: redactWorkflow(record.workflow, redact),
    headline: redact(record.headline),
    reason: record.reason === undefined ? undefined : redact(record.reason),
    notices: record.notices.map(redact),
    nodes: record.nodes.map((node) => redactNode(node, redact)),
    problems: redactProblems(record.problems, redact),
    apps: record.apps.map((app) => redactApp(app, redact)),
    changedFiles: record.changedFiles.map(redact),
    images: redactTexts(record.images, redact),
    validation: record.validation === undefined ? undefined : redactJsonObject(record.validation, redact),
    ...(record.diffs === undefined ? {} : { diffs: record.diffs.map((diff) => redactDiff(diff, redact)) }),
    ...(record.rollbacks === undefined ? {} : { rollbacks: record.rollbacks.map((outputs) => redactJsonObject(outputs, redact)) }),
    ...(record.manual === undefined ? {} : { manual: redactTexts(record.manual, redact) }),
  };
}

/** An event without secrets. */
export function redactEvent(event: RunEvent, redact: Redactor): RunEvent {
  switch (event.type) {
    case 'run-started':
      return {
        ...event,
        workflow: redactWorkflow(event.workflow, redact),
        nodes: event.nodes.map(({ id, purpose }) => ({ id: redact(id), purpose: redact(purpose) })),
        apps: event.apps.map(redact),
      };
    case 'node-started':
      return { ...event, node: redact(event.node), purpose: redact(event.purpose) };
    case 'progress':
      return { ...event, node: redact(event.node), message: redact(event.message), ...(event.app === undefined ? {} : { app: redact(event.app) }), ...(event.rollback === undefined ? {} : { rollback: redactTexts(event.rollback, redact) }) };
    case 'application-ended':
      return { ...event, node: redact(event.node), app: redact(event.app), note: redactMaybe(event.note, redact) };
    case 'node-finished':
      return { ...event, node: redact(event.node), produced: redactJsonObject(event.produced, redact), problems: redactProblems(event.problems, redact), note: redactMaybe(event.note, redact) };
    case 'run-ended':
    default:
      return { ...event, record: redactRecord(event.record, redact) };
  }
}

/** Problems without secrets. */
export function redactProblems(problems: readonly Problem[], redact: Redactor): readonly Problem[] {
  return problems.map((problem) => ({
    ...problem,
    message: redact(problem.message),
    ...(problem.where === undefined ? {} : { where: { ...problem.where, file: redact(problem.where.file) } }),
    ...(problem.hint === undefined ? {} : { hint: redact(problem.hint) }),
  }));
}

/** The drawn parts of a workflow without secrets; ids are redacted as in the record, so that they still match. */
export function redactDrawn({ nodes, edges }: DrawnWorkflow, redact: Redactor): DrawnWorkflow {
  return {
    nodes: new Map([...nodes.values()].map(({ node: { id, name, purpose }, step }) => [redact(id), { node: { id: redact(id), name: redactMaybe(name, redact), purpose: redact(purpose) }, step: { kind: step.kind } }])),
    edges: edges.map(({ edge: { from, to, mode, condition, forEach, cases, defaultTo, label } }) => ({ edge: redactTexts({ from, to, mode, condition, forEach, cases, defaultTo, label }, redact) })),
  };
}

function redactDiff(diff: CommitDiff, redact: Redactor): CommitDiff {
  return {
    ...diff,
    sha: redactMaybe(diff.sha, redact),
    branch: redact(diff.branch),
    files: diff.files.map((file) => ({
      ...file,
      path: redact(file.path),
      hunks: file.hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(redact) })),
    })),
    images: diff.images.map((image) => redactTexts(image, redact)),
    ...(diff.unread === undefined ? {} : { unread: redact(diff.unread) }),
  };
}

function redactWorkflow(workflow: RunRecord['workflow'], redact: Redactor): RunRecord['workflow'] {
  return { id: redact(workflow.id), name: redact(workflow.name), file: redact(workflow.file) };
}

function redactNode(node: NodeRecord, redact: Redactor): NodeRecord {
  return {
    ...node,
    id: redact(node.id),
    purpose: redact(node.purpose),
    outputs: redactJsonObject(node.outputs, redact),
    produced: redactJsonObject(node.produced, redact),
    problems: redactProblems(node.problems, redact),
    note: redactMaybe(node.note, redact),
    children: node.children.map((child) => redactNode(child, redact)),
  };
}

function redactApp(app: AppReport, redact: Redactor): AppReport {
  return {
    ...app,
    name: redact(app.name),
    namespace: redactMaybe(app.namespace, redact),
    revision: redactMaybe(app.revision, redact),
    url: redact(app.url),
    ...(app.externalUrl === undefined ? {} : { externalUrl: redact(app.externalUrl) }),
    causes: app.causes.map(redact),
    ...(app.evidence === undefined ? {} : { evidence: redactTexts(app.evidence, redact) }),
  };
}

/** The same value with every text in it redacted. Its keys are ours. */
export function redactTexts<T>(value: T, redact: Redactor): T;
export function redactTexts(value: unknown, redact: Redactor): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => redactTexts(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: readonly [string, unknown]) => [key, redactTexts(item, redact)]));
}

/** The same for a text that may be absent. */
export function redactMaybe(text: string | undefined, redact: Redactor): string | undefined {
  return text === undefined ? undefined : redact(text);
}
