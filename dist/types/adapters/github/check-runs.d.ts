import type { CheckRunRequest, GithubSurfacesPort } from '../../engine/surfaces.js';
import type { Place } from './tree.js';
/**
 * Makes a check run with its first fifty annotations, then adds the others. What cannot be added any more is told and not
 * thrown: the check run stands.
 */
export declare function showCheckRun(place: Place, request: CheckRunRequest): ReturnType<GithubSurfacesPort['showCheckRun']>;
