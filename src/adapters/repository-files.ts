import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  return listFiles(root, (path) => path.endsWith('.yaml') || ofInterest.test(path));
}

/** The same for files of every kind: whether something is there is told by these. */
export function listAllFiles(root: string): readonly string[] {
  return listFiles(root, () => true);
}

function listFiles(root: string, isWanted: (path: string) => boolean): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    const [files, folders]: [string[], string[]] = [[], []];
    for (const entry of readdirSync(folder === '' ? root : join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() && isWanted(path)) files.push(path);
      else if (entry.isDirectory() && !ignored.has(entry.name)) folders.push(path);
    }
    for (const path of files.toSorted()) found.push(path);
    for (const path of folders.toSorted()) walk(path);
  };
  walk('');
  return found;
}

/** Whether all of some files are there: a checkout may be sparse. */
export function hasAll(root: string, paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(`${root}/${path}`));
}

/** An object: of a name alone Node.js makes one for each file. */
const asText = { encoding: 'utf8', flag: 'r' } as const;

/** Reads files of such a listing, which holds no links: none can lead out of the folder. */
export function readBelow(root: string): (path: string) => string | undefined {
  return (path) => {
    try {
      return readFileSync(`${root}/${path}`, asText);
    } catch {
      return undefined;
    }
  };
}
