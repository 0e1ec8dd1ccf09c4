import { type JsonObject } from '../core/json.js';
import { type LiveObject, type LiveState } from './live-state.js';
import { type StoredApplication } from './stored-application.js';
import type { SyncWindow } from './options.js';
import type { Managed } from './world.js';
/** The Application as GET and the stream show it: with the health of each object, taken from the resource tree. */
export declare function withResourceHealth(application: StoredApplication, live: LiveState): StoredApplication;
/** `/resource-tree`: the objects, and below each workload its ReplicaSet and a Pod. */
export declare function resourceTree(live: LiveState): JsonObject;
/** All objects of the tree. */
export declare function treeNodes(live: LiveState): readonly JsonObject[];
/** The pods of the tree, with what they are of. */
export declare function podsOf(live: LiveState): readonly {
    readonly name: string;
    readonly object: LiveObject;
}[];
/**
 * `/managed-resources`: what is wanted and what is there, as JSON texts; `null` where one side has nothing. What would be after
 * a sync keeps what is there besides. Empty texts, as the group of the core, are absent.
 */
export declare function managedResources({ live, wanted }: Managed): JsonObject;
/** `/events` of one object: a Degraded workload has one, saying why its image cannot be pulled or its container is not started again. */
export declare function objectEvents(live: LiveState, name: string): readonly JsonObject[];
/** `/syncwindows`; empty lists are absent, a `false` is not. `canSync` is for a manual sync. */
export declare function syncWindowsView(windows: readonly SyncWindow[], answer: {
    readonly now: Date;
    readonly canSync: boolean;
}): JsonObject;
