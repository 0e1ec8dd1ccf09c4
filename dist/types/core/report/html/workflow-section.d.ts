import type { RunRecord } from '../../run-record.js';
import { type DrawnWorkflow } from '../drawn-workflow.js';
import type { Section } from './page.js';
/** The drawing of a workflow, and its edges in words. */
export declare function graphSection(workflow: DrawnWorkflow, record?: RunRecord): Section;
/** The edges of a definition. */
export declare function edgesSection(workflow: DrawnWorkflow): Section;
/** The nodes of a definition. */
export declare function definitionSection(workflow: DrawnWorkflow): Section;
/** When each node ran and what came of it: bars over the time of the run, and the same in numbers. */
export declare function timelineSection({ nodes, startedAt, durationMs }: RunRecord): Section;
