import { type Screen } from './adapters/live-view.js';
import type { Clock } from './core/clock.js';
import type { RunEvent } from './core/run-record.js';
/** What a person sees while a run goes on: a table below, and above it what stays. */
export interface LiveReport {
    tell(event: RunEvent): void;
    /** Gives the terminal back. May be called again. */
    close(): void;
}
/** Draws from the first event to the last. What the table says by itself is left out above it: that something has begun, or goes on. */
export declare function createLiveReport(screen: Screen, { color, clock }: {
    readonly color: boolean;
    readonly clock: Clock;
}): LiveReport;
