import { type GoFunction } from './arguments.js';
/** Functions of sprig about values, lists, maps and numbers (http://masterminds.github.io/sprig/), and those that Argo CD adds. */
export declare const dataFunctions: Readonly<Record<string, GoFunction>>;
