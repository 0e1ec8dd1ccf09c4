import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { TemplateFailure } from './go-template/values.js';
import { listOf } from './git-tree.js';
import { firstValueOf } from './read-values.js';

/**
 * Puts a rendered `templatePatch` over an Application, as a strategic merge patch: mappings are merged, null takes away, lists replace.
 * The project stays as it is. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 */
export function applyTemplatePatch(application: JsonObject, text: string): JsonObject {
  const patch = firstValueOf(text, 'templatePatch');
  if (patch === null) return application;
  if (!isJsonObject(patch)) throw new TemplateFailure('wrong', 'templatePatch is no YAML mapping');
  const patched = merge(application, patch, '') as JsonObject;
  const project = isJsonObject(application['spec']) ? application['spec']['project'] : undefined;
  return isJsonObject(patched['spec']) ? { ...patched, spec: { ...patched['spec'], ...(project === undefined ? {} : { project }) } } : patched;
}

/** Lists that a patch adds to: all others of an Application are replaced. */
const addedTo = new Set(['/metadata/finalizers']);

function merge(base: Json | undefined, patch: Json, at: string): Json {
  if (addedTo.has(at) && Array.isArray(patch)) return [...listOf(base), ...(patch as readonly Json[]).filter((item) => !listOf(base).includes(item))];
  if (!isJsonObject(patch)) return patch;
  const directive = Object.keys(patch).find((key) => key.startsWith('$'));
  if (directive !== undefined) throw new TemplateFailure('needs-server', `templatePatch uses ${directive}`);
  const merged: Record<string, Json | undefined> = isJsonObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null) delete merged[key];
    else merged[key] = merge(Object.hasOwn(merged, key) ? merged[key] : undefined, value, `${at}/${key}`);
  }
  return merged;
}
