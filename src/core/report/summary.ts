import type { Problem } from '../problem.js';
import { formatLocation } from '../problem.js';
import type { AppReport, NodeRecord, RunRecord } from '../run-record.js';
import { evidenceSummary } from './evidence-summary.js';
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
    record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
    nextSteps(record),
    changes(options),
    applications(record),
    evidenceSummary(record.apps),
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
  return ['> [!WARNING]', fitList('> - ', { items: notices, budget: budgets.notices }, inline)].join('\n');
}

function nextSteps(record: RunRecord): string {
  const errors = record.problems.filter(({ severity }) => severity === 'error');
  const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
  if (hints.length === 0) return '';
  return ['**What to do next**', '', fitList('- ', { items: hints, budget: budgets.next }, inline)].join('\n');
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
  const names = fitList('- ', { items: record.changedFiles, budget: budgets.files }, (file) => forMarkdownCode(cut(file, maxLine)));
  const list = files === 0 ? [] : ['', '<details><summary>Files</summary>', '', names, '', '</details>'];
  return ['### What changed', '', ...facts, ...list].join('\n');
}

function applications({ apps }: RunRecord): string {
  if (apps.length === 0) return '';
  const header = ['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'];
  return ['### Applications', '', fitTable(header, { items: apps, budget: budgets.apps }, appCells)].join('\n');
}

function appCells(app: AppReport): readonly string[] {
  return [
    markdownLink(cut(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
    `${resultLooks[app.result].emoji} ${app.result}`,
    app.sync ?? '–',
    app.health ?? '–',
    app.revision === undefined ? '–' : forMarkdownCode(cut(shortRevision(app.revision), 80)),
    formatDuration(app.seconds * 1000),
    app.causes.slice(0, 20).map((cause) => markdownMessage(cut(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
  ];
}

function phases({ nodes }: RunRecord): string {
  if (nodes.length === 0) return '';
  return ['### Phases', '', fitTable(['Node', 'Outcome', 'Time', 'Note'], { items: nodes.flatMap((node) => withPaths(node, '')), budget: budgets.nodes }, phaseCells)].join('\n');
}

interface Phase {
  readonly node: NodeRecord;
  readonly path: string;
}

function withPaths(node: NodeRecord, parent: string): readonly Phase[] {
  const path = `${parent}${cut(node.id, maxLine)}`;
  return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, `${path} / `))];
}

function phaseCells({ node, path }: Phase): readonly string[] {
  const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
  const note = node.note ?? node.problems[0]?.message;
  return [
    forMarkdownCode(path),
    `${statusLooks[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`,
    node.attempts === 0 ? '–' : formatDuration(node.durationMs),
    [...attempts, ...(note === undefined ? [] : [inline(note)])].join('; '),
  ];
}

const severities = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' } as const;

function problems(record: RunRecord): string {
  if (record.problems.length === 0) return '';
  const order: readonly Problem['severity'][] = ['error', 'warning', 'notice'];
  const items = order.flatMap((severity) => record.problems.filter((problem) => problem.severity === severity));
  return ['### Problems', '', fitTable(['Severity', 'Code', 'Where', 'What'], { items, budget: budgets.problems }, problemCells)].join('\n');
}

function problemCells({ severity, code, where, message, hint }: Problem): readonly string[] {
  return [
    severities[severity],
    code,
    where === undefined ? '' : forMarkdownCode(cut(formatLocation(where), maxLine)),
    [inline(message), ...(hint === undefined ? [] : [`<em>${inline(hint)}</em>`])].join('<br>'),
  ];
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
