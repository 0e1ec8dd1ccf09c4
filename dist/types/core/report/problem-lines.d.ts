import { type Problem } from '../problem.js';
/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
export declare function problemLines(problems: readonly Problem[], { color }: {
    readonly color: boolean;
}): readonly string[];
