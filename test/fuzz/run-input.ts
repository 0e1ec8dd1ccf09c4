import { createHash } from 'node:crypto';
import { Random } from './random.js';
import { targets, type Target } from './targets.js';

/** The most processor time that one input may take, in ms. */
export const mostCpuMs = 1_000;

/** An input, by what it is given to. */
export interface FuzzInput {
  readonly target: string;
  readonly text: string;
}

/** What an input came to; `wrong` says what must not be. */
export interface FuzzOutcome {
  readonly cpuMs: number;
  readonly wrong: string | undefined;
}

/** The input with this number: the same seed and number give the same input, whatever was run before. */
export function inputAt(seed: number, index: number, among: Readonly<Record<string, Target>> = targets): FuzzInput {
  const random = new Random(seed, index);
  const target = random.pick(Object.keys(among));
  return { target, text: among[target]?.make(random) ?? '' };
}

/** Gives an input to its parser. Processor time, not time of day: other programs do not count. */
export async function runInput({ target, text }: FuzzInput, among: Readonly<Record<string, Target>> = targets): Promise<FuzzOutcome> {
  const before = process.cpuUsage();
  let wrong: string | undefined;
  try {
    await among[target]?.run(text);
  } catch (error) {
    wrong = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1_000;
  if (wrong === undefined && Object.keys(Object.prototype).length > 0) wrong = 'Object.prototype was changed';
  if (wrong === undefined && cpuMs > mostCpuMs) wrong = `took ${Math.round(cpuMs)} ms of processor time`;
  return { cpuMs, wrong };
}

/** Name of the file that keeps an input which once was too much. */
export function corpusName({ target, text }: FuzzInput): string {
  return `${target}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.txt`;
}
