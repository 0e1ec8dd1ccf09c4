import { verdictOf } from '../../src/core/run-record.js';
import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { deployAndTell, deployWeb, setStage, slack, slackUrl } from '../support/stage.js';

describe('F33: Slack', () => {
  it('that is down is a warning, and the deployment succeeds (OSOP-NOTIFY-001)', async () => {
    const stage = await setStage();
    const down = { post: async () => { throw new AdapterError('unavailable', 'Slack answered 503', { retryable: true }); } };
    const { record } = await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { messages: down } });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(record.problems).toMatchObject([{ code: 'OSOP-NOTIFY-001', severity: 'warning' }]);
  });

  it('that never answers is given up after a while', async () => {
    const stage = await setStage();
    const silent = { post: async (_url: string, _body: unknown, signal?: AbortSignal) => await new Promise<void>((_resolve, reject) => {
      signal?.addEventListener('abort', () => { reject(signal.reason as Error); });
    }) };
    const { record, node } = await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { messages: silent } });
    expect(record.result).toBe('succeeded');
    expect(node('tell').durationMs).toBeLessThanOrEqual(20_000);
    expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-NOTIFY-001']);
  });

  it('is told once about success, and not again about a rerun that changed nothing', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const { told, port } = slack();
    const how = { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { messages: port } };
    await stage.deploy(sha, how);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('web');
    expect(told[0]).toContain(sha.slice(0, 7));
    await stage.deploy(sha, how);
    expect(told).toHaveLength(1);
  });

  it('is told that and how it was rolled back', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { told, port } = slack();
    await stage.deploy(sha, { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { messages: port } });
    expect(told).toHaveLength(1);
    for (const part of ['web', sha.slice(0, 7), stage.first.slice(0, 7), 'rolled back']) expect(told[0]?.toLowerCase()).toContain(part);
  });

  it('is told of a failure also where the rollback is off', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { told, port } = slack();
    await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl, rollback: 'none' }, ports: { messages: port } });
    expect(told).toHaveLength(1);
  });
});

describe('a cancelled deployment', () => {
  it.each([1, 2, 3, 6, 11])('ends at once when it is cancelled after %i s, and says what is not known', async (seconds) => {
    const stage = await setStage();
    const deployed = await stage.deploy(stage.commit('v2'), { cancelAfterSec: seconds, settings: { stableForSec: 30 } });
    expect(deployed.record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(deployed.seconds).toBeLessThan(seconds + 1);
    expect(deployed.changes.filter((change) => change !== 'POST sync')).toEqual([]);
    expect(deployed.codes.every((code) => code === 'OSOP-RUN-002')).toBe(true);
  });

  it('while it waits for somebody else ends at once', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 400_000 });
    const { record, seconds, changes } = await stage.deploy(sha, { cancelAfterSec: 60 });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(seconds).toBeLessThan(61);
    expect(changes).toEqual([]);
  });

  it('while it waits for Slack ends at once', async () => {
    const stage = await setStage();
    const silent = { post: async (_url: string, _body: unknown, signal?: AbortSignal) => await new Promise<void>((_resolve, reject) => {
      signal?.addEventListener('abort', () => { reject(signal.reason as Error); });
    }) };
    const { record, node } = await stage.deploy(stage.commit('v2'), {
      workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl, stableForSec: 0 }, ports: { messages: silent }, cancelAfterSec: 20,
    });
    expect(node('tell').status).toBe('cancelled');
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
  });

  it('while it rolls back ends at once, with a record', async () => {
    const stage = await setStage({ outcomes: { v2: 'sync-failed' }, delays: { sync: 30_000 } });
    const workflow = { nodes: deployWeb.nodes.slice(0, 4), edges: ['commit -> validate', 'validate -> sync', 'sync -> health'] };
    const { record, changes, seconds } = await stage.deploy(stage.commit('v2'), { workflow, cancelAfterSec: 45 });
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(seconds).toBeLessThan(46);
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
  });

  it('says that it is not known whether what it asked for is healthy', async () => {
    const stage = await setStage();
    const { record } = await stage.deploy(stage.commit('v2'), { cancelAfterSec: 6, settings: { stableForSec: 30 } });
    expect(verdictOf(record)).toContain('not known');
    expect(record.apps[0]?.result).not.toBe('succeeded');
  });
});
