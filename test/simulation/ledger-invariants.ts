import { sha256 } from '../../src/adapters/audit-file.js';
import { isLedger, verifyLedger } from '../../src/core/audit/ledger.js';
import type { JsonObject } from '../../src/core/json.js';
import type { Storm } from './storm.js';

/** After the storm each run that really did something is in the ledger once, as it was recorded; every chain is whole; nothing was ever rewritten. */
export function ledgerIsWhole({ world, scenario, attempts }: Storm): readonly string[] {
  const { ledger: { commits, files, strangers } } = world;
  if (scenario.ledger === undefined) return commits.length === 0 ? [] : ['a ledger was written that nobody asked for'];
  const found: string[] = [];
  for (const [index, { sha, parent, files: after }] of commits.entries()) {
    const before = commits[index - 1];
    if (before !== undefined && before.sha !== parent) found.push(`the ledger went to ${sha.slice(0, 7)}, which is not on ${before.sha.slice(0, 7)}`);
    for (const [file, text] of before?.files ?? []) if (after.get(file)?.startsWith(text) !== true) found.push(`${sha.slice(0, 7)} rewrites ${file} of the ledger`);
  }
  for (const [file, text] of files) {
    if (!isLedger(text)) found.push(`${file} is no file of a ledger`);
    found.push(...verifyLedger(text, { file, sha256 }).problems.map(({ message, where }) => `${file}:${where?.line ?? 0} of the ledger: ${message}`));
  }
  const kept = keptRuns(files);
  const ended = [...new Set(attempts.map(({ job }) => job))].flatMap((job) => {
    const records = world.recordsOf(job);
    return endedRuns(records.lines).map((run) => ({ run, of: `job ${job.number}`, lines: records.linesOf(run) }));
  });
  for (const { run, of, lines } of ended) found.push(...differences(kept.get(run) ?? [], { lines, name: `the run ${run.slice(0, 8)} of ${of}` }));
  for (const run of strangers) if (kept.get(run)?.length !== 1) found.push(`the run ${run.slice(0, 8)} of somebody else is in the ledger ${kept.get(run)?.length ?? 0} times`);
  const known = new Set([...ended.map(({ run }) => run), ...strangers]);
  for (const run of kept.keys()) if (!known.has(run)) found.push(`the run ${run.slice(0, 8)} is in the ledger, and has no end or only planned`);
  return found;
}

function differences(entries: readonly (readonly string[])[], { lines, name }: { readonly lines: readonly string[]; readonly name: string }): readonly string[] {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return [`${name} is in the ledger ${entries.length} times`];
  return entry.join('\n') === lines.join('\n') ? [] : [`${name} has ${entry.length} records in the ledger, not the ${lines.length} that were written`];
}

/** Runs that have their end, and did not only plan. */
function endedRuns(lines: readonly string[]): readonly string[] {
  const planned = new Set<unknown>();
  return lines.flatMap((line) => {
    if (!line.includes('"event":"run.started"') && !line.includes('"event":"run.ended"')) return [];
    const { event, run, dry_run: dryRun } = JSON.parse(line) as JsonObject;
    if (event === 'run.started' && dryRun === true) planned.add(run);
    return event === 'run.ended' && typeof run === 'string' && !planned.has(run) ? [run] : [];
  });
}

/** By run, the records of each of its entries that has them. */
function keptRuns(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const text of files.values()) {
    let entry: string[] = [];
    for (const line of text.split('\n')) {
      if (line === '') continue;
      if (!line.includes('"event":"ledger.entry"')) {
        entry.push(line);
        continue;
      }
      const { run, kept } = JSON.parse(line) as JsonObject;
      if (typeof run !== 'string' || kept !== undefined) continue;
      entry = [];
      found.set(run, [...(found.get(run) ?? []), entry]);
    }
  }
  return found;
}
