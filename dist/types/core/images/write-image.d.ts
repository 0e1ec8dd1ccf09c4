import type { Json } from '../json.js';
import type { YamlEdit } from '../yaml/splice.js';
import type { ImageRequest } from './image-requests.js';
import type { PlaceChange, PlacePlan } from './place.js';
import { type SourceDocument } from './source-documents.js';
/** One scalar that holds a part of an image. `value` is as read, `text` as written. */
export interface Slot {
    readonly pointer: string;
    readonly value: Json;
    readonly text: string;
}
/** A mapping, or a list of `{name, value}`, that holds the parts of an image by key. */
export interface Holder {
    readonly document: SourceDocument;
    readonly slot: (key: string) => Slot | undefined;
    /** The edit that gives the key a value; it is added where it is not there. */
    readonly put: (key: string, value: string) => YamlEdit;
    /** Where the key is, or will be, as `update` takes it. */
    readonly pathOf: (key: string) => string;
}
/** The part that a pointer names; undefined for collections and where nothing is. */
export declare function slotAt(document: SourceDocument, pointer: string): Slot | undefined;
/** What an edit has to say about its place. */
export declare function editBase({ index, within }: SourceDocument): {
    readonly document: number;
    readonly within?: string;
};
/** The parts of an image in a mapping. */
export declare function mappingHolder(document: SourceDocument, pointer: string): Holder;
/** Collects edits and what they change. */
export declare class PlanBuilder {
    #private;
    readonly edits: YamlEdit[];
    readonly changes: PlaceChange[];
    constructor(document: SourceDocument);
    /** Sets a scalar unless it is that string already. */
    set(slot: Slot, value: string): void;
    add(edit: YamlEdit, change: PlaceChange): void;
    done(): PlacePlan;
}
/** A scalar that holds `name:tag@digest`, with Argo CD's and kustomize's `name=` in front where `from` is given. */
export declare function planWhole(document: SourceDocument, slot: Slot, request: ImageRequest, from?: string): PlacePlan;
/** The keys that hold the parts of an image in Helm values or parameters. `tagKey` is where a tag goes that is not there yet. */
export interface PartKeys {
    readonly repository?: string;
    readonly registry?: string;
    readonly tag?: string;
    readonly digest?: string;
    readonly tagKey: string;
}
/** Parts of an image by key. A digest that would outlive its tag is emptied, for charts prefer digests to tags. */
export declare function planParts(holder: Holder, keys: PartKeys, request: ImageRequest): PlacePlan;
