/** Joins chunks of text and yields whole lines without their end; the last one needs no newline. Blank lines are left out. */
export declare function splitLines(chunks: AsyncIterable<string>, maxLineBytes: number): AsyncIterable<string>;
/** Joins a body and stops at the cap with `too-large`. */
export declare function joinBody(chunks: AsyncIterable<string | Uint8Array>, maxBytes: number): Promise<string>;
