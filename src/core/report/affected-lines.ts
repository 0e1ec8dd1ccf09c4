import type { Reason } from '../gitops/source-reasons.js';
import { changeNote, type AffectedReport, type AffectedRow } from './affected-report.js';
import { summaryBytes } from './fit-blocks.js';
import { fitTable } from './markdown-blocks.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { forLogLine, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** A terminal shows no more; every format for machines has all of them. */
const mostRows = 200;

const words: { readonly [K in Reason['kind']]: string } = {
  definition: 'its definition',
  generator: 'read by the generator of its ApplicationSet',
  source: 'in the folder of its source',
  'kustomize-base': 'a part of its kustomization',
  chart: 'a chart that its chart depends on',
  'helm-values': 'a value file of it',
  'ref-values': 'a value file of it, by another source',
  'manifest-generate-paths': 'named by manifest-generate-paths',
};

/** The list as a terminal shows it: problems, each application with its reasons, what was left out, the count. */
export function affectedLines(report: AffectedReport, { color }: { readonly color: boolean }): readonly string[] {
  const { rows, leftOut, notExpanded, problems } = report;
  const left = rows.length - mostRows;
  return [
    ...problemLines(problems, { color }),
    ...rows.slice(0, mostRows).map((row) => `${paint(forLogLine(row.id), row.change === 'removed' ? 'bad' : 'good', { color })}${changeNote(row)}: ${forLogLine(reasonsText(row))}`),
    ...(left > 0 ? [`… and ${left} more (--format json lists all)`] : []),
    ...leftOut.filter(({ why }) => why === 'revision').map(({ id, reasons }) => paint(`not counted: ${forLogLine(id)}, which follows another revision than this branch (${forLogLine(reasons[0]?.file ?? '')})`, 'calm', { color })),
    ...notExpanded.filter(({ mayBeTouched }) => !mayBeTouched).map(({ set, where }) => paint(`not expanded, and not reached: ${forLogLine(set === '' ? where.file : set)}`, 'calm', { color })),
    paint(forLogLine(report.headline), report.result === 'unknown' ? 'bad' : 'good', { color }),
  ];
}

function reasonsText({ reasons, set, parents }: AffectedRow): string {
  const [first] = reasons;
  const more = reasons.length > 1 ? `, and ${reasons.length - 1} more` : '';
  const from = set === undefined ? '' : `; of the ApplicationSet ${set}`;
  const below = parents.length === 0 ? '' : `; below ${parents.join(', ')}`;
  return `${first === undefined ? '' : `${first.file}, ${words[first.kind]}`}${more}${from}${below}`;
}

/** The job summary. */
export function affectedSummary({ headline, rows, result, problems }: AffectedReport): string {
  return [
    `## ${result === 'unknown' ? '❌' : '✅'} ${forMarkdown(headline)}`,
    '',
    ...(rows.length === 0 ? [] : [fitTable(['Application', 'Change', 'Why', 'ApplicationSet'], { items: rows, budget: summaryBytes }, ({ id, change, reasons, set }) => [
      forMarkdownCode(id), change === 'none' ? 'what it is made of' : change, reasons.slice(0, 3).map(({ kind, file }) => `${forMarkdownCode(file)}: ${words[kind]}`).join('<br>') + (reasons.length > 3 ? `<br>and ${reasons.length - 3} more` : ''), set === undefined ? '' : forMarkdownCode(set),
    ]), '']),
    ...(problems.length === 0 ? [] : [fitTable(['Severity', 'Where', 'What'], { items: problems, budget: summaryBytes / 4 }, ({ severity, where, message }) => [severity, where === undefined ? '' : forMarkdownCode(`${where.file}:${where.line}`), forMarkdown(message)]), '']),
  ].join('\n');
}
