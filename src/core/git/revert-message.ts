import { oneLine } from '../one-line.js';
import { trailerNames } from './commit-message.js';
import { revertsTrailer, runTrailer } from './reverts.js';

/** A commit that is taken back. `images` are the values of its trailers `Osop-Image`: `name version`. */
export interface TakenCommit {
  readonly sha: string;
  readonly subject: string;
  readonly images: readonly string[];
}

/** What the message of a commit that takes others back is made of. Subjects, paths, images and reason may hold anything. */
export interface RevertMessageParts {
  /** The newest first. */
  readonly commits: readonly TakenCommit[];
  /** Commits of which only what they changed at `within` is taken back; with those of their images that this takes back. */
  readonly partly: readonly TakenCommit[];
  /** Where files are as they were at a commit; undefined where commits are taken back one by one. */
  readonly within?: { readonly since: string; readonly paths: readonly string[] } | undefined;
  /** True where git could not revert, and only image values are put back. */
  readonly imagesOnly: boolean;
  readonly reason: string;
  /** The value of the trailer `Osop-Run`. */
  readonly mark: string;
  /** Page of the CI run. */
  readonly runUrl: string | undefined;
}

/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
export function revertMessage(parts: RevertMessageParts): string {
  const { commits, partly, mark, runUrl } = parts;
  const reason = quotable(parts.reason, 300);
  const images = [...new Set([...commits, ...partly].flatMap((commit) => commit.images).map((image) => quotable(image, 300)))];
  const paragraphs = [
    [revertSubject(parts)],
    [...commits.map(({ sha }) => `This reverts commit ${sha}.`), ...partly.map(({ sha }) => `In part, this takes back commit ${sha}.`)],
    restoredWords(parts),
    parts.imagesOnly ? ['Later commits are in the way of a revert: only the image values are put back.'] : [],
    reason === '' ? [] : [`Reason: ${reason}`],
    [
      ...commits.map(({ sha }) => `${revertsTrailer}: ${sha}`),
      ...images.map((image) => `${trailerNames.quarantine}: ${image}`),
      ...(runUrl === undefined ? [] : [`${trailerNames.job}: ${quotable(runUrl, 300)}`]),
      `${runTrailer}: ${quotable(mark, 300)}`,
    ],
  ];
  return `${paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The first line of the message, also the title of a pull request. */
export function revertSubject({ commits, partly, within }: Pick<RevertMessageParts, 'commits' | 'partly' | 'within'>): string {
  const [newest, ...others] = [...commits, ...partly];
  if (newest === undefined) return `Restore ${within?.since.slice(0, 7) ?? 'an earlier commit'}`;
  const subject = `"${quotable(newest.subject, 72) || newest.sha.slice(0, 7)}"`;
  if (others.length > 0) return `Revert ${subject} and ${others.length} earlier ${others.length === 1 ? 'commit' : 'commits'}`;
  return commits.length === 0 ? `Revert a part of ${subject}` : `Revert ${subject}`;
}

function restoredWords({ within }: RevertMessageParts): readonly string[] {
  if (within === undefined) return [];
  const paths = within.paths.includes('') ? '' : ` ${quotable(within.paths.join(', '), 300)}`;
  return [`Restored${paths === '' ? '' : ':'}${paths === '' ? ' all files' : paths}, as of ${within.since}.`];
}

function quotable(text: string, max: number): string {
  return oneLine(text, max)
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/skip-checks/gi, 'skip checks');
}
