import type { NodeStatus, ResultWord } from '../run-record.js';
/** How a status or result looks: `mark` is one column wide, for terminals and diagrams, `emoji` is for Markdown. */
export interface Look {
    readonly mark: string;
    readonly emoji: string;
    readonly tone: 'good' | 'bad' | 'warn' | 'calm';
}
/** The look of each node status; none is told by its colour alone. */
export declare const statusLooks: {
    readonly [K in NodeStatus]: Look;
};
/** The look of each result. */
export declare const resultLooks: {
    readonly [K in ResultWord]: Look;
};
/** A duration for people: `0.4s`, `12.3s`, `2m 04s`, `1h 02m`. */
export declare function formatDuration(milliseconds: number): string;
