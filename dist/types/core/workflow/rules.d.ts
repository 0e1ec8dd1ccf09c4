import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
/**
 * Holds a workflow against the rules that a schema cannot express, all of them: what cannot be
 * carried out is an error, what is probably a slip a warning. In the order of the rules.
 */
export declare function checkWorkflow(document: WorkflowDocument): Problem[];
