import { beforeAll, describe, expect, it } from 'vitest';
import { useBench, usualFiles, waitFor, type Answer, type App } from './bench.js';
import { images, rollout, rolloutDefinition } from './manifests.js';

const bench = useBench('actions');
const ROLLOUT = { version: 'v1alpha1', group: 'argoproj.io', kind: 'Rollout' };
const DEPLOYMENT = { version: 'v1', group: 'apps', kind: 'Deployment' };
let app: App;
let canary: App;

type Kind = typeof ROLLOUT;

beforeAll(async () => {
  app = await bench().create('web');
  await app.deploy();
  await app.until(({ status }) => status.health?.status === 'Healthy');
  const definition = await bench().create('definition', { files: { 'definition.yaml': rolloutDefinition } });
  await definition.deploy();
  canary = await bench().create('canary', { files: { 'rollout.yaml': rollout(`${bench().project}-canary`) }, syncPolicy: { syncOptions: ['CreateNamespace=true', 'SkipDryRunOnMissingResource=true'] } });
  // A cluster takes a moment to know a new kind.
  await canary.deploy({ retryStrategy: { limit: 10, backoff: { duration: '1s', factor: 1, maxDuration: '1s' } } });
  await canary.until(({ status }) => status.health?.status === 'Suspended');
});

async function act(on: App, kind: Kind, action: string, more: object = {}): Promise<Answer> {
  const body = { name: on.name, namespace: bench().namespace, resourceName: on.name, ...kind, action, ...more };
  return await bench().call('POST', `${on.path}/resource/actions/v2`, { body });
}

async function live(on: App, kind: Kind): Promise<{ readonly spec: Record<string, unknown>; readonly status: Record<string, unknown> }> {
  const query = new URLSearchParams({ namespace: bench().namespace, resourceName: on.name, ...kind });
  const { manifest } = (await bench().call('GET', `${on.path}/resource?${query.toString()}`)).json as unknown as { manifest: string };
  return JSON.parse(manifest) as Awaited<ReturnType<typeof live>>;
}

async function listed(on: App, kind: Kind): Promise<Record<string, boolean>> {
  const query = new URLSearchParams({ namespace: bench().namespace, resourceName: on.name, ...kind });
  const { actions = [] } = (await bench().call('GET', `${on.path}/resource/actions?${query.toString()}`)).json as unknown as { actions?: readonly { name: string; disabled?: boolean }[] };
  return Object.fromEntries(actions.map(({ name, disabled }) => [name, disabled !== true]));
}

describe('A17 actions of a Rollout', () => {
  it('A17 the list says which are of use now', async () => {
    expect(await listed(canary, ROLLOUT)).toEqual({ abort: true, pause: true, 'promote-full': true, restart: true, resume: true, retry: false, 'skip-current-step': true });
  });

  it('A17 a paused Rollout is Suspended, with its message', async () => {
    const { status } = await canary.get();
    expect(status.resources).toMatchObject([{ kind: 'Rollout', status: 'Synced', health: { status: 'Suspended', message: 'CanaryPauseStep' } }]);
  });

  it.each([
    ['abort', { abort: true }],
    ['retry', { abort: undefined }],
    ['skip-current-step', { currentStepIndex: 2, pauseConditions: undefined }],
    ['promote-full', { currentStepIndex: 2, promoteFull: undefined }],
  ])('A17 %s changes the live status, and the Application stays Synced', async (action, expected) => {
    expect(await act(canary, ROLLOUT, action)).toMatchObject({ status: 200, text: '{}' });
    const { status } = await live(canary, ROLLOUT);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, status[name]]))).toEqual(expected);
    expect((await canary.get('?refresh=normal')).status.sync.status).toBe('Synced');
  });

  it('A17 promote-full is a wish in the status for controllers since 0.10', async () => {
    const { create, project } = bench();
    const newer = await create('newer', { files: { 'rollout.yaml': rollout(`${project}-newer`, 1) }, syncPolicy: { syncOptions: ['CreateNamespace=true', 'SkipDryRunOnMissingResource=true'] } });
    await newer.deploy();
    expect((await act(newer, ROLLOUT, 'promote-full')).status).toBe(200);
    expect((await live(newer, ROLLOUT)).status).toMatchObject({ promoteFull: true, currentStepIndex: 1 });
  });

  it('A17 a disabled one runs all the same', async () => {
    expect(await listed(canary, ROLLOUT)).toMatchObject({ resume: false });
    expect(await act(canary, ROLLOUT, 'resume')).toMatchObject({ status: 200 });
  });

  it('A17 pause and restart change the spec, which git does not name: still Synced', async () => {
    await act(canary, ROLLOUT, 'pause');
    await act(canary, ROLLOUT, 'restart');
    expect((await live(canary, ROLLOUT)).spec).toMatchObject({ paused: true, restartAt: expect.stringMatching(/^\d{4}-/) as string });
    expect((await canary.get('?refresh=normal')).status.sync.status).toBe('Synced');
  });
});

describe('A17 actions', () => {
  it('A17 one that is not there is 500', async () => {
    expect(await act(canary, ROLLOUT, 'nonsense')).toMatchObject({ status: 500, json: { code: 2, message: 'error getting Lua resource action: built-in script does not exist' } });
  });

  it('A17 on an object of somebody else is 400', async () => {
    const answer = await act(canary, ROLLOUT, 'abort', { resourceName: 'somebody-else' });
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: `Rollout argoproj.io somebody-else not found as part of application ${canary.name}` } });
  });

  it('A17 without a version is 500 with code 13', async () => {
    const { version: _version, ...kind } = ROLLOUT;
    const body = { name: canary.name, namespace: bench().namespace, resourceName: canary.name, ...kind, action: 'abort' };
    const answer = await bench().call('POST', `${canary.path}/resource/actions/v2`, { body });
    expect(answer).toMatchObject({ status: 500, json: { code: 13, message: 'grpc: error while marshaling: proto: required field "version" not set' } });
  });

  it('A17 without the permission is masked', async () => {
    const token = await bench().roleToken('deployer');
    await waitFor(bench().target, async () => (await bench().call('GET', canary.path, { token })).status === 200, { patienceMs: 10_000 });
    const body = { name: canary.name, namespace: bench().namespace, resourceName: canary.name, ...ROLLOUT, action: 'abort' };
    const answer = await bench().call('POST', `${canary.path}/resource/actions/v2`, { token, body });
    expect(answer).toMatchObject({ status: 403, json: { message: 'permission denied' } });
  });

  it('A17 a Deployment can be restarted: it rolls out again, Synced all the while', async () => {
    expect(await listed(app, DEPLOYMENT)).toEqual({ pause: true, restart: true, resume: false, scale: true });
    const watching = bench().watch(`?name=${app.name}`);
    await watching.until((seen) => seen.length > 0);
    expect((await act(app, DEPLOYMENT, 'restart')).status).toBe(200);
    const events = await watching.until((seen) => {
      const healths = seen.map(({ application }) => application.status.health?.status);
      return healths.includes('Progressing') && healths.at(-1) === 'Healthy';
    });
    expect(new Set(events.map(({ application }) => application.status.sync.status))).toEqual(new Set(['Synced']));
    watching.close();
  });

  it('A17 a paused Deployment is Suspended until it is resumed', async () => {
    await act(app, DEPLOYMENT, 'pause');
    const { status } = await app.until((application) => application.status.health?.status === 'Suspended');
    expect(status.resources?.find(({ kind }) => kind === 'Deployment')?.health).toMatchObject({ status: 'Suspended', message: 'Deployment is paused' });
    await act(app, DEPLOYMENT, 'resume');
    await app.until((application) => application.status.health?.status === 'Healthy');
    expect(await listed(app, DEPLOYMENT)).toMatchObject({ pause: true, resume: false });
  });

  it('A17 scaling what git declares is a difference', async () => {
    await act(app, DEPLOYMENT, 'scale', { resourceActionParameters: [{ name: 'replicas', value: '2' }] });
    await app.until(({ status }) => status.sync.status === 'OutOfSync');
    app.commit(usualFiles(app.name, images.one));
    await app.deploy();
    const { status } = await app.until((application) => application.status.sync.status === 'Synced' && application.status.health?.status === 'Healthy');
    expect(status.operationState?.syncResult?.resources?.find(({ kind }) => kind === 'Deployment')?.message).toBe(`deployment.apps/${app.name} configured`);
  });
});
