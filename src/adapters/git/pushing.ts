import { AdapterError } from '../../core/adapter-error.js';
import { explainGitFailure } from '../../core/git/failures.js';
import type { ChildResult } from '../child-process.js';
import { gitError, type GitCall, type GitSession } from './session.js';

/** A commit's two people and dates, for the environment of git. */
export function identity({ options }: GitSession, author = options.author ?? { name: 'osop-argocd', email: 'osop-argocd@localhost' }): Readonly<Record<string, string>> {
  const date = options.clock.now().toISOString();
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: date,
  };
}

/** Brings an object to a branch of the remote by fast-forward, or to a tag that is not there. True when the remote took it, false when someone else was faster. */
export async function push(git: GitSession, { source, target, isDryRun = false }: { readonly source: string; readonly target: `refs/${string}/${string}`; readonly isDryRun?: boolean }, call: GitCall): Promise<boolean> {
  const args = ['push', '--porcelain', '--no-verify', ...(isDryRun ? ['--dry-run'] : []), '--end-of-options', 'origin', `${source}:${target}`];
  const result = await send(git, args, call);
  if (result.exitCode === 0) return true;
  if (explainGitFailure(`${result.stderr}\n${result.stdout}`).kind === 'lost-race') return false;
  throw gitError(args, result, { secrets: call.connection?.secrets ?? [], redact: git.options.redact });
}

async function send(git: GitSession, args: readonly string[], call: GitCall): Promise<ChildResult> {
  try {
    return await git.run(args, { ...call, accept: [0, 1, 128] });
  } catch (error) {
    // Ended from here while the remote was at work.
    throw error instanceof AdapterError ? new AdapterError(error.code, error.message, { cause: error.cause, ambiguous: true }) : error;
  }
}
