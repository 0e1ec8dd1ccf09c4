import { test } from 'vitest';

/** THOROUGH=1 plays everything (`npm run test:thorough`); else some tests play a chosen part, and a skipped test beside them says so. */
export const isThorough = process.env['THOROUGH'] === '1';

/** Says by a skipped test what only the thorough run plays; test/support/left-out.ts prints all of these at the end. */
export function leftOut(what: string): void {
  skip?.(`${what}; THOROUGH=1 plays all`, () => undefined);
}

/** A thorough run leaves nothing out. */
const skip = isThorough ? undefined : test.skip;

/** For `test.runIf`: false where only the thorough run plays this one, because another test judges the same by default. */
export function inFull(because: string): boolean {
  leftOut(`one is left out: ${because}`);
  return isThorough;
}

/**
 * The cases of a table to play: all in a thorough run, else those whose words are one of these names, or where none is, begin as
 * it. The others differ in no more than a value, and mostly a test that starts less judges them too.
 */
export function chosen<T>(names: readonly (string | number)[], table: readonly T[], nameOf: (row: T) => string = wordsOf): readonly T[] {
  const named = names.map((name) => {
    const exactly = table.filter((row) => nameOf(row) === String(name));
    return exactly.length > 0 ? exactly : table.filter((row) => nameOf(row).startsWith(String(name)));
  });
  const missing = names.filter((_, index) => named[index]?.length === 0);
  if (missing.length > 0) throw new Error(`no case is named ${missing.join(', ')}`);
  const some = new Set(named.flat());
  leftOut(`${some.size} of ${table.length} cases like ${JSON.stringify(names[0])} are played`);
  return isThorough ? table : table.filter((row) => some.has(row));
}

function wordsOf(row: unknown): string {
  return Array.isArray(row) ? row.filter((cell: unknown) => typeof cell === 'string' || typeof cell === 'number').join(' ') : String(row);
}
