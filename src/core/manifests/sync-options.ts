import type { JsonObject } from '../json.js';
import { valueAt } from './pointers.js';

/** The options that an object itself gives to syncs, such as `Prune=false`. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
export function ownSyncOptions(object: JsonObject): readonly string[] {
  const text = valueAt(object, '/metadata/annotations/argocd.argoproj.io~1sync-options');
  return typeof text === 'string' ? text.split(',').map((option) => option.trim()) : [];
}
