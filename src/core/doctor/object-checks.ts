import { lifecycleOf } from '../manifests/lifecycle.js';
import { checkObject } from '../manifests/policies/check-object.js';
import { readPolicies, type PolicySet } from '../manifests/policies/policy-set.js';
import { suppress } from '../manifests/policies/suppress.js';
import type { SchemaStore } from '../manifests/store.js';
import type { DoctorModel } from './model.js';

/** The types and policies of `validate`, for the newest Kubernetes that is known. What a rule of its own tells is left out. */
export function checksOf(store: SchemaStore): Pick<DoctorModel, 'shapeOf' | 'policyFindings'> {
  const newest = store.versions.at(-1) ?? '';
  const apis = lifecycleOf(store, [newest]);
  const policies: PolicySet = new Map([...readPolicies('baseline').policies].filter(([id]) => id !== 'image-latest-or-untagged' && id !== 'duplicate-key'));
  return {
    shapeOf: (apiVersion, kind) => store.find(apiVersion, kind, newest),
    policyFindings: (object) => suppress(object, checkObject(object, policies, apis)).kept,
  };
}
