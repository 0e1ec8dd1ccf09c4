import type { RunEvent } from '../run-record.js';
export interface LineOptions {
    /** Whether ANSI colours may be used; without them nothing is lost. */
    readonly color: boolean;
    /** When the run began: the time before each line counts from here. */
    readonly startedAt: Date;
    /** True for a window in which names are not set in a column. */
    readonly narrow?: boolean;
}
/** Width of `[ 12.3s] ✓ `, by which further lines of an event are indented. */
export declare const lineIndent = 11;
/**
 * What an event says in a log or on a terminal: lines without line ends, for 80 columns. Text of other
 * people in them can neither move the cursor nor command the runner.
 */
export declare function eventLines(event: RunEvent, options: LineOptions): readonly string[];
