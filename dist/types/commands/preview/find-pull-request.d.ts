import type { GithubJob } from '../../core/github/job.js';
import type { Json } from '../../core/json.js';
import { type PullRequest } from '../../core/preview/pull-request.js';
import type { Problem } from '../../core/problem.js';
import type { PullRequestFactsPort } from '../../engine/preview/ports.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
/** GitHub, where there is a token for it that can be used. */
export declare function connectGithub(settings: Settings, host: Host, job: GithubJob): Promise<{
    readonly port: PullRequestFactsPort;
    readonly close: () => void;
} | undefined>;
/** The pull request that the input names, else that of the event. */
export declare function findPullRequest({ preview: { pullRequest: asked } }: Settings, { event, job, github }: {
    readonly event: Json | undefined;
    readonly job: GithubJob;
    readonly github: PullRequestFactsPort | undefined;
}): Promise<{
    readonly pullRequest: PullRequest;
} | {
    readonly problem: Problem;
}>;
