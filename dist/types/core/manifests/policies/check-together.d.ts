import type { Finding, ManifestObject } from '../finding.js';
import type { PolicySet } from './policy-set.js';
/** What the objects of one unit, a folder or a rendered overlay, say of each other. */
export declare function checkTogether(objects: readonly ManifestObject[], policies: PolicySet): ReadonlyMap<ManifestObject, readonly Finding[]>;
/** As much of an object as this looks at: another thread need not send more. */
export declare function seenTogether(object: ManifestObject): ManifestObject;
