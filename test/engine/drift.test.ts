import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { TimeoutReason } from '../../src/engine/problems.js';
import { clientOf, editLive, look } from '../support/looking.js';
import { manifest, setStage, type Stage } from '../support/stage.js';

const replicas = ['spec', 'replicas'] as const;
const image = ['spec', 'template', 'spec', 'containers', 0, 'image'] as const;
const withReplicas = (tag: string, count: number): string => manifest(tag).replace('spec:\n  selector', `spec:\n  replicas: ${count}\n  selector`);
const settings = (value: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: ${value}}\n`;

/** Lets Argo CD see what happened. */
async function settle(stage: Stage, seconds = 5): Promise<void> {
  await stage.clock.sleep(seconds * 1000);
}

describe('a look at applications that are as git has them', () => {
  test('is clean, says how they were chosen, and asks nothing but reads', async () => {
    const stage = await setStage({ others: [{ name: 'api' }] });
    const { report, asked } = await look(stage);
    expect(report).toMatchObject({ result: 'succeeded', headline: 'All 2 applications are as git has them', affected: [], problems: [], note: 'all 2 applications that the login may see: no input names any' });
    expect(asked.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(asked).toEqual(['GET applications', 'GET api', 'GET web']);
  });

  test('makes Argo CD compare where the last comparison is long ago, and believes it then', async () => {
    const stage = await setStage({ delays: { poll: 86_400_000 } });
    await settle(stage, 3_600);
    const { of, asked } = await look(stage, { app: 'web' });
    expect(of('web').verdict).toBe('clean');
    expect(asked).toEqual(['GET web', 'GET web', 'GET web refresh']);
  });

  test('OSOP-DRIFT-002: is no clean one where the comparison is old and Argo CD makes no new one', async () => {
    const stage = await setStage({ delays: { poll: 86_400_000 } });
    await settle(stage, 3_600);
    stage.simulator.setFaults({ hangRefresh: true });
    const { report, of } = await look(stage, { app: 'web' });
    expect(of('web')).toMatchObject({ verdict: 'unknown', why: expect.stringContaining('did not make a new one when it was asked') });
    expect(report).toMatchObject({ result: 'unknown', problems: [{ code: 'OSOP-DRIFT-002', severity: 'error' }] });
  });
});

test.each([',', ' , ,\n'])('OSOP-ARGOCD-007: names that are none (%j) are no clean look', async (app) => {
  const { report } = await look(await setStage(), { app });
  expect(report).toMatchObject({ result: 'unknown', applications: [], problems: [{ code: 'OSOP-ARGOCD-007', message: 'no application is named' }] });
});

describe('OSOP-DRIFT-001: a change of the cluster', () => {
  test('is told with both values, who made it, and since when by the event', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': withReplicas('v1', 3) } });
    editLive(stage, { path: replicas, value: 5, manager: 'kubectl-edit', at: '2026-01-01T00:00:10Z' });
    await settle(stage);
    const { report, of } = await look(stage, { app: 'web' });
    expect(of('web')).toMatchObject({
      verdict: 'drifted', sync: 'OutOfSync', since: { source: 'event', atLatest: false }, automation: { autoSync: false }, notHealed: ['auto-sync is off: somebody has to sync it'],
      resources: [{ kind: 'Deployment', name: 'web', difference: 'changed', cause: 'cluster', fields: [{ path: 'spec.replicas', wanted: '3', live: '5', owners: [{ manager: 'kubectl-edit', operation: 'Update', at: '2026-01-01T00:00:10Z' }] }] }],
    });
    expect(report).toMatchObject({ result: 'failed', headline: 'web has drifted', affected: ['web'] });
    expect(report.problems[0]?.message).toBe('web has drifted: Deployment web/web has spec.replicas: 5 in place of 3 by kubectl-edit, which last wrote at 2026-01-01 00:00 UTC');
  });

  test('since when is what the managers of its fields tell where there is no event, and not known without either', async () => {
    const stage = await setStage();
    editLive(stage, { path: image, value: 'shop/web:debug', manager: 'kubectl-set', at: '2026-01-01T00:00:03Z' });
    await settle(stage);
    const between = (argocd: ReturnType<typeof clientOf>) => ({ ...argocd, applicationEvents: async () => [] });
    expect((await look(stage, { between })).of('web').since).toEqual({ at: '2026-01-01T00:00:03Z', source: 'managedFields', atLatest: true });
    editLive(stage, { path: ['metadata', 'managedFields'], value: [] });
    expect((await look(stage, { between })).of('web')).toMatchObject({ resources: [{ fields: [{ path: 'spec.template.spec.containers[web].image', owners: [] }] }] });
    expect((await look(stage, { between })).of('web').since).toBeUndefined();
  });

  test('a deleted object is missing, and one whose manifest is gone is extra', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': manifest('v1'), 'web/settings.yaml': settings('one'), 'web/other.yaml': settings('one').replace('name: settings', 'name: other') } });
    stage.simulator.edit('web', 'settings', () => undefined);
    await settle(stage);
    expect((await look(stage)).of('web').resources).toMatchObject([{ kind: 'ConfigMap', name: 'settings', difference: 'missing', cause: 'cluster', fields: [] }]);
  });

  test('that somebody takes back is none any more', async () => {
    const stage = await setStage();
    editLive(stage, { path: image, value: 'shop/web:debug' });
    await settle(stage);
    expect((await look(stage)).report.result).toBe('failed');
    editLive(stage, { path: image, value: 'shop/web:v1' });
    await settle(stage);
    expect((await look(stage)).report.result).toBe('succeeded');
  });

  test.each([
    ['self-heal off', { automated: true }, ['self-heal is off: what is changed in the cluster stays until the next commit or sync']],
    ['nothing on', {}, ['auto-sync is off: somebody has to sync it']],
  ] as const)('stays for a reason that is told: %s', async (_name, application, notHealed) => {
    const stage = await setStage({ application });
    stage.commit('v2');
    await settle(stage, 400);
    if (!('automated' in application)) await clientOf(stage).sync({ name: 'web' }, { infos: [] });
    await settle(stage, 60);
    editLive(stage, { path: image, value: 'shop/web:debug' });
    await settle(stage, 20);
    expect((await look(stage)).of('web')).toMatchObject({ verdict: 'drifted', notHealed });
  });

  test('that cannot be looked into is a finding all the same, and what is not known is said', async () => {
    const stage = await setStage({ faults: {} });
    editLive(stage, { path: image, value: 'shop/web:debug' });
    await settle(stage);
    const broken = async (): Promise<never> => { throw new AdapterError('unavailable', 'the cache is empty'); };
    const { of, report } = await look(stage, { between: (argocd) => ({ ...argocd, managedResources: broken }) });
    expect(of('web')).toMatchObject({ verdict: 'drifted', resources: [{ difference: 'changed', fields: [], note: 'what differs is not told' }], notes: ['what differs could not be read: the cache is empty'] });
    expect(report.result).toBe('failed');
  });
});

describe('OSOP-DRIFT-003: a commit that is not synced', () => {
  test('is no change of the cluster: git is ahead', async () => {
    const stage = await setStage();
    const newer = stage.commit('v2');
    await settle(stage, 400);
    const { report, of } = await look(stage);
    expect(of('web')).toMatchObject({ verdict: 'pending', compared: [newer], deployed: [stage.first], resources: [{ difference: 'changed', cause: 'git' }] });
    expect(report).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-DRIFT-003', severity: 'error' }], affected: ['web'] });
    expect((await look(stage, { allowPending: true })).report).toMatchObject({ result: 'succeeded', problems: [{ code: 'OSOP-DRIFT-003', severity: 'notice' }], headline: 'web waits for a newer commit to be synced' });
  });

  test('does not hide what was changed in the cluster besides', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': manifest('v1'), 'web/settings.yaml': settings('one') } });
    stage.commit('v2');
    await settle(stage, 400);
    editLive(stage, { object: 'settings', path: ['data', 'level'], value: 'two' });
    await settle(stage);
    const { of, report } = await look(stage, { allowPending: true });
    expect(of('web')).toMatchObject({ verdict: 'drifted', resources: [{ kind: 'ConfigMap', cause: 'cluster' }, { kind: 'Deployment', cause: 'git' }] });
    expect(report.result).toBe('failed');
  });

  test('does not hide a change of the same resource by hand, neither of the field that it changes nor of another', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': withReplicas('v1', 3) } });
    stage.push({ 'web/deployment.yaml': withReplicas('v2', 3) });
    await settle(stage, 400);
    expect((await look(stage)).of('web').verdict).toBe('pending');
    editLive(stage, { path: replicas, value: 5, manager: 'kubectl-edit' });
    await settle(stage);
    const { of, report } = await look(stage, { allowPending: true });
    expect(of('web')).toMatchObject({ verdict: 'drifted', resources: [{ cause: 'both', fields: [{ path: 'spec.replicas', cause: 'cluster', owners: [{ manager: 'kubectl-edit' }] }, { path: 'spec.template.spec.containers[web].image', cause: 'git', owners: [] }] }] });
    expect(report.result).toBe('failed');
    editLive(stage, { path: replicas, value: 3 });
    editLive(stage, { path: image, value: 'shop/web:debug', manager: 'kubectl-set' });
    await settle(stage);
    expect((await look(stage)).of('web')).toMatchObject({ verdict: 'drifted', resources: [{ cause: 'cluster', fields: [{ live: 'shop/web:debug', wanted: 'shop/web:v2', owners: [{ manager: 'kubectl-set' }] }] }] });
    editLive(stage, { path: ['metadata', 'managedFields'], value: [] });
    expect((await look(stage, { allowPending: true })).of('web')).toMatchObject({ verdict: 'drifted', resources: [{ cause: 'unknown' }] });
  });

  test('does not hide that a resource that it changes was deleted', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': manifest('v1'), 'web/settings.yaml': settings('one') } });
    stage.push({ 'web/settings.yaml': settings('two'), 'web/more.yaml': settings('one').replace('name: settings', 'name: more') });
    await settle(stage, 400);
    stage.simulator.edit('web', 'settings', () => undefined);
    await settle(stage);
    expect((await look(stage)).of('web')).toMatchObject({ verdict: 'drifted', resources: [{ name: 'more', difference: 'missing', cause: 'git' }, { name: 'settings', difference: 'missing', cause: 'cluster' }] });
  });

  test('what it removes is extra by the commit, and pruning is said to be off', async () => {
    const stage = await setStage({ files: { 'web/deployment.yaml': manifest('v1'), 'web/settings.yaml': settings('one') }, application: { automated: true } });
    stage.git('rm', '--quiet', 'web/settings.yaml');
    stage.push({});
    await settle(stage, 400);
    const { of } = await look(stage);
    expect(of('web')).toMatchObject({ resources: [{ kind: 'ConfigMap', difference: 'extra', cause: 'git' }], notHealed: ['automatic pruning is off: what has no manifest any more stays'] });
  });

  test('an application that was never synced waits for its first', async () => {
    const stage = await setStage({ application: { initial: 'never-deployed' } });
    expect((await look(stage)).of('web')).toMatchObject({ verdict: 'pending', deployed: [], resources: [{ difference: 'missing', cause: 'git' }] });
  });

  test('where what git asked for cannot be rendered, the cause is not known, and it counts as drift', async () => {
    const stage = await setStage();
    stage.commit('v2');
    await settle(stage, 400);
    const broken = async (): Promise<never> => { throw new AdapterError('failed', 'helm is out of memory'); };
    const { of } = await look(stage, { allowPending: true, between: (argocd) => ({ ...argocd, manifests: broken }) });
    expect(of('web')).toMatchObject({ verdict: 'drifted', resources: [{ cause: 'unknown' }], notes: [expect.stringContaining('helm is out of memory')] });
  });
});

describe('what could not be compared', () => {
  test('OSOP-DRIFT-002: is a finding with Argo CD\'s words, and never clean', async () => {
    const stage = await setStage();
    stage.simulator.setFaults({ manifestError: 'kustomize build failed' });
    await stage.simulator.read('web', { refresh: 'hard' });
    const { report, of } = await look(stage, { app: 'web' });
    expect(of('web')).toMatchObject({ verdict: 'unknown', sync: 'Unknown', since: { source: 'condition', atLatest: false }, why: expect.stringContaining('kustomize build failed') });
    expect(report).toMatchObject({ result: 'unknown', headline: 'web could not be compared', affected: [] });
  });

  test('an application that is frozen is not believed', async () => {
    const stage = await setStage({ application: { annotations: { 'argocd.argoproj.io/skip-reconcile': 'true' } } });
    expect((await look(stage)).of('web')).toMatchObject({ verdict: 'unknown', why: 'the annotation argocd.argoproj.io/skip-reconcile keeps Argo CD from comparing it' });
  });

  test('one that cannot be read stands beside the others', async () => {
    const stage = await setStage();
    const { report, of } = await look(stage, { app: 'web,wbe' });
    expect([of('web').verdict, of('wbe').verdict]).toEqual(['clean', 'unread']);
    expect(report).toMatchObject({ result: 'unknown', headline: 'Of 2 applications 1 could not be compared', problems: [{ code: 'OSOP-DRIFT-002' }] });
  });

  test('one that is not read within the time of the run is not clean', async () => {
    const stage = await setStage({ others: [{ name: 'api' }] });
    const over = new AbortController();
    const { report } = await look(stage, {
      app: 'web,api', children: false, signal: over.signal,
      between: (argocd) => ({ ...argocd, get: async (ref, options) => {
        if (ref.name === 'api') over.abort(new TimeoutReason('run', 3));
        return await argocd.get(ref, options);
      } }),
    });
    expect(report.result).toBe('unknown');
    expect(report.applications.filter(({ verdict }) => verdict === 'unread').map(({ why }) => why)).toContain('it was not looked at within the 3 s of timeout');
  });

  test('OSOP-DRIFT-004: an operation is waited for a while; one that goes on is no drift, and not judged', async () => {
    const stage = await setStage();
    await stage.simulator.startForeignOperation('web', { durationMs: 20_000 });
    expect((await look(stage)).of('web').verdict).toBe('clean');
    await stage.simulator.startForeignOperation('web', { durationMs: 600_000 });
    await settle(stage);
    const { report, of } = await look(stage);
    expect(of('web')).toMatchObject({ verdict: 'busy', why: expect.stringContaining('an operation is in progress') });
    expect(report).toMatchObject({ result: 'unknown', affected: [], problems: [{ code: 'OSOP-DRIFT-004' }] });
  });
});

describe('which applications are looked at', () => {
  test.each([
    ['a pattern', { app: 'a*' }, ['api']],
    ['a selector', { selector: 'team=shop' }, ['api']],
    ['a project', { projects: ['default'] }, ['api', 'web']],
    ['names', { app: 'web,api' }, ['api', 'web']],
  ] as const)('by %s', async (_name, choice, ids) => {
    const stage = await setStage({ others: [{ name: 'api', labels: { team: 'shop' } }] });
    expect((await look(stage, choice)).report.applications.map(({ id }) => id)).toEqual(ids);
  });

  test('OSOP-ARGOCD-007: none is never clean, also where the login sees nothing', async () => {
    const stage = await setStage({ permission: () => false });
    expect((await look(stage)).report).toMatchObject({ result: 'unknown', problems: [{ code: 'OSOP-ARGOCD-007', message: 'no application can be seen' }] });
    const other = await setStage();
    expect((await look(other, { selector: 'team=nobody' })).report).toMatchObject({ result: 'unknown', problems: [{ code: 'OSOP-ARGOCD-007', message: 'no application matches selector team=nobody' }] });
  });

  test('with those that it deploys; one that is not there yet is told as a missing resource', async () => {
    const child = (name: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec: {project: default, source: {repoURL: "https://git.example/shop/config.git", path: ${name}, targetRevision: main}, destination: {namespace: ${name}}}\n`;
    const stage = await setStage({ application: { path: 'apps' }, others: [{ name: 'api' }], files: { 'apps/api.yaml': child('api'), 'api/deployment.yaml': manifest('v1', 'api') } });
    expect((await look(stage, { app: 'web' })).report.applications.map(({ id }) => id)).toEqual(['api', 'web']);
    stage.push({ 'apps/later.yaml': child('later') });
    await settle(stage, 400);
    const { of, report } = await look(stage, { app: 'web' });
    expect(report.applications.map(({ id, verdict }) => [id, verdict])).toEqual([['web', 'pending'], ['api', 'clean']]);
    expect(of('web').resources).toMatchObject([{ kind: 'Application', name: 'later', difference: 'missing', cause: 'git' }]);
    expect((await look(stage, { app: 'web', children: false })).report.applications.map(({ id }) => id)).toEqual(['web']);
  });

  test('OSOP-DRIFT-002: with those of its ApplicationSets; where these cannot be asked the list is not whole', async () => {
    const set = 'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: shops, namespace: argocd}\nspec: {generators: [{list: {elements: []}}], template: {metadata: {name: x}, spec: {}}}\n';
    const stage = await setStage({ application: { path: 'apps' }, others: [{ name: 'api', ownedBy: 'shops' }, { name: 'other' }], files: { 'apps/set.yaml': set, 'api/deployment.yaml': manifest('v1', 'api'), 'other/deployment.yaml': manifest('v1', 'other') } });
    const answering = (answer: AdapterError | readonly string[]) => look(stage, { app: 'web', between: (argocd) => ({ ...argocd, applicationSet: async () => {
      if (answer instanceof AdapterError) throw answer;
      return { applications: answer.map((name) => ({ name })), expected: undefined, error: undefined };
    } }) });
    const ids = async (answer: AdapterError | readonly string[]) => (await answering(answer)).report.applications.map(({ id }) => id);
    expect(await ids(['api', 'other'])).toEqual(['api', 'other', 'web']);
    expect(await ids(new AdapterError('forbidden', 'permission denied'))).toEqual(['api', 'web']);
    expect(await ids(new AdapterError('not-found', 'there is none'))).toEqual(['web']);
    expect((await answering(new AdapterError('unavailable', 'it is down'))).report).toMatchObject({ result: 'unknown', headline: 'not all applications could be found', problems: [{ code: 'OSOP-DRIFT-002', message: 'web: which applications its ApplicationSet shops has made could not be found out: it is down' }] });
  });
});
