import type { ProblemCode } from './problem-codes.js';
/** A place in a text file; `line` and `column` count from 1, columns in UTF-16 units. */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/**
 * Something expected that is wrong. Problems are collected and returned, never thrown,
 * and never mean "could not check": that has codes of its own.
 */
export interface Problem {
    readonly code: ProblemCode;
    readonly severity: 'error' | 'warning' | 'notice';
    /** One line: what is wrong and why. May quote untrusted text; escape it for the medium. */
    readonly message: string;
    readonly where?: Location;
    /** What to do next. */
    readonly hint?: string;
}
/** True when at least one problem is an error. */
export declare function hasErrors(problems: readonly Problem[]): boolean;
/** `file:line:column`, the form that editors and terminals make clickable. */
export declare function formatLocation(where: Location): string;
