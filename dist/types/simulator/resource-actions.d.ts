import { type JsonObject } from '../core/json.js';
import type { ResourceKey } from './manifests.js';
/** An action as the list shows it. `disabled` is advice: a disabled one can be run all the same. */
export interface ResourceAction {
    readonly name: string;
    readonly disabled?: true;
    readonly displayName?: string;
    readonly params?: readonly {
        readonly name: string;
    }[];
}
export interface ActionCall {
    readonly name: string;
    /** By name; values are texts. */
    readonly params: Readonly<Record<string, string>>;
    readonly now: Date;
}
/** Actions of an object in the cluster, by name; none for kinds that have none here. */
export declare function listActions(key: ResourceKey, object: JsonObject): readonly ResourceAction[];
/** The object after the action; undefined where there is no such action. */
export declare function runAction(key: ResourceKey, object: JsonObject, call: ActionCall): JsonObject | undefined;
