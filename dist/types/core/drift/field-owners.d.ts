import { type JsonObject } from '../json.js';
import type { PathStep } from './compare-fields.js';
/**
 * Who wrote a field, as Kubernetes keeps it in `metadata.managedFields`. `at` is when this manager last changed any field that
 * it owns: this one was changed then, or before.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export interface FieldOwner {
    readonly manager: string;
    /** `Update` or `Apply`. */
    readonly operation: string;
    readonly at: string | undefined;
}
/** Those that own the field at a path of the live object, the one that wrote last first. Empty where Kubernetes does not tell. */
export declare function ownersOf(live: JsonObject | undefined, path: readonly PathStep[]): readonly FieldOwner[];
/** True for the manager of Argo CD's own syncs. */
export declare function isArgocd({ manager }: Pick<FieldOwner, 'manager'>): boolean;
