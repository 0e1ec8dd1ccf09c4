import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Random } from './random.js';
import { corpusName, inputAt, runInput } from './run-input.js';
import { targets, type Target } from './targets.js';

const corpus = fileURLToPath(new URL('corpus/', import.meta.url));
/** Processor time: of a machine that others use too, time of day says nothing. */
const busyFor = (ms: number) => (): void => {
  const start = process.cpuUsage();
  for (let used = 0; used < ms * 1_000;) {
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
};

describe('fuzzing, which `npm run fuzz` does at length', () => {
  test('reaches every parser within 300 inputs, and none of them throws', async () => {
    const inputs = Array.from({ length: 300 }, (_, index) => inputAt(7, index));
    expect(new Set(inputs.map(({ target }) => target))).toEqual(new Set(Object.keys(targets)));
    const wrong: string[] = [];
    for (const input of inputs) wrong.push(...[(await runInput(input)).wrong ?? []].flat());
    expect(wrong.filter((text) => !text.startsWith('took'))).toEqual([]);
  });

  test('has each input of its corpus pass, which once was too much', async () => {
    const kept = readdirSync(corpus).filter((name) => name.endsWith('.txt')).map((name) => ({ target: name.split('-')[0] ?? '', text: readFileSync(`${corpus}${name}`, 'utf8'), name }));
    for (const input of kept) {
      expect(targets[input.target], input.name).toBeDefined();
      expect((await runInput(input)).wrong, input.name).toBeUndefined();
      expect(corpusName(input)).toBe(input.name);
    }
  });

  test('makes the same input again of the same seed and number, and another one of others', () => {
    expect(inputAt(3, 41)).toEqual(inputAt(3, 41));
    expect(new Set(Array.from({ length: 200 }, (_, index) => JSON.stringify(inputAt(index % 2, index))).values()).size).toBeGreaterThan(195);
  });

  test.each<[string, Target['run'], string]>([
    ['throws', () => { throw new TypeError('x is not a function'); }, 'TypeError: x is not a function'],
    ['rejects', async () => await Promise.reject(new Error('late')), 'Error: late'],
    ['takes more than a second of processor time', busyFor(1_100), 'of processor time'],
    ['changes Object.prototype', () => { Object.assign(Object.prototype, { polluted: 1 }); }, 'Object.prototype was changed'],
  ])('notices a parser that %s', async (_, run, wrong) => {
    try {
      expect((await runInput({ target: 'planted', text: '' }, { planted: { make: () => '', run } })).wrong).toContain(wrong);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('draws numbers of the whole range', () => {
    const random = new Random(1, 2);
    const drawn = Array.from({ length: 1_000 }, () => random.below(10));
    expect([...new Set(drawn)].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
