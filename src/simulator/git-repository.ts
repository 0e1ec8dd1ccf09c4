import { execFile } from 'node:child_process';
import { fingerprintReferences } from './git-fingerprint.js';
import { commitsOf, keptObjects as objects } from './kept-objects.js';

/** A file of a commit: path from the root, and the id of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly oid: string;
}

export interface CommitDescription {
  readonly author: string;
  /** RFC 3339. */
  readonly date: string;
  readonly message: string;
  readonly tags: readonly string[];
}

/** Where branches and tags are. `key` is the same as long as none has moved. */
export interface References {
  readonly key: string;
  /** Whole name of the branch that HEAD is. */
  readonly head: string | undefined;
  /** Commits by the whole names of references. */
  readonly commits: ReadonlyMap<string, string>;
}

/** What the repo-server reads of a repository. Ids are 40 hexadecimal digits; a call that names a commit rejects where there is none. */
export interface GitRepository {
  readonly references: () => Promise<References>;
  /** All regular files. */
  readonly files: (sha: string) => Promise<readonly TreeEntry[]>;
  /** Contents (UTF-8) by their ids. */
  readonly texts: (oids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly describe: (sha: string) => Promise<CommitDescription>;
  /** The commit of an abbreviated id; undefined where there is none, or more than one. */
  readonly expand: (abbreviation: string) => Promise<string | undefined>;
}

const MAX_OUTPUT = 256 * 1024 * 1024;

/** A bare repository of the disk, by its path. Calls are carried out one after the other, so that their order is fixed. */
export function openRepository(path: string, during: <T>(work: Promise<T>) => Promise<T>): GitRepository {
  let queue: Promise<unknown> = Promise.resolve();
  const git = (args: readonly string[], input?: string): Promise<Buffer> => {
    const work = queue.then(() => runGit(['--git-dir', path, ...args], input));
    queue = work.catch(() => undefined);
    return during(work);
  };
  const present = commitsOf(path);
  const remember = (references: References): References => {
    for (const sha of references.commits.values()) present.add(sha);
    return references;
  };
  return {
    /** Git is asked where they are as it was never asked before. */
    references: async () => {
      // Taken before git is asked: what changes meanwhile differs from it the next time.
      const fingerprint = fingerprintReferences(path);
      const kept = fingerprint === undefined ? undefined : objects.references(fingerprint);
      if (kept !== undefined) return remember(kept);
      const references = parseReferences((await git(['for-each-ref', '--format=%(HEAD)%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags'])).toString('utf8'));
      if (fingerprint !== undefined) objects.keepReferences(fingerprint, references);
      return remember(references);
    },
    files: async (sha) => {
      const kept = present.has(sha) ? objects.tree(sha) : undefined;
      const files = kept ?? parseTree((await git(['ls-tree', '-r', '-z', '--full-tree', `${sha}^{commit}`])).toString('utf8'));
      objects.keepTree(sha, files);
      present.add(sha);
      return files;
    },
    texts: async (oids) => {
      const texts = new Map(oids.map((oid) => [oid, objects.text(oid) ?? '']));
      const missing = [...texts.keys()].filter((oid) => objects.text(oid) === undefined);
      if (missing.length === 0) return texts;
      for (const [oid, text] of parseBlobs(missing, await git(['cat-file', '--batch'], missing.map((oid) => `${oid}\n`).join('')))) {
        texts.set(oid, text);
        objects.keepText(oid, text);
      }
      return texts;
    },
    describe: async (sha) => {
      const output = await git(['show', '-s', '--format=%an <%ae>%x00%aI%x00%B', `${sha}^{commit}`]);
      const [author = '', date = '', message = ''] = output.toString('utf8').split('\0');
      const tags = (await git(['tag', '--points-at', sha])).toString('utf8').split('\n').filter(Boolean);
      return { author, date, message: message.trimEnd(), tags };
    },
    expand: async (abbreviation) => {
      const output = await git(['rev-parse', '--verify', '--quiet', `${abbreviation}^{commit}`]).catch(() => undefined);
      return output?.toString('utf8').trim();
    },
  };
}

/** A line begins with `*` for the branch that HEAD is, and with a space for all others. */
function parseReferences(text: string): References {
  const commits = new Map<string, string>();
  let head: string | undefined;
  for (const line of text.split('\n')) {
    const [name, oid, peeled] = line.slice(1).split(' ');
    if (name === undefined || name === '' || oid === undefined) continue;
    commits.set(name, peeled === undefined || peeled === '' ? oid : peeled);
    if (line.startsWith('*')) head = name;
  }
  return { key: text, head, commits };
}

function parseTree(listing: string): readonly TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ oid: match[1], path: match[2] }];
  });
}

function parseBlobs(oids: readonly string[], output: Buffer): ReadonlyMap<string, string> {
  let offset = 0;
  return new Map(oids.map((oid) => {
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
    const start = end + 1;
    offset = start + size + 1;
    return [oid, output.toString('utf8', start, start + size)] as const;
  }));
}

function runGit(args: readonly string[], input: string | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'safe.directory=*', ...args],
      { encoding: 'buffer', maxBuffer: MAX_OUTPUT },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(error);
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}
