import type { RunRecord } from '../../run-record.js';
import { type DrawnWorkflow } from '../drawn-workflow.js';
import { type Html } from './html.js';
/** A drawing, its size in pixels, and how much of the workflow is not in it. */
export interface Drawing {
    readonly svg: Html;
    readonly width: number;
    readonly leftOut: {
        readonly nodes: number;
        readonly arrows: number;
    };
}
/** A workflow as SVG. With a record, nodes carry symbol and time of their outcome, and edges that were not taken are dashed. */
export declare function drawWorkflow(workflow: DrawnWorkflow, record?: RunRecord): Drawing;
