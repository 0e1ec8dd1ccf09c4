import { type GoFunction } from './arguments.js';
/** The functions that text/template itself has (https://pkg.go.dev/text/template#hdr-Functions); `and` and `or` are in the evaluation. */
export declare const builtins: Readonly<Record<string, GoFunction>>;
