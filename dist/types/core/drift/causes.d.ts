import { type JsonObject } from '../json.js';
import { type FieldDifference } from './compare-fields.js';
import type { Cause } from './drift.js';
import { type FieldOwner } from './field-owners.js';
import type { Ahead } from './judge.js';
/** What names one resource. */
export interface ResourceName {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
}
/** What git asks for at the revision that was synced last, and at the one that was compared, as Argo CD renders it. */
export interface BothRenderings {
    readonly deployed: {
        readonly revision: string;
        readonly objects: readonly JsonObject[];
    };
    readonly compared: {
        readonly revision: string;
        readonly objects: readonly JsonObject[];
    };
}
/** What is known to tell whether a newer commit made a difference, or the cluster. Undefined renderings could not be had. */
export interface Clues {
    readonly ahead: Ahead;
    readonly renderings: BothRenderings | undefined;
}
/**
 * Whether a newer commit made a resource OutOfSync, or the cluster did: where git asks for the same as at the last sync, it was
 * the cluster. Of a changed manifest `causeOfField` tells more. Nobody shows the values of Secrets, so of those it cannot be told.
 */
export declare function causeOf(resource: ResourceName, difference: 'missing' | 'extra' | 'changed', { ahead, renderings }: Clues): Cause;
/**
 * The same of one field of a resource whose manifest a newer commit has changed: somebody may have changed it in the cluster too. What
 * is live is normalised and has defaults, so where it is not what was deployed, its owners decide.
 */
export declare function causeOfField(resource: ResourceName, { path, live }: FieldDifference, { owners, renderings }: {
    readonly owners: readonly FieldOwner[];
    readonly renderings: BothRenderings | undefined;
}): Cause;
/** Of several causes one. */
export declare function causeOfAll(causes: readonly Cause[]): Cause;
