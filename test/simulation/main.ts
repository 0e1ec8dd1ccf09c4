import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultKinds } from './faults.js';
import { newest, type Edition } from './scenario.js';
import { replayLine, simulate, simulateTwice } from './simulate.js';

/** One seed of so many is played twice, to see that it gives the same trace. */
const twiceEach = 50;
/**
 * Seeds leave nothing behind: with room for many of them the collector has less to copy, and as each worker has a processor of
 * its own, helpers would only be in the way of another one. In megabytes, of each.
 */
const nodeOptions = ['--max-semi-space-size=64', '--initial-heap-size=700', '--single-threaded-gc'];
/** The argument of a process that plays a share. */
const asWorker = 'worker';
/** How often a worker tells what it has done, and how often a long run tells how far it is. */
const toldEachMs = 500;
const progressEachMs = 60_000;
/** Of so many seeds each kind of fault must have been hit. */
const enoughForAllKinds = 1_000;

/** In a run of so many seeds, so many faults of a seed on average must have been injected. */
const enoughForFaults = 10_000;
const faultsEach = 5;

interface Seed {
  readonly seed: number;
  readonly edition: Edition;
}

/** The seeds of one worker. */
interface Share {
  readonly seeds: readonly Seed[];
  readonly seconds: number;
}

interface Found {
  readonly seed: number;
  readonly edition: Edition;
  readonly invariant: number;
  readonly message: string;
}

/** What a worker tells of a batch of seeds. */
interface Batch {
  readonly seeds: number;
  readonly processorMs: number;
  readonly faults: readonly (readonly [string, number])[];
  readonly endings: readonly (readonly [string, number])[];
  readonly violations: readonly Found[];
}

/** What came of many seeds. */
class Tally {
  seeds = 0;
  processorMs = 0;
  readonly faults = new Map<string, number>();
  readonly endings = new Map<string, number>();
  violations: Found[] = [];

  add({ seeds, processorMs, faults, endings, violations }: Batch): void {
    this.seeds += seeds;
    this.processorMs += processorMs;
    for (const [kind, times] of faults) this.faults.set(kind, (this.faults.get(kind) ?? 0) + times);
    for (const [ending, times] of endings) this.endings.set(ending, (this.endings.get(ending) ?? 0) + times);
    this.violations.push(...violations);
  }

  get batch(): Batch {
    return { seeds: this.seeds, processorMs: this.processorMs, faults: [...this.faults], endings: [...this.endings], violations: this.violations };
  }
}

interface Corpus {
  readonly about: string;
  readonly seeds: readonly (Seed & { readonly found: string })[];
}

async function work({ seeds, seconds }: Share): Promise<void> {
  // Traces of errors that are expected take a good part of the time.
  Error.stackTraceLimit = 0;
  const start = performance.now();
  let [tally, toldMs, counted] = [new Tally(), start, { user: 0, system: 0 }];
  const tell = async (): Promise<void> => {
    const used = process.cpuUsage(counted);
    counted = process.cpuUsage();
    tally.processorMs = (used.user + used.system) / 1000;
    await new Promise<void>((resolve) => { process.send?.(tally.batch, undefined, undefined, () => { resolve(); }); });
    [tally, toldMs] = [new Tally(), performance.now()];
  };
  for (const { seed, edition } of seeds) {
    if (performance.now() - start > seconds * 1000) break;
    const { faults, endings, violations } = seed % twiceEach === 0 ? await simulateTwice(seed, edition) : await simulate(seed, { edition });
    tally.add({ seeds: 1, processorMs: 0, faults: [...faults], endings: [...endings], violations: violations.map((violation) => ({ seed, edition, ...violation })) });
    if (violations.length > 0 || performance.now() - toldMs > toldEachMs) await tell();
  }
  await tell();
}

/** Plays them in a process of its own. */
async function delegate(share: Share, onBatch: (batch: Batch) => void): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), [asWorker], { execArgv: nodeOptions });
  worker.on('message', onBatch);
  worker.send(share);
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => { if (code === 0) resolve(); else reject(new Error(`a worker ended with ${String(code)}`)); });
  });
}

async function lead(): Promise<void> {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, workers: { type: 'string' }, seconds: { type: 'string', default: '1e9' }, edition: { type: 'string', default: String(newest) }, trace: { type: 'boolean', default: false }, corpus: { type: 'string' } } });
  const [count, first, edition] = [Number(values.seeds), Number(values.seed), editionOf(values.edition)];
  if (!Number.isInteger(count) || !Number.isInteger(first) || count < 1 || edition === undefined || values.workers === '0') throw new Error('give whole numbers, and an edition that there is: --seeds N [--seed S] [--workers W] [--seconds T] [--edition E] [--corpus FILE] [--trace]');
  if (values.trace) {
    for (const line of (await simulate(first, { keep: true, edition })).lines) console.log(line);
  }
  const corpusFile = values.corpus ?? join(process.cwd(), 'test/simulation/corpus/seeds.json');
  const corpus: Corpus = existsSync(corpusFile) ? (JSON.parse(readFileSync(corpusFile, 'utf8')) as Corpus) : { about: '', seeds: [] };
  const known = count > 1 ? corpus.seeds.map(({ seed, edition: own }): Seed => ({ seed, edition: own })) : [];
  const all = [...known, ...Array.from({ length: count }, (_, index): Seed => ({ seed: first + index, edition }))];
  const workers = Math.min(all.length, values.workers === undefined ? availableParallelism() : Number(values.workers));
  const start = performance.now();
  const total = new Tally();
  const progress = setInterval(() => { console.error(`${total.seeds} of ${all.length} seeds, ${total.violations.length} violations`); }, progressEachMs);
  await Promise.all(Array.from({ length: workers }, async (_, index) => {
    await delegate({ seeds: all.filter((__, place) => place % workers === index), seconds: Number(values.seconds) }, (batch) => {
      total.add(batch);
      for (const { seed, edition: own, invariant, message } of batch.violations) console.log(`seed ${seed} breaks ${invariant}: ${message}\n  ${replayLine(seed, own)}`);
    });
  }));
  clearInterval(progress);
  const seconds = (performance.now() - start) / 1000;
  const processor = total.processorMs / 1000;
  const faults = [...total.faults.values()].reduce((sum, times) => sum + times, 0);
  const runs = [...total.endings.values()].reduce((sum, times) => sum + times, 0);
  const missing = total.seeds >= enoughForAllKinds ? faultKinds.filter((kind) => !total.faults.has(kind)) : [];
  const isEnough = total.seeds < enoughForFaults || faults >= faultsEach * total.seeds;
  console.log([
    `${total.seeds} seeds in ${seconds.toFixed(1)} s by ${workers} workers: ${(total.seeds / seconds).toFixed(1)} a second, ${(total.seeds / processor).toFixed(1)} a second of processor time`,
    `${(runs / processor).toFixed(0)} runs and ${(faults / processor).toFixed(0)} faults a second of processor time; ${(runs / total.seeds).toFixed(1)} runs and ${(faults / total.seeds).toFixed(1)} faults a seed`,
    `${runs} runs: ${shown(total.endings)}`,
    `${faults} faults of ${total.faults.size} of ${faultKinds.length} kinds: ${shown(total.faults)}`,
    ...(missing.length === 0 ? [] : [`never hit: ${missing.join(', ')}`]),
    ...(isEnough ? [] : [`fewer than ${faultsEach} faults a seed`]),
    `${total.violations.length} violations`,
  ].join('\n'));
  const fresh = [...new Map(total.violations.filter(({ seed, edition: own }) => !corpus.seeds.some((one) => one.seed === seed && one.edition === own)).map(({ seed, edition: own, invariant, message }) => [`${own} ${seed}`, { seed, edition: own, found: `${invariant}: ${message.slice(0, 160)}` }])).values()];
  if (fresh.length > 0) writeFileSync(corpusFile, `${JSON.stringify({ ...corpus, seeds: [...corpus.seeds, ...fresh] }, undefined, 2)}\n`);
  process.exitCode = total.violations.length > 0 || missing.length > 0 || !isEnough ? 1 : 0;
}

function editionOf(text: string): Edition | undefined {
  return ([1, 2, 3, 4] as const).find((edition) => String(edition) === text);
}

function shown(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([name, times]) => `${name} ${times}`).join(', ');
}

if (process.argv[2] === asWorker) {
  // Nobody is left to tell.
  const stop = (): never => process.exit(1);
  process.once('disconnect', stop);
  process.once('message', (share: Share) => {
    void work(share).then(() => {
      process.off('disconnect', stop);
      process.disconnect();
    });
  });
} else await lead();
