import type { Clock } from '../core/clock.js';
/** A terminal that a table is drawn in, in place. */
export interface LiveScreen {
    write(text: string): void;
    /** How wide and high it is now. */
    columns(): number;
    rows(): number;
}
/** A terminal of a program that can be stopped: whoever stops it must give the cursor back. */
export interface Screen extends LiveScreen {
    /** Called with the table while one is drawn, and with undefined after it. */
    readonly drawing: (table: LiveTable | undefined) => void;
}
/** A table at the bottom of the terminal, with lines that scroll by above it. */
export interface LiveTable {
    /** Puts lines above the table. */
    log(lines: readonly string[]): void;
    /** Takes the table away and gives the cursor back; nothing is drawn until `resume`. */
    pause(): void;
    resume(): void;
    /** For good. May be called again. */
    close(): void;
}
/**
 * Draws `picture` again and again until it is closed. Only what has changed is written. The lines of a picture must be narrower
 * than the terminal; where it was made narrower since, those that the terminal has broken are counted as it shows them.
 */
export declare function startLiveTable(screen: LiveScreen, { picture, clock }: {
    readonly picture: (view: {
        readonly columns: number;
        readonly rows: number;
        readonly frame: number;
    }) => readonly string[];
    readonly clock: Clock;
}): LiveTable;
