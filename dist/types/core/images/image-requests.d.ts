import type { Problem } from '../problem.js';
/** An image to set: `name` as the user wrote it, `key` its normalised form, and what it shall become. At least one is given. */
export interface ImageRequest {
    readonly name: string;
    readonly key: string;
    readonly newName?: string;
    readonly tag?: string;
    readonly digest?: string;
}
/** The inputs `image`, `tag`, `digest` and the lines of `images`. An absent one is undefined. */
export interface ImageInputs {
    readonly image?: string;
    readonly tag?: string;
    readonly digest?: string;
    readonly images?: readonly string[];
}
/** The images that the inputs ask for, and all that is wrong with these. Lines that are empty or begin with `#` do not count. */
export declare function parseImageRequests(inputs: ImageInputs): {
    readonly requests: readonly ImageRequest[];
    readonly problems: readonly Problem[];
};
/** What is asked for, as one text: `ghcr.io/org/app:v2`. */
export declare function formatRequest({ name, newName, tag, digest }: ImageRequest): string;
