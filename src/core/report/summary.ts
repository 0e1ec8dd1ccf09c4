import type { Problem } from '../problem.js';
import { formatLocation } from '../problem.js';
import type { NodeRecord, RunRecord } from '../run-record.js';
import { codeLink, fitList, fitTable, markdownLink, markdownMessage } from './markdown-blocks.js';
import { cut, fenceFor, forMarkdownCode } from './untrusted-text.js';
import { formatDuration, resultLooks, shortRevision, statusLooks } from './words.js';

export interface SummaryOptions {
  readonly record: RunRecord;
  /** As `workflowMermaid` draws it; left out where it is undefined. */
  readonly mermaid?: string;
  /** Address of the workflow file. */
  readonly workflowUrl?: string;
  /** Address of the repository, such as `https://github.com/owner/name`, to link commits. */
  readonly repositoryUrl?: string;
}

/** Bytes that each part may take; together well below the 1 MiB that GitHub takes for a step. */
const budgets = { notices: 60_000, next: 60_000, files: 60_000, apps: 150_000, nodes: 200_000, problems: 250_000 } as const;
const maxLine = 1_000;
/** Longer diagrams are not drawn by GitHub. */
const maxMermaid = 50_000;

/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
export function jobSummary(options: SummaryOptions): string {
  const { record } = options;
  return [
    `## ${resultLooks[record.result].emoji} ${inline(record.headline)}`,
    warnings(record),
    nextSteps(record),
    changes(options),
    applications(record),
    phases(record),
    problems(record),
    diagram(options.mermaid),
    footer(options),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function inline(text: string): string {
  return markdownMessage(cut(text, maxLine));
}

function warnings({ notices }: RunRecord): string {
  if (notices.length === 0) return '';
  return ['> [!WARNING]', fitList(notices.map((notice) => `> - ${inline(notice)}`), budgets.notices, (count) => `> - … and ${count} more`)].join('\n');
}

function nextSteps(record: RunRecord): string {
  const errors = record.problems.filter(({ severity }) => severity === 'error');
  const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
  if (hints.length === 0) return '';
  return ['**What to do next**', '', fitList(hints.map((hint) => `- ${inline(hint)}`), budgets.next, (count) => `- … and ${count} more`)].join('\n');
}

function changes({ record, repositoryUrl }: SummaryOptions): string {
  const commit = (sha: string | undefined): string | undefined =>
    sha === undefined ? undefined : codeLink(cut(shortRevision(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`);
  const files = record.changedFiles.length;
  const facts = [
    ['Commit', commit(record.commitSha)],
    ['Before it', commit(record.previousSha)],
    ['Reverted by', commit(record.revertSha)],
    ['Rolled back by', record.rollbackStrategy === undefined ? undefined : { argocd: 'Argo CD', 'git-revert': 'git revert' }[record.rollbackStrategy]],
    ['Changed files', files === 0 ? undefined : String(files)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
  if (facts.length === 0) return '';
  const names = record.changedFiles.map((file) => `- ${forMarkdownCode(cut(file, maxLine))}`);
  const list = files === 0 ? [] : ['', '<details><summary>Files</summary>', '', fitList(names, budgets.files, (count) => `- … and ${count} more`), '', '</details>'];
  return ['### What changed', '', ...facts, ...list].join('\n');
}

function applications({ apps }: RunRecord): string {
  if (apps.length === 0) return '';
  const rows = apps.map((app) => [
    markdownLink(cut(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
    `${resultLooks[app.result].emoji} ${app.result}`,
    app.sync ?? '–',
    app.health ?? '–',
    app.revision === undefined ? '–' : forMarkdownCode(cut(shortRevision(app.revision), 80)),
    formatDuration(app.seconds * 1000),
    app.causes.slice(0, 20).map((cause) => markdownMessage(cut(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
  ]);
  return ['### Applications', '', fitTable(['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'], rows, budgets.apps)].join('\n');
}

function phases({ nodes }: RunRecord): string {
  if (nodes.length === 0) return '';
  return ['### Phases', '', fitTable(['Node', 'Outcome', 'Time', 'Note'], nodes.flatMap((node) => phaseRows(node, '')), budgets.nodes)].join('\n');
}

function phaseRows(node: NodeRecord, parent: string): readonly (readonly string[])[] {
  const path = `${parent}${cut(node.id, maxLine)}`;
  const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
  const note = node.note ?? node.problems[0]?.message;
  const own = [
    forMarkdownCode(path),
    `${statusLooks[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`,
    node.attempts === 0 ? '–' : formatDuration(node.durationMs),
    [...attempts, ...(note === undefined ? [] : [inline(note)])].join('; '),
  ];
  return [own, ...node.children.flatMap((child) => phaseRows(child, `${path} / `))];
}

const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' } as const;

function problems(record: RunRecord): string {
  if (record.problems.length === 0) return '';
  const order: readonly Problem['severity'][] = ['error', 'warning', 'notice'];
  const rows = order
    .flatMap((severity) => record.problems.filter((problem) => problem.severity === severity))
    .map((problem) => [
      severities[problem.severity],
      problem.code,
      problem.where === undefined ? '' : forMarkdownCode(cut(formatLocation(problem.where), maxLine)),
      [inline(problem.message), ...(problem.hint === undefined ? [] : [`<em>${inline(problem.hint)}</em>`])].join('<br>'),
    ]);
  return ['### Problems', '', fitTable(['Severity', 'Code', 'Where', 'What'], rows, budgets.problems)].join('\n');
}

function diagram(mermaid: string | undefined): string {
  if (mermaid === undefined) return '';
  if (mermaid.length >= maxMermaid) return '_The diagram of the workflow is too large to be drawn here._';
  const fence = fenceFor(mermaid, 3);
  return ['<details><summary>Diagram of the workflow</summary>', '', `${fence}mermaid`, mermaid.trimEnd(), fence, '', '</details>'].join('\n');
}

function footer({ record, workflowUrl }: SummaryOptions): string {
  const workflow = markdownLink(cut(record.workflow.name, 200), workflowUrl);
  const file = record.workflow.file === '' ? '' : ` (${forMarkdownCode(cut(record.workflow.file, 300))})`;
  const run = `run ${forMarkdownCode(cut(record.runId, 100))}`;
  return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, formatDuration(record.durationMs)].join(' · ');
}
