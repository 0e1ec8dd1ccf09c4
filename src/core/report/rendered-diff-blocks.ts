import { differs, isUnknown, type ApplicationDiff } from '../rendered-diff/application-diff.js';
import type { ObjectDiff } from '../rendered-diff/diff-states.js';
import { onlyNoiseWords } from '../rendered-diff/noise.js';
import { changeNote } from './affected-report.js';
import { fieldLines, objectTitle } from './field-lines.js';
import { bytesOf, folded, summaryBytes } from './fit-blocks.js';
import { fitList, fitTable, markdownLink } from './markdown-blocks.js';
import { liveNotes } from './rendered-diff-lines.js';
import { countWords, groupApplications, groupTitle, type RenderedDiffReport } from './rendered-diff-report.js';
import { cut, fenceFor, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** How much all blocks may take together, and where the rest can be read. */
export interface RenderedDiffRoom {
  readonly bytes: number;
  /** Page of the run, from elsewhere; undefined on that page itself. */
  readonly runUrl: string | undefined;
}

/** Bytes of a fold without its lines, and the least that a fold is worth. */
const frame = 600;
const least = 1_500;
const mostShares = 6;
/** Bytes for what is said at the end, and what the room keeps for that. */
const lastLine = 3_000;

/** The job summary, which has more room than a comment. */
export function renderedDiffSummary(report: RenderedDiffReport): string {
  return `${renderedDiffBlocks(report, { bytes: summaryBytes, runUrl: undefined }).join('\n\n')}\n`;
}

type Group = readonly [ApplicationDiff, ...ApplicationDiff[]];

/** The difference in Markdown: what it comes to, what could not be compared, then a fold for each application. */
export function renderedDiffBlocks(report: RenderedDiffReport, room: RenderedDiffRoom): readonly string[] {
  const groups = groupApplications(report.apps.filter((app) => differs(app) || isUnknown(app)));
  const same = report.apps.filter((app) => !differs(app) && !isUnknown(app));
  const top = [
    `### ${report.result === 'unknown' ? '❌' : report.counts.removed > 0 ? '🔴' : '✅'} ${forMarkdown(report.headline)}`,
    ...(groups.length === 0 ? [] : [overview(groups, room.bytes / 6)]),
    ...unknownBlock(report, room.bytes / 6),
    ...(same.length === 0 ? [] : [`No difference: ${fitNames(same, 30)}`]),
  ];
  const { shown, left } = foldsWithin(groups, { ...room, bytes: room.bytes - bytesOf(top.join('\n\n')) - lastLine });
  return [...top, ...shown, ...(left > 0 ? [`_… and ${left} more, which are not shown here${elsewhere(room)}_`] : [])];
}

/** As many folds as fit. One that is long gets no more than its share of what is left, so that others are seen too. */
function foldsWithin(groups: readonly Group[], room: RenderedDiffRoom): { readonly shown: readonly string[]; readonly left: number } {
  const shown: string[] = [];
  let bytes = room.bytes;
  for (const [place, group] of groups.entries()) {
    if (bytes < least) return { shown, left: groups.length - place };
    const block = groupBlock(group, { ...room, bytes: Math.max(least, Math.floor(bytes / Math.min(groups.length - place, mostShares))) });
    if (block === '') continue;
    bytes -= bytesOf(block) + 2;
    shown.push(block);
  }
  return { shown, left: 0 };
}

/** One row for what is the same to several. */
function overview(groups: readonly Group[], budget: number): string {
  const hasLive = groups.some(([{ live }]) => live.kind !== 'not-asked');
  return fitTable(['Application', 'Removed', 'Added', 'Changed', ...(hasLive ? ['Against what runs'] : [])], { items: groups, budget }, (group) => {
    const [{ row, rendered, gaps, live, definition }] = group;
    const { removed, added, changed } = rendered.counts;
    const unknown = gaps.length > 0;
    const notes = [...(row.change === 'added' || row.change === 'removed' ? [row.change] : []), ...(definition === undefined ? [] : ['its definition differs']), ...(unknown ? ['❌ not all of it could be compared'] : [])];
    return [`${forMarkdownCode(cut(groupTitle(group, 4), 300))}${notes.length === 0 ? '' : `<br>${notes.join('<br>')}`}`, removed === 0 ? '' : `🔴 **${removed}**`, added === 0 ? '' : `🟢 ${added}`, changed === 0 ? '' : `🟡 ${changed}`, ...(hasLive ? [liveCell(live)] : [])];
  });
}

function liveCell(live: ApplicationDiff['live']): string {
  switch (live.kind) {
    case 'not-asked':
      return '';
    case 'new':
      return 'new';
    case 'unknown':
      return '❌ not known';
    case 'compared': {
      const words = countWords(live.diff.counts);
      return words === '' ? 'the same' : `a sync ${words}`;
    }
  }
}

function unknownBlock({ problems }: RenderedDiffReport, budget: number): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? [] : [`**Not known:**\n\n${fitList('- ', { items: errors, budget }, ({ code, message }) => `${forMarkdown(cut(message, 600))} (${code})`)}`];
}

function fitNames(apps: readonly ApplicationDiff[], most: number): string {
  return `${apps.slice(0, most).map(({ row }) => forMarkdownCode(cut(row.id, 100))).join(', ')}${apps.length > most ? ` and ${apps.length - most} more` : ''}`;
}

/** A fold with as many lines as fit; empty where there is nothing to show. Its fence is longer than any in it. */
function groupBlock(group: Group, room: RenderedDiffRoom): string {
  const [{ rendered, definition, notes, live, row }] = group;
  const lines = [
    ...(definition === undefined ? [] : section('The Application itself', [{ ...definition, change: 'changed' }])),
    ...rendered.objects.flatMap(objectLines),
    ...(live.kind === 'compared' && live.diff.objects.length > 0 ? section('Against what runs: what a sync would do', live.diff.objects) : []),
  ];
  const hints = [...notes, ...(rendered.onlyNoise === 0 ? [] : [onlyNoiseWords(rendered)]), ...(rendered.leftOut === 0 ? [] : [`${rendered.leftOut} more resources`]), ...(live.kind === 'compared' ? liveNotes(live) : [])];
  if (lines.length === 0 && hints.length === 0) return '';
  const { kept, left } = within(lines, room.bytes - frame - bytesOf(hints.join('\n')));
  const fence = fenceFor(kept.join('\n'), 3);
  const words = countWords(rendered.counts);
  const what = words === '' ? '' : `: ${words}`;
  return folded(`<code>${forMarkdown(cut(groupTitle(group, 4), 300))}</code>${changeNote(row)}${what}`, [
    ...(kept.length === 0 ? [] : [[`${fence}diff`, ...(kept.at(-1) === '' ? kept.slice(0, -1) : kept), fence].join('\n')]),
    ...(hints.length === 0 ? [] : [hints.map((hint) => `- ${forMarkdown(cut(hint, 300))}`).join('\n')]),
    ...(left === 0 ? [] : [`_… ${left} more ${left === 1 ? 'line' : 'lines'}${elsewhere(room)}_`]),
  ].join('\n\n'));
}

function section(title: string, objects: readonly ObjectDiff[]): readonly string[] {
  return [`@@ ${title} @@`, ...objects.flatMap(objectLines), ''];
}

/** `-` and `+` are red and green in a fence of the language diff, and `!` is what neither came nor went. */
function objectLines(diff: ObjectDiff): readonly string[] {
  const sign = { removed: '-', added: '+', changed: '!' }[diff.change];
  const title = `${sign} ${objectTitle(diff)}`;
  if (diff.change !== 'changed') return [title, ...diff.notes.map((text) => `    (${text})`)];
  return [title, ...fieldLines(diff).map((line) => `${line.sign === '@' ? ' ' : line.sign}   ${line.text}`)];
}

function within(lines: readonly string[], bytes: number): { readonly kept: readonly string[]; readonly left: number } {
  let room = bytes;
  const fits = lines.findIndex((line) => {
    room -= bytesOf(line) + 1;
    return room < 0;
  });
  return fits < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, fits), left: lines.length - fits };
}

function elsewhere({ runUrl }: RenderedDiffRoom): string {
  return runUrl === undefined ? '; `patch-file` and `report` have all of it' : `: see ${markdownLink('the run', runUrl)}, or the files of \`patch-file\` and \`report\``;
}
