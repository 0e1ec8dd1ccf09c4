import type { PullRequestPort } from '../../engine/ports.js';
import { type GithubPlace } from './config-repository.js';
/** Pull requests of one repository on GitHub. The token needs `pull-requests: write`, and `contents: write` for auto-merge. */
export declare function createGithubPullRequests(options: GithubPlace): PullRequestPort;
