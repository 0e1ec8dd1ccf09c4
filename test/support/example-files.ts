import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** The texts of all files below a folder of the examples, by their paths in it. */
export function exampleFolder(name: string): Readonly<Record<string, string>> {
  const folder = join(examples, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** The text of a file of the examples. */
export function exampleText(path: string): string {
  return readFileSync(join(examples, path), 'utf8');
}
