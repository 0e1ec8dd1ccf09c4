import { describe, expect, it, test } from 'vitest';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { setStage, type Stage } from '../support/stage.js';

const loginPage: SimulatorResponse = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Sign in</body></html>' };

function isRead({ method, path }: SimulatorRequest): boolean {
  return method === 'GET' && path.startsWith('/api/v1/applications/web');
}

/** From so many seconds on, so many readings are answered like this. */
function answerReads(stage: Stage, fault: { readonly afterSec: number; readonly times: number; readonly like: (answer: SimulatorResponse) => SimulatorResponse }): void {
  const fromMs = stage.clock.monotonicMs() + fault.afterSec * 1000;
  let left = fault.times;
  stage.simulator.setFaults({ intercept: async (request, next) => {
    const answer = await next();
    return isRead(request) && stage.clock.monotonicMs() >= fromMs && (left -= 1) >= 0 ? fault.like(answer) : answer;
  } });
}

describe('F3: a server that asks for patience (429)', () => {
  it('is asked again when it says, and nothing is done twice', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    answerReads(stage, { afterSec: 3, times: 4, like: () => ({ status: 429, headers: { 'retry-after': '7' }, body: '' }) });
    const { record, changes, seconds } = await stage.deploy(sha);
    expect(changes).toEqual(['POST sync']);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(seconds).toBeGreaterThan(28);
  });

  it('for a day is not waited for longer than there is time', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    answerReads(stage, { afterSec: 3, times: Number.POSITIVE_INFINITY, like: () => ({ status: 429, headers: { 'retry-after': '86400' }, body: '' }) });
    const { record, seconds } = await stage.deploy(sha, { settings: { timeoutSec: 600 } });
    expect(record.exitCode).toBe(3);
    expect(seconds).toBeLessThanOrEqual(600);
  });
});

test('F4: a login page in place of an answer, for good, leaves what is not known unknown, and names the proxy', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  answerReads(stage, { afterSec: 8, times: Number.POSITIVE_INFINITY, like: () => loginPage });
  const { record, changes } = await stage.deploy(sha, { settings: { healthTimeoutSec: 60 } });
  expect(changes).toEqual(['POST sync']);
  expect(record.exitCode).toBe(3);
  expect(record.problems.map(({ message, hint }) => `${message} ${hint ?? ''}`).join()).toMatch(/proxy/i);
});

test('F5: answers that are cut off in the middle are asked for again', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  answerReads(stage, { afterSec: 2, times: 3, like: (answer) => ({ ...answer, body: String(answer.body).slice(0, 50) }) });
  const { record, changes } = await stage.deploy(sha);
  expect(changes).toEqual(['POST sync']);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('F8: an error inside the stream ends the stream and nothing else', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  for (const at of [2, 5, 9]) void stage.clock.sleep(at * 1000).then(() => { stage.simulator.interruptStreams('error'); });
  const { record } = await stage.deploy(sha);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

describe('F9: a clock of the runner that is wrong', () => {
  it.each([['an hour ahead', 3_600_000], ['an hour behind', -3_600_000]])('%s makes neither old health new nor new health old', async (_title, skewMs) => {
    const verdictOf = async (tag: string): Promise<string> => {
      const stage = await setStage({ delays: { reconcile: 4_000 }, outcomes: { v3: 'degraded' } });
      return (await stage.deploy(stage.commit(tag), { wallClock: (now) => new Date(now.getTime() + skewMs) })).record.result;
    };
    expect([await verdictOf('v2'), await verdictOf('v3')]).toEqual(['succeeded', 'rolled-back']);
  });

  it('that jumps does not move a deadline', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    let calls = 0;
    const { node } = await stage.deploy(stage.commit('v2'), {
      settings: { healthTimeoutSec: 90, rollback: 'none' }, wallClock: (now) => new Date(now.getTime() + ((calls += 1) % 2 === 0 ? 7_200_000 : -7_200_000)),
    });
    expect(node('health').durationMs).toBe(90_000);
  });
});

test('F10: a token that is taken away in the middle leaves the state unknown, and says so', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  answerReads(stage, { afterSec: 4, times: Number.POSITIVE_INFINITY, like: () => ({ status: 401, headers: { 'content-type': 'application/json' }, body: '{"error":"invalid session: token is revoked","code":16,"message":"invalid session: token is revoked"}' }) });
  const { record, changes } = await stage.deploy(sha);
  expect(changes).toEqual(['POST sync']);
  expect(record.exitCode).toBe(3);
  expect(record.problems.map(({ message }) => message).join()).toContain('token is revoked');
});
