import { describe, expect, it } from 'vitest';
import { fails, inTurn, play, sameTrace, succeeds, takes, type Scene, type Script } from '../support/engine.js';

/** Goes on for so many seconds, whatever happens. */
function deaf(seconds: number): Script {
  return async ({ clock }) => {
    await clock.sleep(seconds * 1000);
    return { kind: 'succeeded', outputs: {} };
  };
}

describe('a cancelled run', () => {
  const scenes: Readonly<Record<string, Scene>> = {
    'while a node works': { nodes: ['a', 'b'], edges: ['a -> b'], script: { a: takes(900) } },
    'while two nodes work': { nodes: ['a', 'b'], script: { a: takes(900), b: takes(800) } },
    'in the pause before another attempt': { nodes: ['a {retry_policy: {max_retries: 3, backoff_sec: 600}}'], script: { a: fails() } },
    'while a program runs': {
      nodes: ['a {type: cli, runtime: {command: sleep}}'],
      ports: { commands: { run: async ({ signal }) => await new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => { reject(signal.reason as Error); });
      }) } },
    },
    'between the items of a loop': { nodes: ['a {outputs: [n]}', 'b'], edges: ['a -> b {mode: loop, for_each: n}'], script: { a: succeeds({ n: [1, 2, 3] }), b: takes(400) } },
    'between the rounds of a loop': { nodes: ['a', 'b'], edges: ['a -> b', 'b -> a {mode: loop, when: "true"}'], script: { a: takes(40) } },
    'in a sub-workflow': { nodes: ['a {workflow_ref: in.osop.yaml}'], files: { 'in.osop.yaml': { nodes: ['b', 'c'], edges: ['b -> c'] } }, script: { b: takes(900) } },
  };

  it.each(Object.entries(scenes))('%s ends at once: result cancelled, exit 4 (OSOP-RUN-002)', async (_where, scene) => {
    const { record, seconds, codes, statuses, events } = await play({ ...scene, cancelAfterSec: 100 });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(seconds).toBe(100);
    expect(Object.values(statuses)).toContain('cancelled');
    expect(codes.every((code) => code === 'OSOP-RUN-002' || code === 'OSOP-RUN-006')).toBe(true);
    expect(events.at(-1)?.type).toBe('run-ended');
    expect(events.filter(({ type }) => type === 'run-ended')).toHaveLength(1);
  });

  it('starts nothing afterwards, not even what reacts to failures', async () => {
    const { ran, statuses } = await play({
      nodes: ['a', 'b', 'plan_b', 'tell'], edges: ['a -> b', 'a -> plan_b {mode: fallback}', 'a -> tell {mode: error}'],
      script: { a: takes(900) }, cancelAfterSec: 5,
    });
    expect(ran).toEqual(['a']);
    expect(statuses).toEqual({ a: 'cancelled', b: 'blocked', plan_b: 'skipped', tell: 'skipped' });
  });

  it('before it began does nothing', async () => {
    const { ran, record, statuses } = await play({ nodes: ['a', 'b'], edges: ['a -> b'], cancelAfterSec: 0 });
    expect(ran).toEqual([]);
    expect(statuses).toEqual({ a: 'cancelled', b: 'blocked' });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
  });
});

describe('a run whose time is over', () => {
  it('ends its nodes and fails (I12, OSOP-RUN-001)', async () => {
    const { record, seconds, codes, statuses } = await play({ nodes: ['a', 'b'], edges: ['a -> b'], script: { a: takes(900) }, settings: { timeoutSec: 60 } });
    expect(seconds).toBe(60);
    expect(record.result).toBe('failed');
    expect(record.exitCode).toBe(3);
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(record.problems[0]?.message).toContain('60 s');
    expect(statuses).toEqual({ a: 'failed', b: 'blocked' });
  });

  it('has not succeeded when nodes could not start any more (OSOP-RUN-001)', async () => {
    const { record, codes, statuses } = await play({ nodes: ['a', 'b'], edges: ['a -> b'], script: { a: deaf(60.5) }, settings: { timeoutSec: 60 } });
    expect(statuses).toEqual({ a: 'succeeded', b: 'cancelled' });
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(record.headline).not.toContain('carried out');
  });

  it('has not succeeded when nodes of a sub-workflow could not start any more (OSOP-RUN-001)', async () => {
    const { record, codes } = await play({
      nodes: ['sub {workflow_ref: in.osop.yaml}'], files: { 'in.osop.yaml': { nodes: ['a', 'b'], edges: ['a -> b'] } },
      script: { a: deaf(60.5) }, settings: { timeoutSec: 60 },
    });
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  });

  it('is over after timeout_sec of the workflow where that is shorter', async () => {
    const { seconds } = await play({ top: 'timeout_sec: 20', nodes: ['a'], script: { a: takes(900) }, settings: { timeoutSec: 60 } });
    expect(seconds).toBe(20);
  });

  it('does not leave a timer behind when it was quick', async () => {
    const { seconds } = await play({ nodes: ['a {timeout_sec: 100}'], script: { a: takes(1) } });
    expect(seconds).toBe(1);
  });
});

describe('a dry run', () => {
  it('runs no program, asks for no approval, visits every way, and ends planned', async () => {
    const { record, statuses } = await play({
      nodes: ['ask {type: human}', 'run {type: cli, runtime: {command: rm}}', 'plan_b {type: cli, runtime: {command: rm}}', 'tell {type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}'],
      edges: ['ask -> run', 'run -> plan_b {mode: fallback}', 'run -> tell'],
      settings: { dryRun: true, slackWebhookUrl: 'https://hooks.slack.example/x' },
    });
    expect(record).toMatchObject({ result: 'planned', exitCode: 0, dryRun: true });
    expect(statuses).toEqual({ ask: 'planned', run: 'planned', plan_b: 'planned', tell: 'planned' });
  });

  it('says which value it does not know yet instead of failing', async () => {
    const { record, node } = await play({
      nodes: ['first {type: cli, runtime: {command: x}, outputs: [stdout]}', 'second {type: cli, runtime: {command: x, env: {A: "{{stdout}}"}}}'],
      edges: ['first -> second'],
      settings: { dryRun: true },
    });
    expect(record.result).toBe('planned');
    expect(node('second').note).toContain('stdout');
  });

  it('of a sub-workflow is planned too', async () => {
    const { record, node } = await play({
      nodes: ['sub {workflow_ref: in.osop.yaml}'], files: { 'in.osop.yaml': { nodes: ['a {type: cli, runtime: {command: rm}}'] } }, settings: { dryRun: true },
    });
    expect(record.result).toBe('planned');
    expect(node('sub').children.map(({ status }) => status)).toEqual(['planned']);
  });
});

describe('the same run twice', () => {
  it('tells the same events at the same times', async () => {
    const scene: Scene = {
      nodes: ['a {outputs: [n]}', 'b {retry_policy: {max_retries: 2, backoff_sec: 3}}', 'c', 'd {timeout_sec: 4}', 'e', 'f'],
      edges: ['a -> b {mode: parallel}', 'a -> c {mode: parallel}', 'a -> d {mode: parallel}', 'b -> e {join_mode: wait_any}', 'c -> e', 'd -> f {mode: timeout}'],
      script: { a: succeeds({ n: 1 }), b: inTurn(takes(2, fails()), takes(1)), c: takes(6), d: takes(30) },
    };
    const [one, other] = [await play(scene), await play(scene)];
    expect(sameTrace(one, other)).toBe(true);
    expect(one.events.length).toBeGreaterThan(10);
  });

  it('tells every node that started as finished, exactly once', async () => {
    const { events } = await play({ nodes: ['a', 'b', 'c'], edges: ['a -> b', 'a -> c {mode: fallback}'], script: { a: fails() } });
    const finished = events.flatMap((event) => (event.type === 'node-finished' ? [event.node] : []));
    expect(finished).toEqual(['a', 'c']);
  });
});
