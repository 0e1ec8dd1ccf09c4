import type { JsonObject } from '../core/json.js';
/** Throws GrpcError, as the gateway does before anything else is looked at, for a field of another type. null counts as absent. */
export declare function requireTypes(message: 'ApplicationSyncRequest' | 'ApplicationRollbackRequest', body: JsonObject): void;
