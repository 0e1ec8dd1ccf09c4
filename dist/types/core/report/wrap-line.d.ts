/**
 * A line as several that fit into a window, broken between words; further ones are indented, by no more than a third of the
 * window. A word that is wider, as an address is, stays whole: the terminal breaks it, and it can still be copied. Colours go on
 * over the breaks and take no room.
 */
export declare function wrapLine(line: string, { columns, indent }: {
    readonly columns: number;
    readonly indent: number;
}): readonly string[];
