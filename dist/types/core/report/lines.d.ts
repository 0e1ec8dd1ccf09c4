import type { RunEvent } from '../run-record.js';
export interface LineOptions {
    /** Whether ANSI colours may be used; without them nothing is lost. */
    readonly color: boolean;
    /** When the run began: the time before each line counts from here. */
    readonly startedAt: Date;
}
/**
 * What an event says in a log or on a terminal: lines without line ends, for 80 columns. Text of other
 * people in them can neither move the cursor nor command the runner.
 */
export declare function eventLines(event: RunEvent, options: LineOptions): readonly string[];
