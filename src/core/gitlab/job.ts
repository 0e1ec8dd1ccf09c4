/** The job of GitLab CI that this process is: where it can write a note, and for what. */
export interface GitlabJob {
  /** `https://host/api/v4`. */
  readonly apiUrl: string;
  /** Id or path of the project that the merge request is in, or would be. */
  readonly project: string;
  /** Page of that project, for links. */
  readonly projectUrl: string;
  /** Number of the merge request within the project, where the pipeline is for one. */
  readonly mergeRequest: number | undefined;
  readonly sha: string | undefined;
  readonly branch: string | undefined;
  /** Page of the job. */
  readonly runUrl: string | undefined;
  /** The job: the same from pipeline to pipeline. */
  readonly place: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads GitLab's variables; undefined outside of GitLab CI. https://docs.gitlab.com/ci/variables/predefined_variables/ */
export function readGitlabJob(env: Environment): GitlabJob | undefined {
  // For a merge request from a fork the pipeline is the fork's, and the merge request is not.
  const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'];
  const apiUrl = env['CI_API_V4_URL'];
  if (env['GITLAB_CI'] === undefined || project === undefined || apiUrl === undefined) return undefined;
  const iid = env['CI_MERGE_REQUEST_IID'] ?? '';
  const sha = env['CI_COMMIT_SHA'] ?? '';
  return {
    apiUrl,
    project,
    projectUrl: env['CI_MERGE_REQUEST_PROJECT_URL'] ?? env['CI_PROJECT_URL'] ?? '',
    mergeRequest: /^[1-9]\d{0,9}$/.test(iid) ? Number(iid) : undefined,
    sha: /^[0-9a-f]{40,64}$/i.test(sha) ? sha.toLowerCase() : undefined,
    branch: env['CI_COMMIT_BRANCH'],
    runUrl: env['CI_JOB_URL'],
    place: JSON.stringify(['gitlab', env['CI_JOB_NAME'] ?? '']),
  };
}
