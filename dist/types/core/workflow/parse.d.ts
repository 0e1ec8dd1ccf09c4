import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
/** A workflow file once read. */
export interface ParsedWorkflow {
    /** Absent as soon as one of the problems is an error. */
    readonly document?: WorkflowDocument;
    readonly problems: readonly Problem[];
}
/**
 * Reads the YAML or JSON text of a workflow file, holds it against OSOP's schema and fills in its
 * defaults. `file` is the path as the user knows it; it is only named in places.
 */
export declare function parseWorkflow(text: string, file: string): ParsedWorkflow;
