import type { Problem } from '../problem.js';
import type { ImageRequest } from './image-requests.js';
import { type ApplicationSource } from './in-applications.js';
import { type Candidate } from './place.js';
import { type ImageRepository } from './repository.js';
/** The places that set an image anywhere in the repository, and which files that mention it cannot be read. */
export interface FoundCandidates {
    readonly candidates: readonly Candidate[];
    /** Those of Applications by their source. */
    readonly bySource: ReadonlyMap<ApplicationSource, readonly Candidate[]>;
    readonly unreadable: readonly Problem[];
    /** The search ended at this many: `mostCandidates`. */
    readonly tooMany: boolean;
}
/** Looks through all files. Only what mentions the last part of the image's name, or may set a tag without it, is parsed. `applications` are names of the user's. */
export declare function findCandidates(repository: ImageRepository, request: ImageRequest, applications: readonly string[]): FoundCandidates;
