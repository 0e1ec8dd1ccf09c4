import { AdapterError } from '../../core/adapter-error.js';
import { readRollbacks } from '../../core/git/quarantine.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { CommitStep } from '../../core/workflow/steps.js';
import { problemOf } from '../problems.js';
import type { CommitFacts, StepContext, StepResult } from './context.js';
import { allowCommit, isOfSameJob } from './quarantine.js';

/**
 * Finds the commit of the run and what it changed: from the event where it tells, else from git. One that was taken back on
 * its branch is refused, unless this very CI run did that: then going back is brought to its end.
 */
export async function commit(_step: CommitStep, context: StepContext): Promise<StepResult> {
  const { facts, ports } = context;
  try {
    const head = facts.sha === undefined ? await ports.git.head() : { sha: facts.sha, branch: undefined };
    const branch = facts.branch ?? head.branch;
    const [info, { problems, takenBackBy }] = await Promise.all([ports.git.commit(head.sha), quarantined(head.sha, branch, context)]);
    if (hasErrors(problems)) return { kind: 'failed', retryable: false, refused: true, problems };
    const previousSha = facts.previousSha ?? info.parents[0];
    const changedFiles = facts.changedFiles ?? (await ports.git.changedFiles(head.sha, await knownBase(previousSha, context))).changed;
    const found: CommitFacts = { sha: info.sha, previousSha, firstParent: info.parents[0], branch, changedFiles, madeHere: false, ...(takenBackBy === undefined ? {} : { takenBackBy }) };
    context.remember(found);
    return {
      kind: 'succeeded',
      problems,
      note: `${info.sha.slice(0, 7)} ${info.subject} (${changedFiles.length} ${changedFiles.length === 1 ? 'file' : 'files'})${takenBackBy === undefined ? '' : `, which an earlier attempt of this run took back by ${takenBackBy.slice(0, 7)}`}`,
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

/** Whether a rollback stands that took the commit back. That it could not be asked is told; the commit is deployed then. */
async function quarantined(sha: string, branch: string | undefined, context: StepContext): Promise<{ readonly problems: readonly Problem[]; readonly takenBackBy?: string }> {
  if (branch === undefined || context.settings.manual !== undefined) return { problems: [] };
  try {
    const { problems, blockedBy: [rollback] } = allowCommit(sha, readRollbacks(await context.ports.configRepository.history(branch)), context);
    if (rollback !== undefined && isOfSameJob(rollback.job, context.facts)) return { problems: [], takenBackBy: rollback.sha };
    return { problems: context.settings.dryRun ? problems.map(foretold) : problems };
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    // Without a remote, or where it has no such branch, nobody can have taken it back there.
    if (error.code === 'not-found') return { problems: [] };
    return { problems: [{ code: 'OSOP-GIT-001', severity: 'warning', message: `whether ${sha.slice(0, 7)} was rolled back is not known: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) }] };
  }
}

/** A dry run goes on, to show what else there is. */
function foretold(problem: Problem): Problem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning', message: `dry run: would be refused now: ${problem.message}` } : problem;
}
