import type { HealthStatus, HealthStatusCode } from '../core/argocd/application.js';
import { type JsonObject } from '../core/json.js';
import { type Manifest } from './manifests.js';
/** Health of one object, without the time of its last change. */
export interface ObjectHealth {
    readonly status: HealthStatusCode;
    readonly message?: string;
}
/** An object in the cluster. */
export interface LiveObject {
    /** As it was last applied. */
    readonly manifest: Manifest;
    /** As it is: what was applied, and what was changed since. */
    readonly state: JsonObject;
    /** Undefined for kinds without a health check. */
    readonly health: ObjectHealth | undefined;
    /** Of its pods, where that is another one. */
    readonly pods?: ObjectHealth | undefined;
    readonly generation: number;
    readonly createdAt: Date;
}
/** True for kinds whose health depends on what they run. */
export declare function isWorkload(manifest: Manifest): boolean;
/** The objects of one Application in its cluster. */
export declare class LiveState {
    #private;
    /** Calls after every change of an object; the result ends that. */
    watch(watcher: () => void): () => void;
    /** In the order of creation. */
    all(): readonly LiveObject[];
    find(key: string): LiveObject | undefined;
    /** Hooks of the last operation, which stay until the next one runs them again. */
    hooks(): readonly LiveObject[];
    /** Keeps a hook that has run. */
    leaveHook(manifest: Manifest, { now, health }: {
        readonly now: Date;
        readonly health: ObjectHealth;
    }): void;
    /** What kubectl would say of the object, without changing it. */
    effectOf(manifest: Manifest): 'created' | 'configured' | 'unchanged';
    /** Creates or changes the object. A changed object has the health given, of the next generation. */
    apply(manifest: Manifest, change: {
        readonly now: Date;
        readonly health: ObjectHealth | undefined;
    }): void;
    /** Changes the object beside git, as an action does; returns its new generation. */
    edit(key: string, change: {
        readonly state: JsonObject;
        readonly health: ObjectHealth | undefined;
    }): number;
    /** What a controller writes about an object of this generation; nothing happens to a later one. */
    report(key: string, generation: number, status: JsonObject): boolean;
    /** What a controller makes for an object of the Application: in the tree, and none of its own resources. */
    make(owner: string, made: LiveObject): void;
    /** All that controllers have made, with the keys of the owners. */
    made(): readonly (LiveObject & {
        readonly owner: string;
    })[];
    remove(key: string): void;
    /** Nothing happens to an object that is gone or of another generation by now; tells whether something did. */
    setHealth(key: string, generation: number, { health, pods }: Pick<LiveObject, 'pods'> & {
        readonly health: ObjectHealth;
    }): boolean;
    /** Distinct images of all objects, sorted. */
    images(): readonly string[];
    /** Health of the Application: the worst of its objects, without the missing ones unless all are. What it is due to is told from 3.6 on only. */
    aggregate(desired: readonly Manifest[]): HealthStatus;
}
