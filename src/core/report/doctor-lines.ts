import { formatLocation } from '../problem.js';
import type { DoctorProblem, DoctorReport } from './doctor-report.js';
import { summaryBytes } from './fit-blocks.js';
import { fitList, fitTable, markdownMessage, codeLink, unbroken } from './markdown-blocks.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { lineUrl, type SourceLink } from './source-link.js';
import { shrinkColumns, tableRow, type TextColumn } from './text-table.js';
import { forLogLine, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** A terminal shows no more; every format for machines has all of them. */
const mostProblems = 200;

const columns: readonly TextColumn[] = [
  { title: 'Group', width: 40 }, { title: 'Kept', width: 6, align: 'right' }, { title: 'Broken', width: 6, align: 'right' }, { title: 'Not checked', width: 11, align: 'right' },
];

/** What a terminal shows: each finding with its line and what to type, the groups, what was not checked, the score. */
export function doctorLines(report: DoctorReport, { color }: { readonly color: boolean }): readonly string[] {
  const { problems, rows, notChecked, suppressed } = report;
  const left = problems.length - mostProblems;
  const cells = rows.map(({ title, kept, broken, notChecked: open }) => [title, String(kept), String(broken), String(open)]);
  const shown = shrinkColumns(columns, cells);
  return [
    ...problems.slice(0, mostProblems).flatMap((problem) => findingLines(problem, { color })),
    ...(left > 0 ? [`… and ${left} more (--format json lists all)`] : []),
    '',
    paint(tableRow(shown, columns.map(({ title }) => title)), 'strong', { color }),
    ...cells.map((row, index) => paint(tableRow(shown, row), (rows[index]?.broken ?? 0) > 0 ? 'warn' : 'calm', { color })),
    '',
    ...notChecked.map(({ ids, why }) => paint(`not checked: ${idRange(ids)}: ${forLogLine(why, 300)}`, 'calm', { color })),
    ...suppressed.map(({ id, subject, reason }) => paint(`suppressed: ${id} ${forLogLine(subject, 100)}: ${forLogLine(reason, 200)}`, 'calm', { color })),
    paint(forLogLine(report.headline), report.result === 'failed' ? 'bad' : 'good', { color }),
  ];
}

function findingLines(problem: DoctorProblem, { color }: { readonly color: boolean }): readonly string[] {
  const [first = '', ...rest] = problemLines([problem], { color });
  return [first, ...(problem.evidence === undefined ? [] : [paint(`  | ${forLogLine(problem.evidence, 160)}`, 'calm', { color })]), ...rest];
}

/** `DR200 to DR208` for rules that follow each other in the list that is given, else their names. */
function idRange(ids: readonly string[]): string {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return ids.length > 3 && Number(last.slice(2)) - Number(first.slice(2)) === ids.length - 1 ? `${first} to ${last}` : ids.join(', ');
}

const marks = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' } as const;

/** The job summary. */
export function doctorSummary(report: DoctorReport, link: SourceLink = {}): string {
  const { problems, rows, notChecked, suppressed, headline, result } = report;
  return [
    `## ${result === 'failed' ? '❌' : problems.length > 0 ? '⚠️' : '✅'} ${forMarkdown(headline)}`,
    '',
    ...(problems.length === 0 ? [] : [fitTable(['Severity', 'Where', 'What', 'Type or paste'], { items: problems, budget: summaryBytes }, (problem) => [
      unbroken(marks[problem.severity]), problem.where === undefined ? '' : codeLink(formatLocation(problem.where), lineUrl(problem.where, link)),
      `${markdownMessage(problem.message)}${problem.evidence === undefined ? '' : `<br>${forMarkdownCode(problem.evidence)}`}`, (problem.hint ?? '').split('\n').map((line) => forMarkdownCode(line)).join('<br>'),
    ]), '']),
    '| Group | Kept | Broken | Not checked |', '| --- | --: | --: | --: |',
    ...rows.map(({ title, kept, broken, notChecked: open }) => `| ${forMarkdown(title)} | ${kept} | ${broken} | ${open} |`),
    '',
    ...(notChecked.length === 0 ? [] : ['<details><summary>Not checked</summary>', '', fitList('- ', { items: notChecked, budget: summaryBytes / 8 }, ({ ids, why }) => `${idRange(ids)}: ${forMarkdown(why)}`), '', '</details>', '']),
    ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', fitList('- ', { items: suppressed, budget: summaryBytes / 8 }, ({ id, subject, file, reason }) => `${id}: ${forMarkdown(subject)} in ${forMarkdown(file)}: ${forMarkdown(reason)}`), '', '</details>', '']),
  ].join('\n');
}
