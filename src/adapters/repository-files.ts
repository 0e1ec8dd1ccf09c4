import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold nothing of the repository's own. */
const ignored = new Set(['.git', 'node_modules', '.terraform', 'vendor']);

/** Files that can be manifests or belong to their rendering. */
const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;

/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
export function listRepositoryFiles(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    const entries = readdirSync(folder === '' ? root : join(root, folder), { withFileTypes: true });
    const paths = entries.map((entry) => ({ entry, path: folder === '' ? entry.name : `${folder}/${entry.name}` })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    for (const { entry, path } of paths) if (entry.isFile() && ofInterest.test(path)) found.push(path);
    for (const { entry, path } of paths) if (entry.isDirectory() && !ignored.has(entry.name)) walk(path);
  };
  walk('');
  return found;
}
