/**
 * Follows the lexemes of a YAML text and tells when they nest too deeply, before a parser sees
 * them: the parser of `yaml` and everything behind it recurse, and deep input ends the process.
 *
 * What it counts is never less than the real depth of collections and at most about twice that
 * (a block mapping counts its key's column and its colon). The exact limit is for the reader of
 * the values; this one keeps the process alive.
 */
export declare class NestingGuard {
    #private;
    constructor(limit: number);
    /** Offset of the lexeme that comes next. */
    get offset(): number;
    /** Takes the next lexeme; false when it nests too deeply. */
    accept(lexeme: string): boolean;
}
