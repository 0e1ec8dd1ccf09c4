import { type MappedImage } from '../images/image-mappings.js';
import type { SourceDocument } from '../images/source-documents.js';
import { type Holder } from '../images/write-image.js';
import type { Json } from '../json.js';
import { type VersionPlace } from './versions.js';
/** What to say where an image stands against something else. */
export declare const unlike: {
    readonly kind: 'refused';
    readonly because: 'is of another form than its counterpart';
    readonly hint: 'write both in the same form, or name what to copy with keys';
};
/** Values of Helm below a pointer of a document. */
export declare function inValues(document: SourceDocument, { pointer, value, prefix }: {
    readonly pointer: string;
    readonly value: Json;
    readonly prefix: string;
}): readonly VersionPlace[];
/** An image in values or parameters, whole or in parts. */
export declare function mappedPlace(document: SourceDocument, image: MappedImage, { key, holder, pointerOf }: {
    readonly key: string;
    readonly holder: Holder;
    readonly pointerOf: (key: string) => string;
}): readonly VersionPlace[];
/** A scalar that holds a whole reference. The name stays: environments may have registries of their own. */
export declare function wholePlace(document: SourceDocument, pointer: string, { key, before }: {
    readonly key: string;
    readonly before?: string;
}): readonly VersionPlace[];
