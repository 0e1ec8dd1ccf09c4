import { bytesOf, fitBlocks, type Room } from './fit-blocks.js';
import { fingerprintOf } from './fingerprint.js';
import { markdownLink } from './markdown-blocks.js';

/**
 * The parts of a comment, in the order in which they are shown. Each command writes its own and leaves the others as they
 * are. `preview` is the preview of the pull request, `rendered` what a change does to what applications deploy, `diff` what commits of a run change, or would change.
 */
export const commentSections = ['preview', 'deployment', 'validation', 'rendered', 'plan', 'diff'] as const;
export type CommentSection = (typeof commentSections)[number];

/** Bytes of one section. */
export const longestSection = 16_000;
/** Bytes of all of them, which with their marks stay below the 65,536 characters that GitHub takes. */
const longestComment = 64_000;

/** The line that a comment of ours begins with. `key` is what is the same for every run that writes into the same comment. */
export function commentMark(key: readonly (string | undefined)[]): string {
  return `<!-- osop-argocd ${fingerprintOf(JSON.stringify(key.map((part) => part ?? null)))} -->`;
}

export interface CommentEdit {
  readonly mark: string;
  readonly section: CommentSection;
  /** Blocks of Markdown; only as many as fit are kept. Without any, the section goes. */
  readonly blocks: readonly string[];
  readonly runUrl: string | undefined;
}

/** The comment with one section put in or replaced. `before` is the text as it is there; undefined where there is none. */
export function editComment(before: string | undefined, { mark, section, blocks, runUrl }: CommentEdit): string {
  const others = new Map(commentSections.map((name) => [name, name === section ? undefined : sectionOf(before, name)]));
  const taken = [...others.values()].reduce((sum, text) => sum + bytesOf(text ?? ''), 0);
  const room: Room = { bytes: Math.min(longestSection, longestComment - taken), runUrl };
  const own = fitBlocks(blocks, room);
  const kept = commentSections.flatMap((name) => {
    const text = name === section ? own : others.get(name);
    return text === undefined || text === '' ? [] : [[opening(name), text, closing(name)].join('\n\n')];
  });
  return [mark, ...kept].join('\n\n').concat('\n');
}

/** What the section `deployment` says until the run has ended. */
export function inProgress(runUrl: string | undefined): readonly string[] {
  return [progressTitle, runUrl === undefined ? '' : markdownLink('the run', runUrl)];
}

const progressTitle = '### ⏳ Deployment in progress';

/**
 * The comment after a run that was killed, which could not say how it ended; undefined where the comment does not say that this
 * run is in progress. `run` is its id at GitHub.
 */
export function interruptedComment(before: string | undefined, { mark, run, runUrl }: Pick<CommentEdit, 'mark' | 'runUrl'> & { readonly run: string }): string | undefined {
  const text = sectionOf(before, 'deployment');
  if (text?.startsWith(progressTitle) !== true || !text.replaceAll(')', '/').includes(`/actions/runs/${run}/`)) return undefined;
  const words = 'The run was interrupted before it could say how it ended: look at Argo CD for what is live.';
  return editComment(before, { mark, section: 'deployment', runUrl, blocks: ['### ⚠️ Deployment interrupted', words, text.slice(progressTitle.length).trim()] });
}

/**
 * GitHub keeps other line ends. A mark is a line of its own, which nothing is that somebody else wrote: `<` is escaped, and in
 * code, where it is not, something of ours stands before it. A section that grew by other hands is dropped.
 */
function sectionOf(comment: string | undefined, name: CommentSection): string | undefined {
  const text = (comment ?? '').replaceAll('\r\n', '\n');
  const [open, close] = [`\n${opening(name)}\n`, `\n${closing(name)}\n`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start + open.length - 1);
  if (start < 0 || end < 0) return undefined;
  const inner = text.slice(start + open.length, end).trim();
  return bytesOf(inner) <= longestSection ? inner : undefined;
}

function opening(name: CommentSection): string {
  return `<!-- osop-argocd: ${name} -->`;
}

function closing(name: CommentSection): string {
  return `<!-- osop-argocd: end of ${name} -->`;
}
