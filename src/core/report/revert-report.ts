import { revertSubject, type RevertMessageParts, type TakenCommit } from '../git/revert-message.js';
import { fitList } from './markdown-blocks.js';
import { forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** What the body of a pull request that takes commits back tells. Everything in it may come from elsewhere. */
export interface RevertReport extends Omit<RevertMessageParts, 'mark'> {
  readonly runId: string;
}

/** Bytes of the list of commits: GitHub takes 65,536 characters in all. */
const longestList = 30_000;

/** Title and body of a pull request that takes commits back: why, which ones, and what made it. */
export function revertReport(report: RevertReport): { readonly title: string; readonly body: string } {
  const { commits, partly, within, imagesOnly, reason, runId, runUrl } = report;
  const items = [...commits.map((commit) => ({ commit, part: false })), ...partly.map((commit) => ({ commit, part: true }))];
  const made = runUrl === undefined || !/^https:\/\/[\w.:/-]+$/.test(runUrl) ? `run ${forMarkdownCode(runId)}` : `[this run](${runUrl})`;
  const paragraphs = [
    ...(reason === '' ? [] : [`Reason: ${forMarkdown(reason)}`]),
    'Until this is merged, the branch still names what it takes back:',
    fitList('- ', { items, budget: longestList }, ({ commit, part }) => `${line(commit)}${part ? ' (in part: it changed other paths too)' : ''}`),
    ...(within === undefined ? [] : [`Restored as of ${within.since}: ${within.paths.includes('') ? 'all files' : within.paths.map((path) => forMarkdownCode(path)).join(', ')}.`]),
    ...(imagesOnly ? ['Later commits are in the way of a revert: only the image values are put back.'] : []),
    `Made by osop-argocd-action in ${made}.`,
  ];
  return { title: revertSubject(report), body: `${paragraphs.join('\n\n')}\n` };
}

function line({ sha, subject }: TakenCommit): string {
  return `${sha} ${forMarkdown(subject)}`.trimEnd();
}
