import { formatLocation } from '../../problem.js';
import { differs, isUnknown, type ApplicationDiff } from '../../rendered-diff/application-diff.js';
import type { ObjectDiff } from '../../rendered-diff/diff-states.js';
import { onlyNoiseWords } from '../../rendered-diff/noise.js';
import { writeObject } from '../../rendered-diff/write-object.js';
import { fieldLines, objectTitle, type DiffLine } from '../field-lines.js';
import { liveNotes } from '../rendered-diff-lines.js';
import { countWords, groupApplications, groupTitle, type RenderedDiffReport } from '../rendered-diff-report.js';
import { cut } from '../untrusted-text.js';
import { html, leftOutNote, message, preformatted, type Html } from './html.js';
import { resultLabel, severityLabel } from './icons.js';
import { card, facts, page, type Section } from './page.js';
import { commitLink, type ReportLinks } from './report-links.js';
import { table } from './table.js';

/** Characters of markup of all applications, and of the lines of one object. */
const budget = 1_500_000;
const perObject = 60_000;
const longest = { name: 300, text: 1_000, whole: 400 } as const;

/** What the page is made from. Secrets must be out of it. */
export interface RenderedDiffPage {
  readonly report: RenderedDiffReport;
  readonly repositoryUrl: string | undefined;
  /** Addresses that may be linked to. */
  readonly knownUrls: readonly (string | undefined)[];
  readonly toolVersion: string;
}

/** What a change does to what applications deploy, as a page of its own. */
export function renderedDiffPage({ report, repositoryUrl, knownUrls, toolVersion }: RenderedDiffPage): string {
  const origins = new Set([repositoryUrl, ...knownUrls].flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
  const links: ReportLinks = { repositoryUrl, origins };
  const sections = [problemsSection(report), ...applicationSections(report)].filter((section) => section !== undefined);
  return page({
    kind: 'rendered difference',
    title: cut(report.headline, 200),
    subject: html`${commitLink(report.affected.base, links)} … ${commitLink(report.affected.head, links)}`,
    lead: lead(report, links),
    parts: html`${sections.map((section) => card(section))}`,
    contents: sections.slice(0, 60),
    toolVersion,
  });
}

function lead({ headline, result, affected, counts, apps }: RenderedDiffReport, links: ReportLinks): Html {
  const tone = result === 'unknown' || counts.removed > 0 ? 'bad' : 'good';
  return html`<div class="card verdict ${tone}">
<p>${resultLabel(result)}</p>
<h1>${headline}</h1>
${facts([
    ['Base', commitLink(affected.base, links)],
    ['Head', commitLink(affected.head, links)],
    ['Applications', apps.length],
    ['Removed', counts.removed === 0 ? counts.removed : html`<span class="state bad">${counts.removed}</span>`],
    ['Added', counts.added],
    ['Changed', counts.changed],
  ])}</div>
`;
}

function problemsSection({ problems }: RenderedDiffReport): Section | undefined {
  if (problems.length === 0) return undefined;
  return {
    id: 'problems', title: 'What is not known',
    body: table({
      caption: 'What could not be told', items: problems, budget: 200_000, what: 'problems',
      columns: [
        { title: 'Severity', cell: ({ severity }) => severityLabel(severity) },
        { title: 'Code', size: 'short', cell: ({ code }) => html`<span class="mono">${code}</span>` },
        { title: 'What', cell: (problem) => html`${message(cut(problem.message, longest.text))}${problem.hint === undefined ? undefined : html`<div class="note">${message(cut(problem.hint, longest.text))}</div>`}` },
        { title: 'Where', size: 'medium', cell: ({ where }) => (where === undefined ? undefined : html`<code>${cut(formatLocation(where), longest.text)}</code>`) },
      ],
    }),
  };
}

/** Those that differ or are not known, as long as there is room; the others by name. */
function applicationSections({ apps }: RenderedDiffReport): readonly Section[] {
  const groups = groupApplications(apps.filter((app) => differs(app) || isUnknown(app)));
  const sections: Section[] = [];
  let [room, left] = [budget, 0];
  for (const [place, group] of groups.entries()) {
    const body = groupBody(group);
    room -= body.toString().length;
    if (room < 0) left += 1;
    else sections.push({ id: `application-${place + 1}`, title: groupTitle(group, 6), body });
  }
  const same = apps.filter((app) => !groups.some((group) => group.includes(app)));
  return [
    ...sections,
    ...(left === 0 ? [] : [{ id: 'more', title: 'More', body: html`${leftOutNote(left, 'applications')}` }]),
    ...(same.length === 0 ? [] : [{ id: 'same', title: 'No difference', body: html`<ul class="list">${same.slice(0, 500).map(({ row }) => html`<li><code>${cut(row.id, longest.name)}</code></li>`)}</ul>${leftOutNote(same.length - 500 > 0 ? same.length - 500 : 0, 'applications')}` }]),
  ];
}

function groupBody([{ row, rendered, definition, gaps, notes, live }]: readonly [ApplicationDiff, ...ApplicationDiff[]]): Html {
  const words = countWords(rendered.counts);
  const said = [
    ...(row.change === 'added' || row.change === 'removed' ? [`the Application is ${row.change}`] : []), ...notes,
    ...(rendered.same === 0 ? [] : [`${rendered.same} ${rendered.same === 1 ? 'resource is' : 'resources are'} the same`]),
    ...(rendered.onlyNoise === 0 ? [] : [onlyNoiseWords(rendered)]),
  ];
  return html`<div class="stack"><p>${words === '' ? (gaps.length > 0 ? 'Not known' : 'No difference in its resources') : `The change ${words}`}</p>
${gaps.length === 0 ? undefined : html`<ul class="notices">${gaps.map(({ source, side, why }) => html`<li class="notice">${cut(`${source}${side === 'both' ? '' : `, at ${side}`}: ${why}`, longest.text)}</li>`)}</ul>`}
${said.length === 0 ? undefined : html`<ul class="list note">${said.map((text) => html`<li>${cut(text, longest.text)}</li>`)}</ul>`}
${definition === undefined ? undefined : objectBlock({ ...definition, change: 'changed' }, 'The Application itself')}
${rendered.objects.map((object) => objectBlock(object))}${leftOutNote(rendered.leftOut, 'resources')}
${liveBody(live)}</div>`;
}

function liveBody(live: ApplicationDiff['live']): Html | undefined {
  switch (live.kind) {
    case 'not-asked':
      return undefined;
    case 'new':
      return html`<p class="note">Against what runs: it is new, everything will be created.</p>`;
    case 'unknown':
      return html`<p class="notice">Could not be compared with what runs: ${message(cut(live.why, longest.text))}</p>`;
    case 'compared': {
      const words = countWords(live.diff.counts);
      return html`<h3>Against what runs: ${words === '' ? 'no difference' : `a sync ${words}`}</h3>
${live.diff.objects.map((object) => objectBlock(object))}${leftOutNote(live.diff.leftOut, 'resources')}
${liveNotes(live).map((text) => html`<p class="note">${text}</p>`)}`;
    }
  }
}

const tones = { removed: 'bad', added: 'good', changed: 'warn' } as const;

/** What came or went can be unfolded as a whole; of what changed, its fields are shown. */
function objectBlock(diff: ObjectDiff, title = objectTitle(diff)): Html {
  const { change, before, after, notes } = diff;
  const sign = { removed: '−', added: '+', changed: '~' }[change];
  const whole = change === 'changed' ? [] : writeObject(after ?? before ?? {});
  const lines = change === 'changed' ? fieldLines(diff) : whole.slice(0, longest.whole).map((text): DiffLine => ({ sign: change === 'removed' ? '-' : '+', text }));
  const { kept, left } = linesWithin(lines);
  const more = left + Math.max(0, whole.length - longest.whole);
  const text = html`<pre class="log diff"><code>${kept}</code></pre>${more === 0 ? undefined : html`<p class="cut">… and ${more} more lines. The patch has them.</p>`}`;
  return html`<div class="block ${tones[change]}"><p class="head"><strong>${sign} ${title}</strong><span class="note">${change}</span></p>
${change === 'changed' ? text : html`${notes.map((note) => html`<p class="note">${note}</p>`)}<details><summary>${whole.length} lines</summary>${text}</details>`}</div>
`;
}

function linesWithin(lines: readonly DiffLine[]): { readonly kept: readonly Html[]; readonly left: number } {
  const kept: Html[] = [];
  let room = perObject;
  for (const { sign, text } of lines) {
    const shown = preformatted([`${sign === '@' ? ' ' : sign} ${cut(text, longest.text)}`]);
    const name = { '+': 'add', '-': 'del', '@': 'hunk', ' ': 'hunk' }[sign];
    const markup = html`<span class="${name}">${shown}
</span>`;
    room -= markup.toString().length;
    if (room < 0) break;
    kept.push(markup);
  }
  return { kept, left: lines.length - kept.length };
}
