import { trailerNames } from '../../core/git/commit-message.js';
import { splitNul } from '../../core/git/output.js';
import type { TakenCommit } from '../../core/git/revert-message.js';
import { parseReverts, type RevertMention } from '../../core/git/reverts.js';
import { trailerValues } from '../../core/git/trailers.js';
import type { GitCall, GitSession } from './session.js';

/** A commit as its history tells of it. */
export interface ToldCommit extends TakenCommit, RevertMention {}

/** Where git is asked. */
export interface Repository {
  readonly git: GitSession;
  readonly call: GitCall;
}

/** Commits with their parents as far as the clone shows them, the newest first: none comes before one that is made on top of it. */
export async function ancestry({ git, call }: Repository, tip: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout } = await git.run(['rev-list', '--topo-order', '--parents', tip], call);
  return new Map(stdout.trimEnd().split('\n').map((line) => {
    const [sha = '', ...parents] = line.split(' ');
    return [sha, parents] as const;
  }));
}

/** The newest `count` commits in the order of `ancestry`, with what they say. */
export async function tell({ git, call }: Repository, { tip, count }: { readonly tip: string; readonly count: number }): Promise<readonly ToldCommit[]> {
  const { stdout } = await git.run(['log', '-z', '--topo-order', `--max-count=${count}`, '--format=%H%n%B', tip], call);
  return splitNul(stdout).map((entry) => {
    const message = entry.slice(41);
    return { sha: entry.slice(0, 40), subject: message.trimStart().split('\n')[0] ?? '', images: trailerValues(message, trailerNames.image), reverts: parseReverts(message) };
  });
}

/** Commits of a branch itself since one of them that changed something at some paths (`''` for all), the newest first. `elsewhere` are those that changed other paths too. */
export async function changesSince({ git, call }: Repository, { since, tip, paths }: { readonly since: string; readonly tip: string; readonly paths: readonly string[] }): Promise<{ readonly commits: readonly string[]; readonly elsewhere: ReadonlySet<string> }> {
  const list = async (pathspecs: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await git.run(['rev-list', '--topo-order', '--first-parent', `${since}..${tip}`, '--', ...pathspecs], call);
    return stdout.split('\n').filter((sha) => sha !== '');
  };
  if (paths.includes('')) return { commits: await list([':(top)']), elsewhere: new Set() };
  const [commits, elsewhere] = [await list(paths.map((path) => `:(top,literal)${path}`)), await list([':(top)', ...paths.map((path) => `:(top,exclude,literal)${path}`)])];
  return { commits, elsewhere: new Set(elsewhere) };
}

/** What merges brought is told by the commits that they merged: those have the images of a pull request. */
export async function withMergedImages<T extends TakenCommit>({ git, call }: Repository, commits: readonly T[], parents: ReadonlyMap<string, readonly string[]>): Promise<readonly T[]> {
  const told: T[] = [];
  for (const commit of commits) {
    const [first = '', ...merged] = parents.get(commit.sha) ?? [];
    if (merged.length === 0) {
      told.push(commit);
      continue;
    }
    const { stdout } = await git.run(['log', '-z', `--max-count=${mostMerged}`, '--format=%B', `${first}..${commit.sha}`], call);
    told.push({ ...commit, images: [...new Set(splitNul(stdout).flatMap((message) => trailerValues(message, trailerNames.image)))] });
  }
  return told;
}

/** Commits of a merge whose messages are read. */
const mostMerged = 200;

/** Of the images of commits those whose version stands in a line that differs between two trees, and is gone from it. */
export async function withRemovedImages<T extends TakenCommit>({ git, call }: Repository, commits: readonly T[], { from, to }: { readonly from: string; readonly to: string }): Promise<readonly T[]> {
  if (commits.every(({ images }) => images.length === 0)) return commits;
  const { stdout } = await git.run(['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', from, to], call);
  const removed = stdout.split('\n').filter((line) => line.startsWith('-') && !line.startsWith('---'));
  return commits.map((commit) => ({ ...commit, images: commit.images.filter((image) => removed.some((line) => line.includes(image.slice(image.lastIndexOf(' ') + 1)))) }));
}
