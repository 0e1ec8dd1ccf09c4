/** A piece of a template: text as it is, or the tokens of an action between `{{` and `}}`. */
export type Piece = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'action';
    readonly tokens: readonly Token[];
};
/** A token of an action. `spaced` says whether white space stands before it: `.a .b` are two operands, `.a.b` is one. */
export interface Token {
    readonly kind: 'field' | 'dot' | 'variable' | 'name' | 'text' | 'number' | 'sign';
    readonly text: string;
    readonly spaced: boolean;
}
/** Cuts a template of Go into pieces. https://pkg.go.dev/text/template */
export declare function lexTemplate(source: string): readonly Piece[];
