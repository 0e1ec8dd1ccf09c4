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
  it('an object that the tree names and that cannot be read yet is asked for again', async () => {
    const { client, simulator } = await bench();
    let early = 2;
    simulator.setFaults({
      intercept: async (request, next) => {
        if (!request.path.includes('/resource?') || early === 0) return await next();
        early -= 1;
        const message = 'ConfigMap  settings not found as part of application web';
        return { status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message, code: 3, message }) };
      },
    });
    expect(await client.liveObject(ref, { kind: 'ConfigMap', version: 'v1', namespace: 'web', name: 'settings' })).toMatchObject({ data: { value: '1' } });
    expect(early).toBe(0);
  });

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
    await expect(closed.client.sync(ref, { infos })).rejects.toMatchObject({ code: 'window-closed', hint: expect.stringContaining('Run again when it is open') });
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
    const transport = createHttpTransport({ redact: String, clock });
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

  it('the tree and the events of an object in it are read; of one that is not in it they are refused', async () => {
    const { sandbox, client, clock } = await bench({ outcome: () => 'degraded' });
    sandbox.commit({ 'web/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: web, image: "web:2"}]}}}\n' });
    await client.sync(ref, { infos });
    await clock.sleep(60_000);
    const pod = (await client.resourceTree(ref)).find(({ kind }) => kind === 'Pod');
    expect(pod?.health?.status).toBe('Degraded');
    expect(await client.events(ref, pod ?? { kind: 'Pod', name: '' })).toMatchObject([{ reason: 'Failed' }]);
    await expect(client.events(ref, { kind: 'Pod', name: 'stranger', uid: 'none' })).rejects.toMatchObject({ code: 'refused' });
  });

  describe('logs', () => {
    const crashing = { outcome: () => 'crash-looping' as const, logs: () => ['<one>', 'two\u2028', 'three'] };
    const workload = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: app, image: "web:2"}]}}}\n';

    async function crashed(more: Partial<SimulatorOptions> = {}): Promise<Bench & { readonly pod: { readonly name: string; readonly namespace?: string } }> {
      const made = await bench({ ...crashing, ...more });
      made.sandbox.commit({ 'web/deployment.yaml': workload });
      await made.client.sync(ref, { infos });
      await made.clock.sleep(60_000);
      const pod = (await made.client.resourceTree(ref)).find(({ kind }) => kind === 'Pod');
      if (pod === undefined) throw new Error('there is no pod');
      return { ...made, pod };
    }

    const { signal } = new AbortController();

    it('are read from the end, as they were written', async () => {
      const { client, pod } = await crashed();
      expect(await client.logs(ref, { pod, container: 'app', previous: true, lines: 2 }, signal)).toEqual({ lines: ['two\u2028', 'three'], cutOff: false });
    });

    it('of a pod that is gone are none, and where Kubernetes refuses them it is told apart from a line', async () => {
      const { client, pod } = await crashed({ outcome: () => 'degraded' });
      expect(await client.logs(ref, { pod: { name: 'gone' }, container: 'app', previous: false, lines: 2 }, signal)).toEqual({ lines: [], cutOff: false });
      expect(await client.logs(ref, { pod, container: 'app', previous: false, lines: 2 }, signal)).toEqual({ lines: [], cutOff: false, refusal: `container "app" in pod "${pod.name}" is waiting to start: trying and failing to pull image` });
    });

    it('that may not be read name the permission', async () => {
      const { client, pod } = await crashed({ permission: (_user, action) => action !== 'logs/get' });
      await expect(client.logs(ref, { pod, container: 'app', previous: true, lines: 2 }, signal)).rejects.toMatchObject({ code: 'forbidden', hint: 'Add to the RBAC policy: p, ci, logs, get, shop/web, allow' });
    });

    it('that break off after a line are kept as far as they came; F8: an error in the stream before that is one', async () => {
      const { simulator, client, pod } = await crashed();
      const asked = { pod, container: 'app', previous: true, lines: 2 };
      const answer = (...chunks: readonly string[]): void => {
        simulator.setFaults({ intercept: async () => ({ status: 200, headers: {}, body: (async function* body() { yield* chunks; })() }) });
      };
      const line = `${JSON.stringify({ result: { content: 'one', timeStampStr: '2026-01-01T00:00:00Z' } })}\n`;
      const error = JSON.stringify({ error: { grpc_code: 14, http_code: 503, message: 'pods is unavailable' } });
      answer(line, error);
      expect(await client.logs(ref, asked, signal)).toEqual({ lines: ['one'], cutOff: true });
      answer(line);
      expect(await client.logs(ref, asked, signal)).toEqual({ lines: ['one'], cutOff: true });
      answer(error);
      await expect(client.logs(ref, asked, signal)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('Asked to read logs of application web, Argo CD answered 503') });
      answer('<html>');
      await expect(client.logs(ref, asked, signal)).rejects.toMatchObject({ code: 'protocol' });
    });

    it('the Pod is read as Kubernetes has it; one that is not there is refused', async () => {
      const { client, pod } = await crashed();
      expect(await client.liveObject(ref, { kind: 'Pod', version: 'v1', ...pod })).toMatchObject({ kind: 'Pod', status: { containerStatuses: [{ name: 'app', restartCount: 4, lastState: { terminated: { exitCode: 1 } } }] } });
      await expect(client.liveObject(ref, { kind: 'Pod', version: 'v1', name: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
    });
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
