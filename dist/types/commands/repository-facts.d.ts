import type { RepositoryFacts } from '../core/gitops/model-applications.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** The addresses that Applications may call this repository by, and the branch that the change is on or will be. */
export declare function repositoryFacts(settings: Settings, host: Host): Promise<RepositoryFacts>;
