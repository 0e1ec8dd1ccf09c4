import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import type { Json } from '../../core/json.js';
import type { GithubSurfacesPort } from '../../engine/surfaces.js';
import { showCheckRun } from './check-runs.js';
import { showComment } from './comments.js';
import { requirePlace, type GithubPlace } from './config-repository.js';
import { beginDeployment, endDeployment, endInterrupted, settleDeployments } from './deployments.js';
import { createIssues } from './issues.js';
import { readPullRequest } from './pull-request-facts.js';
import type { Place } from './tree.js';

/** What is shown on the pages of one repository. Each part needs a permission of its own. */
export function createGithubSurfaces(options: GithubPlace): GithubSurfacesPort {
  const place = requirePlace(options);
  return {
    ...createIssues(place),
    showCheckRun: async (request) => await showCheckRun(place, request),
    showComment: async (request) => await showComment(place, request),
    pullRequest: async (number) => await readPullRequest(place, number),
    pullRequestOf: async (commit) => await pullRequestOf(place, commit),
    beginDeployment: async (request) => await beginDeployment(place, request),
    endInterrupted: async (request) => await endInterrupted(place, request),
    endDeployment: async (id, status) => { await endDeployment(place, id, status); },
    settleDeployments: async (request) => { await settleDeployments(place, request); },
  };
}

/** One that made the commit comes first, then one that was merged into the branch, then one that is open with this head. */
async function pullRequestOf({ api, base, repository }: Place, { sha, branch }: { readonly sha: string; readonly branch: string | undefined }): Promise<number | undefined> {
  const about = { action: `look for the pull request of ${sha.slice(0, 7)} of ${repository}`, permission: 'pull-requests: write' };
  const answer = await api.get({ ...about, path: [...base, 'commits', sha, 'pulls'], query: { per_page: '100' } });
  if (!Array.isArray(answer)) throw explainMissingData({ ...about, mutates: false }, 'a list');
  const pulls = answer as readonly Json[];
  const isMerged = (pull: Json): boolean => typeof valueAt(pull, 'merged_at') === 'string';
  const found = pulls.find((pull) => isMerged(pull) && valueAt(pull, 'merge_commit_sha') === sha)
    ?? pulls.find((pull) => isMerged(pull) && (branch === undefined || valueAt(pull, 'base', 'ref') === branch))
    ?? pulls.find((pull) => valueAt(pull, 'state') === 'open' && valueAt(pull, 'head', 'sha') === sha);
  const number = found === undefined ? undefined : valueAt(found, 'number');
  return typeof number === 'number' ? number : undefined;
}
