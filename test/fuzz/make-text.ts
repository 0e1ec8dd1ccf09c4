import type { Random } from './random.js';

/** Texts that parsers stumble over. */
const awkward = [
  '', ' ', '\n', '\r', '\r\n', '\t', '\0', '\u2028', '\uFEFF', '\uD800', '\u202E', 'é', '😀', '\x1B[2J', '-', '--', '---', '...', ':', ': ', '#', ' #', ',', '?', '? ', '- ', '|', '|-\n', '>', '>+\n', '&a ', '*a', '<<: ', '!!str ',
  '!<x> ', '%YAML 1.1\n', '"', '\'', '`', '\\', '\\"', '[', ']', '{', '}', '{{', '}}', '${', '${{ x }}', '$(id)', '(', ')', '/', '//', '../', './', '~', '~1', '@', '=', '==', '%', '%00', '\\u0000', '__proto__', 'constructor', 'prototype',
  'toString', 'null', 'true', 'on', 'no', '0x1f', '0o7', '0b1', '1e3', '1e999', '-0', '.inf', '.nan', '12:30:45', '2024-01-01', '9007199254740993', '-1', 'NaN', '::set-env name=x::y', '##[command]', '<!channel>', '<script>', 'refs/heads/', 'a'.repeat(129),
] as const;

/** A text with some of it changed: cut out, doubled, replaced, nested or mixed with another one. */
export function mutate(random: Random, text: string, words: readonly string[]): string {
  let changed = text;
  for (let left = 1 + random.size(8); left > 0; left -= 1) changed = mutateOnce(random, changed, words);
  return changed.slice(0, random.chance(0.02) ? 200_000 : 8_000);
}

function mutateOnce(random: Random, text: string, words: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.size(40));
  const token = random.pick(random.chance(0.6) && words.length > 0 ? words : awkward);
  switch (random.below(10)) {
    case 0: return text.slice(0, at) + text.slice(end);
    case 1: return text.slice(0, end) + text.slice(at);
    case 2: return text.slice(0, at) + String.fromCodePoint(random.below(random.chance(0.9) ? 128 : 65_536)) + text.slice(at + 1);
    case 3: return text.slice(0, at) + text.slice(at, end).repeat(1 + random.size(200)) + text.slice(end);
    case 4: return text.slice(0, at) + token.repeat(1 + random.size(300)) + text.slice(at);
    case 5: return text.slice(0, at);
    case 6: return swapLines(random, text);
    default: return text.slice(0, at) + token + text.slice(random.chance(0.5) ? at : end);
  }
}

function swapLines(random: Random, text: string): string {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return lines.join('\n');
}

/** A text put together from words. */
export function wordsOf(random: Random, words: readonly string[], most: number): string {
  return Array.from({ length: random.size(most) }, () => random.pick(random.chance(0.85) ? words : awkward)).join(random.chance(0.5) ? '' : ' ');
}

/** JSON of the form of `sample`, in which some values are of another type, missing, or much longer. */
export function mutateJson(random: Random, sample: unknown, rate = 0.08): unknown {
  if (random.chance(rate)) return otherValue(random, sample);
  if (Array.isArray(sample)) {
    const items = sample.map((item) => mutateJson(random, item, rate));
    return random.chance(rate) ? Array.from({ length: random.size(50) }, () => random.pick([null, ...items])) : items;
  }
  if (typeof sample !== 'object' || sample === null) return sample;
  const kept = Object.entries(sample).filter(() => !random.chance(rate / 2)).map(([key, value]) => [key, mutateJson(random, value, rate)] as const);
  const added = random.chance(rate) ? [[random.pick(awkward), otherValue(random, undefined)] as const] : [];
  return Object.fromEntries([...kept, ...added]);
}

function otherValue(random: Random, sample: unknown): unknown {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  return random.pick<() => unknown>([
    () => null, () => true, () => random.pick([0, -1, 1.5, 1e308, 2 ** 53]), () => random.pick(awkward), () => [], () => ({}), () => [sample], () => ({ x: sample }),
    () => random.pick(awkward).repeat(random.size(2_000)), () => nested(random.size(60)), () => '2026-02-30T25:61:00Z', () => 'a'.repeat(40), () => (typeof sample === 'string' ? sample.toUpperCase() : sample),
  ])();
}
