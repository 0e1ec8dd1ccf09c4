import type { Clock } from '../../core/clock.js';
import type { CommentPort } from '../../engine/surfaces.js';
import type { HttpTransport } from '../http-types.js';
/** One project of a GitLab server. `apiUrl` is `https://host/api/v4`, `project` its id or path, `projectUrl` its page. */
export interface GitlabPlace {
    readonly transport: HttpTransport;
    readonly clock: Clock;
    readonly apiUrl: string;
    readonly project: string;
    readonly projectUrl: string;
    readonly token: string;
    readonly allowHttp: boolean;
    /** For one request with its repetitions. */
    readonly deadlineMs: number;
    readonly signal?: AbortSignal | undefined;
}
/** Notes below the merge requests of a project. https://docs.gitlab.com/api/notes/#merge-requests */
export declare function createGitlabNotes(place: GitlabPlace): CommentPort;
