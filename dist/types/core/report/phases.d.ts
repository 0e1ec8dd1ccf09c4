import type { NodeRecord } from '../run-record.js';
/** A node of a run, also of a sub-workflow, with the ids that lead to it: `deploy / inner`. */
export interface Phase {
    readonly node: NodeRecord;
    /** Untrusted. */
    readonly path: string;
}
/** Every node and those within it, in their order. Ids are cut to `longest` characters. */
export declare function phasesOf(nodes: readonly NodeRecord[], longest: number): readonly Phase[];
