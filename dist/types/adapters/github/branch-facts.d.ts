import type { HostQuestionsPort } from '../../engine/doctor-ports.js';
import { type GithubPlace } from './config-repository.js';
/** What GitHub says of a repository's branch and webhooks. Reads only; most of it needs no more than to see the repository. */
export declare function createBranchFacts(options: GithubPlace): HostQuestionsPort;
