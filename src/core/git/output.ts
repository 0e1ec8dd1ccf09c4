/** Paths that differ between two commits; a rename is one deleted and one changed path. */
export interface ChangedPaths {
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** Parses `git diff-tree -r -z --no-renames --name-status`: status and path, each ended by NUL. */
export function parseNameStatus(output: string): ChangedPaths {
  const fields = splitNul(output);
  const changed: string[] = [];
  const deleted: string[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const path = fields[index + 1] ?? '';
    (fields[index] === 'D' ? deleted : changed).push(path);
  }
  return { changed, deleted };
}

/** The fields of output that ends each one with NUL. */
export function splitNul(output: string): readonly string[] {
  return output.split('\0').filter((field) => field !== '');
}

/** The parents named in a raw commit object. Unlike `git log`, it names them even where the clone was cut off. */
export function parseParents(rawCommit: string): readonly string[] {
  const end = rawCommit.indexOf('\n\n');
  return rawCommit
    .slice(0, end === -1 ? undefined : end)
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
}
