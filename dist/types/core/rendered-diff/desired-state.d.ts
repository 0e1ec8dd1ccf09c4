import { type Json, type JsonObject } from '../json.js';
/** What tells one object of a cluster from another one. The version does not: Kubernetes converts between them. */
export interface ObjectId {
    readonly group: string;
    readonly version: string;
    readonly kind: string;
    /** Empty for a kind that belongs to the whole cluster. */
    readonly namespace: string;
    readonly name: string;
}
/** An object that the files of an application ask for. A hook is run by syncs, and nothing that stays. */
export interface DesiredObject extends ObjectId {
    readonly value: JsonObject;
    readonly hook: boolean;
}
/** All objects that an application asks for, by `keyOf`. */
export interface DesiredState {
    readonly objects: ReadonlyMap<string, DesiredObject>;
    /** Objects that are there twice: the last one counts, as in Argo CD. */
    readonly repeated: readonly DesiredObject[];
    /** Objects that are too many to be compared. */
    readonly leftOut: number;
}
/** More objects than this are not compared: no application of people has them. */
export declare const mostObjects = 5000;
/** `group/kind/namespace/name`. */
export declare function keyOf({ group, kind, namespace, name }: ObjectId): string;
/** Reads documents as what an application with this destination asks for. What is no object is left out, as Argo CD does. */
export declare function desiredState(documents: readonly Json[], { namespace }: {
    readonly namespace: string;
}): DesiredState;
/** The annotations of an object; none where they are no mapping. */
export declare function annotationsOf(value: JsonObject): Readonly<Record<string, Json | undefined>>;
