import { type JsonObject } from '../json.js';
/** What an application is made of at a commit: the objects that Argo CD renders, in any order. */
export interface Rendered {
    readonly revision: string;
    readonly objects: readonly JsonObject[];
}
/**
 * Whether two commits are the same for an application. `masked` where all that can be seen is the same, but there are Secrets,
 * whose values Argo CD shows to nobody. Labels and annotations that name the commit itself, as `$ARGOCD_APP_REVISION` puts it
 * there, differ between any two commits and do not count; an image that is named so does.
 */
export declare function compareRendered(one: Rendered, other: Rendered): 'same' | 'changed' | 'masked';
