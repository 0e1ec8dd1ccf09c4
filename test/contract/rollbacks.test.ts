import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { finished, useBench, waitFor, type App } from './bench.js';
import { configMap } from './manifests.js';

const bench = useBench('rollbacks');
let app: App;
let shas: readonly string[];

beforeAll(async () => {
  app = await bench().create('web', { files: { 'settings.yaml': configMap(`${bench().project}-web`, '1') }, spec: { revisionHistoryLimit: 2 } });
  const found: string[] = [];
  for (const value of ['1', '2', '3']) {
    found.push(app.commit({ 'settings.yaml': configMap(app.name, value) }));
    await app.get('?refresh=normal');
    await app.deploy();
  }
  shas = found;
});

describe('A10 rollbacks', () => {
  it('A10 the history keeps as many entries as it may, and ids go on', async () => {
    expect((await app.get()).status.history?.map(({ id, revision }) => [id, revision])).toEqual([[1, shas[1]], [2, shas[2]]]);
  });

  it('A10 an entry that is not there, or not any more, is 400 with code 3, and the name with its namespace', async () => {
    for (const id of [0, 77]) {
      const answer = await bench().call('POST', `${app.path}/rollback`, { body: { id } });
      expect(answer).toMatchObject({ status: 400, json: { code: 3, message: `application argocd/${app.name} does not have deployment with id ${id}` } });
    }
  });

  it('A10 without an id it is 500 with code 13', async () => {
    const answer = await bench().call('POST', `${app.path}/rollback`, { body: {} });
    expect(answer).toMatchObject({ status: 500, json: { code: 13, message: 'grpc: error while marshaling: proto: required field "id" not set' } });
  });

  it('A10 the answer has revision and source of the entry, the strategy apply, and no state', async () => {
    const before = await app.get();
    const answer = await bench().call('POST', `${app.path}/rollback`, { body: { id: 1 } });
    const { operation, status } = answer.json as unknown as Awaited<ReturnType<App['get']>>;
    expect(operation).toMatchObject({ sync: { revision: shas[1], source: before.spec.source, syncStrategy: { apply: {} } }, initiatedBy: { username: expect.stringMatching(/./) as string } });
    expect([operation?.info, operation?.sync?.prune, status.operationState]).toEqual([undefined, undefined, undefined]);
    await app.until(finished);
  });

  it('A10 what it leads to: a new entry with a new id, the same spec, and OutOfSync with the branch', async () => {
    await app.get('?refresh=normal');
    const { status, spec } = await app.get();
    expect(status.operationState).toMatchObject({ phase: 'Succeeded', syncResult: { revision: shas[1] } });
    expect(status.history?.map(({ id, revision }) => [id, revision])).toEqual([[2, shas[2]], [3, shas[1]]]);
    expect(status.sync).toMatchObject({ status: 'OutOfSync', revision: bench().target.repository.git('rev-parse', 'HEAD') });
    expect(spec.source?.targetRevision).toBe(bench().target.repository.branch);
    expect((await bench().call('GET', `${app.path}/managed-resources`)).text).toContain(String.raw`\"value\":\"2\"`);
  });

  it('A10 a dry run of it leaves the history alone', async () => {
    const before = (await app.get()).status.history;
    expect((await bench().call('POST', `${app.path}/rollback`, { body: { id: 2, dryRun: true } })).status).toBe(200);
    const { status } = await app.until(finished);
    expect([status.operationState?.phase, status.operationState?.operation.sync?.dryRun, status.history]).toEqual(['Succeeded', true, before]);
  });

  it('A10 under auto-sync it is refused', async () => {
    const automated = await bench().create('auto', { files: { 'settings.yaml': configMap(`${bench().project}-auto`, '1') }, syncPolicy: { automated: {} } });
    await automated.until(({ status }) => status.history?.length === 1 && status.operationState?.phase === 'Succeeded');
    const answer = await bench().call('POST', `${automated.path}/rollback`, { body: { id: 0 } });
    expect(answer).toMatchObject({ status: 400, json: { code: 9, message: 'rollback cannot be initiated when auto-sync is enabled' } });
  });

  it('A9 a window does not refuse it: the operation waits, Running, and says so', async () => {
    const { createProject, create, project, call } = bench();
    const name = await createProject('later');
    const windowed = await create('windowed', { project: name, files: { 'settings.yaml': configMap(`${project}-windowed`, '1') } });
    await windowed.deploy();
    const shown = (await call('GET', `/api/v1/projects/${name}`)).json as unknown as { metadata: JsonObject; spec: JsonObject };
    const closed = { ...shown, spec: { ...shown.spec, syncWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['*'] }] } };
    expect((await call('PUT', `/api/v1/projects/${name}`, { body: { project: closed } })).status).toBe(200);
    await waitFor(bench().target, async () => (await call('GET', `${windowed.path}/syncwindows`)).json['canSync'] === false);
    expect((await call('POST', `${windowed.path}/rollback`, { body: { id: 0 } })).status).toBe(200);
    const { status, operation } = await windowed.until((application) => application.status.operationState?.message !== undefined);
    expect(status.operationState).toMatchObject({ phase: 'Running', message: 'Sync operation blocked by sync window' });
    expect(operation).toBeDefined();
    const opened = (await call('GET', `/api/v1/projects/${name}`)).json as unknown as typeof shown;
    await call('PUT', `/api/v1/projects/${name}`, { body: { project: { ...opened, spec: shown.spec } } });
    await windowed.until(finished, 150_000);
  });
});
