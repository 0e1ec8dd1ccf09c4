import { verdictOf } from '../../src/core/run-record.js';
import { describe, expect, it } from 'vitest';
import { fails, play, succeeds, takes } from '../support/engine.js';

describe('a sequential edge', () => {
  it('runs the next node when the one before has succeeded', async () => {
    const { started, statuses, record } = await play({ nodes: ['a', 'b'], edges: ['a -> b'], script: { a: takes(3) } });
    expect(started).toEqual(['a@0', 'b@3']);
    expect(statuses).toEqual({ a: 'succeeded', b: 'succeeded' });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0, edgesTaken: [0] });
  });

  it('blocks everything after a failure', async () => {
    const { ran, statuses, record } = await play({ nodes: ['a', 'b', 'c'], edges: ['a -> b', 'b -> c'], script: { a: fails('no disk') } });
    expect(ran).toEqual(['a']);
    expect(statuses).toEqual({ a: 'failed', b: 'blocked', c: 'blocked' });
    expect(record.result).toBe('failed');
    expect(record.exitCode).not.toBe(0);
    expect(verdictOf(record)).toContain('no disk');
  });

  it('with a condition is taken only where that holds', async () => {
    const edges = ['a -> b {mode: sequential, when: "n > 1"}'];
    const nodes = ['a {outputs: [n]}', 'b'];
    expect((await play({ nodes, edges, script: { a: succeeds({ n: 2 }) } })).ran).toEqual(['a', 'b']);
    expect((await play({ nodes, edges, script: { a: succeeds({ n: 1 }) } })).statuses).toEqual({ a: 'succeeded', b: 'skipped' });
  });
});

describe('a conditional edge', () => {
  const nodes = ['a {outputs: [n]}', 'yes', 'no'];
  const edges = ['a -> yes {mode: conditional, when: "n.ok == true"}', 'a -> no {mode: conditional, when: "n.ok != true"}'];

  it('is taken where its condition holds, and the other way is skipped without a failure', async () => {
    const { statuses, record } = await play({ nodes, edges, script: { a: succeeds({ n: { ok: true } }) } });
    expect(statuses).toEqual({ a: 'succeeded', yes: 'succeeded', no: 'skipped' });
    expect(record.result).toBe('succeeded');
  });

  it('is not taken where its condition does not hold', async () => {
    const { statuses } = await play({ nodes, edges, script: { a: succeeds({ n: { ok: false } }) } });
    expect(statuses).toEqual({ a: 'succeeded', yes: 'skipped', no: 'succeeded' });
  });

  it('is not taken when its source failed, even if its condition would hold', async () => {
    const { statuses, record } = await play({ nodes, edges, script: { a: fails('broken', { n: { ok: true } }) } });
    expect(statuses).toEqual({ a: 'failed', yes: 'blocked', no: 'blocked' });
    expect(record.exitCode).not.toBe(0);
  });

  it('without a value fails its source and takes neither way (OSOP-EXPR-004)', async () => {
    const { statuses, codes, record, node } = await play({ nodes, edges, script: { a: succeeds({ n: 'text' }) } });
    expect(statuses).toEqual({ a: 'failed', yes: 'blocked', no: 'blocked' });
    expect(codes).toEqual(['OSOP-EXPR-004']);
    expect(node('a').problems[0]?.message).toContain('n.ok == true');
    expect(record.result).toBe('failed');
  });

  it('without a value lets a fallback of its source take over', async () => {
    const { statuses, record } = await play({
      nodes: ['a {outputs: [n]}', 'next', 'other'],
      edges: ['a -> next {mode: conditional, when: "n.ok"}', 'a -> other {mode: fallback}'],
      script: { a: succeeds({ n: 'text' }) },
    });
    expect(statuses).toEqual({ a: 'failed', next: 'blocked', other: 'succeeded' });
    expect(record.result).toBe('succeeded');
  });

  it('that is not a truth value does not count as true', async () => {
    const { statuses } = await play({ nodes: ['a {outputs: [n]}', 'b'], edges: ['a -> b {mode: conditional, when: "n"}'], script: { a: succeeds({ n: 'yes' }) } });
    expect(statuses['b']).not.toBe('succeeded');
  });

  it('tells the reader of the log when a node that ran well failed by its condition', async () => {
    const { events } = await play({ nodes, edges, script: { a: succeeds({ n: 'text' }) } });
    const told = events.filter((event) => event.type === 'progress' || event.type === 'node-finished').map((event) => JSON.stringify(event)).join('\n');
    expect(told).toContain('has no value');
  });
});

describe('parallel edges', () => {
  const nodes = ['start', 'left', 'right', 'end'];
  const fork = ['start -> left {mode: parallel}', 'start -> right {mode: parallel}'];

  it('run their nodes at the same time', async () => {
    const { started, seconds } = await play({ nodes, edges: [...fork, 'left -> end', 'right -> end'], script: { left: takes(10), right: takes(4) } });
    expect(started).toEqual(['start@0', 'left@0', 'right@0', 'end@10']);
    expect(seconds).toBe(10);
  });

  it('let the other branch finish when one fails', async () => {
    const { statuses, node, record } = await play({ nodes, edges: [...fork, 'left -> end', 'right -> end'], script: { left: takes(2, fails()), right: takes(9) } });
    expect(statuses).toEqual({ start: 'succeeded', left: 'failed', right: 'succeeded', end: 'blocked' });
    expect(node('right').durationMs).toBe(9000);
    expect(record.result).toBe('failed');
  });
});

describe('a fallback edge', () => {
  const nodes = ['a {outputs: [n]}', 'plan_b'];

  it('is taken when its source failed, and recovers the run if its target succeeds', async () => {
    const { statuses, record } = await play({ nodes, edges: ['a -> plan_b {mode: fallback}'], script: { a: fails() } });
    expect(statuses).toEqual({ a: 'failed', plan_b: 'succeeded' });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  });

  it('does not recover the run when its target fails too', async () => {
    const { record, codes } = await play({ nodes, edges: ['a -> plan_b {mode: fallback}'], script: { a: fails('first'), plan_b: fails('second') } });
    expect(record.result).toBe('failed');
    expect(codes).toHaveLength(2);
    expect(verdictOf(record)).toContain('first');
  });

  it('with a condition is also taken when its source succeeded and the condition holds', async () => {
    const edges = ['a -> plan_b {mode: fallback, condition: "n != \'good\'"}'];
    expect((await play({ nodes, edges, script: { a: succeeds({ n: 'bad' }) } })).ran).toEqual(['a', 'plan_b']);
    expect((await play({ nodes, edges, script: { a: succeeds({ n: 'good' }) } })).statuses).toEqual({ a: 'succeeded', plan_b: 'skipped' });
  });

  it('is not taken when its source never ran', async () => {
    const { statuses, record } = await play({ nodes: ['first', 'a', 'plan_b'], edges: ['first -> a', 'a -> plan_b {mode: fallback}'], script: { first: fails() } });
    expect(statuses).toEqual({ first: 'failed', a: 'blocked', plan_b: 'skipped' });
    expect(record.result).toBe('failed');
  });

  it('is not taken when its source was skipped', async () => {
    const { statuses } = await play({
      nodes: ['first {outputs: [n]}', 'a', 'plan_b'],
      edges: ['first -> a {mode: conditional, when: "n == 1"}', 'a -> plan_b {mode: fallback}'],
      script: { first: succeeds({ n: 2 }) },
    });
    expect(statuses).toEqual({ first: 'succeeded', a: 'skipped', plan_b: 'skipped' });
  });

  it('leads on with the outputs of the failed node', async () => {
    const { statuses } = await play({
      nodes: ['a {outputs: [n]}', 'plan_b', 'end'],
      edges: ['a -> plan_b {mode: fallback}', 'plan_b -> end {mode: conditional, when: "n == 7"}'],
      script: { a: fails('broken', { n: 7 }) },
    });
    expect(statuses['end']).toBe('succeeded');
  });
});

describe('an error edge', () => {
  it('reacts to a failure but does not make it good', async () => {
    const { statuses, record } = await play({ nodes: ['a', 'tell'], edges: ['a -> tell {mode: error}'], script: { a: fails() } });
    expect(statuses).toEqual({ a: 'failed', tell: 'succeeded' });
    expect(record.result).toBe('failed');
  });

  it('is left alone by a success', async () => {
    const { statuses, record } = await play({ nodes: ['a', 'tell'], edges: ['a -> tell {mode: error}'] });
    expect(statuses).toEqual({ a: 'succeeded', tell: 'skipped' });
    expect(record.result).toBe('succeeded');
  });

  it('with a condition reacts only where that holds', async () => {
    const edges = ['a -> disk {mode: error, when: "error_of(\'a\').contains(\'disk\')"}', 'a -> net {mode: error, when: "error_of(\'a\').contains(\'net\')"}'];
    const { statuses } = await play({ nodes: ['a', 'disk', 'net'], edges, script: { a: fails('the disk is full') } });
    expect(statuses).toEqual({ a: 'failed', disk: 'succeeded', net: 'skipped' });
  });

  it('beside a sequential edge makes a node that always runs', async () => {
    const scene = { nodes: ['a', 'always'], edges: ['a -> always', 'a -> always {mode: error}'] };
    const good = await play(scene);
    const bad = await play({ ...scene, script: { a: fails() } });
    expect([good.ran, bad.ran]).toEqual([['a', 'always'], ['a', 'always']]);
    expect([good.record.result, bad.record.result]).toEqual(['succeeded', 'failed']);
  });

  it('runs a clean-up that also waits for a node which the failure blocked', async () => {
    const { statuses } = await play({
      nodes: ['a', 'b', 'tidy'],
      edges: ['a -> b', 'b -> tidy', 'a -> tidy {mode: error}', 'b -> tidy {mode: error}'],
      script: { a: fails() },
    });
    expect(statuses).toEqual({ a: 'failed', b: 'blocked', tidy: 'succeeded' });
  });
});

describe('a timeout edge', () => {
  const nodes = ['a {timeout_sec: 5}', 'late', 'broken'];
  const edges = ['a -> late {mode: timeout}', 'a -> broken {mode: error}'];

  it('is taken, and the error edge beside it is not, when the node takes longer than timeout_sec (OSOP-RUN-001)', async () => {
    const { statuses, codes, node, started, record } = await play({ nodes, edges, script: { a: takes(60) } });
    expect(statuses).toEqual({ a: 'failed', late: 'succeeded', broken: 'skipped' });
    expect(started).toEqual(['a@0', 'late@5']);
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(node('a')).toMatchObject({ timedOut: true, durationMs: 5000 });
    expect(node('a').problems[0]?.message).toContain('5 s');
    expect(record.result).toBe('failed');
  });

  it('is left alone by a failure that is no timeout', async () => {
    const { statuses } = await play({ nodes, edges, script: { a: fails() } });
    expect(statuses).toEqual({ a: 'failed', late: 'skipped', broken: 'succeeded' });
  });

  it('leaves a timeout to the error edge where there is no timeout edge', async () => {
    const { statuses } = await play({ nodes: ['a {timeout_sec: 5}', 'broken'], edges: ['a -> broken {mode: error}'], script: { a: takes(60) } });
    expect(statuses).toEqual({ a: 'failed', broken: 'succeeded' });
  });

  it('is left alone by a node that says it failed and gives no reason', async () => {
    const { statuses } = await play({ nodes, edges, script: { a: async () => ({ kind: 'failed', retryable: false, problems: [] }) } });
    expect(statuses).toEqual({ a: 'failed', late: 'skipped', broken: 'succeeded' });
  });
});

describe('a switch edge', () => {
  const nodes = ['a {outputs: [n]}', 'one', 'two', 'other'];
  const cases = 'mode: switch, when: "n", cases: [{value: 1, to: one}, {value: two, to: two}]';

  it('goes to the case that is equal', async () => {
    expect((await play({ nodes, edges: [`a -> other {${cases}}`], script: { a: succeeds({ n: 1 }) } })).statuses)
      .toEqual({ a: 'succeeded', one: 'succeeded', two: 'skipped', other: 'skipped' });
    expect((await play({ nodes, edges: [`a -> other {${cases}}`], script: { a: succeeds({ n: 'two' }) } })).ran).toEqual(['a', 'two']);
  });

  it('takes text for text and numbers for numbers', async () => {
    expect((await play({ nodes, edges: [`a -> other {${cases}}`], script: { a: succeeds({ n: '1' }) } })).ran).toEqual(['a', 'other']);
  });

  it('goes to `to` where no case is equal and there is no default', async () => {
    expect((await play({ nodes, edges: [`a -> other {${cases}}`], script: { a: succeeds({ n: 3 }) } })).ran).toEqual(['a', 'other']);
  });

  it('goes to its default where no case is equal', async () => {
    const edges = [`a -> other {${cases}, default_to: two}`, 'a -> other'];
    expect((await play({ nodes, edges, script: { a: succeeds({ n: 3 }) } })).statuses).toEqual({ a: 'succeeded', one: 'skipped', two: 'succeeded', other: 'succeeded' });
  });

  it('blocks every way when its value cannot be had (OSOP-EXPR-004)', async () => {
    const edges = ['a -> other {mode: switch, when: "n.x", cases: [{value: 1, to: one}, {value: 2, to: two}]}'];
    const { statuses, codes } = await play({ nodes, edges, script: { a: succeeds({ n: 5 }) } });
    expect(statuses).toEqual({ a: 'failed', one: 'blocked', two: 'blocked', other: 'blocked' });
    expect(codes).toEqual(['OSOP-EXPR-004']);
  });

  it('blocks every way when its source failed', async () => {
    const { statuses, record } = await play({ nodes, edges: [`a -> other {${cases}}`], script: { a: fails('x', { n: 1 }) } });
    expect(statuses).toEqual({ a: 'failed', one: 'blocked', two: 'blocked', other: 'blocked' });
    expect(record.result).toBe('failed');
  });
});
