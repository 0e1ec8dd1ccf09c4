import type { JsonObject } from '../core/json.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { field } from './operations-api.js';

/** Kinds of Go, by name of the field. */
type Fields = Readonly<Record<string, 'bool' | 'string' | 'int64'>>;

const MESSAGES: Readonly<Record<string, Fields>> = {
  ApplicationSyncRequest: { revision: 'string', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
  ApplicationRollbackRequest: { id: 'int64', dryRun: 'bool', prune: 'bool', appNamespace: 'string', project: 'string' },
};

/** Throws GrpcError, as the gateway does before anything else is looked at, for a field of another type. null counts as absent. */
export function requireTypes(message: 'ApplicationSyncRequest' | 'ApplicationRollbackRequest', body: JsonObject): void {
  for (const [name, type] of Object.entries(MESSAGES[message] ?? {})) {
    const value = field(body, name);
    const given = typeof value === 'boolean' ? 'bool' : typeof value;
    const fits = value === undefined || value === null || given === (type === 'int64' ? 'number' : type);
    if (!fits) throw new GrpcError(GrpcCode.invalidArgument, `json: cannot unmarshal ${given} into Go struct field ${message}.${name} of type ${type}`);
  }
}
