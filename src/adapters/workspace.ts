import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

import { AdapterError } from '../core/adapter-error.js';
import { beginning } from '../core/one-line.js';

const maxBytes = 20 * 1024 * 1024;

/** Files below a folder. Paths are relative to it, with `/`; none may lead outside. */
export interface Workspace {
  /** Text of a file (UTF-8); undefined when there is none. Throws `refused` for a path outside, `too-large` above 20 MiB. */
  readText(path: string): string | undefined;
}

/** Reads files below `root`. Where a path really leads is what counts, not how it is written. */
export function createWorkspace({ root }: { readonly root: string }): Workspace {
  return { readText: (path) => readText(root, path) };
}

function readText(root: string, path: string): string | undefined {
  const real = resolveInside(root, path);
  if (real === undefined) {
    return undefined;
  }
  const file = unlessMissing(() => openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK), path);
  if (file === undefined) {
    return undefined;
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) {
      throw refused(path, 'is not a file');
    }
    if (status.size > maxBytes) {
      throw new AdapterError('too-large', `${JSON.stringify(path)} has ${status.size} bytes, more than 20 MiB.`);
    }
    return decode(readFileSync(file), path);
  } finally {
    closeSync(file);
  }
}

/** The path with all links followed; undefined when nothing is there. */
function resolveInside(root: string, path: string): string | undefined {
  const written = path.replaceAll('\\', '/');
  if (path.includes('\0') || isAbsolute(path) || written.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    throw refused(path, 'is not a path relative to the workspace');
  }
  if (escapes(relative(root, join(root, path)))) {
    throw refused(path, 'leads out of the workspace');
  }
  const real = unlessMissing(() => realpathSync(join(root, path)), path);
  const inside = real === undefined ? undefined : relative(realpathSync(root), real);
  if (inside !== undefined && escapes(inside)) {
    throw refused(path, 'leads out of the workspace by a symbolic link');
  }
  // The configuration of a checkout can hold its token.
  if (inside?.split(sep).some((part) => part.toLowerCase() === '.git') === true) {
    throw refused(path, "belongs to git's own files");
  }
  return real;
}

function escapes(relativePath: string): boolean {
  return relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath);
}

function unlessMissing<T>(act: () => T, path: string): T | undefined {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return undefined;
    }
    throw new AdapterError(code === 'ELOOP' ? 'refused' : 'failed', `${JSON.stringify(path)} cannot be read (${code}).`, { cause: error });
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new AdapterError('failed', `${JSON.stringify(path)} is not UTF-8 text.`, { cause: error });
  }
}

function refused(path: string, reason: string): AdapterError {
  return new AdapterError('refused', `${JSON.stringify(beginning(path, 200))} ${reason}.`, {
    hint: 'Name a file of the repository, relative to its root, with /.',
  });
}
