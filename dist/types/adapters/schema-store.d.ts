import { SchemaStore } from '../core/manifests/store.js';
/** Reads the embedded types of Kubernetes and Argo. */
export declare function readSchemaStore(): SchemaStore;
