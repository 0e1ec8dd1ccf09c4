import type { RunRecord } from '../run-record.js';
/**
 * When each node ran, as a Gantt chart of Mermaid: https://mermaid.js.org/syntax/gantt.html. Undefined where that says no
 * more than a number: of less than two nodes that ran. Times are counted from the start of the run, and are written as if
 * that was midnight: Mermaid reads and writes times of the reader's time zone, so that they come out as they went in.
 */
export declare function timelineMermaid({ nodes, startedAt, durationMs }: RunRecord): {
    readonly mermaid: string;
    readonly leftOut: number;
} | undefined;
