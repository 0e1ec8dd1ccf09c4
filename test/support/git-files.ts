import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

// Git's own files, read and written without a process of git: gitformat-loose(5), gitrepository-layout(5). A folder is a bare
// repository, or the `.git` of a clone.

/** A file of a tree. */
export interface TreeFile {
  /** `100644`, `100755`, `120000` or `160000`. */
  readonly mode: string;
  readonly id: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author?: string;
  readonly committer?: string;
  readonly at?: Date;
}

function objectFile(folder: string, id: string): string {
  return join(folder, 'objects', id.slice(0, 2), id.slice(2));
}

/** Whether an object is there, in a file of its own. */
export function hasObject(folder: string, id: string): boolean {
  return existsSync(objectFile(folder, id));
}

/** Writes an object, where it is not there in a file of its own; returns its id. */
export function writeObject(folder: string, type: 'blob' | 'commit' | 'tree', content: string | Buffer): string {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const object = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const id = createHash('sha1').update(object).digest('hex');
  const file = objectFile(folder, id);
  if (existsSync(file)) return id;
  mkdirSync(dirname(file), { recursive: true });
  // Under another name, so that nobody reads half of it.
  const draft = join(folder, 'objects', `tmp_obj_${randomUUID()}`);
  writeFileSync(draft, deflateSync(object, { level: 1 }), { mode: 0o444 });
  renameSync(draft, file);
  return id;
}

/** Gives objects of one repository to another one of the same disk. */
export function lendObjects(from: string, to: string, ids: Iterable<string>): void {
  for (const id of ids) {
    const file = objectFile(to, id);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    linkSync(objectFile(from, id), file);
  }
}

/** The content of an object; undefined for one that has no file of its own, or is something else. */
export function readObject(folder: string, type: 'blob' | 'commit' | 'tree', id: string): Buffer | undefined {
  const file = objectFile(folder, id);
  if (!existsSync(file)) return undefined;
  const object = inflateSync(readFileSync(file));
  return object.toString('latin1', 0, type.length + 1) === `${type} ` ? object.subarray(object.indexOf(0) + 1) : undefined;
}

/** Writes a tree with all that are below it; returns its id, and adds those of all to `written`. */
export function writeTree(folder: string, files: ReadonlyMap<string, TreeFile>, written: Set<string> = new Set()): string {
  const entries = new Map<string, TreeFile>();
  const below = new Map<string, Map<string, TreeFile>>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash === -1) entries.set(path, file);
    else below.set(path.slice(0, slash), (below.get(path.slice(0, slash)) ?? new Map<string, TreeFile>()).set(path.slice(slash + 1), file));
  }
  for (const [name, inner] of below) entries.set(name, { mode: '40000', id: writeTree(folder, inner, written) });
  const sortedBy = ([name, { mode }]: readonly [string, TreeFile]): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = [...entries].toSorted((a, b) => Buffer.compare(sortedBy(a), sortedBy(b)));
  const id = writeObject(folder, 'tree', Buffer.concat(sorted.flatMap(([name, file]) => [Buffer.from(`${file.mode} ${name}\0`), Buffer.from(file.id, 'hex')])));
  written.add(id);
  return id;
}

/** The files of a commit; undefined where a part of it has no file of its own. */
export function filesOfCommit(folder: string, sha: string): ReadonlyMap<string, TreeFile> | undefined {
  const tree = /^tree ([0-9a-f]{40})\n/.exec(readObject(folder, 'commit', sha)?.toString() ?? '')?.[1];
  const files = new Map<string, TreeFile>();
  return tree !== undefined && readTree(folder, tree, { path: '', files }) ? files : undefined;
}

function readTree(folder: string, id: string, { path, files }: { readonly path: string; readonly files: Map<string, TreeFile> }): boolean {
  const content = readObject(folder, 'tree', id);
  if (content === undefined) return false;
  for (let at = 0; at < content.length;) {
    const end = content.indexOf(0, at);
    const [mode = '', name = ''] = content.toString('utf8', at, end).split(/ (.*)/s);
    const entry = { mode, id: content.toString('hex', end + 1, end + 21) };
    if (mode !== '40000') files.set(path + name, entry);
    else if (!readTree(folder, entry.id, { path: `${path}${name}/`, files })) return false;
    at = end + 21;
  }
  return true;
}

export function writeCommit(folder: string, { tree, parents, message, author = 'Ada', committer = 'Ada', at = new Date() }: NewCommit): string {
  const person = (name: string): string => `${name} <${name.toLowerCase()}@example.test> ${Math.floor(at.getTime() / 1000)} +0000`;
  return writeObject(folder, 'commit', `tree ${tree}\n${parents.map((sha) => `parent ${sha}\n`).join('')}author ${person(author)}\ncommitter ${person(committer)}\n\n${message}`);
}

/** The id that a ref has, by its whole name; undefined for one that is not there. */
export function readRef(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (text?.startsWith('ref: ') === true) return readRef(folder, text.slice('ref: '.length));
  const packed = join(folder, 'packed-refs');
  return text ?? (existsSync(packed) ? readFileSync(packed, 'utf8') : '').split('\n').find((line) => line.endsWith(` ${name}`))?.slice(0, 40);
}

/** Moves a ref from where it was seen, under git's lock; false where it is not there any more. */
export function moveRef(folder: string, name: string, { from, to }: { readonly from: string | undefined; readonly to: string }): boolean {
  const file = join(folder, name);
  const lock = `${file}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  if (readRef(folder, name) !== from) {
    rmSync(lock);
    return false;
  }
  writeFileSync(lock, `${to}\n`);
  renameSync(lock, file);
  return true;
}
