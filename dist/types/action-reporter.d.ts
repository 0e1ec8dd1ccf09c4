import type { RunEvent } from './core/run-record.js';
/**
 * Writes the log of a job: one group for each node. Nodes that run at the same time would tear the groups
 * apart, so a group is closed when another node speaks and opened again when its own does.
 */
export declare function createActionReporter(): {
    readonly report: (event: RunEvent) => void;
    readonly close: () => void;
};
