import { type RenderedDiffReport } from './rendered-diff-report.js';
/** How much all blocks may take together, and where the rest can be read. */
export interface RenderedDiffRoom {
    readonly bytes: number;
    /** Page of the run, from elsewhere; undefined on that page itself. */
    readonly runUrl: string | undefined;
}
/** The job summary, which has more room than a comment. */
export declare function renderedDiffSummary(report: RenderedDiffReport): string;
/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
export declare function renderedDiffBlocks(report: RenderedDiffReport, room: RenderedDiffRoom): readonly string[];
