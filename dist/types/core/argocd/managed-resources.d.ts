import { type JsonObject } from '../json.js';
/**
 * An object that an Application manages, on both sides. `normalized` and `predicted` are what Argo CD compares: what is live,
 * and what it would be after a sync, both without what `ignoreDifferences` and its own settings leave out. Undefined where a
 * side has nothing. Values of Secrets are masked by the server.
 * Source: ResourceDiff in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export interface ManagedResource {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly hook: boolean;
    /** What git asked for when Argo CD looked last. */
    readonly target: JsonObject | undefined;
    /** With its `managedFields`. */
    readonly live: JsonObject | undefined;
    readonly normalized: JsonObject | undefined;
    readonly predicted: JsonObject | undefined;
}
/** The items of a `/managed-resources` answer; undefined when the answer is none, or a state in it cannot be read. */
export declare function parseManagedResources(body: string): readonly ManagedResource[] | undefined;
