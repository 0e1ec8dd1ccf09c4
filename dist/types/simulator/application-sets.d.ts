import { type JsonObject } from '../core/json.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import type { World } from './world.js';
/** Whoever sets it has the generators run at once; the controller takes it away. */
export declare const SET_REFRESH_ANNOTATION = "argocd.argoproj.io/application-set-refresh";
/** An ApplicationSet and what its controller has made of it. Beside `SimulatorOptions.generate` only `list` and `pullRequest` generators and the default templates are known. */
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
    apply(manifest: Manifest): StoredSet;
    /** Forgets the set. Its Applications are the caller's to delete. */
    remove(key: string): void;
    /**
     * Makes the Applications that are missing, and puts the spec of those that were changed back. Those that are no longer
     * wanted stay, as with `create-update`; those of pull requests go.
     */
    reconcile(key: string, how: {
        readonly initially?: SimulatedApplication['initial'];
    }): Promise<void>;
}
/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
export declare function expandSet(set: JsonObject, pullRequests?: readonly JsonObject[]): readonly JsonObject[];
/** The project of the Applications that a set makes. */
export declare function projectOf({ object: { spec } }: Manifest): string;
