import { ApplicationSets } from './application-sets.js';
import { type Draft } from './application-store.js';
import { type SimulatorOptions } from './options.js';
import { type StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';
/** The applications and their controller: everything of Argo CD but its API. */
export interface ControlPlane {
    readonly world: World;
    /** By `namespace/name`. */
    readonly managed: ReadonlyMap<string, Managed>;
    readonly applicationSets: ApplicationSets;
    /** Creates an Application that was never deployed; its first comparison is requested. */
    readonly create: (draft: Draft, username: string) => StoredApplication;
}
/** Creates the applications as they were left by an earlier deployment, and starts the controller. */
export declare function startControlPlane(options: SimulatorOptions): Promise<ControlPlane>;
