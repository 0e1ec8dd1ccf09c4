import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/json.js';
import { readTrigger, type Trigger } from '../../src/core/trigger.js';

const after = 'a'.repeat(40);
const before = 'b'.repeat(40);
const zero = '0'.repeat(40);

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'Org/k8s-manifests',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: after,
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_BASE_REF: '',
};

interface Commit {
  readonly added?: readonly string[];
  readonly modified?: readonly string[];
  readonly removed?: readonly string[];
}

function push(commits: readonly Commit[], given: Readonly<Record<string, Json>> = {}): Trigger {
  return readTrigger(github, { ref: 'refs/heads/main', before, after, forced: false, commits: commits.map((commit) => ({ added: [], modified: [], removed: [], ...commit })), ...given });
}

const nothing: Trigger = {
  system: undefined, event: undefined, repository: undefined, branch: undefined, sha: undefined, previousSha: undefined, changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, readsBase: false, otherRef: undefined,
};

test('a push on GitHub tells everything', () => {
  expect(push([{ modified: ['web.yaml'] }])).toEqual({
    system: 'github', event: 'push', repository: 'Org/k8s-manifests', branch: 'main', sha: after, previousSha: before, changedFiles: ['web.yaml'],
    actor: 'octocat', runUrl: 'https://github.example.com/Org/k8s-manifests/actions/runs/42', runAttempt: 2, proposed: false, readsBase: false, otherRef: undefined,
  });
});

describe('the changed files of a push', () => {
  test.each<readonly [string, readonly Commit[], readonly string[]]>([
    ['are those of all commits, each once', [{ added: ['a'] }, { modified: ['a', 'b'] }], ['a', 'b']],
    ['leave out what was added and then removed', [{ added: ['a', 'b'] }, { removed: ['a'] }], ['b']],
    ['leave out what was modified and then removed', [{ modified: ['a'] }, { removed: ['a'] }], []],
    ['hold what was removed and added again', [{ removed: ['a'] }, { added: ['a'] }], ['a']],
    ['hold the new name of what was renamed', [{ removed: ['a'], added: ['b'] }], ['b']],
  ])('%s', (_title, commits, files) => {
    expect(push(commits).changedFiles).toEqual(files);
  });

  test.each<readonly [string, Readonly<Record<string, Json>>]>([
    ['after a forced push', { forced: true }],
    ['where the commits do not list them, as on GitHub Actions', { commits: [{ id: after, message: 'x' }] }],
    ['where only some commits list them', { commits: [{ added: [], modified: ['a'], removed: [] }, { id: after }] }],
    ['where the list of commits is cut off', { commits: Array.from({ length: 2048 }, () => ({ added: [], modified: ['a'], removed: [] })) }],
    ['where there are no commits', { commits: [] }],
    ['where the commits are no list', { commits: 'x' }],
    ['where a commit is no mapping', { commits: [null] }],
  ])('are not known %s', (_title, given) => {
    expect(push([{ modified: ['a'] }], given).changedFiles).toBeUndefined();
  });

  test('are not known for other events, whatever their payload says', () => {
    expect(readTrigger({ ...github, GITHUB_EVENT_NAME: 'workflow_dispatch' }, { commits: [{ added: [], modified: ['a'], removed: [] }], before }))
      .toMatchObject({ changedFiles: undefined, previousSha: undefined, sha: after });
  });
});

describe('commits', () => {
  test.each<readonly [string, Readonly<Record<string, Json>>, Partial<Trigger>]>([
    ['a new branch has no previous commit', { before: zero }, { previousSha: undefined, sha: after }],
    ['a deleted branch has none of its own, the variable counts', { after: zero }, { sha: after }],
    ["the event's commit comes first", { after: 'C'.repeat(40) }, { sha: 'c'.repeat(40) }],
    ['what is no full hash is none', { before: 'main', after: '; rm -rf' }, { previousSha: undefined, sha: after }],
    ['what is no text is none', { before: 1, after: null }, { previousSha: undefined, sha: after }],
  ])('%s', (_title, given, expected) => {
    expect(push([], given)).toMatchObject(expected);
  });
});

describe('the branch', () => {
  test.each<readonly [string, Readonly<Record<string, string | undefined>>, string | undefined]>([
    ['of a push, slashes and all', { GITHUB_REF: 'refs/heads/feature/x' }, 'feature/x'],
    ['of a pull request is where it goes', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'patch' }, 'main'],
    ['of a pull request from a fork too', { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: 'release' }, 'release'],
    ['of workflow_dispatch is the one chosen', { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/hotfix' }, 'hotfix'],
    ['of a schedule', { GITHUB_EVENT_NAME: 'schedule' }, 'main'],
    ['of a tag is none', { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, undefined],
    ['of a release is none', { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, undefined],
    ['where only its name is given', { GITHUB_REF: undefined }, 'main'],
  ])('%s', (_title, env, branch) => {
    expect(readTrigger({ ...github, ...env }, undefined).branch).toBe(branch);
  });

  test('is in the event where the variables are not given', () => {
    expect(readTrigger({ GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' }, { ref: 'refs/heads/main' })).toMatchObject({ branch: 'main', system: 'github', runUrl: undefined, runAttempt: 1 });
  });
});

describe('a change that is only proposed', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['a pull request', { ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' }, true],
    ['a review of a pull request', { ...github, GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_REF: 'refs/pull/7/merge' }, true],
    ['any event on the ref of a pull request', { ...github, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/7/head' }, true],
    ['a merge queue (T3)', { ...github, GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' }, true],
    ['a push', github, false],
    ['workflow_dispatch', { ...github, GITHUB_EVENT_NAME: 'workflow_dispatch' }, false],
    ['a merge request', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event' }, true],
    ['a merge request, told by its number', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'api', CI_MERGE_REQUEST_IID: '3' }, true],
    ['a push to GitLab', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' }, false],
    ['a change in Jenkins', { JENKINS_URL: 'x', CHANGE_ID: '3' }, true],
    ['a branch in Jenkins', { JENKINS_URL: 'x', GIT_BRANCH: 'main' }, false],
  ])('%s', (_title, env, proposed) => {
    expect(readTrigger(env, undefined).proposed).toBe(proposed);
  });
});

describe('T3: an event that has the secrets of this repository and may have files of somebody else', () => {
  const followed = { event: 'push', head_branch: 'main', head_repository: { full_name: 'org/K8s-manifests' } };
  const follows = (workflowRun: Json | undefined): Trigger => readTrigger({ ...github, GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: workflowRun });

  test('reads its definition from the base, and pull_request_target only plans', () => {
    expect(readTrigger({ ...github, GITHUB_EVENT_NAME: 'pull_request_target' }, undefined)).toMatchObject({ readsBase: true, proposed: true, sha: after });
    expect(follows(followed)).toMatchObject({ readsBase: true, proposed: false, sha: after });
    expect([github, { ...github, GITHUB_EVENT_NAME: 'pull_request' }, { ...github, GITHUB_EVENT_NAME: 'workflow_dispatch' }].map((env) => readTrigger(env, undefined).readsBase)).toEqual([false, false, false]);
  });

  test.each<readonly [string, Json | undefined]>([
    ['a pull request', { ...followed, event: 'pull_request' }], ['a pull request of pull_request_target', { ...followed, event: 'pull_request_target' }], ['a push to a fork', { ...followed, head_repository: { full_name: 'mallory/k8s-manifests' } }],
    ['a branch of a fork that is called main', { ...followed, event: 'issue_comment' }], ['another branch', { ...followed, head_branch: 'feature' }], ['a fork that is gone', { ...followed, head_repository: null }],
    ['no branch', { ...followed, head_branch: null }], ['a run that is not told', undefined], ['text', 'push'], ['a merge queue', { ...followed, event: 'merge_group' }],
  ])('only plans where workflow_run follows %s', (_title, workflowRun) => {
    expect(follows(workflowRun)).toMatchObject({ proposed: true, readsBase: true });
  });
});

test.each<readonly [string, Readonly<Record<string, string>>, string | undefined]>([
  ['a tag on GitHub', { ...github, GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, 'refs/tags/v1'],
  ['a branch on GitHub', github, undefined],
  ['a tag on GitLab', { GITLAB_CI: 'true', CI_COMMIT_TAG: 'v1' }, 'refs/tags/v1'],
  ['a tag in Jenkins', { JENKINS_URL: 'x', TAG_NAME: 'v1' }, 'refs/tags/v1'],
])('what a run is for where that is no branch: %s', (_title, env, otherRef) => {
  expect(readTrigger(env, undefined).otherRef).toBe(otherRef);
});

test('a run attempt that is no number counts as the first', () => {
  expect(readTrigger({ ...github, GITHUB_RUN_ATTEMPT: 'x' }, undefined).runAttempt).toBe(1);
});

test('a payload that is no mapping is as good as none', () => {
  expect(readTrigger(github, 'x')).toMatchObject({ sha: after, previousSha: undefined, changedFiles: undefined });
});

test('GitLab tells its variables', () => {
  const env = {
    GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_PROJECT_PATH: 'group/sub/manifests', CI_COMMIT_BRANCH: 'main', CI_COMMIT_SHA: after, CI_COMMIT_BEFORE_SHA: before,
    GITLAB_USER_LOGIN: 'tanuki', CI_JOB_URL: 'https://gitlab.example.com/job/1',
  };
  expect(readTrigger(env, undefined)).toEqual({
    ...nothing, system: 'gitlab', event: 'push', repository: 'group/sub/manifests', branch: 'main', sha: after, previousSha: before, actor: 'tanuki', runUrl: 'https://gitlab.example.com/job/1',
    runAttempt: undefined,
  });
  // A job that is tried again is another one: only its name in the pipeline stays.
  const again = { ...env, CI_PIPELINE_URL: 'https://gitlab.example.com/group/-/pipelines/7', CI_JOB_NAME: 'deploy: [prod, eu]' };
  expect(readTrigger(again, undefined).runUrl).toBe('https://gitlab.example.com/group/-/pipelines/7#deploy%3A%20%5Bprod%2C%20eu%5D');
  expect(readTrigger({ ...again, CI_JOB_URL: 'https://gitlab.example.com/job/2' }, undefined).runUrl).toBe(readTrigger(again, undefined).runUrl);
  expect(readTrigger({ ...env, CI_COMMIT_BRANCH: undefined, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release', CI_COMMIT_BEFORE_SHA: zero }, undefined)).toMatchObject({ branch: 'release', previousSha: undefined });
});

test('Jenkins tells its variables', () => {
  const env = {
    JENKINS_URL: 'https://ci.example.com/', GIT_URL: 'git@github.com:Org/k8s-manifests.git', GIT_BRANCH: 'origin/feature/x', GIT_COMMIT: after, GIT_PREVIOUS_COMMIT: before,
    BUILD_USER_ID: 'jane', BUILD_URL: 'https://ci.example.com/job/1/',
  };
  expect(readTrigger(env, undefined)).toEqual({
    ...nothing, system: 'jenkins', repository: 'org/k8s-manifests', branch: 'feature/x', sha: after, previousSha: before, actor: 'jane', runUrl: 'https://ci.example.com/job/1/',
  });
  expect(readTrigger({ JENKINS_URL: 'x' }, undefined)).toEqual({ ...nothing, system: 'jenkins' });
});

test('without a CI system nothing is known', () => {
  expect(readTrigger({ HOME: '/home/jane', GIT_COMMIT: after }, undefined)).toEqual(nothing);
});
