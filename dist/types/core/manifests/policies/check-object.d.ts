import type { Finding, ManifestObject } from '../finding.js';
import type { ApiLifecycle } from './api-lifecycle.js';
import type { PolicySet } from './policy-set.js';
/** What an object says against the policies by itself. */
export declare function checkObject(object: ManifestObject, policies: PolicySet, apis: ApiLifecycle): readonly Finding[];
