import { explainMisfit } from '../../core/manifests/check-shape.js';
import { customKindsOf } from '../../core/manifests/custom-kinds.js';
import type { Resolution } from '../../core/manifests/manifest-checker.js';
import { readManifestDocuments } from '../../core/manifests/read-documents.js';
import type { ReadText } from '../../core/manifests/repository-layout.js';

/**
 * Looks for the definitions of kinds that the store does not have, in all files of the repository: a definition counts
 * whether or not it was changed. Without such kinds nothing is read.
 */
export function resolveKinds(
  unresolved: readonly { readonly apiVersion: string; readonly kind: string }[],
  { paths, read, strict }: { readonly paths: readonly string[]; readonly read: ReadText; readonly strict: boolean },
): ReadonlyMap<string, Resolution> {
  const found = new Map<string, Resolution>();
  const wanted = new Set(unresolved.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
  if (wanted.size === 0) return found;
  for (const path of paths.filter((candidate) => /\.(?:ya?ml|json)$/i.test(candidate))) {
    const text = read(path);
    if (text?.includes('CustomResourceDefinition') !== true) continue;
    for (const { value } of readManifestDocuments(path, text).documents) {
      for (const { key, shape } of customKindsOf(value)) if (wanted.has(key)) found.set(key, { kind: 'schema', check: (object) => explainMisfit(object.value, shape, { strict }) });
    }
  }
  return found;
}
