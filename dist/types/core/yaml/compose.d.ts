import type { Document } from 'yaml';
/** Something wrong with the text itself; `offset` counts UTF-16 units from its start. */
export interface SyntaxIssue {
    readonly kind: 'syntax' | 'too-deep' | 'too-many-documents';
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
 * Lexes, parses and composes YAML text lexeme by lexeme, so that nesting is measured before the
 * recursive parser sees it and a flood of errors ends the work early. Scalars stay text, tags stay
 * unresolved, and duplicate keys pass: `yaml`'s own check for these is quadratic.
 */
export declare function composeYaml(text: string, maxDepth: number): Composed;
