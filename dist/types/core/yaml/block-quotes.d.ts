import type { BlockCursor } from './block-cursor.js';
/**
 * The text of a quoted scalar; the cursor goes behind its last quote. Lines that continue it stand
 * further right than the column `parent`; with -1 it must end on its line.
 */
export declare function readQuoted(cursor: BlockCursor, parent: number): string;
