import { type JsonObject } from '../json.js';
/**
 * What an object would be after it was applied, as Kubernetes merges: what is wanted is set, what was wanted before and is not
 * any more goes, all else stays. https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 */
export declare function predictLive(live: JsonObject, { original, wanted }: {
    readonly original: JsonObject;
    readonly wanted: JsonObject;
}): JsonObject;
