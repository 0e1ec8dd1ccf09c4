import type { LookedAt } from '../../engine/drift/read.js';
import type { GitPort } from '../../engine/ports.js';
/**
 * The resources with the places in the checkout that declare them: only where it has the commit that was compared, for then it is
 * the repository of the application. Nothing is fetched.
 */
export declare function locateResources(looked: readonly LookedAt[], git: GitPort): Promise<readonly LookedAt[]>;
