import { shortRevision } from '../git/refs.js';
import type { Problem } from '../problem.js';
import { formatLocation } from '../problem.js';
import { exitCodes, type AppReport, type RunRecord } from '../run-record.js';
import { commandBlocks } from './command-blocks.js';
import { diffBlocks } from './diff-blocks.js';
import { evidenceSummary } from './evidence-summary.js';
import { fitBlocks, folded } from './fit-blocks.js';
import { imagesTable } from './images-table.js';
import { codeLink, fitList, fitTable, markdownLink, markdownMessage, unbroken } from './markdown-blocks.js';
import { nextCommands } from './next-commands.js';
import { phasesOf, type Phase } from './phases.js';
import { rollbackSummary } from './rollback-summary.js';
import { timelineMermaid } from './timeline-mermaid.js';
import { cut, fenceFor, forMarkdownCode, wellFormed } from './untrusted-text.js';
import { formatDuration, resultLooks, statusLooks } from './words.js';

export interface SummaryOptions {
  readonly record: RunRecord;
  /** Name of the command that was carried out; without it nothing is proposed to be typed next. */
  readonly command?: string;
  /** As `workflowMermaid` draws it; left out where it is undefined. */
  readonly mermaid?: string;
  /** Address of the workflow file. */
  readonly workflowUrl?: string;
  /** Address of the repository, such as `https://github.com/owner/name`, to link commits. */
  readonly repositoryUrl?: string | undefined;
  /** Hash of the last audit record: kept here, it shows whether records are missing. */
  readonly auditHead?: string;
}

/** Bytes that each part may take; together well below the 1 MiB that GitHub takes for a step. */
const budgets = { notices: 40_000, next: 40_000, images: 60_000, files: 40_000, diffs: 120_000, apps: 120_000, nodes: 120_000, problems: 180_000 } as const;
/** Of the 1,048,576 bytes that GitHub takes for a step. */
const mostBytes = 1_000_000;
const maxLine = 1_000;
/** Longer diagrams are not drawn by GitHub. */
const maxMermaid = 50_000;

/**
 * A run in GitHub's Markdown for the job summary: the verdict, what must not be missed, what to do next,
 * then the details. Always below 1 MiB; where something is left out, it says how much.
 */
export function jobSummary(options: SummaryOptions): string {
  const { record } = options;
  const commands = options.command === undefined ? '' : commandBlocks(nextCommands(record, { command: options.command }));
  // To take back what went well is the last thing that a reader wants; after a failure the commands are what to do next.
  const isFine = record.exitCode === exitCodes.done;
  const parts = [
    `## ${resultLooks[record.result].emoji} ${inline(record.headline)}`,
    warnings(record),
    record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
    nextSteps(record, isFine ? '' : commands),
    rollbackSummary(record, options),
    changes(options),
    applications(record),
    evidenceSummary(record.apps),
    isFine ? commands : '',
    phases(record),
    problems(record),
    diagram(options.mermaid),
    footer(options),
  ];
  return `${fitBlocks(parts, { bytes: mostBytes, runUrl: undefined })}\n`;
}

function inline(text: string): string {
  return markdownMessage(cut(text, maxLine));
}

function warnings({ notices }: RunRecord): string {
  if (notices.length === 0) return '';
  return ['> [!WARNING]', fitList('> - ', { items: notices, budget: budgets.notices }, inline)].join('\n');
}

function nextSteps(record: RunRecord, commands: string): string {
  // What could not be undone is more pressing than what was to be undone.
  const isRollback = ({ code }: Problem): boolean => code.startsWith('OSOP-ROLLBACK-');
  const errors = record.problems.filter(({ severity }) => severity === 'error').toSorted((one, other) => Number(isRollback(other)) - Number(isRollback(one)));
  const hints = [...new Set(errors.map(({ hint }) => hint).filter((hint) => hint !== undefined))];
  if (hints.length === 0 && commands === '') return '';
  return ['**What to do next**', ...(hints.length === 0 ? [] : [fitList('- ', { items: hints, budget: budgets.next }, inline)]), ...(commands === '' ? [] : [commands])].join('\n\n');
}

function changes({ record, repositoryUrl }: SummaryOptions): string {
  const commit = (sha: string | undefined): string | undefined =>
    sha === undefined ? undefined : codeLink(cut(shortRevision(sha), 80), repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${encodeURIComponent(wellFormed(sha))}`);
  const files = record.changedFiles.length;
  const facts = [
    ['Commit', commit(record.commitSha)],
    ['Before it', commit(record.previousSha)],
    ['Reverted by', commit(record.revertSha)],
    ['Rolled back by', record.rollbackStrategy === undefined ? undefined : { argocd: 'Argo CD', 'git-revert': 'git revert' }[record.rollbackStrategy]],
    ['Changed files', files === 0 ? undefined : String(files)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
  const images = imagesTable(record, { budget: budgets.images, repositoryUrl });
  const diffs = diffBlocks(record.diffs ?? [], { bytes: budgets.diffs, repositoryUrl });
  if (facts.length === 0 && images === '' && diffs.length === 0) return '';
  const names = fitList('- ', { items: record.changedFiles, budget: budgets.files }, (file) => forMarkdownCode(cut(file, maxLine)));
  // The diffs name the files that they are of.
  const inDiffs = new Set((record.diffs ?? []).flatMap((diff) => diff.files.map(({ path }) => path)));
  const list = record.changedFiles.every((file) => inDiffs.has(file)) ? '' : folded('Files', names);
  return ['### What changed', facts.join('\n'), images, list, ...diffs].filter((part) => part !== '').join('\n\n');
}

function applications({ apps }: RunRecord): string {
  if (apps.length === 0) return '';
  const header = ['Application', 'Result', 'Sync', 'Health', 'Revision', 'Time', 'Causes'];
  return ['### Applications', '', fitTable(header, { items: apps, budget: budgets.apps }, appCells)].join('\n');
}

function appCells(app: AppReport): readonly string[] {
  return [
    markdownLink(cut(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`, maxLine), app.url),
    unbroken(`${resultLooks[app.result].emoji} ${app.result}`),
    app.sync ?? '–',
    app.health ?? '–',
    app.revision === undefined ? '–' : forMarkdownCode(cut(shortRevision(app.revision), 80)),
    unbroken(formatDuration(app.seconds * 1000)),
    app.causes.slice(0, 20).map((cause) => markdownMessage(cut(cause, 300))).concat(app.causes.length > 20 ? [`… and ${app.causes.length - 20} more`] : []).join('<br>'),
  ];
}

function phases(record: RunRecord): string {
  if (record.nodes.length === 0) return '';
  const table = fitTable(['Node', 'Outcome', 'Time', 'Note'], { items: phasesOf(record.nodes, maxLine), budget: budgets.nodes }, phaseCells);
  return ['### Phases', table, timeline(record)].filter((part) => part !== '').join('\n\n');
}

function timeline(record: RunRecord): string {
  const drawn = timelineMermaid(record);
  if (drawn === undefined) return '';
  const fence = fenceFor(drawn.mermaid, 3);
  const more = drawn.leftOut === 0 ? '' : `\n\n_… and ${drawn.leftOut} more, which are not drawn._`;
  return folded('Timeline', `${fence}mermaid\n${drawn.mermaid}${fence}${more}`);
}

function phaseCells({ node, path }: Phase): readonly string[] {
  const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
  const note = node.note ?? node.problems[0]?.message;
  return [
    forMarkdownCode(path),
    unbroken(`${statusLooks[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
    node.attempts === 0 ? '–' : unbroken(formatDuration(node.durationMs)),
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
    unbroken(severities[severity]),
    code,
    where === undefined ? '' : forMarkdownCode(cut(formatLocation(where), maxLine)),
    [inline(message), ...(hint === undefined ? [] : [`<em>${inline(hint)}</em>`])].join('<br>'),
  ];
}

function diagram(mermaid: string | undefined): string {
  if (mermaid === undefined) return '';
  if (mermaid.length >= maxMermaid) return '_The diagram of the workflow is too large to be drawn here._';
  const fence = fenceFor(mermaid, 3);
  return folded('Diagram of the workflow', `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}`);
}

function footer({ record, workflowUrl, auditHead }: SummaryOptions): string {
  const workflow = markdownLink(cut(record.workflow.name, 200), workflowUrl);
  const file = record.workflow.file === '' ? '' : ` (${forMarkdownCode(cut(record.workflow.file, 300))})`;
  const run = `run ${forMarkdownCode(cut(record.runId, 100))}`;
  return [`Workflow ${workflow}${file}`, `${record.dryRun ? 'dry ' : ''}${run}`, formatDuration(record.durationMs), ...(auditHead === undefined ? [] : [`last audit record ${forMarkdownCode(auditHead)}`])].join(' · ');
}
