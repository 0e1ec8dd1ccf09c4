/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
export declare function markdownLink(text: string, url: string | undefined): string;
/** A link whose text is a code span. */
export declare function codeLink(text: string, url: string | undefined): string;
/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
export declare function markdownMessage(text: string): string;
/** Our own words as they may stand in a narrow cell: never broken into lines. */
export declare function unbroken(text: string): string;
/** What a table or list is made of, and the bytes that it may take. Only what fits is rendered. */
export interface Listing<T> {
    readonly items: readonly T[];
    readonly budget: number;
}
/** A table of which as many rows are kept as fit; a line below tells how many did not. Cells are Markdown. */
export declare function fitTable<T>(header: readonly string[], { items, budget }: Listing<T>, cellsOf: (item: T) => readonly string[]): string;
/** A list with as many items as fit, and one more that tells how many did not. `start` is what each line begins with. */
export declare function fitList<T>(start: string, { items, budget }: Listing<T>, markdownOf: (item: T) => string): string;
