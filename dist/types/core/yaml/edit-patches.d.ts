import { type Spot } from './editable.js';
/** Replaces the characters from `start` to `end` of a text. */
export interface Patch {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** An item of a new list, or the value of a new key: text, or a mapping of texts. */
export type NewItem = string | Readonly<Record<string, string>>;
export type NewValue = NewItem | readonly NewItem[];
/** The patches of one edit, or why it cannot be made: the end of a sentence that begins with the place. */
export type Patched = readonly Patch[] | {
    readonly because: string;
};
/** A scalar gets another value. */
export declare function patchSet(text: string, { node, flow, in: parent }: Spot, value: string | number | boolean): Patched;
/** A new last item of a list. */
export declare function patchAppend(text: string, { node, flow }: Spot, item: NewItem): Patched;
/** A new last key of a mapping; where the key is there without a value, its value. */
export declare function patchPut(text: string, spot: Spot, entry: {
    readonly key: string;
    readonly value: NewValue;
}): Patched;
/** A key of a mapping goes, and its line with it. */
export declare function patchRemove(text: string, { in: parent, flow }: Spot): Patched;
/** A key of a mapping gets another name. */
export declare function patchRename({ in: parent }: Spot, name: string): Patched;
