import type { FoundCandidates } from './candidates.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate } from './place.js';
import type { ImageRepository } from './repository.js';
/** What has to be known to tell which places take effect. */
export interface Search {
    readonly repository: ImageRepository;
    readonly request: ImageRequest;
    readonly found: FoundCandidates;
    readonly inScope: (path: string) => boolean;
}
/**
 * The candidates in scope that take effect somewhere: for each thing that is deployed (an overlay that no other uses,
 * an Application, a chart with a values file) the one that wins, and all that belong to no such thing. An overlay
 * whose image is set out of scope, or in a base that only it uses, gets a new entry instead.
 */
export declare function liveCandidates(search: Search): readonly Candidate[];
