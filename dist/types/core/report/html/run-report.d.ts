import type { DrawnWorkflow } from '../drawn-workflow.js';
import { type Asked } from '../next-commands.js';
import type { OsoplogFacts } from '../osoplog.js';
import { type Origin } from './record-section.js';
/** Everything that a report is made from. Secrets must be out of it. */
export interface RunReport extends OsoplogFacts, Origin, Asked {
    /** For the drawing; left out where there was no valid workflow. */
    readonly workflow?: DrawnWorkflow | undefined;
    /** Address of the config repository on GitHub, such as `https://github.com/owner/name`. */
    readonly repositoryUrl?: string | undefined;
    /** Addresses whose origins may be linked to: those of Argo CD and of the CI system. */
    readonly knownUrls: readonly (string | undefined)[];
}
/**
 * A run as one HTML file that needs nothing else: the verdict, what to do next, the workflow and its course, what changed,
 * what failed and why, what was rolled back, the problems, the diffs, and the facts that an audit asks for. Each part has a budget;
 * together they stay below 2 MB, and where something is left out the page says how much.
 */
export declare function runReport(report: RunReport): string;
/** A workflow by itself as an HTML file: the drawing, its edges and its nodes. */
export declare function workflowPage({ workflow, name, description, file, toolVersion }: {
    readonly workflow: DrawnWorkflow;
    readonly name: string;
    readonly description: string | undefined;
    readonly file: string;
    readonly toolVersion: string;
}): string;
