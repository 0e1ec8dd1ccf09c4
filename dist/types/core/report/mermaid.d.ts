import type { RunRecord } from '../run-record.js';
import { type DrawnWorkflow } from './drawn-workflow.js';
/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
export declare function workflowMermaid(workflow: DrawnWorkflow, record?: RunRecord): string;
