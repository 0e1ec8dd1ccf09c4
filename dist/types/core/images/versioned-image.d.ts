/**
 * An image, or an Application, and its version as trailers have them: a tag, a digest, a new name or a whole reference,
 * several of them with spaces in between.
 */
export interface VersionedImage {
    readonly name: string;
    readonly version: string;
}
/** What a version says: where nothing else is known, its text is the tag. */
export interface VersionParts {
    readonly newName: string | undefined;
    readonly tag: string | undefined;
    readonly digest: string | undefined;
}
/** Reads `name version`; undefined for a single word. */
export declare function readVersionedImage(text: string): VersionedImage | undefined;
export declare function partsOf(version: string): VersionParts;
/**
 * True for the same version of the same image, whichever way it is written. Of two digests only these count: a tag may be
 * moved. A digest and a tag cannot be compared.
 */
export declare function isSameImage(one: VersionedImage, other: VersionedImage): boolean;
/** True where a text names the version: a tag, a digest, or either of them with the name, as `web:1.5.0`. */
export declare function namesVersion(text: string, image: VersionedImage): boolean;
/** As people write it: `web:1.5.0`, `web@sha256:…`; of what is no image, `name version`. */
export declare function formatVersionedImage({ name, version }: VersionedImage): string;
