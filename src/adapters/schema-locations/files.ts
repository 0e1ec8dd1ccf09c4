import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { largestSchema, leadsOut, tooLarge, type LoadedSchema, type SchemaAddress } from './loaded-schema.js';

/** Reads a file of a location. Where a path really leads is what counts, unless the location is absolute. */
export function readSchemaFile({ path, below, followed }: Extract<SchemaAddress, { readonly kind: 'file' }>): LoadedSchema {
  try {
    const real = realpathSync(path);
    if (followed && leadsOut(realpathSync(below), real)) return { kind: 'failed', reason: 'the path leads out of the repository' };
    return readOpened(openSync(real, constants.O_RDONLY | constants.O_NONBLOCK));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'failed', reason: `the file cannot be read (${code})` };
  }
}

function readOpened(file: number): LoadedSchema {
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return { kind: 'failed', reason: 'it is not a file' };
    if (status.size > largestSchema) return { kind: 'failed', reason: tooLarge };
    return { kind: 'text', text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } finally {
    closeSync(file);
  }
}
