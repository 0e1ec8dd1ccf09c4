import type { ShownHistory, ShownRow } from '../rollback/shown-history.js';
/** How a history is shown. */
export interface HistoryView {
    /** Ages count from here. */
    readonly now: Date;
    /** Minutes that local time is ahead of UTC at a moment. */
    readonly utcOffset: (at: Date) => number;
    /** Columns of the terminal. */
    readonly width: number;
    readonly color: boolean;
}
/**
 * An application's history as a table, newest entry first. What is live, what was rolled back and what is proposed has a
 * mark and a word. Of a narrow terminal the columns that can be done without are left out.
 */
export declare function historyLines(history: ShownHistory, view: HistoryView): readonly string[];
/** What a row is to the reader; empty for one that is just there. */
export declare function roleOf(row: ShownRow, { proposed }: Pick<ShownHistory, 'proposed'>): '' | 'live' | 'proposed' | 'rolled back';
/** `2026-03-31 14:05`, in UTC unless an offset is given; what is no time stays as it is. */
export declare function minuteOf(text: string, { utcOffset }?: Partial<Pick<HistoryView, 'utcOffset'>>): string;
