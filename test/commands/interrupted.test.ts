import { expect, onTestFinished, test } from 'vitest';
import { openRunSurfaces } from '../../src/commands/surfaces/show-run.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { readSettings } from '../../src/settings.js';
import { createFakeClock } from '../support/fake-clock.js';
import { createFakeGithub, fakeToken, type FakeGithub } from '../support/fake-github.js';
import { healthyRun, recordStart } from '../support/records.js';

interface Job {
  readonly run: string;
  readonly attempt?: number;
  readonly sha: string;
  readonly name?: string;
}

/** What a job shows: `killed` ends after its beginning was shown. */
async function show(github: FakeGithub, { run, attempt = 1, sha, name = 'production' }: Job, fate: 'killed' | 'ends'): Promise<readonly string[]> {
  const { settings } = await readSettings({ 'command': 'sync', 'app': 'web', 'comment': 'true', 'deployment': 'true', 'github-token': fakeToken }, {});
  if (settings === undefined) throw new Error('the settings are wrong');
  const env = { GITHUB_REPOSITORY: 'shop/config', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_WORKFLOW: 'Deploy', GITHUB_JOB: name, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
  const surfaces = openRunSurfaces(settings, { env, clock: createFakeClock(), signal: new AbortController().signal, folder: '/nowhere' });
  const record: RunRecord = healthyRun();
  surfaces?.started({ type: 'run-started', at: recordStart, workflow: record.workflow, dryRun: false, nodes: [], apps: ['web'] });
  if (fate === 'ends') return (await surfaces?.ended(record, { proposed: false }))?.lines ?? [];
  await expect.poll(() => github.surfaces.comments.some(({ body }) => body.includes('in progress') && body.includes(`/actions/runs/${run}`)), { timeout: 60_000 }).toBe(true);
  return [];
}

async function startGithub(): Promise<{ readonly github: FakeGithub; readonly first: string; readonly second: string }> {
  const github = await createFakeGithub();
  onTestFinished(async () => { await github.close(); });
  const first = await github.push({ 'a.yaml': 'a: 1\n' });
  const second = await github.push({ 'a.yaml': 'a: 2\n' });
  github.surfaces.associations.push({ sha: first, number: 7, base: 'main', merged: true }, { sha: second, number: 8, base: 'main', merged: true });
  return { github, first, second };
}

const states = ({ surfaces }: FakeGithub): readonly (readonly string[])[] => surfaces.deployments.map(({ statuses }) => statuses.map(({ state }) => state));
const commentOf = ({ surfaces }: FakeGithub, issue: number): string => surfaces.comments.find((comment) => comment.issue === issue)?.body ?? '';

test('a run that was killed is told as interrupted by the next run of its step: its deployment, and the comment of its pull request', async () => {
  const { github, first, second } = await startGithub();
  await show(github, { run: '100', sha: first }, 'killed');
  github.surfaces.permissions.actions = 'read';
  github.surfaces.runs.set('100', { status: 'completed', attempt: 1 });
  const lines = await show(github, { run: '200', sha: second }, 'ends');
  expect(states(github)).toEqual([['in_progress', 'error'], ['in_progress', 'success']]);
  expect(github.surfaces.deployments[0]?.statuses[1]?.fields['description']).toMatch(/^Interrupted: /);
  expect(commentOf(github, 7)).toContain('### ⚠️ Deployment interrupted');
  expect(commentOf(github, 7)).toContain('/actions/runs/100');
  expect(commentOf(github, 7)).not.toContain('in progress');
  expect(commentOf(github, 8)).not.toContain('interrupted');
  expect(lines).toContain('deployment: an earlier one was interrupted, and told so');
  // Told once.
  await show(github, { run: '300', sha: second }, 'ends');
  expect(states(github)[0]).toEqual(['in_progress', 'error']);
});

test('a run that was killed is told as interrupted by its own next attempt, for which no permission is needed; the comment goes on', async () => {
  const { github, first } = await startGithub();
  await show(github, { run: '100', sha: first }, 'killed');
  await show(github, { run: '100', attempt: 2, sha: first }, 'ends');
  expect(states(github)).toEqual([['in_progress', 'error'], ['in_progress', 'success']]);
  expect(github.surfaces.comments).toHaveLength(1);
  expect(commentOf(github, 7)).not.toMatch(/in progress|interrupted/);
});

test.each([
  ['still goes on', { status: 'in_progress', attempt: 1 }, 'read', 'production'],
  ['may not be looked at', { status: 'completed', attempt: 1 }, 'none', 'production'],
  ['is of another job', { status: 'completed', attempt: 1 }, 'read', 'staging'],
] as const)('a run that %s is left as it is', async (_what, state, access, name) => {
  const { github, first, second } = await startGithub();
  await show(github, { run: '100', sha: first, name }, 'killed');
  github.surfaces.permissions.actions = access;
  github.surfaces.runs.set('100', state);
  const lines = await show(github, { run: '200', sha: second }, 'ends');
  expect(states(github)[0]).toEqual(['in_progress']);
  expect(commentOf(github, 7)).toContain('in progress');
  expect(lines.join('\n')).not.toContain('interrupted');
});
