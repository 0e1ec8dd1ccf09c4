import { type PullRequest } from '../../core/preview/pull-request.js';
import type { Place } from './tree.js';
/** A pull request as it is now. */
export declare function readPullRequest({ api, base, repository }: Place, number: number): Promise<PullRequest>;
