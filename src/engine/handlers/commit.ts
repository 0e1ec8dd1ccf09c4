import type { CommitStep } from '../../core/workflow/steps.js';
import { AdapterError } from '../../core/adapter-error.js';
import { problemOf } from '../problems.js';
import type { CommitFacts, StepContext, StepResult } from './context.js';

/** Finds the commit of the run and what it changed: from the event where it tells, else from git. */
export async function commit(_step: CommitStep, context: StepContext): Promise<StepResult> {
  const { facts, ports } = context;
  try {
    const head = facts.sha === undefined ? await ports.git.head() : { sha: facts.sha, branch: undefined };
    const info = await ports.git.commit(head.sha);
    const previousSha = facts.previousSha ?? info.parents[0];
    const changedFiles = facts.changedFiles ?? (await ports.git.changedFiles(head.sha, await knownBase(previousSha, context))).changed;
    const found: CommitFacts = { sha: info.sha, previousSha, firstParent: info.parents[0], branch: facts.branch ?? head.branch, changedFiles };
    context.remember(found);
    return {
      kind: 'succeeded',
      note: `${info.sha.slice(0, 7)} ${info.subject} (${changedFiles.length} ${changedFiles.length === 1 ? 'file' : 'files'})`,
      outputs: {
        commit_sha: found.sha,
        short_sha: found.sha.slice(0, 7),
        changed_files: changedFiles,
        previous_sha: previousSha ?? null,
        branch: found.branch ?? null,
        repository: facts.repository ?? null,
        author: info.author,
        message: info.subject,
      },
    };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const problem = problemOf(error, 'reading the commit of this run', { failed: 'OSOP-GIT-001', refused: 'OSOP-GIT-001' });
    return {
      kind: 'failed',
      retryable: error instanceof AdapterError && error.retryable,
      problems: [{ ...problem, hint: problem.hint ?? 'check the repository out before this step (actions/checkout)' }],
    };
  }
}

/** A push may carry several commits: compare with where the branch was before, if that commit can be had. */
async function knownBase(previousSha: string | undefined, context: StepContext): Promise<string | undefined> {
  if (previousSha === undefined) return undefined;
  try {
    return (await context.ports.git.commit(previousSha)).sha;
  } catch (error) {
    if (error instanceof AdapterError) return undefined;
    throw error;
  }
}
