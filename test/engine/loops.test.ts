import { describe, expect, it } from 'vitest';
import type { Script } from '../support/engine.js';
import { fails, inTurn, play, succeeds, takes } from '../support/engine.js';

/** Succeeds with how often it has run. */
const counts: Script = async (_context, nth) => ({ kind: 'succeeded', outputs: { n: nth } });

describe('a for_each loop', () => {
  const nodes = ['list {outputs: [services]}', 'deploy {type: cli, runtime: {command: deploy, env: {NAME: "{{service}}"}}}'];
  const edges = ['list -> deploy {mode: loop, for_each: services, iterator_var: service}'];

  async function deployAll(services: Parameters<typeof succeeds>[0], exitCode = (_name: string) => 0): Promise<{ readonly played: Awaited<ReturnType<typeof play>>; readonly names: readonly string[] }> {
    const names: string[] = [];
    const played = await play({
      nodes,
      edges,
      script: { list: succeeds(services) },
      ports: { commands: { run: async ({ env }) => {
        names.push(env['NAME'] ?? '');
        return { exitCode: exitCode(env['NAME'] ?? ''), stdout: '', stderr: '' };
      } } },
    });
    return { played, names };
  }

  it('runs its target once for each item, in order, with the item in its templates', async () => {
    const { played, names } = await deployAll({ services: ['api', 'web', 'db'] });
    expect(names).toEqual(['api', 'web', 'db']);
    expect(played.node('deploy')).toMatchObject({ status: 'succeeded', attempts: 3 });
  });

  it('of an empty list runs its target not at all, and goes on', async () => {
    const { played, names } = await deployAll({ services: [] });
    expect(names).toEqual([]);
    expect(played.statuses['deploy']).toBe('succeeded');
    expect(played.record.result).toBe('succeeded');
  });

  it('over something that is no list fails its source (OSOP-EXPR-004)', async () => {
    const { played, names } = await deployAll({ services: 'api' });
    expect(names).toEqual([]);
    expect(played.codes).toEqual(['OSOP-EXPR-004']);
    expect(played.statuses).toEqual({ list: 'failed', deploy: 'blocked' });
  });

  it('over something that was never output is told once', async () => {
    const { played } = await deployAll({ other: 1 });
    expect(played.record.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('of more items than are allowed fails before the first one runs (OSOP-RUN-004)', async () => {
    const { played, names } = await deployAll({ services: Array.from({ length: 1001 }, (_, index) => `s${index}`) });
    expect(names).toEqual([]);
    expect(played.codes).toEqual(['OSOP-RUN-004']);
  });

  it('stops at the item that fails', async () => {
    const { played, names } = await deployAll({ services: ['api', 'web', 'db'] }, (name) => (name === 'web' ? 1 : 0));
    expect(names).toEqual(['api', 'web']);
    expect(played.codes).toEqual(['OSOP-RUN-006']);
  });

  it('starts no further item once the run is cancelled', async () => {
    const { ran, record } = await play({
      nodes: ['list {outputs: [n]}', 'each'],
      edges: ['list -> each {mode: loop, for_each: n}'],
      script: { list: succeeds({ n: [1, 2, 3, 4] }), each: async ({ clock }) => {
        await clock.sleep(10_000);
        return { kind: 'succeeded', outputs: {} };
      } },
      cancelAfterSec: 15,
    });
    expect(ran).toEqual(['list', 'each', 'each']);
    expect(record.result).toBe('cancelled');
  });
});

describe('a `when` loop', () => {
  const nodes = ['begin', 'work {outputs: [n]}', 'check', 'end'];
  const edges = ['begin -> work', 'work -> check', 'check -> work {mode: loop, when: "n < 3"}', 'check -> end'];

  it('repeats the nodes in between until its condition no longer holds, and then goes on', async () => {
    const { ran, record, node } = await play({ nodes, edges, script: { work: counts } });
    expect(ran).toEqual(['begin', 'work', 'check', 'work', 'check', 'work', 'check', 'end']);
    expect(record.result).toBe('succeeded');
    expect(node('work').outputs).toEqual({ n: 3 });
  });

  it('that never ends fails after ten rounds (OSOP-RUN-004)', async () => {
    const { ran, codes, statuses } = await play({ nodes, edges, script: { work: succeeds({ n: 0 }) } });
    expect(ran.filter((id) => id === 'work')).toHaveLength(10);
    expect(codes).toEqual(['OSOP-RUN-004']);
    expect(statuses).toMatchObject({ check: 'failed', end: 'blocked' });
  });

  it('goes round as often as x-max-iterations says', async () => {
    const limited = [...edges.slice(0, 2), 'check -> work {mode: loop, when: "n < 99", x-max-iterations: 2}', 'check -> end'];
    const { ran, codes } = await play({ nodes, edges: limited, script: { work: counts } });
    expect(ran.filter((id) => id === 'work')).toHaveLength(2);
    expect(codes).toEqual(['OSOP-RUN-004']);
  });

  it('of one node repeats that node', async () => {
    const { ran } = await play({ nodes: ['work {outputs: [n]}', 'end'], edges: ['work -> work {mode: loop, when: "n < 4"}', 'work -> end'], script: { work: counts } });
    expect(ran).toEqual(['work', 'work', 'work', 'work', 'end']);
  });

  it('stops at a failure inside it', async () => {
    const { ran, statuses, record } = await play({ nodes, edges, script: { work: inTurn(succeeds({ n: 1 }), fails()) } });
    expect(ran).toEqual(['begin', 'work', 'check', 'work']);
    expect(statuses).toEqual({ begin: 'succeeded', work: 'failed', check: 'blocked', end: 'blocked' });
    expect(record.result).toBe('failed');
  });

  it('whose condition has no value fails its node instead of going round (OSOP-EXPR-004)', async () => {
    const { ran, codes } = await play({ nodes, edges, script: { work: succeeds({ n: 'text' }) } });
    expect(ran).toEqual(['begin', 'work', 'check']);
    expect(codes).toEqual(['OSOP-EXPR-004']);
  });

  it('leaves by an exit in the middle that is chosen in a later round, and does not skip it before', async () => {
    const { ran, statuses } = await play({
      nodes: ['work {outputs: [n]}', 'check', 'alarm', 'end'],
      edges: ['work -> check', 'work -> alarm {mode: conditional, when: "n == 2"}', 'check -> work {mode: loop, when: "n < 3"}', 'check -> end'],
      script: { work: counts },
    });
    expect(ran.filter((id) => id === 'alarm')).toHaveLength(1);
    expect(statuses).toEqual({ work: 'succeeded', check: 'succeeded', alarm: 'succeeded', end: 'succeeded' });
  });

  it('skips an exit in the middle that no round chose', async () => {
    const { statuses, record } = await play({
      nodes: ['work {outputs: [n]}', 'check', 'alarm', 'end'],
      edges: ['work -> check', 'work -> alarm {mode: error}', 'check -> work {mode: loop, when: "n < 3"}', 'check -> end'],
      script: { work: counts },
    });
    expect(statuses['alarm']).toBe('skipped');
    expect(record.result).toBe('succeeded');
  });

  it('takes a fallback in the middle in the round that fails', async () => {
    const { ran, record } = await play({
      nodes: ['work {outputs: [n]}', 'check', 'mend'],
      edges: ['work -> check', 'work -> mend {mode: fallback}', 'check -> work {mode: loop, when: "n < 5"}'],
      script: { work: inTurn(succeeds({ n: 1 }), fails()) },
    });
    expect(ran).toEqual(['work', 'check', 'work', 'mend']);
    expect(record.result).toBe('succeeded');
  });

  it('chooses anew inside it in every round', async () => {
    const { ran } = await play({
      nodes: ['work {outputs: [n]}', 'odd', 'even', 'check'],
      edges: [
        'work -> odd {mode: conditional, when: "n % 2 == 1"}', 'work -> even {mode: conditional, when: "n % 2 == 0"}',
        'odd -> check', 'even -> check', 'check -> work {mode: loop, when: "n < 3"}',
      ],
      script: { work: counts },
    });
    expect(ran).toEqual(['work', 'odd', 'check', 'work', 'even', 'check', 'work', 'odd', 'check']);
  });

  it('inside another begins to count anew in every round of the other', async () => {
    const { ran, codes } = await play({
      nodes: ['outer {outputs: [o]}', 'inner {outputs: [i]}', 'last'],
      edges: [
        'outer -> inner', 'inner -> inner {mode: loop, when: "i % 2 == 1", x-max-iterations: 2}',
        'inner -> last', 'last -> outer {mode: loop, when: "o < 3", x-max-iterations: 3}',
      ],
      script: {
        outer: async (_context, nth) => ({ kind: 'succeeded', outputs: { o: nth } }),
        inner: async (_context, nth) => ({ kind: 'succeeded', outputs: { i: nth } }),
      },
    });
    expect(codes).toEqual([]);
    expect(ran).toEqual(['outer', 'inner', 'inner', 'last', 'outer', 'inner', 'inner', 'last', 'outer', 'inner', 'inner', 'last']);
  });

  it('inside another leaves both by an exit that only a later round of the other chooses', async () => {
    const { statuses, ran } = await play({
      nodes: ['outer {outputs: [o]}', 'inner {outputs: [i]}', 'last', 'out'],
      edges: [
        'outer -> inner', 'inner -> inner {mode: loop, when: "i % 2 == 1"}', 'inner -> out {mode: conditional, when: "o == 2"}',
        'inner -> last', 'last -> outer {mode: loop, when: "o < 2"}',
      ],
      script: {
        outer: async (_context, nth) => ({ kind: 'succeeded', outputs: { o: nth } }),
        inner: async (_context, nth) => ({ kind: 'succeeded', outputs: { i: nth } }),
      },
    });
    expect(ran).toContain('out');
    expect(statuses['out']).toBe('succeeded');
  });

  it('waits for the branches of a round that a wait_any left behind before the next round', async () => {
    const { ran, statuses, record } = await play({
      nodes: ['start {outputs: [n]}', 'quick', 'slow', 'end'],
      edges: ['start -> quick {mode: parallel}', 'start -> slow {mode: parallel}', 'quick -> end {join_mode: wait_any}', 'slow -> end', 'end -> start {mode: loop, when: "n < 2"}'],
      script: { start: counts, quick: takes(1), slow: takes(30) },
    });
    expect(ran.filter((id) => id === 'slow')).toHaveLength(2);
    expect(statuses).toEqual({ start: 'succeeded', quick: 'succeeded', slow: 'succeeded', end: 'succeeded' });
    expect(record.result).toBe('succeeded');
  });
});
