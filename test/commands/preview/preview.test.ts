import { describe, expect, test } from 'vitest';
import type { SimulatorRequest, SimulatorResponse } from '../../../src/simulator/http-messages.js';
import { changed, previewScene, previewTemplate, templateFile, type PreviewScene } from '../../support/previews.js';

const made = { 'preview-template': templateFile };
const app = 'web-pr-7';

/** A pull request whose base has the template. */
function opened(scene: PreviewScene, tag = '2.0.0') {
  const base = scene.merge(previewTemplate(scene.world.gitUrl));
  const head = scene.commit('feature/login', changed(tag));
  return { base, head, pull_request: scene.pull({ number: 7, branch: 'feature/login', head, base }) };
}

describe('a preview by a template', () => {
  test('is made, is the same in a second run, follows the head, and goes with the pull request', async (context) => {
    const scene = await previewScene(context);
    const { base, head, pull_request } = opened(scene);
    const inputs = { ...made, comment: 'true', deployment: 'true' };

    const first = await scene.run(inputs, { action: 'opened', pull_request });
    expect(first.record).toMatchObject({ result: 'succeeded', exitCode: 0, apps: [{ name: app, health: 'Healthy', revision: head }] });
    expect(scene.writes()).toEqual(['POST applications?upsert=false', `POST applications/${app}/sync`]);
    const { metadata, spec } = scene.world.simulator.application(app);
    expect(spec).toMatchObject({ project: 'default', source: { targetRevision: head }, destination: { namespace: 'preview-7' } });
    expect(metadata).toMatchObject({ labels: { 'osop-argocd/preview': 'true' }, annotations: { 'osop-argocd/preview-number': '7', 'osop-argocd/preview-repository': `${scene.world.git.url}/org/k8s-manifests`, 'shop/branch': 'feature/login' }, finalizers: ['resources-finalizer.argocd.argoproj.io'] });
    const [comment] = scene.github.surfaces.comments;
    expect(comment).toMatchObject({ issue: 7, body: expect.stringContaining('<!-- osop-argocd: preview -->') });
    expect(comment?.body).toContain(`/applications/${app}`);
    expect(scene.github.surfaces.deployments).toMatchObject([{ environment: 'preview/pr-7', sha: head, fields: { transient_environment: true, production_environment: false } }]);
    expect(scene.github.surfaces.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'success' });

    const again = await scene.run(inputs, { action: 'opened', pull_request });
    expect(again.record).toMatchObject({ result: 'nothing-to-do', exitCode: 0 });
    expect(scene.writes()).toHaveLength(2);

    const newer = scene.commit('feature/login', changed('2.0.1'));
    const moved = await scene.run(inputs, { action: 'synchronize', pull_request: scene.pull({ number: 7, branch: 'feature/login', head: newer, base }) });
    expect(moved.record).toMatchObject({ result: 'succeeded', apps: [{ revision: newer }] });
    expect(scene.writes().slice(2)).toEqual(['POST applications?upsert=true', `POST applications/${app}/sync`]);

    const closed = await scene.run(inputs, { action: 'closed', pull_request: scene.pull({ number: 7, branch: 'feature/login', head: newer, base, state: 'closed' }) });
    expect(closed.record).toMatchObject({ result: 'succeeded', exitCode: 0, headline: `The preview of pull request 7 was deleted, with what it had deployed: ${app}` });
    expect(scene.writes().slice(4)).toEqual([`DELETE applications/${app}?cascade=true&project=default`]);
    expect(() => scene.world.simulator.application(app)).toThrow(app);
    for (const { statuses } of scene.github.surfaces.deployments) expect(statuses.at(-1)).toMatchObject({ state: 'inactive' });
    expect(scene.github.surfaces.comments).toHaveLength(1);

    const twice = await scene.run(inputs, { action: 'closed', pull_request: scene.pull({ number: 7, branch: 'feature/login', head: newer, base, state: 'closed' }) });
    expect(twice.record).toMatchObject({ result: 'nothing-to-do', exitCode: 0, headline: 'Nothing to do: pull request 7 has no preview' });
    expect(scene.writes()).toHaveLength(5);
  });

  test('T3: reads the template of the base, whatever the head has in its place', async (context) => {
    const scene = await previewScene(context);
    const base = scene.merge(previewTemplate(scene.world.gitUrl));
    const head = scene.commit('takeover', { ...changed('6.6.6'), [templateFile]: previewTemplate(scene.world.gitUrl, { project: 'production', name: 'production-{{number}}' }) });
    const { record } = await scene.run(made, { action: 'opened', pull_request: scene.pull({ number: 7, branch: 'takeover', head, base }) });
    expect(record).toMatchObject({ result: 'succeeded', apps: [{ name: app }] });
    expect(scene.world.simulator.application(app).spec.project).toBe('default');
  });

  test('OSOP-PREVIEW-001: a template that only the head has is not read', async (context) => {
    const scene = await previewScene(context);
    const head = scene.commit('feature', { [templateFile]: previewTemplate(scene.world.gitUrl) });
    const { record } = await scene.run(made, { action: 'opened', pull_request: scene.pull({ number: 7, branch: 'feature', head, base: scene.world.commit }) });
    expect(record).toMatchObject({ result: 'failed', exitCode: 2, problems: [{ code: 'OSOP-PREVIEW-001', message: expect.stringContaining('is not in') }] });
    expect(scene.writes()).toEqual([]);
  });

  test('OSOP-PREVIEW-002: what is there under its name without the mark stays as it is', async (context) => {
    const scene = await previewScene(context, { others: [{ name: app }] });
    const { pull_request } = opened(scene);
    const before = scene.world.simulator.application(app).spec;
    const { record } = await scene.run(made, { action: 'opened', pull_request });
    expect(record).toMatchObject({ result: 'refused', exitCode: 5, problems: [{ code: 'OSOP-PREVIEW-002' }] });
    expect(scene.world.simulator.application(app).spec).toEqual(before);
    const closed = await scene.run(made, { action: 'closed', pull_request: { ...pull_request, state: 'closed' } });
    expect(closed.record.result).toBe('nothing-to-do');
    expect(scene.writes()).toEqual([]);
  });

  test('OSOP-PREVIEW-002: the mark of the same number of another repository is another one', async (context) => {
    const foreign = { labels: { 'osop-argocd/preview': 'true' }, annotations: { 'osop-argocd/preview-number': '7', 'osop-argocd/preview-repository': 'https://github.com/org/other' } };
    const scene = await previewScene(context, { others: [{ name: app, ...foreign }] });
    const { pull_request } = opened(scene);
    expect((await scene.run(made, { action: 'opened', pull_request })).record.problems).toMatchObject([{ code: 'OSOP-PREVIEW-002' }]);
    expect((await scene.run(made, { action: 'closed', pull_request: { ...pull_request, state: 'closed' } })).record.result).toBe('nothing-to-do');
    expect(scene.writes()).toEqual([]);
  });

  test('OSOP-PREVIEW-006 T1: from a fork is only planned, and deployed where an input allows it', async (context) => {
    const scene = await previewScene(context);
    const { base, head } = opened(scene);
    const pull_request = scene.pull({ number: 7, branch: 'feature/login', head, base, fork: 'stranger/k8s-manifests' });
    for (const name of ['pull_request', 'pull_request_target']) {
      const planned = await scene.run({ ...made, comment: 'true', deployment: 'true' }, { action: 'opened', pull_request }, { name });
      expect(planned.record).toMatchObject({ result: 'planned', exitCode: 0, problems: [{ code: 'OSOP-PREVIEW-006', severity: 'notice' }] });
      expect(planned.record.nodes[0]?.note).toBe(`dry run: would create ${app} in project default`);
    }
    expect(scene.writes()).toEqual([]);
    expect(scene.github.surfaces.deployments).toEqual([]);
    const allowed = await scene.run({ ...made, 'preview-forks': 'true' }, { action: 'opened', pull_request });
    expect(allowed.record).toMatchObject({ result: 'succeeded', apps: [{ name: app }] });
  });

  test('follows its template into another project', async (context) => {
    const scene = await previewScene(context, { others: [{ name: 'other', project: 'previews' }] });
    const { head, pull_request } = opened(scene);
    await scene.run(made, { action: 'opened', pull_request });
    const base = scene.merge(previewTemplate(scene.world.gitUrl, { project: 'previews' }));
    const { record } = await scene.run(made, { action: 'synchronize', pull_request: scene.pull({ number: 7, branch: 'feature/login', head, base }) });
    expect(record.exitCode).toBe(0);
    expect(scene.world.simulator.application(app).spec.project).toBe('previews');
    expect(scene.writes().slice(2)).toEqual(['POST applications?upsert=true']);
  });

  test('of a pull request that was closed meanwhile is not made, and of an older head neither', async (context) => {
    const scene = await previewScene(context);
    const { base, head, pull_request } = opened(scene);
    scene.pull({ number: 7, branch: 'feature/login', head, base, state: 'closed' });
    expect((await scene.run(made, { action: 'opened', pull_request })).record).toMatchObject({ result: 'nothing-to-do', headline: 'Pull request 7 is closed: it gets no preview' });
    scene.pull({ number: 7, branch: 'feature/login', head: 'e'.repeat(40), base });
    expect((await scene.run(made, { action: 'opened', pull_request })).record).toMatchObject({ result: 'superseded', exitCode: 0, headline: expect.stringContaining('newer head eeeeeee') });
    expect(scene.writes()).toEqual([]);
  });

  test('of a pull request that is open again stays, though the run for its closing comes late', async (context) => {
    const scene = await previewScene(context);
    const { pull_request } = opened(scene);
    await scene.run(made, { action: 'opened', pull_request });
    const late = await scene.run(made, { action: 'closed', pull_request: { ...pull_request, state: 'closed' } });
    expect(late.record).toMatchObject({ result: 'nothing-to-do', headline: 'Pull request 7 is open again: its preview stays' });
    expect(scene.world.simulator.application(app).metadata.deletionTimestamp).toBeUndefined();
  });

  test('OSOP-PREVIEW-005: is deployed where GitHub cannot be asked again, and says so', async (context) => {
    const scene = await previewScene(context);
    const { pull_request } = opened(scene);
    const { record } = await scene.run(made, { action: 'opened', pull_request }, { token: false });
    expect(record).toMatchObject({ result: 'succeeded', problems: [{ code: 'OSOP-PREVIEW-005', severity: 'warning' }] });
  });

  test('that is degraded fails with what was found, and with dry-run nothing is written', async (context) => {
    const scene = await previewScene(context, { outcome: ({ application }) => (application === app ? 'degraded' : 'healthy') });
    const { pull_request } = opened(scene);
    const planned = await scene.run({ ...made, 'dry-run': 'true' }, { action: 'opened', pull_request });
    expect(planned.record).toMatchObject({ result: 'planned', exitCode: 0 });
    expect(scene.writes()).toEqual([]);
    const { record } = await scene.run(made, { action: 'opened', pull_request });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, problems: [{ code: 'OSOP-GATE-001' }], apps: [{ name: app, health: 'Degraded', evidence: { resources: [{ kind: 'Deployment' }] } }] });
    expect(scene.writes()).not.toContain(expect.stringContaining('rollback'));
  });

  test('OSOP-INPUT-003: without a pull request does not begin; by its number, GitHub is asked', async (context) => {
    const scene = await previewScene(context);
    opened(scene);
    expect((await scene.run(made)).record).toMatchObject({ result: 'failed', exitCode: 2, problems: [{ code: 'OSOP-INPUT-003' }] });
    expect((await scene.run({ ...made, 'pull-request': '7' })).record).toMatchObject({ result: 'succeeded', apps: [{ name: app }] });
    expect((await scene.run({ ...made, 'pull-request': '8' })).record).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-PREVIEW-005' }] });
  });

  test('OSOP-PREVIEW-004: that does not go away fails', async (context) => {
    const faults = { intercept: async ({ method }: SimulatorRequest, next: () => Promise<SimulatorResponse>) => (method === 'DELETE' ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' } : await next()) };
    const scene = await previewScene(context, { faults });
    const { base, head, pull_request } = opened(scene);
    await scene.run(made, { action: 'opened', pull_request });
    const { record } = await scene.run({ ...made, 'health-timeout': '1' }, { action: 'closed', pull_request: scene.pull({ number: 7, branch: 'feature/login', head, base, state: 'closed' }) });
    expect(record).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-PREVIEW-004', message: `${app} was not gone within 1 s` }] });
  });
});

describe('the tests of a preview', () => {
  const job = { 'apps/production/smoke.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: smoke\n  annotations: {argocd.argoproj.io/hook: PostSync}\nspec:\n  template: {spec: {restartPolicy: Never, containers: [{name: smoke, image: curl}]}}\n' };

  test('are told with their result, in the comment too', async (context) => {
    const scene = await previewScene(context);
    const base = scene.merge(previewTemplate(scene.world.gitUrl));
    const head = scene.commit('feature', { ...changed('2.0.0'), ...job });
    const { record } = await scene.run({ ...made, comment: 'true' }, { action: 'opened', pull_request: scene.pull({ number: 7, branch: 'feature', head, base }) });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(record.nodes.find(({ id }) => id === 'tests')).toMatchObject({ status: 'succeeded', note: 'Job smoke Succeeded', produced: { tests: [{ kind: 'Job', name: 'smoke', hook: 'PostSync', phase: 'Succeeded' }] } });
    expect(scene.github.surfaces.comments[0]?.body).toContain('Job smoke: Succeeded');
  });

  test('that fail fail the preview, with what was found', async (context) => {
    const scene = await previewScene(context, { outcome: ({ application }) => (application === app ? 'hook-failed' : 'healthy') });
    const base = scene.merge(previewTemplate(scene.world.gitUrl));
    const head = scene.commit('feature', { ...changed('2.0.0'), ...job });
    const { record } = await scene.run(made, { action: 'opened', pull_request: scene.pull({ number: 7, branch: 'feature', head, base }) });
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, problems: [{ code: 'OSOP-ARGOCD-003' }], apps: [{ evidence: { resources: [{ kind: 'Job', name: 'smoke' }] } }] });
  });
});
