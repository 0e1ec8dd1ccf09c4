import { nearest } from '../did-you-mean.js';
import { oneLine } from '../one-line.js';
import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
import type { WorkflowGraph } from './graph.js';

/** What rules judge. */
export interface RuleFacts {
  readonly document: WorkflowDocument;
  readonly graph: WorkflowGraph;
}

/** One rule of a workflow: everything that breaks it. */
export type Rule = (facts: RuleFacts) => readonly Problem[];

/** A problem at a JSON pointer of the document; an error unless it says otherwise. */
export function problemAt(
  document: WorkflowDocument,
  pointer: string,
  told: Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'severity' | 'hint'>>,
): Problem {
  return { severity: 'error', ...told, where: document.locate(pointer) };
}

/** A name of the file for a message: one short line between backticks. */
export function quoted(name: string): string {
  return `\`${oneLine(name, 60)}\``;
}

/** `; did you mean …?`, or nothing. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const meant = nearest(name, candidates);
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}
