import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';

/**
 * Makes a folder that nobody else uses, named `<prefix>XXXXXX`, in `parent`, which is made where it is not there yet, or else in
 * the machine's. The user removes it. Throws AdapterError `failed` where it cannot be made.
 */
export function makeTemporaryFolder(parent: string | undefined, prefix: string): string {
  const at = parent === undefined || parent === '' ? tmpdir() : parent;
  try {
    mkdirSync(at, { recursive: true });
    return mkdtempSync(join(at, prefix));
  } catch (error) {
    throw new AdapterError('failed', `No temporary folder can be made in ${at}: ${error instanceof Error ? error.message : String(error)}`, {
      hint: 'Free some space, or let RUNNER_TEMP or TMPDIR name a folder that may be written to.',
    });
  }
}
