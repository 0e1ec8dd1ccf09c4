import { AdapterError } from '../core/adapter-error.js';
import { BranchTaken, type Landed, type Proposal } from './landing.js';
import type { ConfigRepositoryPort, PullRequestPort } from './ports.js';

/** What a change that waits in a pull request needs, wherever it is made. */
export interface Proposing {
  readonly pullRequests: PullRequestPort;
  readonly repository: ConfigRepositoryPort;
  readonly runId: string;
}

/** Lands a change on the branch of the open pull request, or on a new one: also where somebody makes one of that name meanwhile. */
export async function landProposal<T>(wanted: { readonly stem: string; readonly base: string }, proposing: Proposing, land: (proposal: Proposal) => Promise<Landed<T>>): Promise<{ readonly head: string; readonly landed: Landed<T> }> {
  const proposal = await proposalBranch(wanted, proposing);
  try {
    return { head: proposal.head, landed: await land(proposal) };
  } catch (error) {
    if (!(error instanceof BranchTaken)) throw error;
    const other = await proposalBranch(wanted, proposing);
    return { head: other.head, landed: await land(other) };
  }
}

/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base. It is named after the run, and what is on it is the run's.
 */
async function proposalBranch({ stem, base }: { readonly stem: string; readonly base: string }, { pullRequests, repository, runId }: Proposing): Promise<Proposal> {
  const open = await pullRequests.findHead({ stem, base });
  if (open !== undefined) return { head: open, isNew: false };
  try {
    await repository.head(stem, []);
    return { head: `${stem}-${runId.slice(0, 8)}`, isNew: false };
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return { head: stem, isNew: true };
    throw error;
  }
}
