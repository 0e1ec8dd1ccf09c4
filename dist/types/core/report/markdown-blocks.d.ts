/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
export declare function markdownLink(text: string, url: string | undefined): string;
/** A link whose text is a code span. */
export declare function codeLink(text: string, url: string | undefined): string;
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
export declare function markdownMessage(text: string): string;
/** A table of which as many rows are kept as fit into so many bytes; a line below tells how many did not. Cells are Markdown. */
export declare function fitTable(header: readonly string[], rows: readonly (readonly string[])[], budget: number): string;
/** As many lines as fit into so many bytes, and a last one that tells how many did not. */
export declare function fitList(lines: readonly string[], budget: number, more: (count: number) => string): string;
