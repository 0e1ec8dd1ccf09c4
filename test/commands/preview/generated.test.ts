import { describe, expect, test } from 'vitest';
import { previewParameters } from '../../../src/core/preview/parameters.js';
import { parsePullRequest } from '../../../src/core/preview/pull-request.js';
import type { JsonObject } from '../../../src/core/json.js';
import type { Permission } from '../../../src/simulator/index.js';
import { changed, previewScene, previewTemplate, templateFile, type PreviewScene } from '../../support/previews.js';
import { token, type Cleanup } from '../../support/world.js';

const automated = { automated: {} };

interface Generating extends PreviewScene {
  /** What the provider of the generator lists from now on. */
  readonly list: (...pulls: readonly JsonObject[]) => void;
}

/** An Argo CD with the ApplicationSet `previews`, whose generator lists what it is told to. */
async function generating(context: Cleanup, { permission, labels = { 'pull-request': '{{number}}' } }: { readonly permission?: Permission; readonly labels?: Readonly<Record<string, string>> } = {}): Promise<Generating> {
  const listed: JsonObject[] = [];
  const pullRequests = () => listed.flatMap((pull) => {
    const parsed = parsePullRequest(pull);
    return parsed === undefined ? [] : [previewParameters(parsed)];
  });
  const scene = await previewScene(context, { argocd: { pullRequests }, ...(permission === undefined ? {} : { permission }) });
  const template = { metadata: { name: 'web-{{branch_slug}}-{{number}}', labels }, spec: { project: 'default', source: { repoURL: scene.world.gitUrl, path: 'apps/production', targetRevision: '{{head_sha}}' }, destination: { namespace: 'preview-{{number}}' }, syncPolicy: automated } };
  const body = JSON.stringify({ metadata: { name: 'previews' }, spec: { generators: [{ pullRequest: { github: { owner: 'org', repo: 'k8s-manifests' } } }], template } });
  // Its first look is over once what it has found then is there.
  listed.push(scene.pull({ number: 99, branch: 'earlier', head: scene.world.commit, base: scene.world.commit }));
  const made = new Promise<void>((resolve) => { scene.world.simulator.onChange(({ application }) => { if (application.metadata.name === 'web-earlier-99') resolve(); }); });
  await scene.world.simulator.handle({ method: 'POST', path: '/api/v1/applicationsets', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body });
  await made;
  listed.splice(0);
  return { ...scene, list: (...pulls) => { listed.splice(0, listed.length, ...pulls); } };
}

const set = { 'preview-set': 'previews', 'preview-refresh-set': 'true' };
const refreshed = 'POST applicationsets?upsert=true';

describe('a preview that a generator makes', () => {
  test('is asked for, waited for at its head, and waited away when the pull request is closed', async (context) => {
    const scene = await generating(context);
    const base = scene.world.commit;
    const head = scene.commit('feature', changed('2.0.0'));
    const pull_request = scene.pull({ number: 7, branch: 'feature', head, base });
    scene.list(pull_request);
    const before = scene.writes().length;
    const first = await scene.run(set, { action: 'opened', pull_request });
    expect(first.record).toMatchObject({ exitCode: 0, apps: [{ name: 'web-feature-7', health: 'Healthy', revision: head }] });
    expect(scene.writes().slice(before)).toEqual([refreshed]);

    const newer = scene.commit('feature', changed('2.0.1'));
    const moved = scene.pull({ number: 7, branch: 'feature', head: newer, base });
    scene.list(moved);
    const second = await scene.run(set, { action: 'synchronize', pull_request: moved });
    expect(second.record).toMatchObject({ exitCode: 0, apps: [{ name: 'web-feature-7', revision: newer }] });
    expect(scene.writes().slice(before)).toEqual([refreshed, refreshed]);

    const closed = scene.pull({ number: 7, branch: 'feature', head: newer, base, state: 'closed' });
    scene.list();
    const gone = await scene.run(set, { action: 'closed', pull_request: closed });
    expect(gone.record).toMatchObject({ result: 'succeeded', headline: 'The preview of pull request 7 was taken away by its generator: web-feature-7' });
    expect(scene.writes().slice(before)).toEqual([refreshed, refreshed, refreshed]);
  });

  test('OSOP-PREVIEW-003: that is not there in time fails where the token may not refresh the set; once it is, it is found without its name', async (context) => {
    let may = false;
    const scene = await generating(context, { permission: (_user, action) => may || action !== 'applicationsets/update' });
    const head = scene.commit('feature', changed('2.0.0'));
    const pull_request = scene.pull({ number: 7, branch: 'feature', head, base: scene.world.commit });
    scene.list(pull_request);
    const late = await scene.run({ ...set, 'health-timeout': '1' }, { action: 'opened', pull_request });
    expect(late.record).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-PREVIEW-003', message: expect.stringContaining('ApplicationSet previews has made one of pull request 7 yet') }] });
    expect(scene.events).toContainEqual(expect.objectContaining({ message: expect.stringContaining('could not be asked to run its generators now') as string }));
    may = true;
    const asked = scene.writes().length;
    expect((await scene.run({ 'preview-set': 'previews', 'health-timeout': '1' }, { action: 'opened', pull_request })).record).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-PREVIEW-003', hint: expect.stringContaining('preview-refresh-set') }] });
    expect(scene.writes()).toHaveLength(asked);
    expect((await scene.run(set, { action: 'opened', pull_request })).record.exitCode).toBe(0);
    const found = await scene.run({}, { action: 'opened', pull_request });
    expect(found.record).toMatchObject({ exitCode: 0, apps: [{ name: 'web-feature-7', revision: head }] });
  });

  test('OSOP-PREVIEW-003: of two that may be it, none is taken', async (context) => {
    const scene = await generating(context, { labels: { 'pull-request': '7' } });
    const head = scene.commit('feature', changed('2.0.0'));
    const pull_request = scene.pull({ number: 7, branch: 'feature', head, base: scene.world.commit });
    scene.list(pull_request, scene.pull({ number: 8, branch: 'feature', head, base: scene.world.commit }));
    const { record } = await scene.run({ ...set, 'health-timeout': '1' }, { action: 'opened', pull_request });
    expect(record.problems).toMatchObject([{ code: 'OSOP-PREVIEW-003', message: expect.stringMatching(/^several Applications may be the preview: .*web-feature-7/) }]);
    const named = await scene.run({ ...set, app: 'web-{{branch_slug}}-{{number}}' }, { action: 'opened', pull_request });
    expect(named.record).toMatchObject({ exitCode: 0, apps: [{ name: 'web-feature-7' }] });
  });
});

describe('a sweep', () => {
  const made = { 'preview-template': templateFile };

  /** Previews of the pull requests 1 to 4, of which 1 and 2 are closed by now, and 4 GitHub does not know. */
  async function swept(context: Cleanup): Promise<PreviewScene> {
    const scene = await previewScene(context, { others: [{ name: 'web-pr-9', labels: { 'osop-argocd/preview': 'true' }, annotations: { 'osop-argocd/preview-number': '1', 'osop-argocd/preview-repository': 'https://github.com/org/other' } }] });
    const base = scene.merge(previewTemplate(scene.world.gitUrl));
    const head = scene.commit('feature', changed('2.0.0'));
    for (const number of [1, 2, 3, 4]) {
      const pull_request = scene.pull({ number, branch: 'feature', head, base });
      expect((await scene.run({ ...made, deployment: 'true' }, { action: 'opened', pull_request })).record.exitCode).toBe(0);
    }
    for (const number of [1, 2]) scene.pull({ number, branch: 'feature', head, base, state: 'closed' });
    scene.github.surfaces.pulls.delete(4);
    return scene;
  }
  const sweep = { 'preview-action': 'sweep' };

  test('deletes what was made for closed pull requests, as many as it may, and leaves alone what it cannot ask for', async (context) => {
    const scene = await swept(context);
    const before = scene.writes().length;
    const planned = await scene.run({ ...sweep, 'dry-run': 'true' });
    expect(planned.record).toMatchObject({ result: 'planned', exitCode: 0 });
    expect(planned.record.nodes[0]?.note).toMatch(/^dry run: would delete web-pr-1, web-pr-2; whether pull request 4 is still open could not be asked, and its preview was left alone/);
    expect(scene.writes()).toHaveLength(before);
    const first = await scene.run({ ...sweep, deployment: 'true', 'preview-sweep-limit': '1' });
    expect(first.record).toMatchObject({ result: 'succeeded', headline: 'Deleted 1 previews of closed pull requests: web-pr-1; 1 more are left for the next run (preview-sweep-limit)', problems: [{ code: 'OSOP-PREVIEW-005', severity: 'warning' }] });
    expect(scene.github.surfaces.deployments.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])).toEqual([['preview/pr-1', 'inactive'], ['preview/pr-2', 'success'], ['preview/pr-3', 'success'], ['preview/pr-4', 'success']]);
    const second = await scene.run({ ...sweep, deployment: 'true' });
    expect(second.record).toMatchObject({ result: 'succeeded', headline: 'Deleted 1 previews of closed pull requests: web-pr-2' });
    const third = await scene.run(sweep);
    expect(third.record).toMatchObject({ result: 'nothing-to-do', headline: 'Nothing to do: no preview of a closed pull request is there' });
    expect(scene.writes().slice(before)).toEqual(['DELETE applications/web-pr-1?cascade=true&project=default', 'DELETE applications/web-pr-2?cascade=true&project=default']);
    for (const name of ['web-pr-3', 'web-pr-4', 'web-pr-9']) expect(scene.world.simulator.application(name).metadata.name).toBe(name);
  });

  test('OSOP-PREVIEW-005: deletes nothing without a token of GitHub', async (context) => {
    const scene = await swept(context);
    const before = scene.writes().length;
    const { record } = await scene.run(sweep, undefined, { token: false });
    expect(record).toMatchObject({ result: 'nothing-to-do', exitCode: 0 });
    expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-PREVIEW-005', 'OSOP-PREVIEW-005', 'OSOP-PREVIEW-005', 'OSOP-PREVIEW-005']);
    expect(scene.writes()).toHaveLength(before);
  });
});
