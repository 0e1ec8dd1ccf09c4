/** Joins chunks of text and yields whole lines without their end; the last one needs no newline. Blank lines are left out. */
export declare function splitLines(chunks: AsyncIterable<string>, maxLineBytes: number): AsyncIterable<string>;
/** A body that is there already, by the same cap. */
export declare function wholeBody(text: string, maxBytes: number): string;
/** Joins a body and stops at the cap with `too-large`. */
export declare function joinBody(chunks: AsyncIterable<string | Uint8Array>, maxBytes: number): Promise<string>;
