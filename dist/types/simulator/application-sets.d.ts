import { type JsonObject } from '../core/json.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import type { World } from './world.js';
/** An ApplicationSet and what its controller has made of it. Only `list` generators and the default templates are known. */
export interface StoredSet {
    readonly key: string;
    readonly project: string;
    readonly manifest: Manifest;
    readonly applications: readonly string[];
    readonly error: string | undefined;
}
/** The ApplicationSets of a control plane, and their controller. */
export declare class ApplicationSets {
    #private;
    constructor(world: World, create: (seed: SimulatedApplication) => Promise<void>);
    find(namespace: string, name: string): StoredSet | undefined;
    /** Stores the set; its Applications come later. */
    apply(manifest: Manifest): void;
    /** Makes the Applications that are missing. Those that are no longer wanted stay, as with `create-update`. */
    reconcile(key: string, how: {
        readonly initially?: SimulatedApplication['initial'];
    }): Promise<void>;
}
/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
export declare function expandSet(set: JsonObject): readonly JsonObject[];
