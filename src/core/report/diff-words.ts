import { diffCounts, type CommitDiff } from '../diff/commit-diff.js';
import { hunkHeader, type FileDiff } from '../diff/file-diff.js';
import { shortRevision } from '../git/refs.js';

/** What a diff is of, around the commit; `branch` and the commit are untrusted. */
export interface DiffTitle {
  readonly before: string;
  /** In short; undefined where there is no commit. */
  readonly commit: string | undefined;
  readonly after: string;
}

/** `Diff of` `3f2a9c1d` `on main: 2 files, +3 −1`. */
export function diffTitle({ state, takesBack, sha, branch, unread, ...files }: CommitDiff): DiffTitle {
  const counts = unread === undefined ? `: ${diffCounts(files)}` : '';
  if (state === 'planned') return { before: takesBack ? 'Diff of the revert' : 'Diff', commit: undefined, after: `that would be made on ${branch}${counts}` };
  const tail = { made: '', earlier: ', made by an earlier attempt', proposed: ', which waits to be merged' }[state];
  return { before: takesBack ? 'Diff of the revert' : 'Diff of', commit: sha === undefined ? undefined : shortRevision(sha), after: `on ${branch}${tail}${counts}` };
}

/** The lines of a file's diff, as `git diff` heads them; those that were not kept are not among them. */
export function patchLines({ path, change, hunks }: FileDiff): readonly string[] {
  return [
    change === 'added' ? '--- /dev/null' : `--- a/${path}`,
    change === 'removed' ? '+++ /dev/null' : `+++ b/${path}`,
    ...hunks.flatMap((hunk) => [hunkHeader(hunk), ...hunk.lines]),
  ];
}

/** What is said of a file that has no lines to show, or of lines that were not kept. */
export function fileNote({ change, note, hunks, leftOut }: FileDiff): string | undefined {
  if (note !== undefined) return change === 'changed' ? note : `${change}; ${note}`;
  if (hunks.length > 0 || leftOut > 0) return undefined;
  return change === 'changed' ? 'changed' : `${change}, without a line`;
}

/** How much of a commit is not shown: `120 more lines, 3 more files`; empty where all of it is. */
export function leftOutWords({ lines, files }: { readonly lines: number; readonly files: number }): string {
  const words = (count: number, noun: string): readonly string[] => (count === 0 ? [] : [`${count} more ${noun}${count === 1 ? '' : 's'}`]);
  return [...words(lines, 'line'), ...words(files, 'file')].join(' and ');
}
