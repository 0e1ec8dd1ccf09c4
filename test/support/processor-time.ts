import { expect } from 'vitest';
import { parseDocument } from 'yaml';

/** Lines that every parser reads, and the processor time that this takes on the machines that the limits of the tests were set for. */
const ordinary = { text: Array.from({ length: 5_000 }, (_, index) => `key${index}: value\n`).join(''), ms: 40 } as const;
/** What else runs on the machine can make a run slow, but not each of these. */
const attempts = 3;

/**
 * Does something that may take `ms` of processor time, and gives what it gives. On a machine that is slower, or that others use as
 * well, it may take as much more as reading ordinary lines takes more there, now.
 */
export function within<Result>(ms: number, work: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    const start = process.cpuUsage();
    const result = work();
    if (isWithin(ms, { spent: spentSince(start), attempt })) return result;
  }
}

/** The same of work that is waited for. */
export async function withinAsync<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const start = process.cpuUsage();
    const result = await work();
    if (isWithin(ms, { spent: spentSince(start), attempt })) return result;
  }
}

function isWithin(ms: number, { spent, attempt }: { readonly spent: number; readonly attempt: number }): boolean {
  if (spent <= ms) return true;
  const start = process.cpuUsage();
  parseDocument(ordinary.text, { uniqueKeys: false });
  const slower = spentSince(start) / ordinary.ms;
  if (attempt === attempts) expect(spent, `milliseconds of a processor on which ordinary lines take ${slower.toFixed(1)} times as long as they should`).toBeLessThanOrEqual(ms * slower);
  return spent <= ms * slower;
}

/** Milliseconds of processor time. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
