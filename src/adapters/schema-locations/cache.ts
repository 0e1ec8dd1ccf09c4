import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Texts of URLs, kept for a day. That it cannot keep one is no failure. */
export interface SchemaCache {
  readonly read: (url: string) => string | undefined;
  readonly write: (url: string, text: string) => void;
}

/**
 * Keeps texts as `osop-argocd-schemas/<day in UTC>/<SHA-256 of the URL>.json` in a temporary folder, the runner's or the
 * machine's. Others may write there: a folder that is not this user's own is not used.
 */
export function createSchemaCache({ temporaryFolder, day }: { readonly temporaryFolder: string | undefined; readonly day: string }): SchemaCache {
  const top = join(temporaryFolder ?? tmpdir(), 'osop-argocd-schemas');
  const folder = join(top, day);
  const pathOf = (url: string): string => join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  return {
    read: (url) => unlessFailing(() => (isOwn(top) ? readFileSync(pathOf(url), 'utf8') : undefined)),
    write: (url, text) => {
      unlessFailing(() => {
        mkdirSync(top, { recursive: true, mode: 0o700 });
        if (!isOwn(top)) return;
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const unfinished = join(folder, randomUUID());
        try {
          writeFileSync(unfinished, text, { flag: 'wx', mode: 0o600 });
          renameSync(unfinished, pathOf(url));
        } finally {
          rmSync(unfinished, { force: true });
        }
      });
    },
  };
}

function isOwn(folder: string): boolean {
  const status = lstatSync(folder);
  return status.isDirectory() && status.uid === userInfo().uid && (status.mode & 0o022) === 0;
}

function unlessFailing<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
