import { runTrailer } from '../../src/core/git/reverts.js';
import { trailerValues } from '../../src/core/git/trailers.js';
import type { Attempt } from './attempt.js';
import type { Pull } from './memory-github.js';
import type { MemoryCommit } from './memory-git.js';
import type { Job } from './scenario.js';
import type { Storm } from './storm.js';

/** Of a job one pull request at most is open; what it is told to propose it proposes; what nobody merged is deployed by nobody, and on no branch but its own. */
export function proposalsWait(storm: Storm): readonly string[] {
  const { pulls } = storm.world.github;
  const jobs = [...new Set(storm.attempts.map(({ job }) => job))].filter(({ proposes }) => proposes === true);
  if (jobs.length === 0) return pulls.length === 0 ? [] : ['a pull request was opened by a job that does not propose'];
  const twice = jobs.flatMap(({ number }) => openedTwice(pulls.filter((pull) => pull.job === number && !pull.late)));
  const told = storm.attempts.flatMap((attempt) => toldOf(attempt, storm));
  return [...twice, ...told, ...deployedUnmerged(storm), ...pushed(storm), ...unproposed(storm), ...strangersIn(storm)];
}

/** True for a job that deploys nothing: its change waits. */
export function onlyProposes({ proposes, kind }: Job): boolean {
  return proposes === true && kind === 'bump';
}

/** The commits of pull requests, people's apart, that are not on the branch itself. */
export function proposed({ world: { git, github, foreign }, world }: Storm): readonly MemoryCommit[] {
  const main = world.head().sha;
  const found = github.pulls.flatMap((pull) => git.line(github.tipOf(pull) ?? '').filter(({ sha, author }) => author !== 'Ann' && !foreign.has(sha) && !git.contains(main, sha)));
  return [...new Map(found.map((commit) => [commit.sha, commit])).values()];
}

/** What arrives after its sender has given up nobody can call back. */
function openedTwice(own: readonly Pull[]): readonly string[] {
  return own.flatMap((pull, index) => {
    const before = own.slice(0, index).find(({ decidedMs }) => decidedMs > pull.openedMs);
    return before === undefined ? [] : [`job ${pull.job} opens pull request #${pull.number} (${pull.head}) beside its #${before.number} (${before.head})`];
  });
}

/** What somebody else has begun on a branch of that name stays there. */
function strangersIn({ world: { github: { pulls }, github, git, strangers } }: Storm): readonly string[] {
  return pulls.flatMap((pull) => git.line(github.tipOf(pull) ?? '').filter(({ sha }) => strangers.has(sha)).map(({ sha }) => `pull request #${pull.number} of job ${pull.job} brings ${sha.slice(0, 7)} of a stranger`));
}

/** A run that tells of a pull request has seen it open, with its version. */
function toldOf({ job, number, record, startMs, endMs }: Attempt, { world: { github, git } }: Storm): readonly string[] {
  const node = record?.nodes.find(({ kind }) => kind === 'bump');
  if (!onlyProposes(job) || record?.result !== 'succeeded' || node === undefined) return [];
  const name = `attempt ${number} of job ${job.number} (${job.app} ${job.tag})`;
  const { pull_request: url, commit_sha: sha } = node.produced;
  const pull = github.pulls.find((one) => typeof url === 'string' && url.endsWith(`/pull/${one.number}`));
  if (pull === undefined) return [`${name} succeeded with the pull request ${JSON.stringify(url)}, which is not there`];
  const found: string[] = [];
  if (pull.openedMs > endMs || pull.decidedMs < startMs) found.push(`${name} tells of pull request #${pull.number}, which was ${pull.state} before it`);
  const commit = typeof sha === 'string' ? git.find(sha) : undefined;
  if (commit?.files.get(`${job.app}/deployment.yaml`)?.includes(`shop/${job.app}:${job.tag}\n`) !== true) found.push(`${name} tells of pull request #${pull.number} by ${JSON.stringify(sha)}, which does not set ${job.tag}`);
  const tip = github.tipOf(pull);
  // One that was decided in the midst of the run may have missed the commit.
  if (commit !== undefined && tip !== undefined && pull.decidedMs > endMs && !git.contains(tip, commit.sha)) found.push(`${name} tells of ${commit.sha.slice(0, 7)}, which pull request #${pull.number} does not have`);
  return found;
}

/** What an Application runs has been on the branch by then. */
function deployedUnmerged({ world: { observations, git, github }, world }: Storm): readonly string[] {
  const onMain = new Set(git.history(world.head().sha).map(({ sha }) => sha));
  const found = observations.flatMap(({ atMs, application: { metadata: { name }, status } }) => [status?.history?.at(-1)?.revision, status?.operationState?.syncResult?.revision].flatMap((revision) => {
    if (revision === undefined || git.find(revision) === undefined) return [];
    return onMain.has(revision) && (github.mergedMs.get(revision) ?? 0) <= atMs ? [] : [`${name} runs ${revision.slice(0, 7)}, which was not merged`];
  }));
  return [...new Set(found)];
}

/** Whoever proposes brings nothing to the branch itself: what is there came by a person. */
function pushed({ world, attempts }: Storm): readonly string[] {
  const pages = new Set(attempts.filter(({ job }) => job.proposes === true).map(({ job }) => `https://ci.example/runs/${job.number}`));
  return world.git.line(world.head().sha).filter(({ sha, message }) => !world.foreign.has(sha) && trailerValues(message, 'Osop-Job').some((page) => pages.has(page)))
    .map(({ sha, message }) => `${sha.slice(0, 7)} (${trailerValues(message, runTrailer).join(', ')}) is on the branch, and was to be proposed`);
}

/** Once all is well a change can be proposed, is there already, or must not be. */
function unproposed({ attempts }: Storm): readonly string[] {
  const good = new Set(['succeeded', 'nothing-to-do', 'refused', 'planned']);
  return attempts.filter(({ job, healing, record }) => onlyProposes(job) && healing && !good.has(record?.result ?? 'killed'))
    .map(({ job, record }) => `job ${job.number} cannot propose ${job.app} ${job.tag} any more: ${record?.result ?? 'killed'}: ${record?.reason ?? ''}`);
}
