import type { SchemaStore } from '../manifests/store.js';
import type { DoctorModel } from './model.js';
/** The types and policies of `validate`, for the newest Kubernetes that is known. What a rule of its own tells is left out. */
export declare function checksOf(store: SchemaStore): Pick<DoctorModel, 'shapeOf' | 'policyFindings'>;
