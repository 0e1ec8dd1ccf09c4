import { splitNul } from '../../core/git/output.js';
import type { GitCall, GitSession } from './session.js';

/** A regular file of a commit. */
export interface Blob {
  readonly path: string;
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/** Larger files are not read. */
const largestFile = 20 * 1024 * 1024;
/** What one call of git may give: below the cap on its output. */
const largestBatch = 32 * 1024 * 1024;

/** The regular files of a commit; links and submodules are none. */
export async function listBlobs(git: GitSession, sha: string): Promise<readonly Blob[]> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', sha]);
  return splitNul(stdout).flatMap((entry) => {
    const [, mode, type, id = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(entry) ?? [];
    return type === 'blob' && mode !== '120000' ? [{ path, id, size: Number(size) }] : [];
  });
}

/** The contents by id, in as few calls of git as its output allows. Files that are too large are left out. */
export async function readBlobs(git: GitSession, blobs: readonly Pick<Blob, 'id' | 'size'>[], call: GitCall = {}): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  let batch: Pick<Blob, 'id' | 'size'>[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) for (const [id, bytes] of await readBatch(git, batch, call)) contents.set(id, bytes);
    batch = [];
    size = 0;
  };
  for (const blob of blobs) {
    if (blob.size > largestFile) continue;
    if (size + blob.size > largestBatch) await flush();
    batch.push(blob);
    size += blob.size;
  }
  await flush();
  return contents;
}

/** `git cat-file --batch` answers each id with a line that ends in the size, then so many bytes and a line end. */
async function readBatch(git: GitSession, batch: readonly Pick<Blob, 'id' | 'size'>[], call: GitCall): Promise<readonly (readonly [string, Buffer])[]> {
  const { stdoutBytes } = await git.run(['cat-file', '--batch'], { ...call, stdin: batch.map(({ id }) => `${id}\n`).join('') });
  const contents: (readonly [string, Buffer])[] = [];
  let at = 0;
  for (const { id, size } of batch) {
    const start = stdoutBytes.indexOf('\n', at) + 1;
    contents.push([id, stdoutBytes.subarray(start, start + size)]);
    at = start + size + 1;
  }
  return contents;
}
