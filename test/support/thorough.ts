import { test } from 'vitest';

/** THOROUGH=1 plays everything (`npm run test:thorough`); else some tests play a chosen part, and a skipped test beside them says so. */
export const isThorough = process.env['THOROUGH'] === '1';

/** Says by a skipped test what only the thorough run plays; test/support/left-out.ts prints all of these at the end. */
export function leftOut(what: string): void {
  if (!isThorough) test.skip(`${what}; THOROUGH=1 plays all`, () => undefined);
}

/**
 * The cases of a table to play: all in a thorough run, else those whose first cell begins as one of these names. The cells of
 * the others differ in what a test with less to start has judged already, or in nothing but the value.
 */
export function chosen<T>(names: readonly (string | number)[], table: readonly T[]): readonly T[] {
  const nameOf = (row: T): string => String(Array.isArray(row) ? row[0] : row);
  const named = names.map((name) => table.filter((row) => nameOf(row).startsWith(String(name))));
  const missing = names.filter((_, index) => named[index]?.length === 0);
  if (missing.length > 0) throw new Error(`no case is named ${missing.join(', ')}`);
  const some = new Set(named.flat());
  leftOut(`${some.size} of ${table.length} cases are played`);
  return isThorough ? table : table.filter((row) => some.has(row));
}
