import { beforeAll, describe, expect, it } from 'vitest';
import { createGit } from '../../src/adapters/git/index.js';
import type { JsonObject } from '../../src/core/json.js';
import { chooseTarget } from '../../src/core/rollback/choose-target.js';
import type { HistoryRow } from '../../src/core/rollback/history.js';
import { readHistory } from '../../src/engine/handlers/rollback-history.js';
import { unusedPorts } from '../support/engine.js';
import { finished, settled, useBench, usualFiles, waitFor, type App } from './bench.js';
import { configMap, images, refused } from './manifests.js';

const bench = useBench('events');

interface KubernetesEvent {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly annotations?: JsonObject };
  readonly involvedObject: JsonObject;
  readonly source: { readonly component: string };
  readonly reason: string;
  readonly message: string;
  readonly type: string;
  readonly count: number;
  readonly firstTimestamp: string;
  readonly lastTimestamp: string;
}

async function eventsOf(app: App): Promise<readonly KubernetesEvent[]> {
  const answer = await bench().call('GET', `${app.path}/events`);
  expect(answer.status).toBe(200);
  const items = (answer.json['items'] ?? []) as unknown as readonly KubernetesEvent[];
  return items.toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

/** `reason: message` in the order of their times, which their names have in nanoseconds. */
async function told(app: App): Promise<readonly string[]> {
  return (await eventsOf(app)).map(({ reason, message }) => `${reason}: ${message}`);
}

describe('A18 events of an Application', () => {
  let app: App;
  let first: string;
  let second: string;
  let user: string;

  beforeAll(async () => {
    app = await bench().create('web');
    first = bench().target.repository.git('rev-parse', 'HEAD');
    user = (await app.deploy()).status.operationState?.operation.initiatedBy?.username ?? '?';
    await app.until(({ status }) => status.health?.status === 'Healthy');
    second = app.commit(usualFiles(app.name, images.broken));
    await app.get('?refresh=normal');
    await app.sync();
    await app.until((application) => settled(application) && application.status.health?.status === 'Degraded');
  });

  it('A18 tell of its creation, its operations, and each change of its sync status and its health', async () => {
    const branch = bench().target.repository.branch;
    const [creation, ...rest] = await told(app);
    expect(creation).toBe(`ResourceCreated: ${user} created application`);
    const operations = rest.filter((text) => text.startsWith('Operation'));
    expect(operations).toEqual([
      `OperationStarted: ${user} initiated sync to ${branch} (${first})`, `OperationCompleted: Sync operation to ${first} succeeded`,
      `OperationStarted: ${user} initiated sync to ${branch} (${second})`, `OperationCompleted: Sync operation to ${second} succeeded`,
    ]);
    const health = rest.filter((text) => text.includes('health'));
    expect(health[0]).toBe('ResourceUpdated: Updated health status:  -> Missing');
    expect(health.at(-1)).toBe('ResourceUpdated: Updated health status: Progressing -> Degraded');
    expect(health).toContain('ResourceUpdated: Updated health status: Progressing -> Healthy');
    expect(rest.filter((text) => text.includes('sync status'))).toEqual(['', 'OutOfSync', 'Synced', 'OutOfSync'].map((status, index, all) => `ResourceUpdated: Updated sync status: ${status} -> ${all[index + 1] ?? 'Synced'}`));
  });

  it('A18 each change of health begins where the one before it ended', async () => {
    const changes = (await told(app)).flatMap((text) => { const [, from, to] = /Updated health status: (\w*) -> (\w*)/.exec(text) ?? []; return from === undefined || to === undefined ? [] : [{ from, to }]; });
    expect(changes.slice(1).map(({ from }) => from)).toEqual(changes.slice(0, -1).map(({ to }) => to));
    expect((await app.get()).status.health?.status).toBe(changes.at(-1)?.to);
  });

  it('A18 the end of an operation is told after its entry of the history was written, and before the health it leads to', async () => {
    const events = await eventsOf(app);
    const ends = events.filter(({ reason }) => reason === 'OperationCompleted');
    const { history = [] } = (await app.get()).status;
    expect(ends.map(({ lastTimestamp }, index) => lastTimestamp >= (history[index]?.deployedAt ?? '?'))).toEqual([true, true]);
    const degraded = events.findIndex(({ message }) => message.endsWith('-> Degraded'));
    expect(degraded).toBeGreaterThan(events.indexOf(ends[1] as KubernetesEvent));
  });

  it('A18 each is one of its own: times of whole seconds, the same nanoseconds in the name, and who it was', async () => {
    const { uid, name, namespace } = (await app.get()).metadata;
    for (const { metadata, involvedObject, source, count, firstTimestamp, lastTimestamp, type, reason } of await eventsOf(app)) {
      const nanoseconds = BigInt(`0x${metadata.name.split('.').at(-1) ?? ''}`);
      expect([count, firstTimestamp, type]).toEqual([1, lastTimestamp, 'Normal']);
      expect(new Date(Number(nanoseconds / 1_000_000_000n) * 1000).toISOString().replace('.000Z', 'Z')).toBe(lastTimestamp);
      expect(involvedObject).toMatchObject({ kind: 'Application', name, namespace, uid, apiVersion: 'argoproj.io/v1alpha1' });
      const byUser = reason === 'ResourceCreated' || reason === 'OperationStarted';
      expect([source.component, metadata.annotations?.['user']]).toEqual(byUser ? ['argocd-server', user] : ['argocd-application-controller', undefined]);
    }
  });

  it('A18 a rollback is told with the id, a partial sync and a failure as such', async () => {
    const other = await bench().create('other', { files: { 'settings.yaml': configMap(`${bench().project}-other`, '1') } });
    await other.deploy();
    await bench().call('POST', `${other.path}/rollback`, { body: { id: 0 } });
    await other.until(finished);
    await other.sync({ resources: [{ kind: 'ConfigMap', name: other.name }] });
    await other.until(finished);
    const bad = other.commit({ 'more.yaml': refused(`${other.name}-2`) });
    await other.get('?refresh=normal');
    await other.sync();
    await other.until(finished);
    const events = await eventsOf(other);
    const started = events.filter(({ reason }) => reason === 'OperationStarted').map(({ message }) => message.replace(/[0-9a-f]{40}/, 'SHA'));
    const { branch } = bench().target.repository;
    expect(started).toEqual([`${user} initiated sync to ${branch} (SHA)`, `${user} initiated rollback to 0`, `${user} initiated partial sync to ${branch} (SHA)`, `${user} initiated sync to ${branch} (SHA)`]);
    const ended = events.filter(({ reason }) => reason === 'OperationCompleted').map(({ type, message }) => `${type} ${message.replace(/[0-9a-f]{40}/, 'SHA').replace(/failed: .*/s, 'failed')}`);
    expect(ended).toEqual(['Normal Sync operation to SHA succeeded', 'Normal Sync operation to SHA succeeded', 'Normal Partial sync operation to SHA succeeded', 'Warning Sync operation to SHA failed']);
    expect(events.find(({ type }) => type === 'Warning')?.message).toContain(`Sync operation to ${bad} failed: one or more`);
  });

  it('A18 auto-sync is told by the controller, with the commit', async () => {
    const automated = await bench().create('auto', { files: { 'settings.yaml': configMap(`${bench().project}-auto`, '1') }, syncPolicy: { automated: {} } });
    const { status } = await automated.until((application) => finished(application) && application.status.history?.length === 1);
    const start = (await eventsOf(automated)).find(({ reason }) => reason === 'OperationStarted');
    expect([start?.message, start?.source.component]).toEqual([`Initiated automated sync to '${status.history?.[0]?.revision ?? '?'}'`, 'argocd-application-controller']);
  });

  it('A3 who may see the Application may read them, nobody else', async () => {
    const [reader, nobody] = [await bench().roleToken('reader'), await bench().roleToken('nobody')];
    await waitFor(bench().target, async () => (await bench().call('GET', app.path, { token: reader })).status === 200, { patienceMs: 10_000 });
    expect((await bench().call('GET', `${app.path}/events`, { token: reader })).status).toBe(200);
    expect((await bench().call('GET', `${app.path}/events`, { token: nobody })).status).toBe(403);
    await expect(bench().client(nobody).applicationEvents({ name: app.name })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('A18 our client reads them', async () => {
    const events = await bench().client().applicationEvents({ name: app.name });
    expect(events.map(({ reason, message }) => `${reason ?? ''}: ${message ?? ''}`).toSorted()).toEqual((await told(app)).toSorted());
  });
});

/** The history as a rollback by hand reads it, with our clients of Argo CD and of git. */
async function historyOf(app: App): Promise<readonly HistoryRow[]> {
  const { target, client } = bench();
  const git = createGit({
    redact: String, workspace: target.repository.clone, clock: target.clock, allowHttp: true, random: () => 0.5, author: { name: 'Ada', email: 'ada@example.test' },
    environment: { PATH: process.env['PATH'], HOME: target.repository.clone, GIT_CONFIG_NOSYSTEM: '1' },
  });
  const argocd = client();
  const application = await argocd.get({ name: app.name });
  const context = { ports: { ...unusedPorts(), argocd, git }, signal: new AbortController().signal, clock: target.clock };
  return await readHistory({ name: app.name }, { application, wanted: { revision: undefined }, baseline: undefined }, context);
}

describe('A18 the health of what was deployed', () => {
  it('A18 the previous deployment was not healthy, the one before was: that one is gone back to', async () => {
    const app = await bench().create('choice');
    await app.deploy();
    await app.until(({ status }) => status.health?.status === 'Healthy');
    for (const tag of ['', '-too']) {
      app.commit(usualFiles(app.name, `${images.broken}${tag}`));
      await app.get('?refresh=normal');
      await app.sync();
      const wanted = bench().target.repository.git('rev-parse', 'HEAD');
      await app.until((application) => settled(application) && application.status.history?.at(-1)?.revision === wanted && application.status.health?.status === 'Progressing');
      await app.until(({ status }) => status.health?.status === 'Degraded');
    }
    const rows = await historyOf(app);
    const times = (text: string): string => text.replace(/\d\d:\d\d:\d\d/, 'TIME');
    expect(rows.map(({ entry: { id }, health, why }) => [id, health, times(why)])).toEqual([
      [2, 'unhealthy', 'Argo CD reports Degraded'], [1, 'unhealthy', 'Argo CD reported Degraded at TIME UTC'], [0, 'healthy', 'Argo CD reported Healthy at TIME UTC'],
    ]);
    const choice = chooseTarget(rows, { kind: 'last-healthy' }, { badRevision: undefined, baseline: undefined });
    expect(choice).toMatchObject({ kind: 'entry', row: { entry: { id: 0 } }, warnings: [] });
    // Gone back to, it is healthy again, and the two are left behind.
    expect((await bench().call('POST', `${app.path}/rollback`, { body: { id: 0 } })).status).toBe(200);
    await app.until((application) => settled(application) && application.status.history?.length === 4 && application.status.health?.status === 'Healthy');
    const after = await historyOf(app);
    expect(after.slice(1).map(({ entry: { id }, health, wasLeft }) => [id, health, wasLeft])).toEqual([[2, 'unhealthy', true], [1, 'unhealthy', true], [0, 'healthy', false]]);
  });

  it('A18 of a ConfigMap, whose deployment changes no health, the health from before counts only once it has lasted', async () => {
    const app = await bench().create('quiet', { files: { 'settings.yaml': configMap(`${bench().project}-quiet`, '1') } });
    await app.deploy();
    for (const value of ['2', '3']) {
      app.commit({ 'settings.yaml': configMap(app.name, value) });
      await app.get('?refresh=normal');
      await app.deploy();
    }
    const rows = await historyOf(app);
    expect(rows[1]).toMatchObject({ entry: { id: 1 }, health: 'unknown', why: 'it was replaced before its health was known' });
    // The first one became Healthy; a real server may tell so before it tells that the operation is over.
    expect(rows[2]?.health).not.toBe('unhealthy');
  });

  it('A18 a commit that git took back is known as such', async () => {
    const app = await bench().create('reverted', { files: { 'settings.yaml': configMap(`${bench().project}-reverted`, '1') } });
    await app.deploy();
    const { repository } = bench().target;
    const bad = app.commit({ 'settings.yaml': configMap(app.name, '2') });
    await app.get('?refresh=normal');
    await app.deploy();
    repository.git('revert', '--no-edit', bad);
    const reverted = app.commit({});
    await app.get('?refresh=normal');
    await app.deploy();
    const rows = await historyOf(app);
    expect(rows.map(({ revision, takenBack }) => [revision, takenBack])).toEqual([[reverted, undefined], [bad, reverted], [rows[2]?.revision, undefined]]);
  });
});
