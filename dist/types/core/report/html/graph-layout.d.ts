/** A box to place, in pixels. */
export interface Box {
    readonly id: string;
    readonly width: number;
    readonly height: number;
}
/** An arrow between two boxes, with the size of what stands at it; 0 by 0 for nothing. */
export interface Connection {
    readonly from: string;
    readonly to: string;
    readonly label: {
        readonly width: number;
        readonly height: number;
    };
    /** How much it wants to be straight: 1 for a way out, more for the way that is meant. */
    readonly weight: number;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** Where everything is: boxes and labels by their centre, in the order that they were given. */
export interface Layout {
    readonly width: number;
    readonly height: number;
    readonly boxes: readonly (Point & Box)[];
    /** From the lower or upper edge of a box to that of another, through the gaps between others. */
    readonly ways: readonly {
        readonly points: readonly Point[];
        readonly label: Point;
    }[];
}
/**
 * A layered drawing from top to bottom (Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system
 * structures, 1981): arrows that lead back are turned around, each box comes below those that lead to it, layers are
 * sorted so that few arrows cross, and moved so that they are straight. Labels have layers of their own, between those of
 * the boxes, so that nothing lies on them.
 */
export declare function layOut(boxes: readonly Box[], connections: readonly Connection[]): Layout;
