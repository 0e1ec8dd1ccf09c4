import { createComparison, createGit, type GitComparison } from '../../adapters/git/index.js';
import { hasAll, readBelow } from '../../adapters/repository-files.js';
import { AdapterError } from '../../core/adapter-error.js';
import type { GitChange } from '../../core/gitops/affected.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import { createRedactor } from '../../core/report/redact.js';
import { readTrigger } from '../../core/trigger.js';
import type { GitPort } from '../../engine/ports.js';
import type { Settings } from '../../settings.js';
import { readEvent, repositoryRoot, workspaceRoot, type Host } from '../../wiring.js';

/** A change with the commits that it lies between; `base` is undefined for the first commit of all. */
export interface ReadChange {
  readonly change: GitChange;
  readonly head: string;
  readonly base: string | undefined;
  /** The checkout, and its commits held against each other. */
  readonly git: GitPort;
  readonly comparison: GitComparison;
}

/** What Applications, their parameters and what they are made of stand in. Of other files it counts whether they are there. */
export const ofInterest = /\.(?:ya?ml|json|tpl)$|(?:^|\/)Kustomization$/;

/** Reads the change that the inputs or the event name, from git and, for what is checked out, from the files. */
export async function readChange(settings: Settings, host: Host): Promise<ReadChange | { readonly problem: Problem }> {
  const root = workspaceRoot(settings, host);
  const options = { workspace: root, clock: host.clock, redact: createRedactor(settings.secrets), environment: host.env, signal: host.signal, temporaryFolder: host.env['RUNNER_TEMP'] };
  const git = createGit(options);
  const comparison = createComparison(options);
  try {
    const checkedOut = (await git.head()).sha;
    const head = settings.head === undefined ? checkedOut : await commitOf(git, settings.head);
    const base = settings.base === undefined ? await baseOfEvent(git, head, { settings, host, comparison }) : await partedFrom(await commitOf(git, settings.base), head, comparison);
    // Fetches a base that a clone was cut off before.
    if (base !== undefined) await git.changedFiles(head, base);
    const paths = (await comparison.paths(head)).toSorted();
    const [top, wanted] = [repositoryRoot(root), paths.filter((path) => ofInterest.test(path))];
    const read = head === checkedOut && hasAll(top, wanted) ? readBelow(top) : readFrom(await git.readTexts(head, wanted));
    return { change: { paths, read, before: base === undefined ? new Map(paths.map((path) => [path, undefined])) : await comparison.before({ base, head }, (path) => ofInterest.test(path)) }, head, base, git, comparison };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { problem: { code: 'OSOP-GIT-001', severity: 'error', message: `what changed cannot be told: ${error.message}`, hint: error.hint ?? 'check out with fetch-depth: 0, or name commits by base and head' } };
  }
}

function readFrom(texts: ReadonlyMap<string, string>): (path: string) => string | undefined {
  return (path) => texts.get(path);
}

/** Of a name, and of `~2` and `^` behind it, which count first parents. */
async function commitOf(git: GitPort, written: string): Promise<string> {
  const [, name = '', suffix = ''] = /^(.*?)((?:~\d{0,3}|\^)*)$/.exec(written) ?? [];
  let { sha, parents } = await git.commit(name === '' ? 'HEAD' : name);
  for (const [, count] of suffix.matchAll(/~(\d*)|\^/g)) {
    for (let step = 0; step < Number(count === undefined || count === '' ? 1 : count); step += 1) {
      const [parent] = parents;
      if (parent === undefined) throw new AdapterError('not-found', `There is no commit ${JSON.stringify(written)}: ${sha.slice(0, 7)} is the first of all.`);
      ({ sha, parents } = await git.commit(parent));
    }
  }
  return sha;
}

/** What others did on the base since is none of the change. A clone that was cut off does not tell: then the base itself counts. */
async function partedFrom(base: string, head: string, comparison: GitComparison): Promise<string> {
  return await comparison.mergeBase({ base, head }) ?? base;
}

/** As for `validate`: a checkout of a pull request's merge commit is compared with that commit's first parent. */
async function baseOfEvent(git: GitPort, head: string, { settings, host, comparison }: { readonly settings: Settings; readonly host: Host; readonly comparison: GitComparison }): Promise<string | undefined> {
  const event = readEvent(host.env);
  const trigger = readTrigger(host.env, event);
  const { parents } = await git.commit(head);
  if (settings.head !== undefined || (trigger.proposed && parents.length > 1)) return parents[0];
  const proposedFor = pullRequestBase(event) ?? host.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
  if (proposedFor !== undefined) return await partedFrom(proposedFor, head, comparison);
  return trigger.previousSha ?? parents[0];
}

function pullRequestBase(event: Json | undefined): string | undefined {
  const request = isJsonObject(event) ? event['pull_request'] : undefined;
  const base = isJsonObject(request) ? request['base'] : undefined;
  const sha = isJsonObject(base) ? base['sha'] : undefined;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}
