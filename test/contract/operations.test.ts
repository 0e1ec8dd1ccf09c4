import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredApplication } from '../../src/simulator/index.js';
import { asApplication, finished, settled, useBench, usualFiles, waitFor, type App, type StreamedEvent } from './bench.js';
import { configMap, images, refused } from './manifests.js';

const bench = useBench('operations');
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
let app: App;
let first: string;

beforeAll(async () => {
  app = await bench().create('web');
  first = app.commit({});
  await app.deploy();
  await app.until(({ status }) => status.health?.status === 'Healthy');
});

/** One row of the table in A.1. */
function rowOf({ application: { operation, status } }: StreamedEvent): string {
  const { operationState: state, history = [] } = status;
  return [operation === undefined ? 'no operation' : 'operation', state?.phase ?? 'no state', `${history.length} in history`, status.sync.status, status.health?.status ?? ''].join(', ');
}

/** Without repetitions next to each other. */
function steps(rows: readonly string[]): readonly string[] {
  return rows.filter((row, index) => row !== rows[index - 1]);
}

describe('A4 the writes of a sync', () => {
  let events: readonly StreamedEvent[];
  let answered: StoredApplication;
  let second: string;
  let before: StoredApplication;

  beforeAll(async () => {
    second = app.commit(usualFiles(app.name, images.two));
    before = await app.get('?refresh=normal');
    const watching = bench().watch(`?name=${app.name}`);
    await watching.until((seen) => seen.length > 0);
    answered = await app.sync({ infos: [{ name: 'run', value: 'a<b>&c' }], UNKNOWN: 1, PRUNE: true });
    await app.until((application) => settled(application) && application.status.health?.status === 'Healthy');
    events = await watching.until((seen) => seen.at(-1)?.application.status.health?.status === 'Healthy' && seen.at(-1)?.application.status.sync.status === 'Synced');
    watching.close();
  });

  it('A4 the answer has the operation and no state of it, at a newer version, all in one write', () => {
    expect(answered.operation).toMatchObject({ sync: { revision: second, prune: true }, initiatedBy: { username: expect.any(String) as string } });
    expect(answered.status.operationState).toBeUndefined();
    expect(answered.status.sync).toEqual(before.status.sync);
    expect(Number(answered.metadata.resourceVersion)).toBeGreaterThan(Number(before.metadata.resourceVersion));
    const written = events.find(({ application }) => application.metadata.resourceVersion === answered.metadata.resourceVersion);
    expect([written?.application.operation !== undefined, written?.application.status.operationState]).toEqual([true, undefined]);
  });

  it('A4 the writes follow the order of A.1: history, then the end of the operation, then the comparison', () => {
    const rows = steps(events.map(rowOf));
    const expected = [
      'no operation, Succeeded, 1 in history, OutOfSync, Healthy',
      'operation, no state, 1 in history, OutOfSync, Healthy',
      'operation, Running, 1 in history, OutOfSync, Healthy',
      'operation, Running, 2 in history, OutOfSync, Healthy',
      'no operation, Succeeded, 2 in history, OutOfSync, Healthy',
      'no operation, Succeeded, 2 in history, Synced, Progressing',
      'no operation, Succeeded, 2 in history, Synced, Healthy',
    ];
    // A comparison may come in between, where a change of the cluster asked for one.
    const must = rows.filter((row) => expected.includes(row));
    expect(must.filter((row, index) => must.indexOf(row) === index)).toEqual(expected);
  });

  it('A4 the operation is there exactly as long as it is requested or running', () => {
    for (const { application: { operation, status } } of events) {
      const phase = status.operationState?.phase;
      expect([operation !== undefined, phase === undefined || phase === 'Running']).toEqual(phase === undefined || phase === 'Running' ? [true, true] : [false, false]);
    }
  });

  it('A4 every write raises the version', () => {
    const versions = events.map(({ application }) => Number(application.metadata.resourceVersion));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('A4 the infos of the request survive in the state of the operation', async () => {
    const { status } = await app.get();
    expect(status.operationState?.operation.info).toEqual([{ name: 'run', value: 'a<b>&c' }]);
  });

  it('A14 keys of a body match in any case, and < > & come back escaped', async () => {
    expect(answered.operation?.sync?.prune).toBe(true);
    expect((await bench().call('GET', app.path)).text).toContain(String.raw`"value":"a\u003cb\u003e\u0026c"`);
  });

  it('A7 all times are of whole seconds', async () => {
    const { status, metadata } = await app.get();
    const { operationState: state, history = [] } = status;
    for (const time of [metadata.creationTimestamp, status.reconciledAt, state?.startedAt, state?.finishedAt, status.health?.lastTransitionTime, ...history.flatMap(({ deployedAt, deployStartedAt }) => [deployedAt, deployStartedAt])]) {
      expect(time).toMatch(SECONDS);
    }
  });

  it('A7 the comparison after the operation began when that had ended', async () => {
    const { status } = await app.get();
    expect((status.reconciledAt ?? '') >= (status.operationState?.finishedAt ?? 'z')).toBe(true);
  });

  it('A7 health goes on changing without that the comparison is a new one', () => {
    const after = events.filter(({ application: { operation, status } }) => operation === undefined && status.sync.status === 'Synced' && status.history?.length === 2);
    expect(after[0]?.application.status.health?.status).toBe('Progressing');
    const healthy = after.findIndex(({ application }) => application.status.health?.status === 'Healthy');
    expect(after[healthy]?.application.status.reconciledAt).toBe(after[healthy - 1]?.application.status.reconciledAt);
  });

  it('A8 the operation has succeeded while the old health stood, and the rollout comes after it', () => {
    const end = events.find(({ application: { operation, status } }) => operation === undefined && status.history?.length === 2);
    expect(end?.application.status).toMatchObject({ operationState: { phase: 'Succeeded' }, health: { status: 'Healthy' }, sync: { status: 'OutOfSync' } });
  });

  it('A8 the messages are those of kubectl', async () => {
    const { status } = await app.get();
    expect(status.operationState?.message).toBe('successfully synced (all tasks run)');
    const resources = status.operationState?.syncResult?.resources?.filter(({ kind }) => kind !== 'Namespace');
    expect(resources?.map(({ message }) => message).toSorted()).toEqual([`configmap/${app.name} configured`, `deployment.apps/${app.name} configured`]);
    expect(resources).toMatchObject([{ status: 'Synced', hookPhase: 'Running', syncPhase: 'Sync' }, { status: 'Synced', hookPhase: 'Running', syncPhase: 'Sync' }]);
  });

  it('A10 the history has an entry for it: ids are numbers that grow by one', async () => {
    const { history = [], operationState } = (await app.get()).status;
    expect(history.map(({ id }) => id)).toEqual([0, 1]);
    expect(history.at(-1)).toMatchObject({ revision: second, deployStartedAt: operationState?.startedAt, initiatedBy: operationState?.operation.initiatedBy, source: { path: app.name } });
  });

  it('A4 the events of the Application tell the beginning and the end', async () => {
    const { items } = (await bench().call('GET', `${app.path}/events`)).json as unknown as { items: readonly { reason: string; message: string; involvedObject: { kind: string } }[] };
    expect(items.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['OperationStarted', 'OperationCompleted', 'ResourceUpdated']));
    expect(items.map(({ message }) => message)).toContain(`Sync operation to ${second} succeeded`);
    const changes = items.map(({ message }) => message).filter((message) => message.startsWith('Updated health status: '));
    expect(changes).toEqual(expect.arrayContaining(['Updated health status:  -> Missing', 'Updated health status: Progressing -> Healthy']));
  });
});

describe('A4 a dry run', () => {
  it('A4 replaces the state of the operation, keeps no history and asks for no comparison', async () => {
    const before = await app.get();
    await app.sync({ dryRun: true });
    const { status } = await app.until(finished);
    expect(status.operationState).toMatchObject({ phase: 'Succeeded', operation: { sync: { dryRun: true } } });
    expect([status.history?.length, status.reconciledAt]).toEqual([before.status.history?.length, before.status.reconciledAt]);
    expect(status.operationState?.syncResult?.resources?.map(({ message }) => message ?? '').every((message) => message.endsWith('(dry run)'))).toBe(true);
  });
});

describe('A3 conflicts and refusals', () => {
  it('A3 a second operation is refused with the sample body of A.2: the message of the inner error, 400 and not 409', async () => {
    // A retry keeps the first one busy.
    const busy = await bench().create('busy', { files: { 'settings.yaml': refused(`${bench().project}-busy`) } });
    await busy.sync({ retryStrategy: { limit: 3, backoff: { duration: '20s', factor: 1, maxDuration: '20s' } } });
    const answer = await bench().call('POST', `${busy.path}/sync`, { body: {} });
    expect([answer.status, answer.text]).toEqual([400, '{"error":"another operation is already in progress","code":9,"message":"another operation is already in progress"}']);
    expect(await bench().call('POST', `${busy.path}/rollback`, { body: { id: 0 } })).toMatchObject({ status: 400 });
    await busy.until(({ status }) => status.operationState?.finishedAt !== undefined);
    await bench().call('DELETE', `${busy.path}/operation`);
    await busy.until(finished);
  });

  it('A9 there is nothing to terminate without an operation', async () => {
    const answer = await bench().call('DELETE', `${app.path}/operation`);
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: 'Unable to terminate operation. No operation is in progress' } });
  });

  it('A3 a window that is closed is 403 for a sync, and shown', async () => {
    const { create, createProject, call, project } = bench();
    const closed = await createProject('closed', { syncWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['*'] }] });
    const windowed = await create('windowed', { project: closed, files: { 'settings.yaml': configMap(`${project}-windowed`, '1') } });
    expect(await call('POST', `${windowed.path}/sync`, { body: {} })).toMatchObject({ status: 403, json: { code: 7, message: 'cannot sync: blocked by sync window' } });
    const windows = (await call('GET', `${windowed.path}/syncwindows`)).json;
    expect(windows).toMatchObject({ activeWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h' }], assignedWindows: [{ kind: 'deny' }] });
    expect(windows['canSync']).toBe(false);
  });

  it('A3 a window that lets manual syncs through does so', async () => {
    const { create, createProject, call, project } = bench();
    const open = await createProject('manual', { syncWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['*'], manualSync: true }] });
    const windowed = await create('manual', { project: open, files: { 'settings.yaml': configMap(`${project}-manual`, '1') } });
    expect((await call('GET', `${windowed.path}/syncwindows`)).json['canSync']).toBe(true);
    expect((await windowed.deploy()).status.sync.status).toBe('Synced');
  });

  it('A3 without windows a sync is possible, and the lists are absent', async () => {
    expect((await bench().call('GET', `${app.path}/syncwindows`)).json).toEqual({ canSync: true });
  });
});

describe('A9 failures and retries', () => {
  it('A9 an object that is refused fails the sync, and the history stays as it was', async () => {
    const failing = await bench().create('failing', { files: { 'settings.yaml': refused(`${bench().project}-failing`) } });
    await failing.sync();
    const { status } = await failing.until(finished);
    expect(status.operationState).toMatchObject({ phase: 'Failed', syncResult: { resources: [{ status: 'SyncFailed', kind: 'ConfigMap' }] } });
    expect(status.operationState?.message).toMatch(/^one or more objects failed to apply/);
    expect(status.history).toBeUndefined();
  });

  it('A9 between attempts the phase is Running although it has finished; the last message counts them', async () => {
    const failing = await bench().create('retried', { files: { 'settings.yaml': refused(`${bench().project}-retried`) } });
    await failing.sync({ retryStrategy: { limit: 1, backoff: { duration: '2s', factor: 1, maxDuration: '2s' } } });
    const waiting = await failing.until(({ status }) => status.operationState?.finishedAt !== undefined);
    expect(waiting.operation).toBeDefined();
    expect(waiting.status.operationState).toMatchObject({ phase: 'Running', retryCount: 1 });
    expect(waiting.status.operationState?.message).toMatch(/\. Retrying attempt #1 at \d{1,2}:\d\d(AM|PM)\.$/);
    const { status } = await failing.until(finished);
    expect(status.operationState).toMatchObject({ phase: 'Failed', retryCount: 1 });
    expect(status.operationState?.message).toMatch(/ \(retried 1 times\)\.$/);
  });

  it('A9 an operation that waits for its retry can be terminated, and ends Failed', async () => {
    const failing = await bench().create('ended', { files: { 'settings.yaml': refused(`${bench().project}-ended`) } });
    await failing.sync({ retryStrategy: { limit: 5, backoff: { duration: '60s', factor: 1, maxDuration: '60s' } } });
    await failing.until(({ status }) => status.operationState?.finishedAt !== undefined);
    expect(await bench().call('DELETE', `${failing.path}/operation`)).toMatchObject({ status: 200, text: '{}' });
    const { status } = await failing.until(finished, 120_000);
    expect(status.operationState).toMatchObject({ phase: 'Failed' });
    expect(status.operationState?.message).toMatch(/Operation terminated/);
  });

  it('A9 a commit that is not there ends in Error, with the comparison named', async () => {
    const nowhere = 'f'.repeat(40);
    expect((await bench().call('POST', `${app.path}/sync`, { body: { revision: nowhere } })).status).toBe(200);
    const { status } = await app.until(finished);
    expect(status.operationState?.phase).toBe('Error');
    expect(status.operationState?.message).toMatch(/^ComparisonError: /);
    expect(status.operationState?.syncResult?.revision).toBe(nowhere);
    await app.deploy();
  });
});

describe('A6 what revision a sync takes', () => {
  it('A6 a branch is resolved when it is asked for', async () => {
    const asked = asApplication(await bench().call('POST', `${app.path}/sync`, { body: { revision: bench().target.repository.branch } }));
    expect(asked.operation?.sync?.revision).toBe(bench().target.repository.git('rev-parse', 'HEAD'));
    await app.until(settled);
  });

  it('A6 a branch that is not there is 400 with code 9', async () => {
    const answer = await bench().call('POST', `${app.path}/sync`, { body: { revision: 'no-such-branch' } });
    expect(answer).toMatchObject({ status: 400, json: { code: 9, message: "error resolving repo revision: rpc error: code = Unknown desc = unable to resolve 'no-such-branch' to a commit SHA" } });
  });

  it('A6 an older commit can be synced; the comparison after it is with the branch again', async () => {
    const status = (await app.deploy({ revision: first })).status;
    expect(status.operationState?.syncResult?.revision).toBe(first);
    expect(status.sync).toMatchObject({ status: 'OutOfSync', revision: bench().target.repository.git('rev-parse', 'HEAD') });
    await app.deploy();
  });

  it('A4 a selective sync keeps no history', async () => {
    const before = await app.get();
    app.commit({ 'settings.yaml': configMap(app.name, 'selected') });
    await app.sync({ resources: [{ kind: 'ConfigMap', name: app.name, namespace: bench().namespace }] });
    const { status } = await app.until(settled);
    expect(status.operationState).toMatchObject({ phase: 'Succeeded', syncResult: { resources: [{ kind: 'ConfigMap' }] } });
    expect(status.history?.at(-1)?.id).toBe(before.status.history?.at(-1)?.id);
    await waitFor(bench().target, async () => (await app.get('?refresh=normal')).status.sync.status === 'Synced');
  });

  it('A4 options of a sync replace those of the Application, also when there are none', async () => {
    const asked = asApplication(await bench().call('POST', `${app.path}/sync`, { body: { syncOptions: { items: ['PruneLast=true'] } } }));
    expect(asked.operation?.sync?.['syncOptions']).toEqual(['PruneLast=true']);
    await app.until(settled);
    const none = asApplication(await bench().call('POST', `${app.path}/sync`, { body: { syncOptions: {} } }));
    expect(none.operation?.sync?.['syncOptions']).toBeUndefined();
    await app.until(settled);
  });
});
