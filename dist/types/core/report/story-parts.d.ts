import type { DoraFigures } from '../audit/dora.js';
import type { Stretch } from '../audit/story.js';
import type { StoryReport } from './story-view.js';
/** Something that happened, in a line of text that is foreign in part; the time is undefined where it is not known. */
export interface Moment {
    readonly atMs: number | undefined;
    readonly text: string;
}
/** All that is known to have happened, the oldest first; what began before the period is told with it. */
export declare function momentsOf({ stretches, commits, story, figures }: StoryReport): readonly Moment[];
/** What a stretch had, in the words of its versions where they are known; foreign text. */
export declare function whatOf({ kind, versions, why, commits }: Stretch): string;
/** A figure in words. */
export interface FigureRow {
    readonly name: string;
    readonly value: string;
    /** What it is computed from, to stand after the value. */
    readonly basis: string;
}
/** The four figures, and the time to detect. */
export declare function figureRows({ deployments, frequency, leadTime, leadTimesFromSource, changeFailureRate, timeToDetect, timeToRestore }: DoraFigures): readonly FigureRow[];
/** A duration; a dash for none. */
export declare function span(ms: number | undefined): string;
/** A moment to the minute, in UTC. */
export declare function minute(ms: number): string;
