import { AdapterError } from '../../core/adapter-error.js';
import { isWritablePath } from '../../core/git/writable-path.js';
import type { JsonObject } from '../../core/json.js';
import type { RepositoryChange, RevertedFiles } from '../../engine/ports.js';
import type { Tree } from './tree.js';
import { beginning } from '../../core/one-line.js';

/**
 * A change as `FileChanges` of the API (https://docs.github.com/graphql/reference/input-objects#filechanges), which can set
 * the contents of plain files and delete any. Throws `refused` for what else it would need.
 */
export async function fileChangesOf({ files, reverted }: RepositoryChange, tree: Tree): Promise<JsonObject> {
  if (reverted !== undefined) return await revertedChanges(reverted, tree);
  for (const path of files.keys()) requireWritable(path, tree);
  return { additions: Array.from(files, ([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') })) };
}

async function revertedChanges({ files, load }: RevertedFiles, tree: Tree): Promise<JsonObject> {
  const added = [...files].flatMap(([path, file]) => (file === undefined ? [] : [{ path, ...file }]));
  for (const { path, mode } of added) {
    if (mode !== '100644') throw refused(path, mode in kinds ? `would become ${kinds[mode] ?? ''} again, which the API cannot make` : 'has a mode that the API cannot set');
    requireWritable(path, tree);
  }
  const contents = await load();
  return {
    additions: added.map(({ path, id }) => ({ path, contents: contentOf(contents.get(id), path) })),
    deletions: [...files].flatMap(([path, file]) => (file === undefined ? [{ path }] : [])),
  };
}

const kinds: Readonly<Record<string, string>> = { '100755': 'an executable file', '120000': 'a link', '160000': 'a submodule' };

function contentOf(bytes: Uint8Array | undefined, path: string): string {
  // Files of more than 20 MiB are not read.
  if (bytes === undefined) throw refused(path, 'is too large for a commit through the API');
  return Buffer.from(bytes).toString('base64');
}

const executable = 'is an executable file, which it would not be any more after a commit through the API';

/** T9, T10: only plain files, where the commit has plain files or nothing. */
function requireWritable(path: string, tree: Tree): void {
  const reason = isWritablePath(path) ? obstacle(path, tree) : 'is not a path that a file of a repository can have';
  if (reason === undefined) return;
  if (reason === executable) throw refused(path, reason, 'Use commit-mode: push, or take the executable bit from the file.');
  throw new AdapterError('refused', `${JSON.stringify(beginning(path, 300))} ${reason}; nothing was committed.`);
}

function refused(path: string, reason: string, hint = 'Use commit-mode: push.'): AdapterError {
  return new AdapterError('refused', `${JSON.stringify(beginning(path, 300))} ${reason}; nothing was committed.`, { hint });
}

function obstacle(path: string, tree: Tree): string | undefined {
  const parts = path.split('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  if (tree.special.has(path) || above.some((folder) => tree.special.has(folder))) return 'is or goes through a link or submodule, which is not written to';
  if (tree.folders.has(path)) return 'is a folder';
  if (above.some((folder) => tree.files.has(folder))) return 'goes through a file';
  return tree.files.get(path)?.executable === true ? executable : undefined;
}
