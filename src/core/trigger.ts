import { isJsonObject, type Json } from './json.js';
import { repositoryName } from './repository-name.js';

/** Why the run was started, as the CI system tells it; undefined where it does not. */
export interface Trigger {
  readonly system: 'github' | 'gitlab' | 'jenkins' | undefined;
  readonly event: string | undefined;
  /** `owner/name`, as written there. */
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  readonly sha: string | undefined;
  readonly previousSha: string | undefined;
  /** Files that the event says were added or changed and are still there; undefined where it does not say. */
  readonly changedFiles: readonly string[] | undefined;
  readonly actor: string | undefined;
  /** Page of the run: the same one for every attempt of it. */
  readonly runUrl: string | undefined;
  /** Counts from 1; undefined where the system does not tell. */
  readonly runAttempt: number | undefined;
  /** True for a change that is only proposed: a pull or merge request, or one in a merge queue. Such a run plans and validates. */
  readonly proposed: boolean;
  /**
   * True for an event that has this repository's secrets while the files that are checked out may be somebody else's. What is
   * carried out is then read from `sha`, the commit of this repository's own branch, whatever is checked out.
   */
  readonly readsBase: boolean;
  /** What the run is for where that is no branch: `refs/tags/v1`. */
  readonly otherRef: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const fullSha = /^[0-9a-f]{40}$/i;

/**
 * Reads the CI system's variables and GitHub's event payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readTrigger(env: Environment, event: Json | undefined): Trigger {
  if (env['GITHUB_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] !== undefined || env['GITHUB_REPOSITORY'] !== undefined) return githubTrigger(env, event);
  if (env['GITLAB_CI'] !== undefined) return gitlabTrigger(env);
  if (env['JENKINS_URL'] !== undefined) return jenkinsTrigger(env);
  return { ...nothing, sha: undefined };
}

const nothing: Trigger = {
  system: undefined, event: undefined, repository: undefined, branch: undefined, sha: undefined, previousSha: undefined,
  changedFiles: undefined, actor: undefined, runUrl: undefined, runAttempt: 1, proposed: false, readsBase: false, otherRef: undefined,
};

function githubTrigger(env: Environment, event: Json | undefined): Trigger {
  const name = env['GITHUB_EVENT_NAME'];
  const payload = isJsonObject(event) ? event : {};
  const push = name === 'push' ? payload : {};
  const ref = env['GITHUB_REF'] ?? text(payload['ref']);
  const pullRequest = name === 'pull_request' || name === 'pull_request_target';
  const proposed = name?.startsWith('pull_request') === true || name === 'merge_group' || ref?.startsWith('refs/pull/') === true
    || (name === 'workflow_run' && !followsOwnBranch(payload['workflow_run'], { repository: env['GITHUB_REPOSITORY'], ref }));
  const branch = pullRequest ? env['GITHUB_BASE_REF'] : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? (env['GITHUB_REF_TYPE'] === 'branch' ? env['GITHUB_REF_NAME'] : undefined));
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = env['GITHUB_REPOSITORY'];
  return {
    system: 'github',
    event: name,
    repository,
    branch: present(branch),
    sha: sha(text(push['after'])) ?? sha(env['GITHUB_SHA']),
    previousSha: sha(text(push['before'])),
    changedFiles: changedFiles(push['commits'], push['forced'] === true),
    actor: env['GITHUB_ACTOR'],
    runUrl: repository === undefined || env['GITHUB_RUN_ID'] === undefined ? undefined : `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}`,
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    proposed,
    readsBase: name === 'pull_request_target' || name === 'workflow_run',
    otherRef: branch === undefined || branch === '' ? present(ref) : undefined,
  };
}

/** Events by which only those who may push to a branch start a workflow on it. */
const ownEvents: ReadonlySet<string | undefined> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Whether a `workflow_run` follows a run of this repository's own branch, the one it is for. A branch of a fork may be called the same. */
function followsOwnBranch(followed: Json | undefined, { repository, ref }: { readonly repository: string | undefined; readonly ref: string | undefined }): boolean {
  if (!isJsonObject(followed) || repository === undefined) return false;
  const { event, head_branch: branch, head_repository: head } = followed;
  return ownEvents.has(text(event)) && isJsonObject(head) && text(head['full_name'])?.toLowerCase() === repository.toLowerCase() && typeof branch === 'string' && ref === `refs/heads/${branch}`;
}

/** GitHub lists at most 2,048 commits with a push, and may leave their files out. */
const mostCommits = 2_048;

/**
 * The files of a push in the order of its commits: added or modified, and not removed later. After a forced
 * push the list does not say what changed against the branch as it was.
 */
function changedFiles(commits: Json | undefined, forced: boolean): readonly string[] | undefined {
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits || forced) return undefined;
  const files = new Set<string>();
  for (const commit of commits as readonly Json[]) {
    if (!isJsonObject(commit) || !Array.isArray(commit['modified'])) return undefined;
    for (const path of [...strings(commit['added']), ...strings(commit['modified'])]) files.add(path);
    for (const path of strings(commit['removed'])) files.delete(path);
  }
  return [...files];
}

function gitlabTrigger(env: Environment): Trigger {
  return {
    ...nothing,
    system: 'gitlab',
    event: env['CI_PIPELINE_SOURCE'],
    repository: env['CI_PROJECT_PATH'],
    branch: env['CI_COMMIT_BRANCH'] ?? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
    sha: sha(env['CI_COMMIT_SHA']),
    previousSha: sha(env['CI_COMMIT_BEFORE_SHA']),
    actor: env['GITLAB_USER_LOGIN'],
    runUrl: gitlabJob(env),
    runAttempt: undefined,
    proposed: env['CI_MERGE_REQUEST_IID'] !== undefined || /merge_request|pull_request/.test(env['CI_PIPELINE_SOURCE'] ?? ''),
    otherRef: env['CI_COMMIT_TAG'] === undefined ? undefined : `refs/tags/${env['CI_COMMIT_TAG']}`,
  };
}

/** A job that is tried again has a new id and page: what stays is the pipeline, and the job's name in it. */
function gitlabJob({ CI_PIPELINE_URL: pipeline, CI_JOB_NAME: job, CI_JOB_URL: page }: Environment): string | undefined {
  return pipeline === undefined || job === undefined ? page : `${pipeline}#${encodeURIComponent(job)}`;
}

function jenkinsTrigger(env: Environment): Trigger {
  return {
    ...nothing,
    system: 'jenkins',
    repository: env['GIT_URL'] === undefined ? undefined : repositoryName(env['GIT_URL']),
    branch: env['GIT_BRANCH']?.replace(/^origin\//, ''),
    sha: sha(env['GIT_COMMIT']),
    previousSha: sha(env['GIT_PREVIOUS_COMMIT']),
    actor: env['BUILD_USER_ID'],
    runUrl: env['BUILD_URL'],
    proposed: env['CHANGE_ID'] !== undefined,
    otherRef: env['TAG_NAME'] === undefined ? undefined : `refs/tags/${env['TAG_NAME']}`,
  };
}

/** A full commit hash; forty zeros mean "none". */
function sha(value: string | undefined): string | undefined {
  return value !== undefined && fullSha.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function present(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
