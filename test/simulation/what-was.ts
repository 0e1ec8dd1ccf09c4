import type { Application } from '../../src/core/argocd/application.js';
import { parseReverts, standingRevert } from '../../src/core/git/reverts.js';
import type { Attempt } from './attempt.js';
import type { MemoryCommit } from './memory-git.js';
import type { Storm } from './storm.js';

// What rules read of a storm: the branch as it is in the end, and how an application was.

/** All commits of `main`, those of merged branches too, the newest first. */
export function mainOf({ world }: Storm): readonly MemoryCommit[] {
  return world.git.history(world.head().sha);
}

/** Whether `live` contains a commit, and does not take it back. */
export function contains({ world: { git } }: Storm, live: string, sha: string): boolean {
  if (git.find(live) === undefined || git.find(sha) === undefined || !git.contains(live, sha)) return false;
  return !isTakenBack(git.history(live), sha);
}

function isTakenBack(history: readonly MemoryCommit[], sha: string): boolean {
  return standingRevert(history.slice(0, history.findIndex((commit) => commit.sha === sha)).map((commit) => ({ sha: commit.sha, reverts: parseReverts(commit.message) })), sha) !== undefined;
}

/** The version that a manifest sets; '' for none. */
export function tagIn(text: string): string {
  return /image: "?shop\/[a-z]+:([\w.-]+)/.exec(text)?.[1] ?? '';
}

/** The states of its application during an attempt, that at its beginning included. */
export function seen({ world }: Storm, { job, startMs, endMs }: Attempt): readonly Application[] {
  const own = world.observations.filter(({ application }) => application.metadata.name === job.app);
  const before = own.findLast(({ atMs }) => atMs < startMs);
  return [...(before === undefined ? [] : [before]), ...own.filter(({ atMs }) => atMs >= startMs && atMs <= endMs)].map(({ application }) => application);
}

/** As commits are shown. */
export function short(sha: string): string {
  return sha.slice(0, 7);
}
