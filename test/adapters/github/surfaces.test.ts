import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGithubSurfaces } from '../../../src/adapters/github/surfaces.js';
import type { CheckRunRequest, DeploymentRequest, GithubSurfacesPort } from '../../../src/engine/surfaces.js';
import { adapterFailure } from '../../support/failure.js';
import { secondaryLimit, usedUp } from '../../support/fake-github.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';

let session: GithubSession;
let port: GithubSurfacesPort;
let sha: string;

beforeEach(async () => {
  session = await openGithubSession();
  port = createGithubSurfaces({ api: session.api, repository: 'shop/config' });
  sha = await session.github.push({ 'a.yaml': 'a: 1\n' });
});
afterEach(async () => { await session.close(); });

const annotation = (line: number): CheckRunRequest['annotations'][number] => ({ level: 'error', title: 'OSOP-MANIFEST-003', message: `problem ${line}`, file: 'a.yaml', line, column: 3 });
const checkRun = (count: number): CheckRunRequest => ({
  name: 'Deploy / production: osop run', sha, mark: 'run-1', detailsUrl: 'https://github.example/shop/config/actions/runs/1', conclusion: 'failure', title: 'Rolled back', summary: 'text',
  annotations: Array.from({ length: count }, (_, index) => annotation(index + 1)),
});
const writes = (): readonly string[] => session.github.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'Viewer').map(({ operation }) => operation);
const messages = (): readonly unknown[] => session.github.surfaces.checkRuns.flatMap(({ annotations }) => annotations.map(({ message }) => message));

describe('a check run', () => {
  test('has its annotations by fifties: made with the first, changed for the others', async () => {
    expect(await port.showCheckRun(checkRun(120))).toEqual({ url: 'https://github.example/shop/config/runs/1', annotated: 120 });
    expect(writes()).toEqual(['POST check-runs', 'PATCH check-runs', 'PATCH check-runs']);
    expect(messages()).toEqual(checkRun(120).annotations.map(({ message }) => message));
    expect(session.github.surfaces.checkRuns).toMatchObject([{ sha, fields: { name: 'Deploy / production: osop run', status: 'completed', conclusion: 'failure', external_id: 'run-1', output: { title: 'Rolled back', summary: 'text' } } }]);
    expect(session.github.surfaces.checkRuns[0]?.annotations[0]).toEqual({ path: 'a.yaml', start_line: 1, end_line: 1, start_column: 3, end_column: 3, annotation_level: 'failure', title: 'OSOP-MANIFEST-003', message: 'problem 1' });
  });

  test.each([0, 1, 50, 51])('with %i annotations needs no request too many', async (count) => {
    await port.showCheckRun(checkRun(count));
    expect([writes().length, messages().length]).toEqual([count > 50 ? 2 : 1, count]);
  });

  test.each(['POST check-runs', 'PATCH check-runs'])('is made once, and has each annotation once, although the answer to %s is lost', async (operation) => {
    session.github.fault(operation, 'answer-lost');
    expect(await port.showCheckRun(checkRun(60))).toMatchObject({ annotated: 60 });
    expect([session.github.surfaces.checkRuns.length, messages().length]).toEqual([1, 60]);
  });

  test.each(['POST check-runs', 'PATCH check-runs'])('is made although %s never arrives at first', async (operation) => {
    session.github.fault(operation, 'request-lost');
    expect(await port.showCheckRun(checkRun(60))).toMatchObject({ annotated: 60 });
    expect([session.github.surfaces.checkRuns.length, messages().length]).toEqual([1, 60]);
  });

  test('that takes no more annotations says how many it has, and why not the rest', async () => {
    session.github.fault('PATCH check-runs', { status: 500, body: { message: 'Server Error' } }, 9);
    expect(await port.showCheckRun(checkRun(60))).toMatchObject({ annotated: 50, note: expect.stringContaining('500') });
  });

  test('F32: waits as long as a secondary rate limit asks, and is made', async () => {
    session.github.fault('POST check-runs', secondaryLimit('45'));
    await port.showCheckRun(checkRun(1));
    expect(session.clock.sleeps).toContain(45_000);
    expect(session.github.surfaces.checkRuns).toHaveLength(1);
  });

  test('F32: is not waited for an hour', async () => {
    session.github.fault('POST check-runs', usedUp('2026-03-31T14:00:00Z', 1800), 9);
    expect(await adapterFailure(port.showCheckRun(checkRun(1)))).toMatchObject({ code: 'rate-limited' });
    expect(writes()).toHaveLength(1);
  });

  test('F32: the primary limit of the server itself is told as such', async () => {
    session.github.surfaces.primaryLeft = 0;
    expect(await adapterFailure(port.showCheckRun(checkRun(1)))).toMatchObject({ code: 'rate-limited' });
  });

  test('needs the permission, and a commit that is there', async () => {
    session.github.surfaces.permissions.checks = 'read';
    expect(await adapterFailure(port.showCheckRun(checkRun(1)))).toMatchObject({ code: 'forbidden', message: expect.stringContaining('Resource not accessible by integration') });
    session.github.surfaces.permissions.checks = 'write';
    expect(await adapterFailure(port.showCheckRun({ ...checkRun(1), sha: 'e'.repeat(40) }))).toMatchObject({ code: 'refused', message: expect.stringContaining('No commit found') });
  });
});

const mark = '<!-- osop-argocd 0123456789abcdef -->';
const comment = (text: string) => ({ number: 7, mark, edit: (before: string | undefined) => `${mark}\n\n${text}${before === undefined ? '' : ' again'}\n` });

describe('a comment', () => {
  test('is made once and then changed in place', async () => {
    expect(await port.showComment(comment('one'))).toMatchObject({ created: true });
    expect(await port.showComment(comment('two'))).toMatchObject({ created: false });
    expect(session.github.surfaces.comments).toMatchObject([{ issue: 7, body: `${mark}\n\ntwo again\n`, edits: 1 }]);
  });

  test('that says the same already is left alone', async () => {
    const same = { number: 7, mark, edit: () => `${mark}\n\nsame\n` };
    await port.showComment(same);
    await port.showComment(same);
    expect(session.github.surfaces.comments).toMatchObject([{ edits: 0 }]);
  });

  test.each(['answer-lost', 'request-lost'] as const)('is made once although there is no answer (%s)', async (fault) => {
    session.github.fault('POST issues/comments', fault);
    await port.showComment(comment('one'));
    expect(session.github.surfaces.comments).toHaveLength(1);
  });

  test('of somebody else who copied the mark is not touched, nor is one that only quotes it', async () => {
    const { comments } = session.github.surfaces;
    comments.push({ id: 1, issue: 7, author: 'mallory', body: `${mark}\nmine`, edits: 0 }, { id: 2, issue: 7, author: 'github-actions', body: `${mark}\nmine`, edits: 0 }, { id: 3, issue: 7, author: 'github-actions[bot]', body: `> ${mark}\n${mark}`, edits: 0 });
    await port.showComment(comment('one'));
    expect(comments.map(({ author, edits }) => [author, edits])).toEqual([['mallory', 0], ['github-actions', 0], ['github-actions[bot]', 0], ['github-actions[bot]', 0]]);
  });

  test.each(['github-actions', 'github-actions[bot]'])('of ours is known where the server calls us %s', async (viewer) => {
    session.github.surfaces.comments.push({ id: 1, issue: 7, author: 'github-actions[bot]', body: `${mark}\nold`, edits: 0 });
    session.github.surfaces.viewer = viewer;
    await port.showComment(comment('one'));
    expect(session.github.surfaces.comments).toMatchObject([{ edits: 1 }]);
  });

  test('is found on a later page', async () => {
    const { comments } = session.github.surfaces;
    for (let id = 1; id <= 230; id += 1) comments.push({ id, issue: 7, author: 'ada', body: 'hello', edits: 0 });
    comments.push({ id: 231, issue: 7, author: 'github-actions[bot]', body: `${mark}\nold`, edits: 0 });
    await port.showComment(comment('one'));
    expect([comments.length, comments[230]?.edits]).toEqual([231, 1]);
  });

  test('F32: waits for a limit that the server sets itself, and is made once', async () => {
    session.github.surfaces.writesLeft = 0;
    await port.showComment(comment('one'));
    expect(session.clock.sleeps).toContain(1_000);
    expect(session.github.surfaces.comments).toHaveLength(1);
  });

  test('needs the permission, and says which', async () => {
    session.github.surfaces.permissions.comments = 'read';
    expect(await adapterFailure(port.showComment(comment('one')))).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('pull-requests: write') });
  });
});

describe('the pull request of a commit', () => {
  test('is the one that made it, else one that was merged into the branch, else an open one with this head', async () => {
    const { associations } = session.github.surfaces;
    expect(await port.pullRequestOf({ sha, branch: 'main' })).toBeUndefined();
    associations.push({ sha, number: 5, base: 'main', merged: false });
    expect(await port.pullRequestOf({ sha, branch: 'main' })).toBeUndefined();
    associations.push({ sha, number: 6, base: 'release', merged: true }, { sha, number: 7, base: 'main', merged: true });
    expect(await port.pullRequestOf({ sha, branch: 'main' })).toBe(6);
  });
});

const request = (more: Partial<DeploymentRequest> = {}): DeploymentRequest => ({
  sha, environment: 'staging-app', description: 'Deploy', logUrl: 'https://github.example/shop/config/actions/runs/4711', mark: { run: '4711', attempt: 1, key: 'k' }, unlessOfRun: true, ...more,
});
const ending = { state: 'success', description: 'live', environmentUrl: 'https://argocd.example.com/applications/web', logUrl: undefined, environment: 'staging-app' } as const;
const states = (): readonly (readonly string[])[] => session.github.surfaces.deployments.map(({ statuses }) => statuses.map(({ state }) => state));

describe('a deployment', () => {
  test('begins without merging and whatever the checks say, and ends with the address', async () => {
    const begun = await port.beginDeployment(request());
    expect(begun).toMatchObject({ kind: 'begun', created: true });
    if (begun.kind === 'begun') await port.endDeployment(begun.id, ending);
    expect(session.github.requests.find(({ operation }) => operation === 'POST deployments')?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
    expect(session.github.surfaces.deployments).toMatchObject([{ sha, environment: 'staging-app', statuses: [{ state: 'in_progress', fields: { log_url: 'https://github.example/shop/config/actions/runs/4711' } }, { state: 'success', fields: { environment_url: 'https://argocd.example.com/applications/web' } }] }]);
  });

  test('is made once for an attempt, and anew for the next one', async () => {
    await port.beginDeployment(request());
    expect(await port.beginDeployment(request())).toMatchObject({ created: false });
    await port.beginDeployment(request({ mark: { run: '4711', attempt: 2, key: 'k' } }));
    await port.beginDeployment(request({ mark: { run: '4711', attempt: 2, key: 'of another step' } }));
    expect(session.github.surfaces.deployments).toHaveLength(3);
  });

  test.each(['answer-lost', 'request-lost'] as const)('is made once although there is no answer (%s)', async (fault) => {
    session.github.fault('POST deployments', fault);
    session.github.fault('POST deployments/statuses', fault);
    expect(await port.beginDeployment(request())).toMatchObject({ kind: 'begun', id: 1 });
    expect(session.github.surfaces.deployments).toHaveLength(1);
  });

  test('is left to GitHub where a job of this run has an environment, unless it is asked for', async () => {
    const foreign = (run: string) => ({ id: 90 + session.github.surfaces.deployments.length, ref: 'main', sha, environment: 'production', payload: {}, fields: {}, statuses: [{ id: 1, state: 'in_progress', fields: { log_url: `https://github.example/shop/config/actions/runs/${run}/job/99` } }] });
    for (const run of ['47', '47110']) session.github.surfaces.deployments.push(foreign(run));
    expect(await port.beginDeployment(request())).toMatchObject({ kind: 'begun' });
    session.github.surfaces.deployments.push(foreign('4711'));
    expect(await port.beginDeployment(request({ mark: { run: '4711', attempt: 3, key: 'k' } }))).toEqual({ kind: 'of-run' });
    expect(await port.beginDeployment(request({ mark: { run: '4711', attempt: 3, key: 'k' }, unlessOfRun: false }))).toMatchObject({ kind: 'begun' });
  });

  test.each(['none', 'read'] as const)('needs the permission (%s)', async (access) => {
    session.github.surfaces.permissions.deployments = access;
    expect(await adapterFailure(port.beginDeployment(request()))).toMatchObject({ code: 'forbidden' });
    expect(session.github.surfaces.deployments).toEqual([]);
  });
});

describe('the deployments before', () => {
  const deploy = async (more: Partial<DeploymentRequest>, state: 'success' | 'failure'): Promise<number> => {
    const begun = await port.beginDeployment(request({ ...more, mark: { run: String(session.github.surfaces.deployments.length), attempt: 1, key: 'k' } }));
    if (begun.kind !== 'begun') throw new Error('no deployment was made');
    await port.endDeployment(begun.id, { ...ending, state, environment: more.environment ?? 'staging-app' });
    return begun.id;
  };

  test.each(['staging-app', 'production'])('are inactive after a success, also in %s', async (environment) => {
    await deploy({ environment }, 'success');
    const id = await deploy({ environment }, 'success');
    await port.settleDeployments({ environment, id, active: undefined, description: 'live' });
    expect(states()).toEqual([['in_progress', 'success', 'inactive'], ['in_progress', 'success']]);
  });

  test('that nobody here has made, or that are newer, are left as they are', async () => {
    const id = await deploy({}, 'success');
    await deploy({}, 'success');
    session.github.surfaces.deployments.push({ id: 0, ref: sha, sha, environment: 'staging-app', payload: {}, fields: {}, statuses: [{ id: 1, state: 'success', fields: {} }] });
    await port.settleDeployments({ environment: 'staging-app', id, active: undefined, description: 'live' });
    expect(states()).toEqual([['in_progress', 'success', 'inactive'], ['in_progress', 'success'], ['success']]);
  });

  test('of what runs again is active again after a rollback, and is left so where it was', async () => {
    const first = sha;
    await deploy({}, 'success');
    sha = await session.github.push({ 'a.yaml': 'a: 2\n' });
    await deploy({ sha }, 'success');
    // By hand: the second one ran until now.
    await port.settleDeployments({ environment: 'staging-app', id: undefined, active: first, description: 'rolled back' });
    expect(states()).toEqual([['in_progress', 'success', 'inactive', 'success'], ['in_progress', 'success', 'inactive']]);
    expect(session.github.requests.findLast(({ body }) => JSON.stringify(body ?? null).includes('"success"'))?.body).toMatchObject({ auto_inactive: false });
    sha = await session.github.push({ 'a.yaml': 'a: 3\n' });
    const id = await deploy({ sha }, 'failure');
    await port.settleDeployments({ environment: 'staging-app', id, active: first, description: 'rolled back' });
    await port.settleDeployments({ environment: 'staging-app', id, active: 'f'.repeat(40), description: 'rolled back' });
    expect(states().map((of) => of.at(-1))).toEqual(['success', 'inactive', 'failure']);
  });
});
