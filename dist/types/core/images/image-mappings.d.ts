import type { Json } from '../json.js';
import type { PartKeys } from './write-image.js';
/** An image in a mapping of Helm values. `name` is undefined where only its tag or digest stands. */
export type MappedImage = {
    readonly form: 'whole';
    readonly key: string;
    readonly name: string;
    readonly label: string;
} | {
    readonly form: 'parts';
    readonly keys: PartKeys;
    readonly name: string | undefined;
    readonly label: string;
};
/**
 * The images among the keys of one mapping, whose own key is `holder`: `image: name:tag`; `repository`, `registry`,
 * `tag` and `digest`; `imageName` and `imageTag`, with or without underscores and words before them.
 * A `label` is `image` or `webImage` where keys carry it, else empty: the mapping itself is the image.
 */
export declare function imagesOfMapping(entries: ReadonlyMap<string, Json>, holder: string): readonly MappedImage[];
/** An image somewhere in Helm values: the pointer to its mapping and to itself (`path`, the same for all forms of it). */
export interface ValuesImage {
    readonly image: MappedImage;
    readonly holder: string;
    readonly path: string;
}
/** All images in Helm values, at any depth and in lists. */
export declare function imagesInValues(value: Json, pointer?: string, holder?: string): readonly ValuesImage[];
