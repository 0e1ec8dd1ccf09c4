import { type GoValue } from './values.js';
/** Go's `fmt.Sprintf` with the verbs `v`, `s`, `d`, `q` and `t`. What Go would complain of in the text itself needs the server. */
export declare function printFormatted(format: string, args: readonly GoValue[]): string;
/** Text as Go's `%q` writes it. */
export declare function quoted(text: string): string;
