/** A place in the text of one document, and the state that its readers share. A class, so that all of them have one shape. */
export declare class BlockCursor {
    readonly text: string;
    /** Offset behind the last character that may be read. */
    readonly end: number;
    pos: number;
    /** Columns before the content of the line that `nextLine` went to; -1 behind the last one. */
    indent: number;
    /** How many blank lines `nextLine` passed, and whether it passed a comment line. */
    blanks: number;
    comments: boolean;
    /** Collections that are open. */
    depth: number;
    /** Where the line ends that `lineAt` looked up last, for `readKnownEntry`. */
    knownEnd: number;
    constructor(text: string, pos: number, end: number);
}
/** What a reader throws when the full parser has to look at the document. */
export declare class HandOver extends Error {
}
/** Gives the document up. Readers call it for what is wrong and for what is merely rare. */
export declare function refuse(): never;
/** Character codes that have a meaning in YAML. */
export declare const chars: {
    readonly tab: 9;
    readonly newline: 10;
    readonly space: 32;
    readonly doubleQuote: 34;
    readonly hash: 35;
    readonly quote: 39;
    readonly plus: 43;
    readonly comma: 44;
    readonly dash: 45;
    readonly dot: 46;
    readonly zero: 48;
    readonly nine: 57;
    readonly colon: 58;
    readonly less: 60;
    readonly greater: 62;
    readonly bracket: 91;
    readonly backslash: 92;
    readonly bracketEnd: 93;
    readonly underscore: 95;
    readonly brace: 123;
    readonly bar: 124;
    readonly braceEnd: 125;
    readonly byteOrderMark: 65279;
};
/** Enters a collection; its reader counts `depth` down when it is done. */
export declare function enter(cursor: BlockCursor): void;
/** The character code at an offset; the end of the document reads as the end of a line. */
export declare function codeAt(cursor: BlockCursor, at: number): number;
/** Leaves the rest of this line unread and goes to the content of the next one that has any. */
export declare function nextLine(cursor: BlockCursor): void;
/** Offset of the line end behind the cursor, or of the document's end. */
export declare function lineEnd({ text, pos, end }: BlockCursor): number;
/** Ends a line behind a value: nothing but spaces and a comment may follow. */
export declare function endLine(cursor: BlockCursor): void;
/** Goes to the next character of the line that is no space. */
export declare function skipSpaces(cursor: BlockCursor): void;
/**
 * Goes over plain text to what ends it: a colon that ends a key, the `#` of a comment, or the end
 * of the line. Returns the offset behind its last character that is no space.
 */
export declare function scanPlain(cursor: BlockCursor): number;
/** True where a `-` at this offset begins an item of a sequence. */
export declare function isItem(cursor: BlockCursor, at: number): boolean;
