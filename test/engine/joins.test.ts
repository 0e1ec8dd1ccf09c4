import { describe, expect, it } from 'vitest';
import { fails, play, succeeds, takes } from '../support/engine.js';

const nodes = ['start', 'a', 'b', 'c', 'end'];
const fork = ['start -> a {mode: parallel}', 'start -> b {mode: parallel}', 'start -> c {mode: parallel}'];
const script = { a: takes(2), b: takes(5), c: takes(9) };

function joined(how: string): readonly string[] {
  return [...fork, `a -> end ${how}`, 'b -> end', 'c -> end'];
}

describe('a node that several edges lead to', () => {
  it('waits for all of them where the file does not say', async () => {
    expect((await play({ nodes, edges: joined(''), script })).started.at(-1)).toBe('end@9');
  });

  it('waits for all of them with wait_all', async () => {
    expect((await play({ nodes, edges: joined('{join_mode: wait_all}'), script })).started.at(-1)).toBe('end@9');
  });

  it('starts with the first of them with wait_any, once, and the run waits for the others', async () => {
    const { started, seconds, statuses } = await play({ nodes, edges: joined('{join_mode: wait_any}'), script });
    expect(started.filter((entry) => entry.startsWith('end'))).toEqual(['end@2']);
    expect(seconds).toBe(9);
    expect(statuses['c']).toBe('succeeded');
  });

  it('starts with the second of them with wait_n of 2', async () => {
    const { started } = await play({ nodes, edges: joined('{join_mode: wait_n, join_count: 2}'), script });
    expect(started.filter((entry) => entry.startsWith('end'))).toEqual(['end@5']);
  });

  it('is blocked with wait_all as soon as nothing can help any more', async () => {
    const { statuses } = await play({ nodes, edges: joined(''), script: { ...script, b: fails() } });
    expect(statuses).toEqual({ start: 'succeeded', a: 'succeeded', b: 'failed', c: 'succeeded', end: 'blocked' });
  });

  it('runs with wait_any although one of them failed', async () => {
    const { statuses, record } = await play({ nodes, edges: joined('{join_mode: wait_any}'), script: { ...script, a: fails() } });
    expect(statuses['end']).toBe('succeeded');
    expect(record.result).toBe('failed');
  });

  it('is blocked with wait_n when too few of them are left', async () => {
    const { statuses } = await play({ nodes, edges: joined('{join_mode: wait_n, join_count: 2}'), script: { a: fails(), b: takes(3, fails()), c: takes(9) } });
    expect(statuses['end']).toBe('blocked');
  });

  it('does not wait for a way that was not chosen', async () => {
    const { statuses, record } = await play({
      nodes: ['start {outputs: [n]}', 'a', 'b', 'end'],
      edges: ['start -> a {mode: conditional, when: "n == 1"}', 'start -> b {mode: conditional, when: "n == 2"}', 'a -> end', 'b -> end'],
      script: { start: succeeds({ n: 2 }) },
    });
    expect(statuses).toEqual({ start: 'succeeded', a: 'skipped', b: 'succeeded', end: 'succeeded' });
    expect(record.result).toBe('succeeded');
  });

  it('is skipped when no way to it was chosen', async () => {
    const { statuses } = await play({
      nodes: ['start {outputs: [n]}', 'a', 'b', 'end'],
      edges: ['start -> a {mode: conditional, when: "n == 1"}', 'start -> b {mode: conditional, when: "n == 2"}', 'a -> end {join_mode: wait_any}', 'b -> end'],
      script: { start: succeeds({ n: 3 }) },
    });
    expect(statuses).toEqual({ start: 'succeeded', a: 'skipped', b: 'skipped', end: 'skipped' });
  });

  it('runs with wait_any by the way that is chosen late', async () => {
    const { started } = await play({
      nodes: ['start', 'slow', 'a {outputs: [n]}', 'end'],
      edges: ['start -> slow {mode: parallel}', 'start -> a {mode: parallel}', 'a -> end {mode: conditional, when: "n == 1", join_mode: wait_any}', 'slow -> end'],
      script: { slow: takes(7), a: succeeds({ n: 0 }) },
    });
    expect(started.at(-1)).toBe('end@7');
  });
});

describe('a node that a skipped step comes before', () => {
  it('runs: a step that had nothing to do is not a way that was not taken', async () => {
    const { statuses, record } = await play({
      nodes: ['a', 'b', 'c'],
      edges: ['a -> b', 'b -> c'],
      script: { b: async () => ({ kind: 'skipped', note: 'nothing to do' }) },
    });
    expect(statuses).toEqual({ a: 'succeeded', b: 'skipped', c: 'succeeded' });
    expect(record.result).toBe('succeeded');
  });
});
