/** How wide a line of text is at most, in pixels, as far as that can be told without its font. */
export declare function widthOf(text: string, fontSize: number): number;
/** The text in lines that are not wider than asked for: broken between words where that is possible, the last one cut with `…`. */
export declare function wrapText(text: string, { width, fontSize, lines }: {
    readonly width: number;
    readonly fontSize: number;
    readonly lines: number;
}): readonly string[];
