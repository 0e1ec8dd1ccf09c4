/** A box, or a bend of an arrow on its way through a layer. */
export interface Place {
    readonly width: number;
    readonly height: number;
    readonly layer: number;
    readonly above: Neighbour[];
    readonly below: Neighbour[];
    order: number;
    x: number;
}
export interface Neighbour {
    readonly place: Place;
    readonly weight: number;
}
/** Pixels between neighbours, between layers and around everything. */
export declare const gaps: {
    readonly boxes: 28;
    readonly bends: 18;
    readonly layers: 20;
    readonly margin: 8;
};
/** Places by layer, each in the order that it was made. */
export declare function intoRows(places: readonly Place[]): readonly Place[][];
/** Sorts each row by where its neighbours stand, downwards and upwards in turn, and keeps the best of all. */
export declare function sortRows(rows: readonly Place[][]): void;
/** Moves places towards their neighbours without changing their order or letting them touch. */
export declare function moveRows(rows: readonly (readonly Place[])[]): void;
