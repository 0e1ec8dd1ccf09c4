import { type Problem } from '../problem.js';
import type { ImageRequest } from './image-requests.js';
import { type ImagePlace } from './place.js';
/** Where to look. Paths are those of the files, from the repository's top; `read` gives their texts. */
export interface PlacesInput {
    readonly paths: readonly string[];
    readonly read: (path: string) => string | undefined;
    readonly requests: readonly ImageRequest[];
    /** Lines of `update`. An image that one of them is for is not looked for. */
    readonly update?: readonly string[];
    /** A folder or file that all places must be in; `update` may name others. */
    readonly configPath?: string;
    /** Names of applications: a values file that is called like one may set a tag without a name. */
    readonly applications?: readonly string[];
}
/** A place and the image that is to be set there. */
export interface SettledPlace {
    readonly request: ImageRequest;
    readonly place: ImagePlace;
}
/** The places of all images, one for each but for those of `update`; and all that is wrong. */
export declare function findPlaces(input: PlacesInput): {
    readonly places: readonly SettledPlace[];
    readonly problems: readonly Problem[];
};
