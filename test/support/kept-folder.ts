import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Kept<Result> {
  readonly result: Result;
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly mode: number; readonly content: Buffer }[];
}

const kept = new Map<string, Kept<unknown>>();

/**
 * Fills a folder as `make` does, which is called once for each key: what it left is kept in memory, and written again. Nothing
 * that it leaves may name the folder.
 */
export function fillOnce<Result>(folder: string, key: string, make: (folder: string) => Result): Result {
  const known = kept.get(key) as Kept<Result> | undefined ?? remember(make);
  kept.set(key, known);
  for (const path of known.folders) mkdirSync(join(folder, path), { recursive: true });
  for (const { path, mode, content } of known.files) writeFileSync(join(folder, path), content, { mode });
  return known.result;
}

function remember<Result>(make: (folder: string) => Result): Kept<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  try {
    const result = make(folder);
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => ({ path, stat: statSync(join(folder, path)) }));
    return {
      result,
      folders: entries.filter(({ stat }) => stat.isDirectory()).map(({ path }) => path),
      files: entries.filter(({ stat }) => stat.isFile()).map(({ path, stat: { mode } }) => ({ path, mode, content: readFileSync(join(folder, path)) })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
