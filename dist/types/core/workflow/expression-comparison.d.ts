import type { Expression } from './expressions.js';
/**
 * Reads `path == literal` and `path != literal` without the CEL library, whose loading takes longer than
 * everything else that planning a small workflow does. A property test keeps it equal to the library.
 * Undefined for every other expression.
 */
export declare function readComparison(source: string): Expression | undefined;
