import type { Json } from '../json.js';
import { type MappedImage } from './image-mappings.js';
import type { ImageRequest } from './image-requests.js';
import { type Candidate, type PlaceKind } from './place.js';
import { type SourceDocument } from './source-documents.js';
import { type Holder } from './write-image.js';
/** What is known about values beside the values themselves. */
export interface ValuesContext {
    readonly kind: PlaceKind;
    readonly group: string;
    /** The name of the image that defaults give at a path of the values; undefined where they give none. */
    readonly defaultName: (path: string) => string | undefined;
    /** True where file, folder or application are called like the wanted image: the only tag without a name is its. */
    readonly namesake: boolean;
}
/** The places in Helm values (or below `pointer` of a document) that set an image. */
export declare function candidatesInValues(document: SourceDocument, values: {
    readonly pointer: string;
    readonly value: Json;
}, request: ImageRequest, context: ValuesContext): readonly Candidate[];
/** The places in `helm.parameters` of a source: `image.repository` belongs with `image.tag`, whatever stands before them. */
export declare function candidatesInParameters(document: SourceDocument, list: string, parameters: readonly Json[], { request, context }: {
    readonly request: ImageRequest;
    readonly context: ValuesContext;
}): readonly Candidate[];
/** An image in a list of parameters. `path` is where it stands among the values; a key that is not there has the pointer of the list. */
export interface ParameterImage {
    readonly image: MappedImage;
    readonly path: string;
    readonly holder: Holder;
    readonly pointerOf: (key: string) => string;
}
/** All images in `helm.parameters`. */
export declare function imagesInParameters(document: SourceDocument, list: string, parameters: readonly Json[]): readonly ParameterImage[];
