import { describe, expect, it } from 'vitest';
import type { CommandPort } from '../../src/engine/ports.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { fails, inTurn, play, succeeds, takes } from '../support/engine.js';

describe('a retry policy', () => {
  it('tries again after the same pause each time where it is fixed', async () => {
    const { started, node } = await play({
      nodes: ['a {retry_policy: {max_retries: 3, strategy: fixed, backoff_sec: 10}}'],
      script: { a: inTurn(fails(), fails(), fails(), succeeds()) },
    });
    expect(started).toEqual(['a@0', 'a@10', 'a@20', 'a@30']);
    expect(node('a')).toMatchObject({ status: 'succeeded', attempts: 4, durationMs: 30_000, problems: [] });
  });

  it('doubles the pause each time where it is exponential', async () => {
    const { started } = await play({
      nodes: ['a {retry_policy: {max_retries: 3, strategy: exponential_backoff, backoff_sec: 10}}'],
      script: { a: inTurn(fails(), fails(), fails(), succeeds()) },
    });
    expect(started).toEqual(['a@0', 'a@10', 'a@30', 'a@70']);
  });

  it('gives up with the last failure', async () => {
    const { ran, record } = await play({
      nodes: ['a {retry_policy: {max_retries: 1, backoff_sec: 1}}'],
      script: { a: inTurn(fails('first'), fails('second'), succeeds()) },
    });
    expect(ran).toHaveLength(2);
    expect(record.problems.map(({ message }) => message)).toEqual(['second']);
  });

  it('does not try again what cannot help', async () => {
    const { ran } = await play({
      nodes: ['a {retry_policy: {max_retries: 5, backoff_sec: 1}}'],
      script: { a: async () => ({ kind: 'failed', retryable: false, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message: 'no' }] }) },
    });
    expect(ran).toHaveLength(1);
  });

  it('is bounded by timeout_sec of the node, pauses included', async () => {
    const { ran, seconds, node } = await play({
      nodes: ['a {timeout_sec: 25, retry_policy: {max_retries: 100, backoff_sec: 10}}'],
      script: { a: fails('down') },
    });
    expect(ran).toHaveLength(3);
    expect(seconds).toBe(25);
    expect(node('a').status).toBe('failed');
  });

  it('tells each failure while it goes on', async () => {
    const { events } = await play({ nodes: ['a {retry_policy: {max_retries: 2, backoff_sec: 7}}'], script: { a: inTurn(fails('no luck'), succeeds()) } });
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : []))).toEqual(['failed (1 of 3), trying again in 7 s: no luck']);
  });
});

describe('a success criterion', () => {
  const good = succeeds({ rate: 0.5 });

  it('that is an expression and holds lets the node succeed', async () => {
    const { record } = await play({ nodes: ['a {outputs: [rate], success_criteria: ["rate < 1.0"]}'], script: { a: good } });
    expect(record.result).toBe('succeeded');
  });

  it('that is an expression and does not hold fails the node, outputs published (OSOP-RUN-003)', async () => {
    const { record, codes, node } = await play({
      nodes: ['a {outputs: [rate], success_criteria: ["rate < 0.1"]}', 'b'], edges: ['a -> b'], script: { a: good },
    });
    expect(codes).toEqual(['OSOP-RUN-003']);
    expect(node('a')).toMatchObject({ status: 'failed', outputs: { rate: 0.5 } });
    expect(node('b').status).toBe('blocked');
    expect(record.result).toBe('failed');
  });

  it('without a value is not met (OSOP-RUN-003)', async () => {
    const { codes } = await play({ nodes: ['a {outputs: [rate], success_criteria: ["rate.p99 < 0.1"]}'], script: { a: good } });
    expect(codes).toEqual(['OSOP-RUN-003']);
  });

  it('that does not hold is tried again by the retry policy', async () => {
    const { ran, record } = await play({
      nodes: ['a {outputs: [rate], success_criteria: ["rate < 0.1"], retry_policy: {max_retries: 2, backoff_sec: 1}}'],
      script: { a: inTurn(good, succeeds({ rate: 0.05 })) },
    });
    expect(ran).toHaveLength(2);
    expect(record.result).toBe('succeeded');
  });

  it('that is prose is for people', async () => {
    const { record } = await play({ nodes: ['a {success_criteria: ["All pods are running", "HTTP 200"]}'] });
    expect(record.result).toBe('succeeded');
  });
});

describe('outputs', () => {
  it('of a node that failed are published', async () => {
    const { node, statuses } = await play({
      nodes: ['a {outputs: [code]}', 'b'], edges: ['a -> b {mode: error, when: "code == 42"}'], script: { a: fails('x', { code: 42 }) },
    });
    expect(node('a').outputs).toEqual({ code: 42 });
    expect(statuses['b']).toBe('succeeded');
  });

  it('of two nodes with the same name are those of the one that ended last', async () => {
    const { statuses } = await play({
      nodes: ['slow {outputs: [n]}', 'quick {outputs: [n]}', 'end', 'after'],
      edges: ['slow -> end', 'quick -> end', 'end -> after {mode: conditional, when: "n == \'slow\'"}'],
      script: { slow: takes(9, succeeds({ n: 'slow' })), quick: succeeds({ n: 'quick' }) },
    });
    expect(statuses['after']).toBe('succeeded');
  });

  it('declared under a name that nothing has are the whole of what was produced', async () => {
    const { node } = await play({ nodes: ['a {outputs: [all]}'], script: { a: succeeds({ x: 1, y: 2 }) } });
    expect(node('a').outputs).toEqual({ all: { x: 1, y: 2 } });
  });
});

describe('a cli node', () => {
  interface Ran { readonly command: string; readonly env: Readonly<Record<string, string>> }

  function commands(answer: Partial<Awaited<ReturnType<CommandPort['run']>>> = {}): { readonly ran: Ran[]; readonly port: CommandPort } {
    const ran: Ran[] = [];
    return { ran, port: { run: async ({ command, env }) => {
      ran.push({ command, env });
      return { exitCode: 0, stdout: '', stderr: '', ...answer };
    } } };
  }

  it('gets its values by its environment, and its outputs are what it wrote', async () => {
    const { ran, port } = commands({ stdout: 'fine\n' });
    const { node } = await play({
      nodes: ['a {outputs: [sha]}', 'smoke {type: cli, outputs: [stdout, exit_code], runtime: {command: "smoke-test $SHA", env: {SHA: "{{sha}}", COUNT: 3, STAGE: "${env.STAGE}"}}}'],
      edges: ['a -> smoke'],
      script: { a: succeeds({ sha: '$(touch owned)' }) },
      variables: { STAGE: 'prod' },
      ports: { commands: port },
    });
    expect(ran).toEqual([{ command: 'smoke-test $SHA', env: { SHA: '$(touch owned)', COUNT: '3', STAGE: 'prod' } }]);
    expect(node('smoke').outputs).toEqual({ stdout: 'fine\n', exit_code: 0 });
  });

  it('that ends with another exit code than 0 fails with its last line (OSOP-RUN-006)', async () => {
    const { port } = commands({ exitCode: 7, stderr: 'warming up\nconnection refused\n' });
    const { record, node } = await play({ nodes: ['smoke {type: cli, runtime: {command: "smoke"}}'], ports: { commands: port } });
    expect(record.problems).toMatchObject([{ code: 'OSOP-RUN-006', message: 'the command of node smoke ended with exit code 7: connection refused' }]);
    expect(node('smoke').produced).toMatchObject({ exit_code: 7 });
  });

  it('that cannot be started fails (OSOP-RUN-006)', async () => {
    const { codes } = await play({
      nodes: ['smoke {type: cli, runtime: {command: "smoke"}}'],
      ports: { commands: { run: async () => { throw new AdapterError('failed', 'there is no shell'); } } },
    });
    expect(codes).toEqual(['OSOP-RUN-006']);
  });

  it('does not run with a template that has no value (OSOP-EXPR-004)', async () => {
    const { ran, port } = commands();
    const { codes, record } = await play({
      nodes: ['a {outputs: [deep]}', 'smoke {type: cli, runtime: {command: "smoke", env: {SHA: "{{deep.sha}}"}}}'],
      edges: ['a -> smoke'],
      script: { a: succeeds({ deep: {} }) },
      ports: { commands: port },
    });
    expect(ran).toEqual([]);
    expect(codes).toEqual(['OSOP-EXPR-004']);
    expect(record.result).toBe('failed');
  });
});

describe('approval', () => {
  const nodes = ['build', 'ask {type: human}', 'deploy'];
  const edges = ['build -> ask', 'ask -> deploy'];

  it('that is missing refuses the run, says how to go on, and nothing after it runs (OSOP-RUN-005)', async () => {
    const { ran, record, codes, statuses } = await play({ nodes, edges });
    expect(ran).toEqual(['build']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(codes).toEqual(['OSOP-RUN-005']);
    expect(record.problems[0]?.hint).toContain('approve: ask');
    expect(statuses).toEqual({ build: 'succeeded', ask: 'failed', deploy: 'blocked' });
  });

  it('that is given lets the run pass', async () => {
    const { ran, record } = await play({ nodes, edges, settings: { approved: new Set(['ask']) } });
    expect(ran).toEqual(['build', 'deploy']);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  });

  it('for another node does not count', async () => {
    const { record } = await play({ nodes, edges, settings: { approved: new Set(['Ask', 'build', 'deploy']) } });
    expect(record.exitCode).toBe(5);
  });

  it('is needed before a node with an approval_gate (OSOP-RUN-005)', async () => {
    const gated = ['build', 'deploy {approval_gate: {required: true}}', 'after'];
    const refused = await play({ nodes: gated, edges: ['build -> deploy', 'deploy -> after'] });
    expect(refused.ran).toEqual(['build']);
    expect(refused.record).toMatchObject({ result: 'refused', exitCode: 5 });
    const passed = await play({ nodes: gated, edges: ['build -> deploy', 'deploy -> after'], settings: { approved: new Set(['deploy']) } });
    expect(passed.ran).toEqual(['build', 'deploy', 'after']);
  });

  it('that is missing for a sub-workflow runs nothing of it', async () => {
    const { record, ran } = await play({
      nodes: ['deploy {approval_gate: true, workflow_ref: inner.osop.yaml}'],
      files: { 'inner.osop.yaml': { nodes: ['inside'] } },
    });
    expect(ran).toEqual([]);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
  });

  it('is not retried', async () => {
    const { seconds } = await play({ nodes: ['ask {type: human, retry_policy: {max_retries: 5, backoff_sec: 60}}'] });
    expect(seconds).toBe(0);
  });
});

describe('a sub-workflow', () => {
  const inner = { nodes: ['one {outputs: [sha]}', 'two {outputs: [url]}'], edges: ['one -> two'] };

  it('runs as one node, and its outputs are those of its nodes', async () => {
    const { ran, node, statuses } = await play({
      nodes: ['before', 'sub {workflow_ref: inner.osop.yaml, outputs: [url]}', 'after'],
      edges: ['before -> sub', 'sub -> after {mode: conditional, when: "url == \'here\'"}'],
      files: { 'inner.osop.yaml': inner },
      script: { one: succeeds({ sha: 'abc' }), two: succeeds({ url: 'here' }) },
    });
    expect(ran).toEqual(['before', 'one', 'two', 'after']);
    expect(node('sub').outputs).toEqual({ url: 'here' });
    expect(node('sub').children.map(({ id, status }) => [id, status])).toEqual([['one', 'succeeded'], ['two', 'succeeded']]);
    expect(statuses['after']).toBe('succeeded');
  });

  it('gets its inputs, templates filled in', async () => {
    const seen: string[] = [];
    await play({
      nodes: ['a {outputs: [sha]}', 'sub {workflow_ref: inner.osop.yaml, workflow_inputs: {commit: "{{sha}}", stage: prod}}'],
      edges: ['a -> sub'],
      files: { 'inner.osop.yaml': { nodes: ['run {type: cli, runtime: {command: x, env: {C: "${inputs.commit}", S: "${inputs.stage}"}}}'] } },
      script: { a: succeeds({ sha: 'abc' }) },
      ports: { commands: { run: async ({ env }) => {
        seen.push(`${env['C']} ${env['S']}`);
        return { exitCode: 0, stdout: '', stderr: '' };
      } } },
    });
    expect(seen).toEqual(['abc prod']);
  });

  it('that fails fails its node, tells its problem once, and a fallback can take over', async () => {
    const { record, codes, statuses } = await play({
      nodes: ['sub {workflow_ref: inner.osop.yaml}', 'next', 'plan_b'],
      edges: ['sub -> next', 'sub -> plan_b {mode: fallback}'],
      files: { 'inner.osop.yaml': inner },
      script: { one: fails('inner trouble') },
    });
    expect(statuses).toEqual({ sub: 'failed', next: 'blocked', plan_b: 'succeeded' });
    expect(codes).toEqual(['OSOP-RUN-006']);
    expect(record.result).toBe('succeeded');
  });

  it('recovers inside by its own fallback', async () => {
    const { record } = await play({
      nodes: ['sub {workflow_ref: inner.osop.yaml}'],
      files: { 'inner.osop.yaml': { nodes: ['one', 'two'], edges: ['one -> two {mode: fallback}'] } },
      script: { one: fails() },
    });
    expect(record.result).toBe('succeeded');
  });

  it('is ended by timeout_sec of its node (OSOP-RUN-001)', async () => {
    const { seconds, codes, statuses } = await play({
      nodes: ['sub {workflow_ref: inner.osop.yaml, timeout_sec: 30}', 'late'],
      edges: ['sub -> late {mode: timeout}'],
      files: { 'inner.osop.yaml': inner },
      script: { one: takes(20), two: takes(500) },
    });
    expect(seconds).toBe(30);
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(statuses).toEqual({ sub: 'failed', late: 'succeeded' });
  });

  it('is ended by its own timeout_sec (OSOP-RUN-001)', async () => {
    const { seconds, codes, record } = await play({
      nodes: ['sub {workflow_ref: inner.osop.yaml}'],
      files: { 'inner.osop.yaml': { ...inner, top: 'timeout_sec: 25' } },
      script: { one: takes(20), two: takes(500) },
    });
    expect(seconds).toBe(25);
    expect(codes).toEqual(['OSOP-RUN-001']);
    expect(record.result).toBe('failed');
  });

  it('that is cancelled in the middle did not succeed', async () => {
    const { record, node } = await play({
      nodes: ['sub {workflow_ref: inner.osop.yaml}'],
      files: { 'inner.osop.yaml': inner },
      script: { one: async ({ clock }) => {
        await clock.sleep(10_000);
        return { kind: 'succeeded', outputs: {} };
      } },
      cancelAfterSec: 9,
    });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(node('sub').status).toBe('cancelled');
    expect(node('sub').children.map(({ status }) => status)).toEqual(['succeeded', 'cancelled']);
  });
});

describe('a handler of a library user', () => {
  it('that throws fails its node, and the run goes on to its end (OSOP-RUN-006)', async () => {
    const { record, codes, statuses } = await play({
      nodes: ['a', 'tell'], edges: ['a -> tell {mode: error}'], script: { a: async () => { throw new TypeError('x is not a function'); } },
    });
    expect(codes).toEqual(['OSOP-RUN-006']);
    expect(record.problems[0]?.message).toContain('x is not a function');
    expect(statuses).toEqual({ a: 'failed', tell: 'succeeded' });
  });

  it('that never ends does not hold up the run beyond its time (OSOP-RUN-001)', async () => {
    const { seconds, codes } = await play({ nodes: ['a {timeout_sec: 10}'], script: { a: async () => await new Promise(() => undefined) } });
    expect(seconds).toBeLessThan(15);
    expect(codes).toEqual(['OSOP-RUN-001']);
  });
});
