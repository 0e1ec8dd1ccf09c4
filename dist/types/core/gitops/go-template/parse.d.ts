/** A part of a template. */
export type TemplateNode = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'output';
    readonly pipe: Pipe;
} | {
    readonly kind: 'if' | 'with' | 'range';
    readonly pipe: Pipe;
    readonly body: readonly TemplateNode[];
    readonly otherwise: readonly TemplateNode[];
} | {
    readonly kind: 'break' | 'continue';
};
/** Commands, of which each gets the value of the one before as its last argument. */
export interface Pipe {
    /** Variables that take the value: one, or for `range` two. */
    readonly variables: readonly string[];
    /** `=` in place of `:=`. */
    readonly assigns: boolean;
    readonly commands: readonly (readonly Operand[])[];
}
/** Something that a command begins with or takes. `path` are fields of it. */
export type Operand = {
    readonly kind: 'literal';
    readonly value: string | number | bigint | boolean;
} | {
    readonly kind: 'nil';
} | {
    readonly kind: 'dot';
    readonly path: readonly string[];
} | {
    readonly kind: 'variable';
    readonly name: string;
    readonly path: readonly string[];
} | {
    readonly kind: 'function';
    readonly name: string;
} | {
    readonly kind: 'pipe';
    readonly pipe: Pipe;
    readonly path: readonly string[];
};
/** Parses a template. Throws TemplateFailure. */
export declare function parseTemplate(source: string): readonly TemplateNode[];
