import type { Document } from 'yaml';
/** Something wrong with the text itself; `offset` counts UTF-16 units from its start. */
export interface SyntaxIssue {
    readonly kind: 'syntax' | 'too-deep' | 'too-much' | 'too-many-documents';
    readonly severity: 'error' | 'warning';
    readonly offset: number;
    readonly message: string;
}
/** The syntax trees of a text. With an error among the issues the trees are not to be trusted. */
export interface Composed {
    readonly documents: readonly Document.Parsed[];
    readonly issues: readonly SyntaxIssue[];
}
/**
 * How many lexemes (a key, a colon, a line end, …) may still be read; the texts of one file share it. The length of a text
 * says little about the time that it takes: `- >` on every line takes five times as long as ordinary text.
 */
export interface LexemeBudget {
    lexemes: number;
}
/**
 * Lexes, parses and composes YAML text lexeme by lexeme, so that nesting is measured before the
 * recursive parser sees it and a flood of errors ends the work early. Scalars stay text, tags stay
 * unresolved, and duplicate keys pass: `yaml`'s own check for these is quadratic.
 */
export declare function composeYaml(text: string, maxDepth: number, budget: LexemeBudget): Composed;
