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
export declare function problemAt(document: WorkflowDocument, pointer: string, told: Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'severity' | 'hint'>>): Problem;
/** A name of the file for a message: one short line between backticks. */
export declare function quoted(name: string): string;
/** `; did you mean …?`, or nothing. */
export declare function suggestion(name: string, candidates: Iterable<string>): string;
