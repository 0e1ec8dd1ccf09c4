/** What a line of a mapping says by itself, wherever it stands. */
export type KnownLine = 
/** `key: scalar`, with or without a comment. */
{
    readonly kind: 'pair';
    readonly key: string;
    readonly value: string | number | boolean | null;
}
/** `key:` and nothing behind it but a comment. */
 | {
    readonly kind: 'open';
    readonly key: string;
}
/** Anything else: it is read where it stands. */
 | {
    readonly kind: 'other';
};
/** A line that is read where it stands. */
export declare const other: KnownLine;
/** The line whose content is between two offsets of the text. */
export declare function knownLine(text: string, start: number, end: number): KnownLine;
