// Gives the parsers hostile text, in child processes: npm run fuzz -- [--inputs N] [--seed S] [--from K] [--processes P]
// An input is made from the seed and its number alone. No input may throw, end its process, take more than a second of
// processor time, or make the process grow. What does is kept in test/fuzz/corpus, which every run begins with, and is told
// with the line that runs it again.
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const corpus = join(root, 'test/fuzz/corpus');
const { values } = parseArgs({ options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' }, processes: { type: 'string', default: String(Math.min(availableParallelism(), 4)) } } });
const [inputs, seed, from, processes] = [values.inputs, values.seed, values.from, values.processes].map(Number);
if (![inputs, seed, from, processes].every((number) => Number.isSafeInteger(number) && number >= 0) || inputs < 1 || processes < 1) {
  console.error('--inputs, --seed, --from and --processes are whole numbers');
  process.exit(2);
}

/** The most that a process may hold, in MiB: V8 ends it above, and the heap after a run may not be much larger than after 1,000 inputs. */
const limits = { oldSpace: 256, peak: 700, growth: 32 };
/** No input may hold its process for longer, in ms; processor time is what counts, this only ends what never does. */
const hangMs = 60_000;

mkdirSync(join(root, 'build'), { recursive: true });
const compiled = mkdtempSync(join(root, 'build', 'fuzz-'));
process.on('exit', () => { rmSync(compiled, { recursive: true, force: true }); });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { process.exit(130); });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'test/fuzz/tsconfig.json', '--outDir', compiled], { cwd: root, stdio: 'inherit' });
writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
const worker = join(compiled, 'test/fuzz/worker.js');

const failures = [];
const reports = [];

function fail(name, wrong) {
  const replay = /^\d+$/.test(name) ? `npm run fuzz -- --seed ${seed} --from ${name} --inputs 1` : 'npm run fuzz -- --inputs 1';
  failures.push(name);
  console.error(`FAILED input ${name}: ${wrong.split('\n').slice(0, 6).join('\n  ')}\n  again: ${replay}`);
}

/** Runs a share; where an input ends the process, another one goes on behind it. */
async function share(args, { start, step }) {
  let next = start;
  while (next !== undefined) next = await oneProcess(args(next), { from: next, step });
}

async function oneProcess(args, { from: first, step }) {
  const progress = join(compiled, `progress-${first}-${step}`);
  const child = fork(worker, step === 0 ? args : [...args, progress], { execArgv: ['--expose-gc', `--max-old-space-size=${limits.oldSpace}`], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let done;
  let said = '';
  child.stderr.on('data', (text) => { said = `${said}${text}`.slice(-4_000); });
  child.on('message', (message) => {
    if (message.kind === 'done') done = message;
    else {
      writeFileSync(join(corpus, message.file), message.text);
      fail(message.name, message.wrong);
    }
  });
  const at = () => (step === 0 ? Number.NaN : Number(readFileSync(progress, { encoding: 'utf8', flag: 'a+' })));
  let seen = -1;
  const watch = setInterval(() => {
    const now = at();
    if (now === seen || Number.isNaN(now)) child.kill('SIGKILL');
    seen = now;
  }, hangMs);
  const [code, signal] = await new Promise((ended) => { child.on('close', (...how) => { ended(how); }); });
  clearInterval(watch);
  if (done !== undefined) {
    reports.push(done);
    return undefined;
  }
  const name = step === 0 ? 'of the corpus' : String(at());
  fail(name, `its process ended: ${signal ?? `exit ${code}`}${said === '' ? '' : `: ${said.trim().split('\n').find((line) => /error|fatal/i.test(line)) ?? ''}`}`);
  if (step === 0) return undefined;
  execFileSync(process.execPath, [worker, '--write', String(seed), name, corpus]);
  return Number(name) + step < from + inputs ? Number(name) + step : undefined;
}

const began = performance.now();
const kept = readdirSync(corpus).filter((name) => name.endsWith('.txt')).map((name) => join(corpus, name));
if (kept.length > 0) await share(() => ['--file', ...kept], { start: 0, step: 0 });
await Promise.all(Array.from({ length: Math.min(processes, inputs) }, async (_, index) => {
  await share((next) => [String(seed), String(next), String(from + inputs), String(processes)], { start: from + index, step: processes });
}));
const seconds = (performance.now() - began) / 1_000;

const most = (key) => Math.max(0, ...reports.map((report) => report[key] ?? 0));
const slowest = reports.toSorted((one, other) => other.slowestMs - one.slowestMs)[0];
const summed = (key) => {
  const sums = {};
  for (const report of reports) for (const [target, count] of Object.entries(report[key])) sums[target] = (sums[target] ?? 0) + count;
  return sums;
};
const [byTarget, cpuByTarget] = [summed('byTarget'), summed('cpuByTarget')];
const growth = Math.max(0, ...reports.map(({ heapMiB, heapEarlyMiB }) => (heapEarlyMiB === undefined ? 0 : heapMiB - heapEarlyMiB)));
console.log(`${reports.reduce((sum, report) => sum + report.inputs, 0)} inputs (${kept.length} of the corpus) in ${seconds.toFixed(1)} s, seed ${seed}, ${processes} processes; ${failures.length} failed`);
console.log(`slowest ${Math.round(slowest?.slowestMs ?? 0)} ms of processor time (input ${slowest?.slowest}); peak ${Math.round(most('peakMiB'))} MiB; heap grew by ${growth.toFixed(1)} MiB`);
console.log(Object.entries(byTarget).toSorted().map(([target, count]) => `${target} ${count} (${(cpuByTarget[target] / count).toFixed(2)} ms each)`).join(', '));
const grown = most('peakMiB') > limits.peak || growth > limits.growth;
if (grown) console.error(`memory is not bounded: at most ${limits.peak} MiB at the peak and ${limits.growth} MiB of growth are allowed`);
process.exitCode = failures.length > 0 || grown ? 1 : 0;
