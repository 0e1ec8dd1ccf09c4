/** One document of a stream: its text's range in the stream (UTF-16 offsets) and the line (from 1) that it begins on. */
export interface DocumentSlice {
    readonly start: number;
    readonly end: number;
    readonly line: number;
}
/**
 * Splits a stream at its `---` and `...` lines, which belong to none of the slices. There are as
 * many slices as `readYaml` finds documents, empty ones included; a text of comments has none.
 *
 * Undefined where lines alone may not tell the documents apart: directives, `?` keys at the start
 * of a line, anything but a comment behind `---`, a `...` that ends nothing, tabs before the first
 * content, NUL, a byte order mark within the text, rare characters in comments outside of the slices.
 * Those are for the full parser. Inside quotes and brackets `---` at the start of a line is an error, so
 * one of the slices around it is an error too. `yaml` 2.9.1 finds two documents in `> ---`, which
 * is an error as well: a slice that is handed to the full parser may hold more than one.
 */
export declare function splitDocuments(text: string): readonly DocumentSlice[] | undefined;
