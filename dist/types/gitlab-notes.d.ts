import type { GitlabJob } from './core/gitlab/job.js';
import type { CommentPort } from './engine/surfaces.js';
import type { Patience } from './github-surfaces.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';
/** Connects to the GitLab of the job. What leaves is made inert there, and looked through for secrets once more. Throws AdapterError. */
export declare function connectNotes({ surfaces: { gitlabToken: token, gitlabUrl }, secrets, allowHttp }: Settings, { clock, env }: Host, { job, deadlineMs, signal }: Patience & {
    readonly job: GitlabJob;
}): Promise<{
    readonly port: CommentPort;
    readonly close: () => void;
}>;
