import { type JsonObject } from '../core/json.js';
import type { ApplicationSets } from './application-sets.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import type { Managed, World } from './world.js';
/** Where Applications go that others deploy. */
export interface Nursery {
    readonly world: World;
    readonly managed: ReadonlyMap<string, Managed>;
    readonly applicationSets: ApplicationSets;
    readonly create: (seed: SimulatedApplication) => Promise<void>;
}
/** Creates what the Applications of the beginning have deployed, as it was deployed together with them. */
export declare function adoptOffspring(nursery: Nursery): Promise<void>;
/** What a sync has applied: an Application is created or changed, an ApplicationSet makes some. */
export declare function followOffspring(manifest: Manifest, nursery: Nursery): void;
/** An Application as it stands in git. */
export declare function seedOf(object: JsonObject, namespace: string): SimulatedApplication;
