import type { CommitDiff } from '../diff/commit-diff.js';
import { diffTitle, fileNote, leftOutWords, patchLines } from './diff-words.js';
import { bytesOf, folded } from './fit-blocks.js';
import { fitList, markdownLink, markdownMessage } from './markdown-blocks.js';
import { cut, fenceFor, forMarkdown, forMarkdownCode, visible } from './untrusted-text.js';

/** How much all diffs may take together, and where the rest of them can be read. */
export interface DiffRoom {
  readonly bytes: number;
  /** `https://github.com/owner/name` of the config repository, to link commits. */
  readonly repositoryUrl: string | undefined;
  /** Page of the run, from elsewhere. */
  readonly runUrl?: string | undefined;
}

/** Bytes for what stands around the lines of a diff: the fold, the notes, and how much is left out. */
const frame = 4_000;
const notes = 2_000;
/** Commits: a loop can make any number of them. With a smaller share nothing would be seen of any. */
const most = 20;
const leastShare = 5_000;
const longest = { branch: 200, path: 500 } as const;

/**
 * The diffs of a run's commits in Markdown, a folded block each. No line can end its fence, for that is longer than any run
 * of backticks in it. Each gets the same share of the room; a line below tells how much is left out.
 */
export function diffBlocks(diffs: readonly CommitDiff[], room: DiffRoom): readonly string[] {
  const shown = diffs.slice(0, Math.max(1, Math.min(most, Math.floor(room.bytes / leastShare))));
  const blocks = shown.map((diff) => diffBlock(diff, { ...room, bytes: Math.floor(room.bytes / shown.length) }));
  return shown.length === diffs.length ? blocks : [...blocks, `_… and the diffs of ${diffs.length - shown.length} more commits; the output of \`--format json\` has them._`];
}

function diffBlock(diff: CommitDiff, room: DiffRoom): string {
  const { before, commit, after } = diffTitle(diff);
  const title = [before, ...(commit === undefined ? [] : [`<code>${forMarkdown(cut(commit, 80))}</code>`]), forMarkdown(cut(after, longest.branch + 100))].join(' ');
  if (diff.unread !== undefined) return `_${title} is not known: ${markdownMessage(cut(diff.unread, 600))}_`;
  const { lines, left } = linesWithin(diff, room.bytes - frame);
  const fence = fenceFor(lines.join('\n'), 3);
  const told = diff.files.flatMap((file) => {
    const note = fileNote(file);
    return note === undefined ? [] : [`${forMarkdownCode(cut(file.path, longest.path))}: ${forMarkdown(note)}`];
  });
  const more = leftOutWords(left);
  return folded(title, [
    ...(lines.length === 0 ? [] : [[`${fence}diff`, ...lines, fence].join('\n')]),
    ...(told.length === 0 ? [] : [fitList('- ', { items: told, budget: notes }, (line) => line)]),
    ...(more === '' ? [] : [`_… ${more}${elsewhere(diff, room)}_`]),
  ].join('\n\n'));
}

/** As many lines as fit; what comes after the first one that does not is counted. */
function linesWithin({ files, filesLeftOut }: CommitDiff, bytes: number): { readonly lines: readonly string[]; readonly left: { readonly lines: number; readonly files: number } } {
  const lines: string[] = [];
  const left = { lines: 0, files: filesLeftOut };
  let room = bytes;
  for (const file of files) {
    const patch = file.hunks.length === 0 ? [] : patchLines(file).map((line) => visible(cut(line, longest.path + 10)));
    const fits = patch.findIndex((line) => {
      room -= bytesOf(line) + 1;
      return room < 0;
    });
    const kept = fits < 0 ? patch : patch.slice(0, fits);
    // Two lines of a header alone tell nothing.
    if (kept.length > 2) lines.push(...kept);
    else if (fits >= 0) left.files += 1;
    left.lines += file.leftOut + (fits >= 0 && kept.length > 2 ? patch.length - kept.length : 0);
  }
  return { lines, left };
}

function elsewhere({ sha, filesLeftOut }: CommitDiff, { repositoryUrl, runUrl }: DiffRoom): string {
  const isCommit = sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha);
  if (isCommit && repositoryUrl !== undefined) return `: ${markdownLink('the commit', `${repositoryUrl}/commit/${sha}`)} has them`;
  if (runUrl !== undefined) return `: see ${markdownLink('the run', runUrl)}`;
  if (isCommit) return `: ${forMarkdownCode(`git show ${sha}`)} shows them`;
  return filesLeftOut === 0 ? '; the output of `--format json` has more' : '';
}
