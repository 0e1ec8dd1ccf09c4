import { type GoFunction } from './arguments.js';
import { type GoValue } from './values.js';
/** Functions of sprig about text (http://masterminds.github.io/sprig/strings.html), and those that Argo CD adds. */
export declare const textFunctions: Readonly<Record<string, GoFunction>>;
/** sprig's `strval`: text as it is, everything else as `%v`. */
export declare function writtenAs(value: GoValue): string;
