import type { Json } from '../json.js';
import type { ProblemCode } from '../problem-codes.js';
/** The part of JSON Schema (2020-12) that OSOP's schema needs, as data. */
export type Shape = {
    readonly kind: 'any';
} | {
    readonly kind: 'boolean';
} | TextShape | NumberShape | {
    readonly kind: 'array';
    readonly items: Shape;
    readonly minItems?: number;
} | ObjectShape
/** Exactly one alternative must fit. All alternatives must be of different JSON types. */
 | {
    readonly kind: 'oneOf';
    readonly alternatives: readonly Shape[];
};
interface TextShape {
    readonly kind: 'string';
    readonly enum?: readonly string[];
    /** In code points. */
    readonly minLength?: number;
    readonly pattern?: {
        readonly expression: RegExp;
        readonly example: string;
    };
    readonly format?: 'date-time' | 'uri-reference';
}
interface NumberShape {
    readonly kind: 'number' | 'integer';
    readonly minimum?: number;
    readonly enum?: readonly number[];
}
interface ObjectShape {
    readonly kind: 'object';
    readonly required?: readonly string[];
    readonly properties: Readonly<Record<string, Shape>>;
    /** What other properties must be: `none` refuses them, `extensions` allows those that begin with `x-`. */
    readonly others: Shape | 'none' | 'extensions';
}
/** What does not follow a shape. */
export interface SchemaIssue {
    readonly code: ProblemCode;
    /** Of the value; for a property that is not known, of that property. */
    readonly pointer: string;
    /** Whether it is the name or the value that is wrong. */
    readonly at: 'key' | 'value';
    readonly message: string;
    readonly hint?: string;
}
/** Everything in a value that does not follow a shape, at most `mostIssues`; none when it fits. */
export declare function checkShape(value: Json, shape: Shape): readonly SchemaIssue[];
export {};
