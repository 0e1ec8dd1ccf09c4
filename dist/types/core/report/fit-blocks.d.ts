/** How much may be written, and where the rest can be read. */
export interface Room {
    /** In bytes of UTF-8: never fewer than the characters that GitHub counts. */
    readonly bytes: number;
    /** Page of the run; undefined where there is none. */
    readonly runUrl: string | undefined;
}
/** Bytes of the summary of a command that only looks: less than half of the 1 MiB that GitHub takes for a step. */
export declare const summaryBytes = 400000;
/** A block of Markdown, or what makes one that is not empty: it is asked for only where there may be room. */
export type Block = string | (() => string);
/** Blocks, one below the other, as many as fit; a last line tells how many did not. None is cut in the middle. */
export declare function fitBlocks(blocks: readonly Block[], { bytes, runUrl }: Room): string;
/** Something that can be opened. The summary is Markdown without line ends. */
export declare function folded(summary: string, body: string): string;
/** Bytes of UTF-8. */
export declare function bytesOf(text: string): number;
