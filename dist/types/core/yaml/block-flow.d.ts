import type { Json } from '../json.js';
import type { BlockCursor } from './block-cursor.js';
/** The value of a flow collection (`[…]`, `{…}`) that ends on its line; the cursor goes behind it. */
export declare function readFlow(cursor: BlockCursor): Json;
