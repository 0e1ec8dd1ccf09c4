import { isJsonObject, type Json } from '../json.js';
import type { Problem } from '../problem.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';
import type { PlanContext } from './plan-context.js';
import type { Step } from './steps.js';

/** The step that a node stands for, or every reason why it cannot be carried out here. */
export type Classification = { readonly step: Step } | { readonly problems: readonly Problem[] };

/** A node that is being read. */
export interface Subject {
  readonly document: WorkflowDocument;
  readonly node: WorkflowNode;
  readonly context: PlanContext;
}

/** A node of a known type that asks for what is not known. */
export function unsupportedAction(subject: Subject, field: string, value: string | undefined, known: readonly string[]): Classification {
  const { node } = subject;
  const pointer = node.runtime[field] === undefined ? 'runtime' : `runtime/${field}`;
  const message = value === undefined
    ? `node \`${node.id}\` of type \`${node.type}\` cannot be executed here: its runtime has no \`${field}\``
    : `node \`${node.id}\` cannot be executed here: \`${field}: ${value}\` is not known for type \`${node.type}\``;
  return { problems: [problem(subject, pointer, { code: 'OSOP-PLAN-002', message, hint: `known: ${known.join(', ')}` })] };
}

/** An error at a place of the node. */
export function problem(
  { document, node }: Subject,
  pointer: string,
  content: Pick<Problem, 'code' | 'message' | 'hint'>,
): Problem {
  return { severity: 'error', where: document.locate(`${node.pointer}/${pointer}`), ...content };
}

/** A text; undefined for anything else. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A number where text belongs (`revision: 1234567`) would be passed over as if it were not there. */
export function notText(subject: Subject, field: string, code: 'OSOP-PLAN-002' | 'OSOP-PLAN-003'): readonly Problem[] {
  const value = subject.node.runtime[field];
  if (value === undefined || value === null || typeof value === 'string') return [];
  return [problem(subject, `runtime/${field}`, {
    code,
    message: `\`${field}\` of node \`${subject.node.id}\` must be text, not ${Array.isArray(value) ? 'a list' : isJsonObject(value) ? 'a mapping' : `a ${typeof value}`}`,
    hint: 'put it in quotes',
  })];
}

/** `yes` in quotes would be passed over as if it were not there. */
export function notBoolean(subject: Subject, field: string): readonly Problem[] {
  const value = subject.node.runtime[field];
  if (value === undefined || value === null || typeof value === 'boolean') return [];
  return [problem(subject, `runtime/${field}`, { code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be true or false`, hint: 'without quotes' })];
}

/** A text by lines, or a list of texts. */
export function listOf(value: Json | undefined): readonly string[] {
  const lines = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? (value as readonly Json[]).filter((entry) => typeof entry === 'string') : [];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A problem for each field that is neither text nor a list of texts. */
export function notLists(subject: Subject, fields: readonly string[]): readonly Problem[] {
  return fields.flatMap((field): readonly Problem[] => {
    const value = subject.node.runtime[field];
    const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    if (value === undefined || value === null || typeof value === 'string' || isList) return [];
    return [problem(subject, `runtime/${field}`, { code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be a list of texts`, hint: 'write one a line, in quotes' })];
  });
}
