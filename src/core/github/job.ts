import { isJsonObject, type Json } from '../json.js';
import { parseGithubRepository } from './repository.js';
import { valueAt } from './value-at.js';

/** The job of GitHub Actions that this process is a step of: where it can show something, and for what. */
export interface GithubJob {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryUrl: string;
  /** `https://github.com` */
  readonly server: string;
  readonly event: string | undefined;
  /** The commit that is looked at: of a pull request its head, not the merge that is checked out. */
  readonly sha: string | undefined;
  readonly branch: string | undefined;
  /** Number of the pull request that the event is about. */
  readonly pullRequest: number | undefined;
  readonly runId: string | undefined;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** Page of this attempt. */
  readonly runUrl: string | undefined;
  /** `Deploy / production`: the workflow and the job as people know them. */
  readonly title: string;
  /** The workflow file and the job's id: the same from run to run, and in every commit. */
  readonly place: string;
  /** The step, the same in every attempt. */
  readonly step: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readGithubJob(env: Environment, event: Json | undefined): GithubJob | undefined {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (parseGithubRepository(repository) === undefined) return undefined;
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repositoryUrl = `${server}/${repository}`;
  const runAttempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
  const runId = env['GITHUB_RUN_ID'];
  const file = env['GITHUB_WORKFLOW_REF']?.split('@', 1)[0];
  const workflow = env['GITHUB_WORKFLOW'] ?? file ?? '';
  const job = env['GITHUB_JOB'] ?? '';
  return {
    repository,
    repositoryUrl,
    server,
    event: env['GITHUB_EVENT_NAME'],
    sha: commitOf(isJsonObject(event) ? valueAt(event, 'pull_request', 'head', 'sha') : undefined) ?? commitOf(env['GITHUB_SHA']),
    branch: /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
    pullRequest: pullRequestOf(env, event),
    runId,
    runAttempt,
    runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
    title: [workflow, job].filter((part) => part !== '').join(' / '),
    place: JSON.stringify([file ?? workflow, job]),
    step: env['GITHUB_ACTION'] ?? '',
  };
}

/** Of the payload, of `refs/pull/7/merge`, or of the branch that a merge queue makes for it. */
function pullRequestOf(env: Environment, event: Json | undefined): number | undefined {
  const told = valueAt(event, 'pull_request', 'number') ?? (env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? valueAt(event, 'number') : undefined);
  if (typeof told === 'number' && Number.isSafeInteger(told) && told > 0) return told;
  const [, ref, queued] = /^refs\/pull\/(\d{1,9})\/|^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(env['GITHUB_REF'] ?? '') ?? [];
  const number = ref ?? queued;
  return number === undefined ? undefined : Number(number);
}

function commitOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}
