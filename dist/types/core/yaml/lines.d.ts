import type { Location } from '../problem.js';
/** Turns character offsets of one text into places. The lines are found when first asked for. */
export declare class LineIndex {
    #private;
    /** `firstLine` is the line of the file that the text begins on. */
    constructor(text: string, file: string, firstLine?: number);
    /** The place of a character offset (UTF-16); offsets outside of the text give its ends. */
    at(offset: number): Location;
}
