import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files by which two folders differ: of other bytes, or in one of them only. */
export function differences(before, after) {
  const names = new Set([...files(before), ...files(after)]);
  return [...names].toSorted().filter((name) => {
    const [a, b] = [join(before, name), join(after, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

/** The files of a folder, at any depth. */
export function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path));
}
