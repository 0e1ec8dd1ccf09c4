import type { ApplicationDiff } from '../rendered-diff/application-diff.js';
import type { ObjectDiff } from '../rendered-diff/diff-states.js';
import { onlyNoiseWords } from '../rendered-diff/noise.js';
import { changeNote } from './affected-report.js';
import { fieldLines, objectTitle, type DiffLine } from './field-lines.js';
import { paint } from './paint.js';
import { countWords, groupApplications, groupTitle, type RenderedDiffReport } from './rendered-diff-report.js';
import { forLogLine, visible } from './untrusted-text.js';

/** A terminal shows no more; the patch file and `--format json` have all. */
const mostLines = 5_000;

interface Look {
  readonly color: boolean;
}

/** The difference as a terminal shows it: by application, deletions first and in red. */
export function renderedDiffLines(report: RenderedDiffReport, look: Look): readonly string[] {
  const lines = groupApplications(report.apps).flatMap((group) => groupLines(group, look));
  const left = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines),
    ...(left > 0 ? [`… and ${left} more lines (--patch-file FILE and --format json have all)`] : []),
    paint(forLogLine(report.headline), report.result === 'unknown' || report.counts.removed > 0 ? 'bad' : 'good', look),
  ];
}

function groupLines(group: readonly [ApplicationDiff, ...ApplicationDiff[]], look: Look): readonly string[] {
  const [{ row, definition, rendered, gaps, notes, live }] = group;
  return [
    paint(forLogLine(`${groupTitle(group, 12)}${changeNote(row)}`), 'strong', look) + summaryOf({ rendered, gaps, count: group.length }, look),
    ...gaps.map(({ source, side, why }) => `  ${paint(forLogLine(`could not be compared: ${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`), 'bad', look)}`),
    ...notes.map((text) => paint(forLogLine(`  ${text}`).replace(/^(?! {2})/, '  '), 'calm', look)),
    ...(definition === undefined ? [] : ['  ~ the Application itself', ...fieldLines(definition).map((line) => painted(line, 6, look))]),
    ...rendered.objects.flatMap((object) => objectLines(object, look)),
    ...(rendered.leftOut > 0 ? [`  … and ${rendered.leftOut} more resources`] : []),
    ...(rendered.onlyNoise === 0 ? [] : [paint(`  (${onlyNoiseWords(rendered)})`, 'calm', look)]),
    ...liveLines(live, look),
    '',
  ];
}

/** `: removes 1, adds 2 and changes 3 resources`, the deletions in red. */
function summaryOf({ rendered, gaps, count }: Pick<ApplicationDiff, 'rendered' | 'gaps'> & { readonly count: number }, look: Look): string {
  const counts = rendered.counts;
  const words = countWords(counts);
  if (words === '') return gaps.length > 0 ? ': not known' : ': no difference';
  const same = `${rendered.same === 0 ? '' : `, ${rendered.same} the same`}${count > 1 ? ', in each of them' : ''}`;
  return counts.removed === 0 ? `: ${words}${same}` : `: ${words.replace(/^removes \d+/, (text) => paint(text, 'bad', look))}${same}`;
}

function objectLines(diff: ObjectDiff, look: Look): readonly string[] {
  const title = objectTitle(diff);
  const { change, notes } = diff;
  if (change === 'changed') return [`  ~ ${plain(title)}`, ...fieldLines(diff).map((line) => painted(line, 6, look))];
  return [`  ${paint(`${change === 'removed' ? '-' : '+'} ${plain(title)}`, change === 'removed' ? 'bad' : 'good', look)}`, ...notes.map((text) => paint(`      (${forLogLine(text)})`, 'calm', look))];
}

function painted({ sign, text }: DiffLine, indent: number, look: Look): string {
  const line = `${' '.repeat(indent)}${sign === '@' ? '~' : sign} ${plain(text)}`;
  return sign === ' ' || sign === '@' ? paint(line, 'calm', look) : paint(line, sign === '-' ? 'bad' : 'good', look);
}

/** Indentation tells something here. */
function plain(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return `${indent}${forLogLine(visible(text))}`;
}

function liveLines(live: ApplicationDiff['live'], look: Look): readonly string[] {
  switch (live.kind) {
    case 'not-asked':
      return [];
    case 'new':
      return [paint('  against what runs: it is new, everything will be created', 'calm', look)];
    case 'unknown':
      return [paint(forLogLine(`  could not be compared with what runs: ${live.why}`).replace(/^/, '  '), 'bad', look)];
    case 'compared': {
      const { diff } = live;
      const words = countWords(diff.counts);
      return [
        paint(`  against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}`, words === '' ? 'good' : 'strong', look),
        ...diff.objects.flatMap((object) => objectLines(object, look).map((line) => `  ${line}`)),
        ...(diff.leftOut > 0 ? [`    … and ${diff.leftOut} more resources`] : []),
        ...liveNotes(live).map((text) => paint(`    (${text})`, 'calm', look)),
      ];
    }
  }
}

/** What was not compared with what runs, although the application was. */
export function liveNotes({ diff: { hiddenSecrets, unknownRules } }: Extract<ApplicationDiff['live'], { readonly kind: 'compared' }>): readonly string[] {
  return [
    ...(hiddenSecrets === 0 ? [] : [`the values of ${hiddenSecrets === 1 ? 'a Secret' : `${hiddenSecrets} Secrets`} are hidden by Argo CD: only the names of their keys were compared`]),
    ...(unknownRules === 0 ? [] : [`${unknownRules === 1 ? 'a rule' : `${unknownRules} rules`} of ignoreDifferences can be followed by Argo CD alone: what ${unknownRules === 1 ? 'it names' : 'they name'} may be shown`]),
  ];
}
