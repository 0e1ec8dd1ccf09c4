import type { Place, TreeFile } from './tree.js';
/** Texts by content id. Undefined is what cannot be written back as it was: too large, or no UTF-8. */
export type Texts = Map<string, string | undefined>;
/** Adds to `texts` what is missing of these files: many in one query, large ones and what a query does not give faithfully by themselves. */
export declare function loadTexts(place: Place, files: readonly TreeFile[], texts: Texts): Promise<void>;
