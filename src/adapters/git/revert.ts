// Synchronous: these files are tiny, and simulated time must not pass while they are written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AdapterError } from '../../core/adapter-error.js';
import { splitNul } from '../../core/git/output.js';
import { pushPauseMs } from '../../core/git/push-pause.js';
import { isCommitSha, isSafeRef } from '../../core/git/refs.js';
import { revertMessage } from '../../core/git/revert-message.js';
import type { RevertRequest, RevertResult } from '../../engine/ports.js';
import type { ChildResult } from '../child-process.js';
import { findRevert, hasCommit, isAncestor, parentsOf } from './history.js';
import { identity, push } from './pushing.js';
import { gitError, type GitCall, type GitConnection, type GitSession } from './session.js';

const attempts = 20;

/** See GitPort. Works in a clone of its own, so that nothing in the workspace can leak into the commit. */
export async function revert(git: GitSession, request: RevertRequest): Promise<RevertResult> {
  requireSafe(request);
  const connection = await git.connect();
  const folder = mkdtempSync(join(git.options.temporaryFolder ?? tmpdir(), 'osop-revert-'));
  try {
    const work: Work = { git, request, folder, connection, call: { cwd: folder, connection }, made: new Set() };
    await prepare(work);
    return await untilPushed(work);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Work {
  readonly git: GitSession;
  readonly request: RevertRequest;
  readonly folder: string;
  readonly connection: GitConnection;
  readonly call: GitCall;
  /** Reverts that this call has committed, pushed or not. */
  readonly made: Set<string>;
}

function requireSafe({ sha, branch }: RevertRequest): void {
  if (!isCommitSha(sha) || !isSafeRef(branch)) {
    throw new AdapterError('refused', 'A revert needs a whole commit id and the name of a branch.');
  }
}

async function prepare({ git, folder, connection, call }: Work): Promise<void> {
  await git.run(['init', '--quiet'], call);
  await git.run(['remote', 'add', 'origin', connection.url], call);
  // Wins over the repository's own .gitattributes, so that no filter configured on this machine is run.
  const info = join(folder, '.git', 'info');
  mkdirSync(info, { recursive: true });
  writeFileSync(join(info, 'attributes'), '* -filter\n');
}

async function untilPushed(work: Work): Promise<RevertResult> {
  let unanswered: AdapterError | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const start = work.git.options.clock.monotonicMs();
    const outcome = await tryOnce(work);
    if (outcome.kind === 'done') {
      return outcome.result;
    }
    unanswered = outcome.kind === 'unanswered' ? outcome.error : unanswered;
    if (attempt >= attempts) {
      throw unanswered === undefined
        ? new AdapterError('conflict', `The branch ${work.request.branch} moved during each of ${attempts} attempts to push the revert; nothing was pushed.`, { retryable: true, hint: 'Too many others push at this time: run it again, or give the runs a concurrency group.' })
        : new AdapterError(unanswered.code, unanswered.message, { cause: unanswered, ambiguous: true });
    }
    await pause(work, { attempt, tookMs: work.git.options.clock.monotonicMs() - start, ambiguous: unanswered !== undefined });
  }
}

async function pause({ git }: Work, { attempt, tookMs, ambiguous }: { readonly attempt: number; readonly tookMs: number; readonly ambiguous: boolean }): Promise<void> {
  const { clock, random = Math.random, signal } = git.options;
  try {
    await clock.sleep(pushPauseMs(attempt, { fraction: random(), tookMs }), signal);
  } catch (error) {
    throw new AdapterError('cancelled', 'The revert was cancelled between two attempts to push it.', { cause: error, ambiguous });
  }
}

type Outcome =
  | { readonly kind: 'done'; readonly result: RevertResult }
  | { readonly kind: 'lost-race' }
  /** The remote could not be reached, or did not say whether it took the push: the next attempt looks. */
  | { readonly kind: 'unanswered'; readonly error: AdapterError };

async function tryOnce(work: Work): Promise<Outcome> {
  try {
    const tip = await fetchTip(work);
    const parents = await requireRevertible(work, tip);
    const [restoredSha = ''] = parents;
    const existing = await findRevert(work.git, { sha: work.request.sha, tip }, work.call);
    if (existing !== undefined) {
      return { kind: 'done', result: { revertSha: existing, restoredSha, alreadyReverted: !work.made.has(existing) } };
    }
    const revertSha = await commitRevert(work, tip, parents);
    if (revertSha === undefined) {
      return { kind: 'done', result: { revertSha: tip, restoredSha, alreadyReverted: true } };
    }
    return (await push(work.git, { source: 'HEAD', target: `refs/heads/${work.request.branch}` }, work.call)) ? { kind: 'done', result: { revertSha, restoredSha, alreadyReverted: false } } : { kind: 'lost-race' };
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'unreachable' && error.retryable) {
      return { kind: 'unanswered', error };
    }
    throw error;
  }
}

async function fetchTip({ git, request, call }: Work): Promise<string> {
  const tracking = `refs/remotes/origin/${request.branch}`;
  await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--filter=blob:none', '--end-of-options', 'origin', `+refs/heads/${request.branch}:${tracking}`], call);
  return (await git.run(['rev-parse', '--verify', '--end-of-options', `${tracking}^{commit}`], call)).stdout.trim();
}

async function requireRevertible({ git, request, call }: Work, tip: string): Promise<readonly string[]> {
  const { sha, branch } = request;
  if (!(await hasCommit(git, sha, call)) || !(await isAncestor(git, { ancestor: sha, descendant: tip }, call))) {
    throw new AdapterError('refused', `Commit ${sha} is not in the history of ${branch} at the remote, so it is not reverted there.`, {
      hint: 'Check the branch that the application follows.',
    });
  }
  const parents = await parentsOf(git, sha, call);
  if (parents.length === 0) {
    throw new AdapterError('refused', `Commit ${sha} is the first of its repository: reverting it would delete every file.`);
  }
  return parents;
}

/** Commits the revert on top of the tip; undefined when its content is there already. */
async function commitRevert(work: Work, tip: string, parents: readonly string[]): Promise<string | undefined> {
  const { git, request, call } = work;
  await git.run(['checkout', '--quiet', '--force', '--detach', tip], call);
  const { stdout: before } = await git.run(['ls-files', '-z'], call);
  const mainline = parents.length > 1 ? ['-m', '1'] : [];
  const reverting = await git.run(['revert', '--no-commit', ...mainline, request.sha], { ...call, accept: [0, 1] });
  if (reverting.exitCode === 1) {
    await refuseConflict(work, reverting);
  }
  if ((await git.run(['diff-index', '--cached', '--quiet', tip], { ...call, accept: [0, 1] })).exitCode === 0) {
    await git.run(['revert', '--quit'], call);
    return undefined;
  }
  if (before !== '' && (await git.run(['ls-files', '-z'], call)).stdout === '') {
    throw new AdapterError('refused', `Reverting ${request.sha} would delete every file of ${request.branch}; nothing was pushed.`);
  }
  return commit(work);
}

async function refuseConflict({ git, request, call }: Work, reverting: ChildResult): Promise<never> {
  const conflicts = splitNul((await git.run(['diff', '--name-only', '-z', '--diff-filter=U', '--no-ext-diff'], call)).stdout);
  await git.run(['revert', '--abort'], { ...call, accept: [0, 1, 128] });
  if (conflicts.length === 0) {
    throw gitError(['revert'], reverting, []);
  }
  throw new AdapterError('conflict', `Reverting ${request.sha} conflicts with later commits in ${conflicts.slice(0, 20).join(', ')}; nothing was pushed.`, {
    hint: `Revert it by hand: git revert ${request.sha}, settle these files, push.`,
  });
}

async function commit({ git, request, folder, call, made }: Work): Promise<string> {
  const subject = (await git.run(['log', '-1', '--format=%s', request.sha], call)).stdout;
  const messageFile = join(folder, '.git', 'osop-message');
  writeFileSync(messageFile, revertMessage({ ...request, subject }));
  await git.run(['commit', '--quiet', '--no-verify', '--cleanup=verbatim', `--file=${messageFile}`], { ...call, env: identity(git) });
  const sha = (await git.run(['rev-parse', '--verify', 'HEAD'], call)).stdout.trim();
  made.add(sha);
  return sha;
}
