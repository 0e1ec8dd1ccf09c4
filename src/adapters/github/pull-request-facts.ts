import { explainMissingData } from '../../core/github/failures.js';
import { parsePullRequest, type PullRequest } from '../../core/preview/pull-request.js';
import type { Place } from './tree.js';

/** A pull request as it is now. */
export async function readPullRequest({ api, base, repository }: Place, number: number): Promise<PullRequest> {
  const about = { action: `read pull request ${number} of ${repository}`, permission: 'pull-requests: read' };
  const found = parsePullRequest(await api.get({ ...about, path: [...base, 'pulls', String(number)] }));
  if (found === undefined || found.number !== number) throw explainMissingData({ ...about, mutates: false }, 'a pull request');
  return found;
}
