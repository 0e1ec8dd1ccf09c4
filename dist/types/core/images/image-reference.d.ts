/** The name of an image: `ghcr.io/org/app`. `registry` is as written, port included; absent for Docker Hub's short names. */
export interface ImageName {
    readonly registry?: string;
    readonly path: string;
}
/** A reference to an image, `[registry[:port]/]path[:tag][@digest]` (https://pkg.go.dev/github.com/distribution/reference). */
export interface ImageReference extends ImageName {
    readonly tag?: string;
    readonly digest?: string;
}
/** What keeps a text from being a reference: the end of a sentence that begins with it. */
export interface Malformed {
    readonly wrong: string;
}
/** Reads a reference strictly. */
export declare function parseImageReference(text: string): ImageReference | Malformed;
/** Reads a name without tag and digest. */
export declare function parseImageName(text: string): ImageName | Malformed;
/** What is wrong with a tag, or undefined. */
export declare function wrongTag(tag: string): string | undefined;
/** What is wrong with a digest, or undefined. */
export declare function wrongDigest(digest: string): string | undefined;
/** `registry/path`, as written. */
export declare function formatImageName({ registry, path }: ImageName): string;
/** The reference as one text. */
export declare function formatImageReference(image: ImageReference): string;
/** The name that container runtimes use: `nginx` becomes `docker.io/library/nginx`. Equal for equal images. */
export declare function normalizedName({ registry, path }: ImageName): string;
/** True when a text is the name of an image, or a reference to it, whatever its tag and digest. */
export declare function namesImage(text: string, wanted: string): boolean;
/** The last part of a name: `app` of `ghcr.io/org/app`. */
export declare function lastPart(name: string): string;
