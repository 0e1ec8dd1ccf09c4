import { describe, expect, test } from 'vitest';
import { readGithubJob } from '../../../src/core/github/job.js';

const head = 'a'.repeat(40);
const env = {
  GITHUB_REPOSITORY: 'shop/config', GITHUB_SERVER_URL: 'https://github.example', GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'b'.repeat(40), GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '2', GITHUB_WORKFLOW: 'Deploy', GITHUB_WORKFLOW_REF: 'shop/config/.github/workflows/deploy.yaml@refs/pull/7/merge', GITHUB_JOB: 'production', GITHUB_ACTION: '__run',
};

describe('the job on GitHub', () => {
  test('of a pull request is about its head, not about the merge that is checked out', () => {
    expect(readGithubJob(env, { pull_request: { number: 7, head: { sha: head } } })).toEqual({
      repository: 'shop/config', repositoryUrl: 'https://github.example/shop/config', server: 'https://github.example', event: 'pull_request', sha: head, branch: undefined, pullRequest: 7,
      runId: '4711', runAttempt: 2, runUrl: 'https://github.example/shop/config/actions/runs/4711/attempts/2', title: 'Deploy / production',
      place: '["shop/config/.github/workflows/deploy.yaml","production"]', step: '__run',
    });
  });

  test.each([
    ['of the ref', { GITHUB_REF: 'refs/pull/12/merge' }, {}, 12],
    ['of the payload', {}, { number: 9 }, 9],
    ['of the branch of a merge queue', { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-31-${head}` }, {}, 31],
    ['of nothing, on a push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }, { number: 9 }, undefined],
    ['of nothing, where the payload makes no sense', { GITHUB_REF: 'refs/heads/pull/3/x' }, { number: '3' }, undefined],
  ])('has the number %s', (_what, more, event, expected) => {
    expect(readGithubJob({ ...env, ...more }, event)?.pullRequest).toBe(expected);
  });

  test('is at the same place in every run, whatever the ref', () => {
    expect(readGithubJob({ ...env, GITHUB_RUN_ID: '1', GITHUB_WORKFLOW_REF: 'shop/config/.github/workflows/deploy.yaml@refs/heads/main' }, {})?.place).toBe(readGithubJob(env, {})?.place);
  });

  test.each([{}, { GITHUB_REPOSITORY: 'shop' }, { GITHUB_REPOSITORY: 'shop/../config' }])('is none without a repository that has a name: %j', (given) => {
    expect(readGithubJob(given, {})).toBeUndefined();
  });
});
