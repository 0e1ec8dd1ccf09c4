import { AdapterError } from '../../core/adapter-error.js';
import { explainMissingData } from '../../core/github/failures.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { GithubApi } from './api.js';

/** A regular file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** Id of its content. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  readonly executable: boolean;
}

/** All of a commit: `files` are the regular ones, `special` the paths of links and submodules, `folders` those of folders. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly special: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** Where the API is asked: the segments `repos/{owner}/{name}`, and the repository's name for messages. */
export interface Place {
  readonly api: GithubApi;
  readonly base: readonly string[];
  readonly repository: string;
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly size: number;
}

/**
 * Everything in the tree of a commit. GitHub cuts a recursive answer at 100,000 entries or 7 MB
 * (https://docs.github.com/rest/git/trees#get-a-tree): then each folder is asked for by itself.
 */
export async function readTree(place: Place, sha: string): Promise<Tree> {
  const entries: Entry[] = [];
  await collect(place, { id: sha, prefix: '' }, entries);
  const files = entries.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  return {
    files: new Map(files.map(({ path, id, size, mode }) => [path, { path, id, size, executable: mode === '100755' }])),
    special: new Set(entries.filter(({ type, mode }) => type === 'commit' || mode === '120000').map(({ path }) => path)),
    folders: new Set(entries.filter(({ type }) => type === 'tree').map(({ path }) => path)),
  };
}

async function collect(place: Place, folder: { readonly id: string; readonly prefix: string }, found: Entry[]): Promise<void> {
  const whole = await request(place, folder, true);
  if (!whole.truncated) {
    for (const entry of whole.entries) found.push(entry);
    return;
  }
  const flat = await request(place, folder, false);
  if (flat.truncated) {
    throw new AdapterError('too-large', `The folder ${folder.prefix || '/'} of ${place.repository} has more entries than GitHub lists.`, { hint: 'Use commit-mode: push.' });
  }
  for (const entry of flat.entries) {
    found.push(entry);
    if (entry.type === 'tree') await collect(place, { id: entry.id, prefix: `${entry.path}/` }, found);
  }
}

async function request({ api, base, repository }: Place, folder: { readonly id: string; readonly prefix: string }, recursive: boolean): Promise<{ readonly entries: readonly Entry[]; readonly truncated: boolean }> {
  const about = { action: `list the files of ${repository}`, permission: 'contents: read' };
  const answer = await api.get({ ...about, path: [...base, 'git', 'trees', folder.id], query: recursive ? { recursive: '1' } : {} });
  if (!isJsonObject(answer) || !Array.isArray(answer['tree'])) throw explainMissingData({ ...about, mutates: false }, 'a tree');
  return { entries: (answer['tree'] as readonly Json[]).flatMap((entry) => toEntry(entry, folder.prefix)), truncated: answer['truncated'] === true };
}

function toEntry(value: Json, prefix: string): readonly Entry[] {
  if (!isJsonObject(value)) return [];
  const { path, mode, type, sha, size } = value;
  if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string' || typeof sha !== 'string') return [];
  return [{ path: prefix + path, mode, type, id: sha, size: typeof size === 'number' ? size : 0 }];
}
