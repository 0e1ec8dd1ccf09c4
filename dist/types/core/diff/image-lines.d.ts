import type { SetImage } from '../run-record.js';
import type { ChangedText } from './file-diff.js';
/** An image with the line, counted from 1, where its version stands after the commit; undefined where that cannot be told. */
export interface PlacedImage extends SetImage {
    readonly line: number | undefined;
}
/** Finds the lines. Not told are those of a value that went, and of a path that several documents of a file have. */
export declare function placeImages(images: readonly SetImage[], texts: readonly ChangedText[]): readonly PlacedImage[];
