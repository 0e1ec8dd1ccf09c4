import { afterEach, describe, expect, it } from 'vitest';

import { createArgocdClient } from '../../src/adapters/argocd.js';
import { createHandlerTransport, createHttpTransport } from '../../src/adapters/http.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import { ConnectionCut, createSimulator, serve, VirtualClock, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';

const repoURL = 'https://git.example.test/shop/config.git';
const ref = { name: 'web' };
const infos = [{ name: 'osop-run', value: 'r1' }];
const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {value: "1"}\n';

interface Bench {
  readonly sandbox: GitSandbox;
  readonly simulator: Simulator;
  readonly clock: VirtualClock;
  readonly client: ArgocdPort;
  readonly first: string;
}

const toClose: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) {
    await close();
  }
});

async function bench(more: Partial<SimulatorOptions> = {}): Promise<Bench> {
  const sandbox = await createGitSandbox();
  toClose.push(async () => sandbox.close());
  const first = sandbox.commit({ 'web/settings.yaml': manifest });
  const clock = new VirtualClock();
  const simulator = await createSimulator({ clock, repositories: { [repoURL]: sandbox.bare }, applications: [{ name: 'web', project: 'shop', repoURL, path: 'web' }], tokens: { 'a.b.ci': 'ci' }, ...more });
  toClose.push(() => simulator.close());
  const client = createArgocdClient({ transport: createHandlerTransport(simulator.handle, clock), clock, serverUrl: 'argocd.example.test', auth: { kind: 'token', token: 'a.b.ci' } });
  return { sandbox, simulator, clock, client, first };
}

describe('against a simulated Argo CD', () => {
  it('a refresh sees the new commit, a sync deploys it and carries the infos, a rollback goes back to id 0', async () => {
    const { sandbox, client, clock, first } = await bench();
    const second = sandbox.commit({ 'web/settings.yaml': manifest.replace('"1"', '"2"') });
    expect((await client.get(ref, { refresh: 'normal' })).status?.sync).toMatchObject({ status: 'OutOfSync', revision: second });

    expect((await client.sync(ref, { infos })).operation).toMatchObject({ info: infos, sync: { revision: second } });
    await clock.sleep(30_000);
    expect((await client.get(ref)).status).toMatchObject({ sync: { status: 'Synced', revision: second }, operationState: { phase: 'Succeeded', operation: { info: infos } } });

    await client.rollback(ref, { id: 0, prune: false });
    await clock.sleep(30_000);
    expect((await client.get(ref)).status?.operationState?.syncResult?.revision).toBe(first);
  });

  it('a second operation is a conflict, and the first can be ended', async () => {
    const { client, clock } = await bench({ delays: { sync: 600_000 } });
    await client.sync(ref, { infos });
    await expect(client.sync(ref, { infos })).rejects.toMatchObject({ code: 'conflict', ambiguous: false });
    await clock.sleep(5000);
    await client.terminate(ref);
    await clock.sleep(5000);
    expect((await client.get(ref)).status?.operationState?.phase).toBe('Failed');
    await expect(client.terminate(ref)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('F36 a rollback under auto-sync is refused and points to git revert', async () => {
    const { client } = await bench({ applications: [{ name: 'web', project: 'shop', repoURL, path: 'web', automated: true }] });
    await expect(client.rollback(ref, { id: 0, prune: false })).rejects.toMatchObject({ code: 'refused', hint: expect.stringContaining('git-revert') });
  });

  it('F12 a closed sync window is refused, a missing permission names its policy line', async () => {
    const closed = await bench({ windows: [{ kind: 'deny', active: true }] });
    await expect(closed.client.sync(ref, { infos })).rejects.toMatchObject({ code: 'refused', hint: expect.stringContaining('Run again when it is open') });
    const forbidden = await bench({ permission: (_, action) => action === 'get' });
    await expect(forbidden.client.sync(ref, { infos })).rejects.toMatchObject({ code: 'forbidden', hint: expect.stringContaining('p, ci, applications, sync, shop/web, allow') });
  });

  it('F13 two refusals of an application that is there are passed over', async () => {
    const { client, simulator } = await bench();
    await client.get(ref);
    simulator.setFaults({ forbidNext: 2 });
    expect((await client.get(ref)).metadata.name).toBe('web');
  });

  it('a refresh that hangs ends as a plain read after a minute', async () => {
    const { client, clock } = await bench({ faults: { hangRefresh: true } });
    expect((await client.get(ref, { refresh: 'normal' })).metadata.name).toBe('web');
    expect(clock.monotonicMs()).toBe(60_000);
  });

  it('F2 a sync whose answer is lost is ambiguous, and is there to be found', async () => {
    const { client } = await bench({
      faults: {
        intercept: async (request, next) => {
          const answer = await next();
          if (request.method === 'POST') {
            throw new ConnectionCut();
          }
          return answer;
        },
      },
    });
    await expect(client.sync(ref, { infos })).rejects.toMatchObject({ code: 'unreachable', ambiguous: true, retryable: false });
    const { operation, status } = await client.get(ref);
    expect((operation ?? status?.operationState?.operation)?.info).toEqual(infos);
  });

  it('the stream tells every change, also over real HTTP, and F8 an error inside it ends it', async () => {
    const { simulator, clock } = await bench();
    const { url, close } = await serve(simulator);
    const transport = createHttpTransport({ clock });
    toClose.push(close, () => transport.close());
    const client = createArgocdClient({ transport, clock, serverUrl: url, auth: { kind: 'token', token: 'a.b.ci' } });
    const phases: (string | undefined)[] = [];
    const watching = (async () => {
      for await (const application of client.watch([ref], new AbortController().signal)) {
        phases.push(application.status?.operationState?.phase);
        if (phases.length === 1) {
          await client.sync(ref, { infos });
        }
        if (phases.includes('Running') && phases.at(-1) === 'Succeeded') {
          simulator.interruptStreams('error');
        }
      }
    })();
    await expect(watching).rejects.toMatchObject({ code: 'unavailable' });
    expect([phases[0], phases.at(-1)]).toEqual(['Succeeded', 'Succeeded']);
    expect(phases).toContain('Running');
  });

  it('a login by password works, and a token that is not known is explained', async () => {
    const { simulator, clock } = await bench({ users: { ci: 'pass' } });
    const transport = createHandlerTransport(simulator.handle, clock);
    const session = createArgocdClient({ transport, clock, serverUrl: 'argocd.example.test', auth: { kind: 'session', username: 'ci', password: 'pass' } });
    expect((await session.get(ref)).metadata.name).toBe('web');
    const stranger = createArgocdClient({ transport, clock, serverUrl: 'argocd.example.test', auth: { kind: 'token', token: 'not-a-jwt' } });
    await expect(stranger.get(ref)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
