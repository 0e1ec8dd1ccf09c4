import type { LiveState } from './live-state.js';
/** The window that is drawn in, and the moment. */
export interface LiveView {
    readonly columns: number;
    /** Lines that the table may have. */
    readonly rows: number;
    readonly now: Date;
    /** Counts up with each picture, for what turns. */
    readonly frame: number;
    readonly color: boolean;
}
/**
 * The table of a run as lines without line ends, none of them as wide as the window, so that no terminal breaks one: a row for
 * each node, below it the applications that it works at, and a line on the whole. What does not fit is counted.
 */
export declare function liveLines(state: LiveState, view: LiveView): readonly string[];
