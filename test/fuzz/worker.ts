// Runs a share of the inputs in a process of its own: worker.js SEED FROM TO STEP PROGRESS_FILE, or worker.js --file FILE...
// Each input's number is written down before it is run, so that whoever started this knows which one ended it.
import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { corpusName, inputAt, mostCpuMs, runInput, type FuzzInput } from './run-input.js';

const tally = { inputs: 0, slowestMs: 0, slowest: '', cpuMs: 0, byTarget: {} as Record<string, number>, cpuByTarget: {} as Record<string, number> };

/** Runs an input, a slow one three times: what else the process did meanwhile is not the input's fault. */
async function run(input: FuzzInput, name: string): Promise<void> {
  let outcome = await runInput(input);
  for (let again = 0; again < 2 && outcome.cpuMs > mostCpuMs && outcome.wrong?.startsWith('took') === true; again += 1) outcome = await runInput(input);
  tally.inputs += 1;
  tally.cpuMs += outcome.cpuMs;
  tally.byTarget[input.target] = (tally.byTarget[input.target] ?? 0) + 1;
  tally.cpuByTarget[input.target] = (tally.cpuByTarget[input.target] ?? 0) + outcome.cpuMs;
  if (outcome.cpuMs > tally.slowestMs) Object.assign(tally, { slowestMs: outcome.cpuMs, slowest: name });
  if (outcome.wrong !== undefined) process.send?.({ kind: 'wrong', name, file: corpusName(input), text: input.text, wrong: outcome.wrong });
}

function heapMiB(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function main([first = '', ...rest]: readonly string[]): Promise<void> {
  if (first === '--file') {
    for (const path of rest) await run({ target: basename(path).split('-')[0] ?? '', text: readFileSync(path, 'utf8') }, path);
  } else {
    const [from = 0, to = 0, step = 1] = rest.map(Number);
    const progress = openSync(rest[3] ?? '', 'w');
    for (let index = from; index < to; index += step) {
      writeSync(progress, String(index).padEnd(16), 0);
      await run(inputAt(Number(first), index), String(index));
      if (tally.inputs === 1_000) Object.assign(tally, { heapEarlyMiB: heapMiB() });
    }
  }
  process.send?.({ kind: 'done', ...tally, heapMiB: heapMiB(), peakMiB: process.resourceUsage().maxRSS / 1_024 });
  process.disconnect?.();
}

/** `--write SEED INDEX FILE` keeps an input that ended its process. */
async function write([seed = '', index = '', folder = '']: readonly string[]): Promise<void> {
  const input = inputAt(Number(seed), Number(index));
  writeFileSync(`${folder}/${corpusName(input)}`, input.text);
}

const given = process.argv.slice(2);
await (given[0] === '--write' ? write(given.slice(1)) : main(given));
