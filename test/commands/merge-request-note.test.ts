import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import { cli } from '../../src/cli.js';
import { openNote, type MergeRequestNote } from '../../src/commands/surfaces/merge-request.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { readSettings, type RawInputs } from '../../src/settings.js';
import type { Host } from '../../src/wiring.js';
import { plant, tracesOf } from '../support/canaries.js';
import { createFakeClock } from '../support/fake-clock.js';
import { startGitlab, type FakeGitlab } from '../support/fake-gitlab.js';
import { createRealClock } from '../support/real-clock.js';
import { applicationDiff, compare, reportOf } from '../support/rendered-diff.js';
import { dryRun, healthyRun, recordStart, rolledBackRun } from '../support/records.js';

const sha = '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081';

function hostOf(env: Readonly<Record<string, string>>, folder = '/nowhere'): Host {
  return { env, clock: createFakeClock(), signal: new AbortController().signal, folder };
}

/** What a run shows in a job of that GitLab. */
async function noteOf(gitlab: FakeGitlab, env: Readonly<Record<string, string>> = {}, raw: RawInputs = {}): Promise<MergeRequestNote> {
  const { settings } = await readSettings({ comment: 'true', app: 'web', 'gitlab-token': gitlab.token, ...raw }, {});
  const note = settings === undefined ? undefined : openNote(settings, hostOf({ ...gitlab.env, CI_COMMIT_SHA: sha, ...env }));
  if (note === undefined) throw new Error('there is no note');
  return note;
}

const started = (record: RunRecord): Parameters<ReturnType<MergeRequestNote['surfaces']>['started']>[0] => ({ type: 'run-started', at: recordStart, workflow: record.workflow, dryRun: record.dryRun, nodes: [], apps: ['web'] });

describe('the note below a merge request', () => {
  test('has the validation and the plan, each in its place, from two jobs with the same inputs', async (context) => {
    const gitlab = await startGitlab(context);
    const env = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_PROJECT_ID: '42' };
    const surfaces = (await noteOf(gitlab, env)).surfaces();
    surfaces.started(started(dryRun()));
    const shown = await surfaces.ended(dryRun(), { proposed: true });
    expect(shown).toEqual({ warnings: [], lines: ['comment: https://gitlab.example.com/shop/config/-/merge_requests/7#note_1'], annotated: false });
    expect(await validateIn(context, gitlab, env)).toContain('comment: https://gitlab.example.com/shop/config/-/merge_requests/7#note_1');
    expect(gitlab.notes).toMatchObject([{ mergeRequest: 7, edits: 1 }]);
    const [{ body } = { body: '' }] = gitlab.notes;
    expect(body.indexOf('<!-- osop-argocd: validation -->')).toBeGreaterThan(0);
    expect(body.indexOf('<!-- osop-argocd: plan -->')).toBeGreaterThan(body.indexOf('<!-- osop-argocd: end of validation -->'));
    expect(body).toContain('[the run](https://gitlab.example.com/shop/config/-/jobs/9)');
  });

  test('has what a change does to what applications deploy as a part of its own', async (context) => {
    const gitlab = await startGitlab(context);
    const service = (port: number): string => `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: ${port}}]}\n`;
    const note = await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_PROJECT_ID: '42' });
    expect((await note.rendered(reportOf([applicationDiff('web', compare(service(80), service(81)))]))).warnings).toEqual([]);
    const [{ body } = { body: '' }] = gitlab.notes;
    expect(body).toContain('<!-- osop-argocd: rendered -->\n\n### ✅ The change changes 1 resource in 1 application');
    expect(body).toContain('-   spec.ports[81/TCP].port: 80\n+   spec.ports[81/TCP].port: 81\n');
  });

  test('later has the course of the deployment: the branch\'s job looks up the merge request that its commit came with', async (context) => {
    const gitlab = await startGitlab(context);
    gitlab.mergeRequests.push({ iid: 7, sha: 'b'.repeat(40), state: 'merged', target: 'main', commits: [sha] });
    const surfaces = (await noteOf(gitlab, { CI_COMMIT_BRANCH: 'main' })).surfaces();
    surfaces.started(started(rolledBackRun()));
    await expect.poll(() => gitlab.notes[0]?.body, { timeout: 60_000 }).toContain('Deployment in progress');
    await surfaces.ended(rolledBackRun(), { proposed: false });
    expect(gitlab.notes).toMatchObject([{ mergeRequest: 7, edits: 1, body: expect.stringMatching(/rolled back/i) }]);
    expect(gitlab.notes[0]?.body).not.toContain('in progress');
  });

  test('of a commit that came with no merge request is none, and a line in the log says so', async (context) => {
    const gitlab = await startGitlab(context);
    const surfaces = (await noteOf(gitlab, { CI_COMMIT_BRANCH: 'main' })).surfaces();
    surfaces.started(started(healthyRun()));
    expect(await surfaces.ended(healthyRun(), { proposed: false })).toEqual({ warnings: [], lines: ['comment: 3f2a9c1 came with no merge request'], annotated: false });
    expect(gitlab.notes).toEqual([]);
  });

  test('OSOP-GITLAB-001: that cannot be written is a warning with what the token lacks, once', async (context) => {
    const gitlab = await startGitlab(context);
    gitlab.access.scope = 'read_api';
    const surfaces = (await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7' })).surfaces();
    surfaces.started(started(healthyRun()));
    expect((await surfaces.ended(healthyRun(), { proposed: false })).warnings).toMatchObject([{ code: 'OSOP-GITLAB-001', severity: 'warning', message: expect.stringContaining('Merge request 7 has no note: Asked to write a note to merge request 7, GitLab answered 403'), hint: expect.stringContaining('scope api') }]);
    const without = (await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7' }, { 'gitlab-token': '', 'check-run': 'true' })).surfaces();
    expect((await without.ended(healthyRun(), { proposed: false })).warnings).toMatchObject([{ code: 'OSOP-GITLAB-001', hint: 'set gitlab-token' }, { code: 'OSOP-GITHUB-001', message: 'nothing is shown by check-run: this is no job of GitHub Actions' }]);
  });

  test('T2: sends its token to no server but the one that gitlab-url names', async (context) => {
    const gitlab = await startGitlab(context);
    const own = (await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7' }, { 'gitlab-url': `${new URL(gitlab.apiUrl).origin}/` })).surfaces();
    expect((await own.ended(healthyRun(), { proposed: false })).warnings).toEqual([]);
    expect(gitlab.notes).toHaveLength(1);
    const asked = gitlab.requests.length;
    for (const url of ['https://gitlab.example.com', `${new URL(gitlab.apiUrl).origin}/gitlab`]) {
      const other = (await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7' }, { 'gitlab-url': url })).surfaces();
      expect((await other.ended(healthyRun(), { proposed: false })).warnings).toMatchObject([{ code: 'OSOP-GITLAB-001', message: expect.stringContaining('gitlab-token is not sent there') }]);
      expect(gitlab.requests).toHaveLength(asked);
    }
  });

  test('T21, T22: holds no secret in any of eight encodings, no command, no mention and no reference of others', async (context) => {
    const gitlab = await startGitlab(context);
    const canaries = [{ input: 'gitlab-token', value: gitlab.token }, { input: 'webhook-secret', value: 'S3cr3t/+p"w&<x> é~\'!that-signs' }];
    const record = rolledBackRun();
    const lines = plant(canaries);
    const hostile = '@all !1 &1 ~bug\n/merge\n/close <img src=x>';
    const surfaces = (await noteOf(gitlab, { CI_MERGE_REQUEST_IID: '7' }, { 'webhook-secret': canaries[1]?.value ?? '' })).surfaces();
    await surfaces.ended({ ...record, headline: hostile, reason: hostile, notices: [hostile, ...lines], apps: record.apps.map((app) => ({ ...app, name: hostile, causes: [hostile] })), problems: [hostile, ...lines].map((message) => ({ code: 'OSOP-GATE-001', severity: 'error', message, hint: message })) }, { proposed: false });
    const [{ body } = { body: '' }] = gitlab.notes;
    expect(body).toContain('heard');
    // Texts of a run come without secrets; what leaves is looked through once more, as far as they are neither escaped nor cut by then.
    expect(tracesOf(canaries.slice(0, 1), body)).toEqual([]);
    expect(body).not.toMatch(/^[ \t>]*\/[a-z]/m);
    for (const part of ['@all', '!1', '&1', '~bug', '<img']) expect(body).not.toContain(part);
  });
});

/** `osop-argocd validate` in a job of that GitLab; returns what it prints for people. */
async function validateIn(context: TestContext, gitlab: FakeGitlab, env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'note-'));
  context.onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'a.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: 1}\n');
  let told = '';
  const host = { ...hostOf({ ...gitlab.env, ...env, GITLAB_TOKEN: gitlab.token }, folder), clock: createRealClock() };
  await cli(['validate', '--comment', '--app=web', '--changed-only=false'], { host, stdout: () => undefined, stderr: (text) => { told += text; }, color: false });
  return told;
}
