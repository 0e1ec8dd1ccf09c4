import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All that the references of a bare repository are made of, as one text: where it is the same, they are. Much cheaper
 * than a process that lists them. Undefined where they are not kept in files, or somebody writes to them just now.
 */
export function fingerprintReferences(repository: string): string | undefined {
  if (existsSync(join(repository, 'reftable'))) return undefined;
  try {
    const packed = join(repository, 'packed-refs');
    const loose = ['refs/heads', 'refs/tags'].flatMap((folder) => looseReferences(repository, folder));
    return [readFileSync(join(repository, 'HEAD'), 'utf8'), existsSync(packed) ? readFileSync(packed, 'utf8') : '', ...loose].join('\0');
  } catch {
    return undefined;
  }
}

/** Names and contents. */
function looseReferences(repository: string, folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? looseReferences(repository, name) : [name, readFileSync(join(repository, name), 'utf8')];
  });
}
