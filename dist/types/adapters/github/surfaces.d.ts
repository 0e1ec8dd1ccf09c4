import type { GithubSurfacesPort } from '../../engine/surfaces.js';
import { type GithubPlace } from './config-repository.js';
/** What is shown on the pages of one repository. Each part needs a permission of its own. */
export declare function createGithubSurfaces(options: GithubPlace): GithubSurfacesPort;
