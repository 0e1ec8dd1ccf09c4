import type { Problem } from '../problem.js';
import type { ImageRequest } from './image-requests.js';
import type { ImagePlace } from './place.js';
import type { ImageRepository } from './repository.js';
/** A place that `update` names, and the image it is for. */
export interface UpdatePlace {
    readonly request: ImageRequest;
    readonly place: ImagePlace;
}
/** The places that lines of `update` name. With several images asked for, what stands there tells which is meant. */
export declare function placesOfUpdates(repository: ImageRepository, lines: readonly string[], requests: readonly ImageRequest[]): {
    readonly places: readonly UpdatePlace[];
    readonly problems: readonly Problem[];
};
