import type { References, TreeEntry } from './git-repository.js';

/** How much is kept to be read again, in characters. */
const MAX_KEPT = 32 * 1024 * 1024;

/**
 * What git has told of objects, which are in every repository the same, and of references by their fingerprint: it need not be
 * asked twice. Whether a repository has a commit is for the caller to know. Forgets all when it is full.
 */
class KeptObjects {
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #texts = new Map<string, string>();
  readonly #references = new Map<string, References>();
  #kept = 0;

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#trees.get(sha);
  }

  text(oid: string): string | undefined {
    return this.#texts.get(oid);
  }

  references(fingerprint: string): References | undefined {
    return this.#references.get(fingerprint);
  }

  keepReferences(fingerprint: string, references: References): void {
    if (this.#references.has(fingerprint)) return;
    this.#makeRoom(fingerprint.length * 2);
    this.#references.set(fingerprint, references);
  }

  keepTree(sha: string, entries: readonly TreeEntry[]): void {
    if (this.#trees.has(sha)) return;
    this.#makeRoom(entries.reduce((sum, { path, oid }) => sum + path.length + oid.length, 0));
    this.#trees.set(sha, entries);
  }

  keepText(oid: string, text: string): void {
    if (this.#texts.has(oid)) return;
    this.#makeRoom(text.length);
    this.#texts.set(oid, text);
  }

  #makeRoom(length: number): void {
    if (this.#kept + length > MAX_KEPT) {
      this.#trees.clear();
      this.#texts.clear();
      this.#references.clear();
      this.#kept = 0;
    }
    this.#kept += length;
  }
}

const commits = new Map<string, Set<string>>();

/** Commits that a repository has, as it has told: there is no need to ask for them again. */
export function commitsOf(repository: string): Set<string> {
  const known = commits.get(repository) ?? new Set();
  commits.set(repository, known);
  return known;
}

/** One for all repositories of a process, which simulators read one after the other. */
export const keptObjects = new KeptObjects();
