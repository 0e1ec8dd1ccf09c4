import type { GoFunction } from './arguments.js';
/** The function of a name. Throws TemplateFailure for one that is not known, or not known here. */
export declare function findFunction(name: string): GoFunction;
