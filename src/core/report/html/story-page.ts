import { detectMs, restoreMs } from '../../audit/dora.js';
import type { Stretch } from '../../audit/story.js';
import { figureRows, minute, momentsOf, whatOf } from '../story-parts.js';
import { nameOf, type StoryReport } from '../story-view.js';
import { cut } from '../untrusted-text.js';
import { formatDuration } from '../words.js';
import { fit, html, leftOutNote, link, type Content, type Html } from './html.js';
import { judgedLabel, resultLabel } from './icons.js';
import { card, facts, moment, page, type Section } from './page.js';
import { commitLink, type ReportLinks } from './report-links.js';
import { table } from './table.js';

const budgets = { deployments: 400_000, timeline: 600_000, sources: 20_000, unknown: 60_000 } as const;
const longest = 500;
/** A bar is seen however short the time was. */
const leastPart = 0.006;

/** What a story's page is made from. Secrets must be out of it. */
export interface StoryPage {
  readonly report: StoryReport;
  /** Address of the config repository on GitHub, such as `https://github.com/owner/name`. */
  readonly repositoryUrl?: string | undefined;
  /** Addresses whose origins may be linked to. */
  readonly knownUrls: readonly (string | undefined)[];
  readonly toolVersion: string;
}

/**
 * The story of an application as one HTML file that needs nothing else: what is live, the DORA figures, each deployment with
 * who, why and how it went, the timeline, where all that is known from, and what is not known. It stays below 2 MB.
 */
export function storyPage({ report, repositoryUrl, knownUrls, toolVersion }: StoryPage): string {
  const origins = new Set([...knownUrls, repositoryUrl].flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
  const links: ReportLinks = { repositoryUrl, origins };
  const sections = [figuresSection(report), deploymentsSection(report, links), timelineSection(report), unknownSection(report), sourcesSection(report)].filter((section) => section !== undefined);
  return page({
    kind: 'audit report',
    title: `${cut(report.app, 100)}: what was deployed`,
    subject: html`<code>${cut(report.app, 100)}</code>`,
    lead: lead(report, links),
    parts: html`${sections.map((section) => card(section))}`,
    contents: sections,
    toolVersion,
  });
}

function lead({ app, stretches, figures }: StoryReport, links: ReportLinks): Html {
  const live = stretches.findLast(({ endMs }) => endMs === undefined);
  const tone = live === undefined || live.health === 'unknown' ? 'calm' : live.health === 'healthy' ? 'good' : 'bad';
  return html`<div class="card verdict ${tone}">
<h1>What was deployed to ${cut(app, 100)}, by whom and how it went</h1>
${facts([
    ['From', moment(new Date(figures.sinceMs))],
    ['To', moment(new Date(figures.untilMs))],
    ['Deployments', figures.deployments],
    ['Live', live === undefined ? 'not known' : html`${commitLink(live.revision, links)} ${cut(whatOf(live), 200)}`],
    ['Its health', live === undefined ? undefined : judgedLabel(live.health)],
    ['Live for', live === undefined ? undefined : formatDuration(figures.untilMs - live.startMs)],
  ])}</div>
`;
}

function figuresSection({ figures }: StoryReport): Section {
  return {
    id: 'figures',
    title: 'DORA figures',
    body: table({
      caption: 'DORA figures of the period', items: figureRows(figures), budget: budgets.sources, what: 'figures',
      columns: [
        { title: 'Figure', cell: ({ name }) => name },
        { title: 'Value', size: 'medium', cell: ({ value }) => value },
        { title: 'Computed', cell: ({ basis }) => (basis === '' ? undefined : basis.trim().replace(/^\((.*?)\)/, '$1')) },
      ],
    }),
  };
}

function deploymentsSection({ stretches, figures, commits }: StoryReport, links: ReportLinks): Section | undefined {
  if (stretches.length === 0 && commits.length === 0) return undefined;
  const beginMs = stretches[0]?.startMs ?? figures.sinceMs;
  const lengthMs = Math.max(1, figures.untilMs - beginMs);
  return {
    id: 'deployments',
    title: 'Deployments, the newest first',
    body: table({
      caption: 'Deployments of the period', items: stretches.toReversed(), budget: budgets.deployments, what: 'deployments',
      columns: [
        { title: 'What', cell: (stretch) => html`${cut(whatOf(stretch), longest)}${bar(stretch, { beginMs, lengthMs, untilMs: figures.untilMs })}${notes(stretch, links)}` },
        { title: 'Deployed', size: 'short', cell: ({ startMs }) => time(startMs) },
        { title: 'Revision', size: 'short', cell: ({ revision }) => commitLink(revision, links) },
        { title: 'By', cell: ({ by, askedBy }) => cut(by ?? askedBy ?? 'not known', 100) },
        { title: 'Live for', size: 'short', cell: ({ startMs, endMs }) => formatDuration((endMs ?? figures.untilMs) - startMs) },
        { title: 'Health', size: 'short', cell: (stretch) => html`${judgedLabel(stretch.health)}${after('detected', detectMs(stretch))}${after('restored', restoreMs(stretch))}` },
      ],
    }),
  };
}

/** Decoration: when it was live within the period. The numbers stand beside it. */
function bar({ startMs, endMs, health }: Stretch, { beginMs, lengthMs, untilMs }: { readonly beginMs: number; readonly lengthMs: number; readonly untilMs: number }): Html {
  const part = Math.min(1, Math.max(leastPart, ((endMs ?? untilMs) - startMs) / lengthMs));
  const from = Math.min(1 - part, Math.max(0, (startMs - beginMs) / lengthMs));
  const tone = health === 'healthy' ? 'good' : health === 'unhealthy' ? 'bad' : 'calm';
  return html`<svg class="bar ${tone}" aria-hidden="true" focusable="false" height="7"><rect class="track" width="100%" height="7" rx="3.5"></rect><rect class="part" x="${percent(from)}" width="${percent(part)}" height="7" rx="3.5"></rect></svg>`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function notes({ kind, why, takenBack, failed, commits = [], healedMs, recorded }: Stretch, links: ReportLinks): Html | undefined {
  const job = commits.find((commit) => commit.job !== undefined)?.job;
  const lines: readonly Content[] = [
    ...(why === undefined ? [] : [cut(why, longest)]),
    ...(takenBack === undefined ? [] : [html`${resultLabel('rolled-back')} by ${cut(takenBack.by ?? 'somebody', 100)}, ${takenBack.how}: ${commitLink(takenBack.revision, links)}${takenBack.reason === undefined ? undefined : html` (${cut(takenBack.reason, longest)})`}`]),
    ...(failed === undefined ? [] : [cut(failed.why, longest)]),
    ...(kind === 'rollback' && !recorded ? ['no record of this tool tells of it'] : []),
    ...(healedMs.length === 0 ? [] : [`what had been changed in the cluster was put back ${healedMs.length === 1 ? 'once' : `${healedMs.length} times`}`]),
    ...(job === undefined ? [] : [html`made by ${link('a CI run', job, links)}`]),
  ];
  return lines.length === 0 ? undefined : html`<ul class="list note">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function timelineSection(report: StoryReport): Section | undefined {
  const moments = momentsOf(report);
  if (moments.length === 0) return undefined;
  return {
    id: 'timeline',
    title: 'Timeline',
    body: table({
      caption: 'What happened, the oldest first', items: moments, budget: budgets.timeline, what: 'moments',
      columns: [
        { title: 'When (UTC)', cell: ({ atMs }) => (atMs === undefined ? 'not known' : time(atMs)) },
        { title: 'What', cell: ({ text }) => cut(text, longest) },
      ],
    }),
  };
}

function unknownSection({ unknown }: StoryReport): Section | undefined {
  if (unknown.length === 0) return undefined;
  const { kept, leftOut } = fit({ items: unknown, budget: budgets.unknown }, (text) => html`<li class="notice">${cut(text, longest)}</li>`);
  return { id: 'unknown', title: 'Not known', body: html`<ul class="notices">${kept}</ul>${leftOutNote(leftOut, 'of them')}` };
}

function sourcesSection({ sources }: StoryReport): Section | undefined {
  if (sources.length === 0) return undefined;
  return {
    id: 'sources',
    title: 'Where this is known from',
    body: table({
      caption: 'Sources of this report', items: sources, budget: budgets.sources, what: 'sources',
      columns: [
        { title: 'Source', cell: ({ source }) => nameOf(source) },
        { title: 'Read', cell: ({ unread }) => (unread === undefined ? 'yes' : `no: ${cut(unread, longest)}`) },
        { title: 'Reaches back to', size: 'short', cell: ({ unread, sinceMs }) => (unread !== undefined ? undefined : sinceMs === undefined ? 'the beginning' : time(sinceMs)) },
      ],
    }),
  };
}

function after(what: string, ms: number | undefined): Html | undefined {
  return ms === undefined ? undefined : html`<div class="note">${what} after ${formatDuration(ms)}</div>`;
}

function time(ms: number): Html {
  return html`<time datetime="${new Date(ms).toISOString()}">${minute(ms)}</time>`;
}
