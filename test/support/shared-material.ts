import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Path of reference material that lies beside the repository (or where OSOP_SHARED says), such as
 * OSOP's own schema and examples. Tests that need it skip, and say so, where it is absent.
 */
export function sharedMaterial(path: string): { readonly path: string; readonly missing: boolean } {
  const root = process.env['OSOP_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  const full = `${root}/${path}`;
  const missing = !existsSync(full);
  if (missing) console.warn(`skipped: ${path} of the shared reference material is not here (set OSOP_SHARED)`);
  return { path: full, missing };
}
