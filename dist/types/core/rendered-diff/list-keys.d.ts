import { type Json } from '../json.js';
/** Lists whose items both sides have by a key of their own. */
export interface KeyedLists {
    readonly before: ReadonlyMap<string, number>;
    readonly after: ReadonlyMap<string, number>;
    /** Whether another order is a change. */
    readonly ordered: boolean;
    /** Whether the key is a name, which another item does not take over. */
    readonly byName: boolean;
}
/** The items of two lists by what identifies them; undefined where nothing does, and they count by their place. */
export declare function keyLists(field: string, before: readonly Json[], after: readonly Json[]): KeyedLists | undefined;
