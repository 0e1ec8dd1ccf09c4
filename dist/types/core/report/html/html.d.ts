/** Markup that is safe as it is. Only `html` and `markup` make it. */
export declare class Html {
    #private;
    private constructor();
    static of(text: string): Html;
    toString(): string;
}
/** What may stand in a template: text is escaped, markup is not; of what is undefined nothing is left. */
export type Content = string | number | Html | undefined | readonly Content[];
/**
 * Markup with everything in it escaped that is no markup itself. Values stand between tags or in attributes in double
 * quotes, never in the name of one, in a comment, a style or a script.
 */
export declare function html(texts: TemplateStringsArray, ...values: readonly Content[]): Html;
/** Markup from our own constants. */
export declare function markup(text: string): Html;
/**
 * Text of other people as a line of text or the value of an attribute. What a reader would not see (control characters,
 * marks that turn the direction of text) is shown as U+FFFD, and a line end as a space.
 */
export declare function escapeHtml(text: string): string;
/** Lines of other people's text for a `<pre>`: only the ends of lines that are given as such are some. */
export declare function preformatted(lines: readonly string[]): Html;
/** A message in which names stand between backticks, as problems have them: those become code. */
export declare function message(text: string): Html;
/** The addresses that a report may link to. */
export interface Links {
    /** Origins such as `https://argocd.example.com`. */
    readonly origins: ReadonlySet<string>;
}
/** A link where the address is of a known https origin; else its text alone. */
export declare function link(text: Content, url: string | undefined, { origins }: Links): Html;
/** True where `link` makes a link. */
export declare function isKnown(url: string | undefined, { origins }: Links): boolean;
/** Items and how many characters their markup may take together. */
export interface Listing<T> {
    readonly items: readonly T[];
    readonly budget: number;
}
/** The markup of the first items, as many as fit, and how many do not. */
export declare function fit<T>({ items, budget }: Listing<T>, markupOf: (item: T, place: number) => Html): {
    readonly kept: readonly Html[];
    readonly leftOut: number;
};
/** That something is not shown, and where it is; nothing where everything is. */
export declare function leftOutNote(count: number, what: string): Html | undefined;
