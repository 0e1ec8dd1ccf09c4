import { AdapterError } from '../../core/adapter-error.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import { createRedactor } from '../../core/report/redact.js';
import { readTrigger } from '../../core/trigger.js';
import { readEvent, type Host } from '../../wiring.js';

/** Paths that the event changed and deleted; `all` where there is no event that says. */
export type Changed =
  | { readonly all: true }
  | { readonly files: ReadonlySet<string>; readonly deleted: readonly string[] }
  | { readonly problem: Problem };

/**
 * What the event changed. A pull request is compared with its base: a checkout of its merge commit with that commit's
 * first parent. What cannot be told is a problem: everything or nothing would both be a guess.
 */
export async function changedPaths({ host, root, secrets }: { readonly host: Host; readonly root: string; readonly secrets: readonly string[] }): Promise<Changed> {
  const event = readEvent(host.env);
  const trigger = readTrigger(host.env, event);
  if (trigger.system === undefined) return { all: true };
  if (trigger.changedFiles !== undefined) return { files: new Set(trigger.changedFiles), deleted: [] };
  const { createGit } = await import('../../adapters/git/index.js');
  const git = createGit({ workspace: root, clock: host.clock, redact: createRedactor(secrets), environment: host.env, signal: host.signal, temporaryFolder: host.env['RUNNER_TEMP'] });
  try {
    const { sha } = await git.head();
    const isMerge = (await git.commit(sha)).parents.length > 1;
    const base = isMerge ? undefined : (pullRequestBase(event) ?? host.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ?? trigger.previousSha);
    const { changed, deleted } = await git.changedFiles(sha, base);
    return { files: new Set(changed), deleted };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return {
      problem: {
        code: 'OSOP-GIT-001', severity: 'error', message: `what the event changed cannot be told: ${error.message}`,
        hint: error.hint ?? 'check out with fetch-depth: 2 or more, or set changed-only: false to check everything',
      },
    };
  }
}

function pullRequestBase(event: Json | undefined): string | undefined {
  const request = isJsonObject(event) ? event['pull_request'] : undefined;
  const base = isJsonObject(request) ? request['base'] : undefined;
  const sha = isJsonObject(base) ? base['sha'] : undefined;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}
