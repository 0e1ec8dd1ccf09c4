import { AdapterError } from '../core/adapter-error.js';
import type { ConfigRepositoryPort, PullRequestPort } from './ports.js';

/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base.
 */
export async function proposalBranch(
  { stem, base }: { readonly stem: string; readonly base: string },
  { pullRequests, repository, runId }: { readonly pullRequests: PullRequestPort; readonly repository: ConfigRepositoryPort; readonly runId: string },
): Promise<string> {
  const open = await pullRequests.findHead({ stem, base });
  if (open !== undefined) return open;
  try {
    await repository.head(stem, []);
    return `${stem}-${runId.slice(0, 8)}`;
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return stem;
    throw error;
  }
}
