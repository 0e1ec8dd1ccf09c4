import type { StoryReport } from './story-view.js';
/** How a story is shown: columns of the terminal. Times are UTC. */
export interface StoryLook {
    readonly width: number;
    readonly color: boolean;
}
/** The story of an application as a table, a timeline, its figures, and what is not known. */
export declare function storyLines(report: StoryReport, look: StoryLook): readonly string[];
