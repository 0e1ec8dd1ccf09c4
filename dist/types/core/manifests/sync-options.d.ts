import type { JsonObject } from '../json.js';
/** The options that an object itself gives to syncs, such as `Prune=false`. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
export declare function ownSyncOptions(object: JsonObject): readonly string[];
