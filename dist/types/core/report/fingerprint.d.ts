import type { Problem } from '../problem.js';
/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
export declare function fingerprints(problems: readonly (Problem & {
    readonly policy?: string;
})[]): readonly string[];
/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
export declare function fingerprintOf(text: string): string;
