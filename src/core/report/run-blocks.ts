import { shortRevision } from '../git/refs.js';
import { formatLocation, type Problem } from '../problem.js';
import type { AppReport, RunRecord } from '../run-record.js';
import { commandBlocks } from './command-blocks.js';
import { diffBlocks } from './diff-blocks.js';
import { folded, type Room } from './fit-blocks.js';
import { imagesTable } from './images-table.js';
import { codeLink, fitList, fitTable, markdownLink, markdownMessage, unbroken } from './markdown-blocks.js';
import { nextCommands } from './next-commands.js';
import { phasesOf } from './phases.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';
import { formatDuration, resultLooks, statusLooks } from './words.js';

export interface RunBlocksOptions {
  /** Applications that the workflow names, for a run that asked Argo CD nothing. */
  readonly named: readonly string[];
  /** `https://github.com/owner/name`, to link commits. */
  readonly repositoryUrl: string | undefined;
  readonly room: Room;
  /** Name of the command that was carried out; without it nothing is proposed to be typed next. */
  readonly command?: string;
  /** True where the diffs of its commits belong to it: a comment has a section of their own for them. */
  readonly diffs?: boolean;
}

const maxLine = 600;
/** Of the room, what each table or list may take. */
const shares = { notices: 0.08, images: 0.15, apps: 0.2, problems: 0.2, nodes: 0.15, diffs: 0.15 } as const;

/**
 * A run in Markdown for a check run or a comment, in blocks by their weight: the verdict, why, what must not be missed, what
 * changed or would, applications, problems, phases. Everything that others wrote is shown letter by letter.
 */
export function runBlocks(record: RunRecord, options: RunBlocksOptions): readonly string[] {
  const { room } = options;
  return [
    `### ${resultLooks[record.result].emoji} ${inline(record.headline)}`,
    record.reason === undefined ? '' : `**Why:** ${inline(record.reason)}`,
    record.notices.length === 0 ? '' : ['> [!WARNING]', fitList('> - ', { items: record.notices, budget: room.bytes * shares.notices }, inline)].join('\n'),
    facts(record, options),
    images(record, options),
    ...(options.diffs === true ? diffBlocks(record.diffs ?? [], { bytes: room.bytes * shares.diffs, repositoryUrl: options.repositoryUrl, runUrl: room.runUrl }) : []),
    applications(record, options),
    options.command === undefined ? '' : commandBlocks(nextCommands(record, { command: options.command })),
    problems(record.problems, room),
    phases(record, room),
    footer(record, room),
  ].filter((block) => block !== '');
}

function inline(text: string): string {
  return markdownMessage(cut(text, maxLine));
}

function facts({ commitSha, previousSha, revertSha, changedFiles }: RunRecord, { repositoryUrl }: RunBlocksOptions): string {
  const commit = (sha: string): string => codeLink(cut(shortRevision(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`);
  return [
    ...(commitSha === undefined ? [] : [`Commit ${commit(commitSha)}${previousSha === undefined ? '' : `, before it ${commit(previousSha)}`}`]),
    ...(revertSha === undefined ? [] : [`reverted by ${commit(revertSha)}`]),
    ...(changedFiles.length === 0 ? [] : [`${changedFiles.length} changed ${changedFiles.length === 1 ? 'file' : 'files'}`]),
  ].join(' · ');
}

function images(record: RunRecord, { repositoryUrl, room }: RunBlocksOptions): string {
  const table = imagesTable(record, { budget: room.bytes * shares.images, repositoryUrl });
  return table === '' ? '' : `${record.dryRun ? '**Images to be set**' : '**Images**'}\n\n${table}`;
}

function applications({ apps, dryRun, result }: RunRecord, { named, room }: RunBlocksOptions): string {
  const budget = room.bytes * shares.apps;
  if (apps.length > 0) {
    return [`**${dryRun ? 'Applications that are affected' : 'Applications'}**`, '', fitTable(['Application', 'Result', 'Sync', 'Health', 'Revision', 'Causes'], { items: apps, budget }, appCells)].join('\n');
  }
  if (named.length === 0 || result !== 'planned') return '';
  return ['**Applications that the workflow names**; Argo CD was not asked', '', fitList('- ', { items: named, budget }, (name) => forMarkdown(cut(name, maxLine)))].join('\n');
}

function appCells({ name, namespace, url, result, sync, health, revision, causes }: AppReport): readonly string[] {
  const left = causes.length - 5;
  return [
    markdownLink(cut(namespace === undefined ? name : `${namespace}/${name}`, maxLine), url),
    unbroken(`${resultLooks[result].emoji} ${result}`),
    sync ?? '–',
    health ?? '–',
    revision === undefined ? '–' : forMarkdownCode(cut(shortRevision(revision), 80)),
    [...causes.slice(0, 5).map((cause) => markdownMessage(cut(cause, 300))), ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>'),
  ];
}

const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' } as const;
const order: readonly Problem['severity'][] = ['error', 'warning', 'notice'];

function problems(found: readonly Problem[], room: Room): string {
  if (found.length === 0) return '';
  const items = order.flatMap((severity) => found.filter((problem) => problem.severity === severity));
  const table = fitTable(['Severity', 'Code', 'Where', 'What', 'Do'], { items, budget: room.bytes * shares.problems }, ({ severity, code, where, message, hint = '' }) =>
    [unbroken(marks[severity]), code, where === undefined ? '' : forMarkdownCode(cut(formatLocation(where), maxLine)), inline(message), inline(hint)]);
  return folded(`${found.length} ${found.length === 1 ? 'problem' : 'problems'}`, table);
}

function phases({ nodes, dryRun }: RunRecord, room: Room): string {
  if (nodes.length === 0) return '';
  const table = fitTable(['Node', 'Outcome', 'Time', 'Note'], { items: phasesOf(nodes, 200), budget: room.bytes * shares.nodes }, ({ path, node }) => [
    forMarkdownCode(path),
    unbroken(`${statusLooks[node.status].emoji} ${node.timedOut ? 'timed out' : node.status}`),
    node.attempts === 0 ? '–' : unbroken(formatDuration(node.durationMs)),
    inline(node.note ?? node.problems[0]?.message ?? ''),
  ]);
  return folded(dryRun ? 'What will happen' : 'Phases', table);
}

function footer({ workflow, durationMs }: RunRecord, { runUrl }: Room): string {
  const run = runUrl === undefined ? [] : [`**${markdownLink('the run', runUrl)}**`];
  return [`Workflow ${forMarkdown(cut(workflow.name, 200))}`, formatDuration(durationMs), ...run].join(' · ');
}
