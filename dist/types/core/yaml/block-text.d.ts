import type { BlockCursor } from './block-cursor.js';
/** The text of a block scalar (`|`, `>`) whose lines are further right than the column `parent`. */
export declare function readBlockText(cursor: BlockCursor, parent: number): string;
