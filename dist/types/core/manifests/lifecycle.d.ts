import { type ApiLifecycle } from './policies/api-lifecycle.js';
import type { SchemaStore } from './store.js';
/**
 * What becomes of an API in the versions to check against, computed from the versions that the store holds: one that a
 * later version lacks is deprecated, one that only an earlier version has is removed. Older ones stand in a table.
 */
export declare function lifecycleOf(store: SchemaStore, versions: readonly string[]): ApiLifecycle;
