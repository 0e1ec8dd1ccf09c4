import { type Json } from '../json.js';
import type { Problem } from '../problem.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';
import type { PlanContext } from './plan-context.js';
import type { Step } from './steps.js';
/** The step that a node stands for, or every reason why it cannot be carried out here. */
export type Classification = {
    readonly step: Step;
} | {
    readonly problems: readonly Problem[];
};
/** A node that is being read. */
export interface Subject {
    readonly document: WorkflowDocument;
    readonly node: WorkflowNode;
    readonly context: PlanContext;
}
/** A node of a known type that asks for what is not known. */
export declare function unsupportedAction(subject: Subject, field: string, value: string | undefined, known: readonly string[]): Classification;
/** An error at a place of the node. */
export declare function problem({ document, node }: Subject, pointer: string, content: Pick<Problem, 'code' | 'message' | 'hint'>): Problem;
/** A text; undefined for anything else. */
export declare function text(value: Json | undefined): string | undefined;
/** A number where text belongs (`revision: 1234567`) would be passed over as if it were not there. */
export declare function notText(subject: Subject, field: string, code: 'OSOP-PLAN-002' | 'OSOP-PLAN-003'): readonly Problem[];
/** `yes` in quotes would be passed over as if it were not there. */
export declare function notBoolean(subject: Subject, field: string): readonly Problem[];
/** A text by lines, or a list of texts. */
export declare function listOf(value: Json | undefined): readonly string[];
/** A problem for each field that is neither text nor a list of texts. */
export declare function notLists(subject: Subject, fields: readonly string[]): readonly Problem[];
