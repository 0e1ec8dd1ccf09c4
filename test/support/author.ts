import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync, type BigIntStats } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasObject, lendObjects, moveRef, readObject, readRef, writeCommit, writeObject, writeTree, type TreeFile } from './git-files.js';
import { runGit, runGitAt } from './git-http.js';
import { fillOnce } from './kept-folder.js';

/** How somebody commits all that is in a clone. */
export interface Committing {
  readonly message: string;
  /** Where nothing has changed it fails otherwise, as git does. */
  readonly allowEmpty?: boolean;
  readonly at?: Date;
}

interface Made {
  readonly sha: string;
  /** All that belongs to it. */
  readonly objects: ReadonlySet<string>;
}

/** Makes a repository with the branch `main` in a folder that is there, and a remote where it has one. */
export function createClone(folder: string, origin?: string): void {
  fillOnce(folder, 'clone', (place) => { runGit(place, 'init', '--quiet', '--template=', '--initial-branch=main'); });
  if (origin !== undefined) appendFileSync(join(folder, '.git', 'config'), `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`);
}

/**
 * `git add --all`, `git commit` and `git rev-parse HEAD` of a clone, with the same objects, index and refs, without a process
 * of git for what most tests do. What is out of the ordinary is left to git. Returns the commit.
 */
export function commitAll(clone: string, committing: Committing): string {
  return (commitByHand(clone, committing) ?? commitByGit(clone, committing)).sha;
}

/** The same, and pushes it to a branch of a remote; by default to that of the clone. `remote` is the folder of a bare repository, or what git knows it by. */
export function commitAndPush(clone: string, { remote, branch = branchOf(clone), isForced = false, ...committing }: Committing & { readonly remote: string; readonly branch?: string; readonly isForced?: boolean }): string {
  const made = commitByHand(clone, committing) ?? commitByGit(clone, committing);
  if (branch === undefined || !pushByHand(clone, { remote, branch, made, isForced })) runGit(clone, 'push', '--quiet', ...(isForced ? ['--force'] : []), tracks(clone, remote) ? 'origin' : remote, branch === undefined ? 'HEAD' : `HEAD:refs/heads/${branch}`);
  return made.sha;
}

function branchOf(clone: string): string | undefined {
  return /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(clone, '.git', 'HEAD'), 'utf8'))?.[1];
}

function commitByGit(clone: string, { message, allowEmpty = false, at = new Date() }: Committing): Made {
  runGit(clone, 'add', '--all');
  runGitAt(at, clone, 'commit', '--quiet', ...(allowEmpty ? ['--allow-empty'] : []), '--message', message);
  return { sha: runGit(clone, 'rev-parse', 'HEAD'), objects: new Set() };
}

/** What git does more than to write objects, an index and a ref, or what it does to files on the way. */
const extraordinary: ReadonlySet<string> = new Set(['.gitignore', '.gitattributes', '.git']);
const unfinished = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply', 'shallow', 'reftable', 'index.lock'];
const settings = /autocrlf|attributesfile|excludesfile|extensions|filemode = false|gpgsign|hookspath|symlinks|sparse|worktree|\[(?:commit|filter|receive|transfer)/i;

function isOrdinary(gitFolder: string): boolean {
  const hooks = join(gitFolder, 'hooks');
  return !unfinished.some((name) => existsSync(join(gitFolder, name))) && !settings.test(readFileSync(join(gitFolder, 'config'), 'utf8'))
    && !(existsSync(hooks) && readdirSync(hooks).some((name) => !name.endsWith('.sample')));
}

function commitByHand(clone: string, { message, allowEmpty = false, at }: Committing): Made | undefined {
  const folder = join(clone, '.git');
  const branch = branchOf(clone);
  if (branch === undefined || !lstatSync(folder).isDirectory() || !isOrdinary(folder)) return undefined;
  const found = filesBelow(clone, '');
  if (found === undefined) return undefined;
  const parent = readRef(folder, `refs/heads/${branch}`);
  // A commit of a pack may be as good as any; that is for git to say.
  if (parent !== undefined && !hasObject(folder, parent)) return undefined;
  const files = new Map(found.map(({ path, stat }) => [path, writeFile(folder, join(clone, path), stat)]));
  const objects = new Set([...files.values()].map(({ id }) => id));
  const tree = writeTree(folder, files, objects);
  const before = parent === undefined ? undefined : readObject(folder, 'commit', parent)?.toString('utf8', 5, 45);
  const text = cleaned(message);
  if (text === '' || (!allowEmpty && (tree === before || (before === undefined && files.size === 0)))) return undefined;
  const sha = writeCommit(folder, { tree, parents: parent === undefined ? [] : [parent], message: text, ...(at === undefined ? {} : { at }) });
  objects.add(sha);
  writeIndex(folder, found, files);
  if (!moveRef(folder, `refs/heads/${branch}`, { from: parent, to: sha })) throw new Error(`${branch} of ${clone} was moved meanwhile`);
  return { sha, objects };
}

function pushByHand(clone: string, { remote, branch, isForced, made: { sha, objects } }: { readonly remote: string; readonly branch: string; readonly isForced: boolean; readonly made: Made }): boolean {
  const folder = join(clone, '.git');
  const name = `refs/heads/${branch}`;
  const parent = /^parent ([0-9a-f]{40})$/m.exec(objects.size === 0 ? '' : (readObject(folder, 'commit', sha)?.toString() ?? ''))?.[1];
  if (objects.size === 0 || !existsSync(join(remote, 'HEAD')) || !isOrdinary(remote)) return false;
  const from = readRef(remote, name);
  // By fast-forward of one commit, or to a new branch on top of one that is there.
  if ((from !== undefined && from !== parent && !isForced) || (parent !== undefined && !hasObject(remote, parent))) return false;
  lendObjects(folder, remote, objects);
  if (!moveRef(remote, name, { from, to: sha })) return false;
  const tracking = `refs/remotes/origin/${branch}`;
  return !tracks(clone, remote) || moveRef(folder, tracking, { from: readRef(folder, tracking), to: sha });
}

/** Whether it is the remote of whose branches the clone keeps where they were. */
function tracks(clone: string, remote: string): boolean {
  const url = /\[remote "origin"\]\s+url = (.+)/.exec(readFileSync(join(clone, '.git', 'config'), 'utf8'))?.[1];
  return url !== undefined && resolve(clone, url) === remote;
}

interface Found {
  readonly path: string;
  readonly stat: BigIntStats;
}

/** What `git add --all` adds; undefined where there is something that git would not take as it is. */
function filesBelow(clone: string, folder: string): readonly Found[] | undefined {
  const found: Found[] = [];
  const names = readdirSync(join(clone, folder));
  // It may be where a submodule is.
  if (names.length === 0) return undefined;
  for (const name of names) {
    if (folder === '' && name === '.git') continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const stat = lstatSync(join(clone, path), { bigint: true });
    const below = stat.isDirectory() ? filesBelow(clone, path) : [{ path, stat }];
    if (below === undefined || extraordinary.has(name) || name.includes('\uFFFD') || !(stat.isDirectory() || stat.isFile() || stat.isSymbolicLink())) return undefined;
    found.push(...below);
  }
  return found;
}

function writeFile(folder: string, file: string, stat: BigIntStats): TreeFile {
  if (stat.isSymbolicLink()) return { mode: '120000', id: writeObject(folder, 'blob', readlinkSync(file)) };
  return { mode: (stat.mode & 0o100n) === 0n ? '100644' : '100755', id: writeObject(folder, 'blob', readFileSync(file)) };
}

/** As git cleans the message of a commit that nobody edits. */
function cleaned(message: string): string {
  const text = message.split('\n').map((line) => line.trimEnd()).join('\n').replaceAll(/\n{3,}/g, '\n\n').replace(/^\n+/, '').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

/** See gitformat-index(5), version 2. */
function writeIndex(folder: string, found: readonly Found[], files: ReadonlyMap<string, TreeFile>): void {
  const entries = found.map(({ path, stat }) => {
    const name = Buffer.from(path);
    const { mode = '', id = '' } = files.get(path) ?? {};
    const second = 1_000_000_000n;
    const numbers = [stat.ctimeNs / second, stat.ctimeNs % second, stat.mtimeNs / second, stat.mtimeNs % second, stat.dev, stat.ino, BigInt(`0o${mode}`), stat.uid, stat.gid, stat.size];
    const entry = Buffer.alloc((62 + name.length + 8) & ~7);
    numbers.forEach((number, index) => { entry.writeUInt32BE(Number(BigInt.asUintN(32, number)), index * 4); });
    entry.write(id, 40, 'hex');
    entry.writeUInt16BE(Math.min(name.length, 0xfff), 60);
    name.copy(entry, 62);
    return { name, entry };
  }).toSorted((a, b) => Buffer.compare(a.name, b.name));
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(entries.length, 8);
  const content = Buffer.concat([header, ...entries.map(({ entry }) => entry)]);
  writeFileSync(join(folder, 'index'), Buffer.concat([content, createHash('sha1').update(content).digest()]));
}
