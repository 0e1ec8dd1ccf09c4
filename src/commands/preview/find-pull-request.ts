import { AdapterError } from '../../core/adapter-error.js';
import type { GithubJob } from '../../core/github/job.js';
import { valueAt } from '../../core/github/value-at.js';
import type { Json } from '../../core/json.js';
import { parsePullRequest, type PullRequest } from '../../core/preview/pull-request.js';
import type { Problem } from '../../core/problem.js';
import type { PullRequestFactsPort } from '../../engine/preview/ports.js';
import { connectSurfaces } from '../../github-surfaces.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';

/** Milliseconds for a question with its repetitions. */
const deadlineMs = 60_000;

/** GitHub, where there is a token for it that can be used. */
export async function connectGithub(settings: Settings, host: Host, job: GithubJob): Promise<{ readonly port: PullRequestFactsPort; readonly close: () => void } | undefined> {
  if (settings.githubToken === undefined) return undefined;
  try {
    return await connectSurfaces(settings, host, { job, deadlineMs, signal: host.signal });
  } catch (error) {
    if (error instanceof AdapterError) return undefined;
    throw error;
  }
}

/** The pull request that the input names, else that of the event. */
export async function findPullRequest({ preview: { pullRequest: asked } }: Settings, { event, job, github }: { readonly event: Json | undefined; readonly job: GithubJob; readonly github: PullRequestFactsPort | undefined }): Promise<{ readonly pullRequest: PullRequest } | { readonly problem: Problem }> {
  const told = job.event === 'pull_request' || job.event === 'pull_request_target' ? parsePullRequest(valueAt(event, 'pull_request')) : undefined;
  if (told !== undefined && (asked === undefined || asked === told.number)) return { pullRequest: told };
  const number = asked ?? job.pullRequest;
  if (number === undefined) return { problem: { code: 'OSOP-INPUT-003', severity: 'error', message: 'which pull request the preview is of is not known', hint: 'run on pull_request, or set the input pull-request to its number' } };
  if (github === undefined) return { problem: unknown(number, 'there is no token of GitHub that can be used') };
  try {
    return { pullRequest: await github.pullRequest(number) };
  } catch (error) {
    if (error instanceof AdapterError) return { problem: unknown(number, error.message) };
    throw error;
  }
}

function unknown(number: number, why: string): Problem {
  return { code: 'OSOP-PREVIEW-005', severity: 'error', message: `what pull request ${number} is could not be asked: ${why}`, hint: 'give the job permissions: {pull-requests: read} and github-token' };
}
