import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { GivenParameters } from './expansion-context.js';

/** Reads the input: what is wrong with it, or the parameters. */
export function readGivenParameters(value: JsonObject): GivenParameters | { readonly wrong: string } {
  const found: Record<string, readonly JsonObject[]> = {};
  for (const [key, sets] of Object.entries(value)) {
    if (!/^(?:[^/]+\/)?(?:clusters|scmProvider|clusterDecisionResource|pullRequest|plugin)$/.test(key)) return { wrong: `has ${key}, which is no generator that takes parameters: clusters, scmProvider, clusterDecisionResource, pullRequest, plugin` };
    const list = Array.isArray(sets) ? (sets as readonly Json[]) : undefined;
    if (list?.every(isJsonObject) !== true) return { wrong: `has ${key}, which is no list of mappings` };
    found[key] = list;
  }
  return found;
}
