import { describe, expect, it, onTestFinished } from 'vitest';
import { ConnectionCut, createSimulator, serve, type Delays, type Simulator } from '../../src/simulator/index.js';
import { createRealClock } from '../support/real-clock.js';
import { createRepository, deployment, REPOSITORY, TOKEN, type TestRepository } from './harness.js';

const AT_ONCE: Delays = {
  pickup: 0, sync: 0, reconcile: 0, compare: 0, observe: 0, rollout: 0, degraded: 0, flap: 0,
  poll: 0, revisionCache: 0, repositoryErrorGrace: 0, terminate: 0, login: 0, create: 0, generate: 0,
};
const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

async function start(): Promise<{ readonly simulator: Simulator; readonly url: string; readonly repository: TestRepository; readonly stop: () => Promise<void> }> {
  const repository = createRepository();
  repository.commit({ 'web/deployment.yaml': deployment('v1') });
  const simulator = await createSimulator({
    clock: createRealClock(),
    repositories: { [REPOSITORY]: repository.bare },
    applications: [{ name: 'web', repoURL: REPOSITORY, path: 'web', targetRevision: 'main' }],
    tokens: { [TOKEN]: 'ci' },
    delays: AT_ONCE,
  });
  const server = await serve(simulator);
  const stop = async () => {
    simulator.close();
    await server.close();
  };
  onTestFinished(stop);
  return { simulator, url: server.url, repository, stop };
}

/** Resolves with the Application's writes so far once one of them is as asked. */
function writesUntil(simulator: Simulator, done: (phase: string | undefined, health: string | undefined, sync: string | undefined) => boolean) {
  return new Promise<readonly string[]>((resolve) => {
    const rows: string[] = [];
    const unwatch = simulator.onChange(({ application: { operation, status } }) => {
      const phase = status.operationState?.phase;
      rows.push([operation === undefined ? '-' : 'op', phase ?? '-', status.history?.length, status.sync.status, status.health?.status].join(' '));
      if (operation !== undefined || !done(phase, status.health?.status, status.sync.status)) return;
      unwatch();
      resolve(rows);
    });
  });
}

describe('simulator over HTTP, in real time', () => {
  it('A.4 without any delay the writes still come one by one, in the canonical order, after the answer', async () => {
    const { simulator, url, repository } = await start();
    repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await fetch(`${url}/api/v1/applications/web?refresh=normal`, { headers });
    const writes = writesUntil(simulator, (phase, health, sync) => phase === 'Succeeded' && health === 'Healthy' && sync === 'Synced');
    const answer = await fetch(`${url}/api/v1/applications/web/sync`, { method: 'POST', headers, body: '{}' });
    const application = (await answer.json()) as { operation?: object; status: { operationState?: object } };
    expect([application.operation !== undefined, application.status.operationState]).toEqual([true, undefined]);
    expect(await writes).toEqual([
      'op - 1 OutOfSync Healthy',
      'op Running 1 OutOfSync Healthy',
      'op Running 1 OutOfSync Healthy',
      'op Running 1 OutOfSync Healthy',
      'op Running 2 OutOfSync Healthy',
      '- Succeeded 2 OutOfSync Healthy',
      '- Succeeded 2 Synced Progressing',
      '- Succeeded 2 Synced Healthy',
    ]);
  });

  it('A.1 the transport passes the rules on', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/api/v1/applications/web/operation`, { method: 'DELETE', headers: { authorization: headers.authorization } });
    expect([answer.status, await answer.text()]).toEqual([415, 'Invalid content type\n']);
    expect(await (await fetch(`${url}/api/version`)).json()).toEqual({ Version: 'v3.5.1+simulator' });
  });

  it('A.12 sends no headers before the first message, and ends streams when it closes', async () => {
    const { simulator, url } = await start();
    let answered = false;
    const response = fetch(`${url}/api/v1/stream/applications?resourceVersion=99999`, { headers }).then((stream) => {
      answered = true;
      return stream;
    });
    // Served after the stream was asked for, so that the stream had its chance to answer.
    await fetch(`${url}/api/v1/applications/web`, { headers });
    expect(answered).toBe(false);
    const named = await fetch(`${url}/api/v1/stream/applications?name=web`, { headers });
    expect(named.headers.get('content-type')).toBe('application/json');
    const reader = named.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value as Uint8Array)).toMatch(/^\{"result":\{"type":"ADDED"/);
    simulator.close();
    expect((await reader?.read())?.done).toBe(true);
    expect((await response).status).toBe(200);
  });

  it('A.12 a cut stream is an error for its reader', async () => {
    const { simulator, url } = await start();
    const stream = await fetch(`${url}/api/v1/stream/applications`, { headers });
    const reader = stream.body?.getReader();
    await reader?.read();
    simulator.interruptStreams('cut');
    await expect(reader?.read()).rejects.toThrow('terminated');
  });

  it('a fault may lose the answer after the request was carried out', async () => {
    const { simulator, url } = await start();
    simulator.setFaults({
      intercept: async (_request, next) => {
        await next();
        throw new ConnectionCut();
      },
    });
    await expect(fetch(`${url}/api/v1/applications/web/sync`, { method: 'POST', headers, body: '{}' })).rejects.toThrow('fetch failed');
    expect(simulator.application('web').operation ?? simulator.application('web').status.operationState).toBeDefined();
    expect(simulator.requests.filter(({ mutating }) => mutating)).toHaveLength(1);
  });

  it('a fault may answer in place of the server', async () => {
    const { simulator, url } = await start();
    simulator.setFaults({ intercept: async () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: '<html></html>' }) });
    const answer = await fetch(`${url}/api/v1/applications/web`, { headers });
    expect([answer.status, await answer.text()]).toEqual([502, '<html></html>']);
  });

  it('closing frees the port although a client still waits', async () => {
    const { url, stop } = await start();
    const waiting = fetch(`${url}/api/v1/stream/applications?name=nothing`, { headers });
    await fetch(`${url}/healthz`);
    await Promise.all([stop(), waiting.catch(() => undefined)]);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });
});
