import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
import type { Expression } from './expressions.js';
import { type Classification, type Subject } from './classify-subject.js';
import type { Step } from './steps.js';
/** True for an `api` node that means a check: whatever else it asks for, it says what must be true of the answer. */
export declare function isCheck({ node }: Subject): boolean;
/** A GET whose answer must meet the `success_criteria`, of an origin that the input `allowed-urls` names. */
export declare function classifyCheck(subject: Subject): Classification;
/** Every success criterion of a check must be one that can be judged: what is for people only would always pass. */
export declare function checkCriteriaOfChecks(document: WorkflowDocument, { steps, criteria }: {
    readonly steps: ReadonlyMap<string, Step>;
    readonly criteria: ReadonlyMap<string, readonly Expression[]>;
}): readonly Problem[];
