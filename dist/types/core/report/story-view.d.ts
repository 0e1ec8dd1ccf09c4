import { type DoraFigures } from '../audit/dora.js';
import type { Story, Stretch } from '../audit/story.js';
import type { CommitFact, SourceState } from '../audit/story-facts.js';
import type { JsonObject } from '../json.js';
/** A story with its period and figures, as it is shown. */
export interface StoryReport {
    readonly app: string;
    readonly story: Story;
    readonly sources: readonly SourceState[];
    readonly figures: DoraFigures;
    /** Of the period, the oldest first. */
    readonly stretches: readonly Stretch[];
    readonly commits: readonly CommitFact[];
    /** What is not known, a sentence each. */
    readonly unknown: readonly string[];
}
/** What belongs to a period: without `sinceMs` it begins with what is known to have been live first. The figures begin no earlier than that is known. */
export declare function storyReport(app: string, { story, sources, sinceMs, nowMs }: {
    readonly story: Story;
    readonly sources: readonly SourceState[];
    readonly sinceMs: number | undefined;
    readonly nowMs: number;
}): StoryReport;
/** The name of a source as people are told. */
export declare function nameOf(source: SourceState['source']): string;
/** The report for machines. Times are RFC 3339, durations seconds; null is what is not known. */
export declare function storyJson({ app, story, sources, figures, stretches, commits, unknown }: StoryReport): JsonObject;
