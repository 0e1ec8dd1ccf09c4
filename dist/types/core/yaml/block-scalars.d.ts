import type { Json } from '../json.js';
import type { BlockCursor } from './block-cursor.js';
/** Refuses characters that plain text cannot begin with, and a few with which it rarely does. */
export declare function checkPlainStart(code: number): void;
/** The value of plain text on one line. */
export declare function plainValue(text: string, start: number, stop: number): Json;
/** Reads on where plain text ended: a comment, or lines that continue it because they are further right than `parent`. */
export declare function finishPlain(cursor: BlockCursor, start: number, stop: number, parent: number): Json;
/** The name that plain text gives to an entry. */
export declare function plainKey(cursor: BlockCursor, start: number, stop: number): string;
/** The name that a quoted scalar which was read from `start` gives to an entry. */
export declare function quotedKey(cursor: BlockCursor, start: number, value: string): string;
/** Goes over the colon that ends a key; false where none stands. */
export declare function passColon(cursor: BlockCursor): boolean;
