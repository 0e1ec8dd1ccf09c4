import type { RunRecord } from '../../run-record.js';
import type { DrawnWorkflow } from '../drawn-workflow.js';
import { nextCommands, type Asked } from '../next-commands.js';
import type { OsoplogFacts } from '../osoplog.js';
import { cut } from '../untrusted-text.js';
import { formatDuration, resultLooks } from '../words.js';
import { auditSection } from './audit-section.js';
import { diffSection } from './diff-section.js';
import { evidenceSection } from './evidence-section.js';
import { fit, html, leftOutNote, message, type Html } from './html.js';
import { resultLabel } from './icons.js';
import { card, facts, moment, page, type Section } from './page.js';
import { recordSection, type Origin } from './record-section.js';
import { commitLink, type ReportLinks } from './report-links.js';
import { rollbackSection } from './rollback-section.js';
import { applicationsSection, changesSection, nextSection, problemsSection } from './sections.js';
import { definitionSection, edgesSection, graphSection, timelineSection } from './workflow-section.js';

/** Everything that a report is made from. Secrets must be out of it. */
export interface RunReport extends OsoplogFacts, Origin, Asked {
  /** For the drawing; left out where there was no valid workflow. */
  readonly workflow?: DrawnWorkflow | undefined;
  /** Address of the config repository on GitHub, such as `https://github.com/owner/name`. */
  readonly repositoryUrl?: string | undefined;
  /** Addresses whose origins may be linked to: those of Argo CD and of the CI system. */
  readonly knownUrls: readonly (string | undefined)[];
}

const longest = 1_000;
const noticeBudget = 60_000;

/**
 * A run as one HTML file that needs nothing else: the verdict, what to do next, the workflow and its course, what changed,
 * what failed and why, what was rolled back, the problems, the diffs, and the facts that an audit asks for. Each part has a budget;
 * together they stay below 2 MB, and where something is left out the page says how much.
 */
export function runReport(report: RunReport): string {
  const { record, workflow, repositoryUrl, knownUrls } = report;
  const links: ReportLinks = { repositoryUrl, origins: originsOf([...knownUrls, repositoryUrl, report.runUrl]) };
  const next = nextSection(record, nextCommands(record, report));
  const graph = workflow === undefined ? undefined : graphSection(workflow, record);
  const timeline = record.nodes.length === 0 ? undefined : timelineSection(record);
  const details = present([
    changesSection(record, links), applicationsSection(record, links), evidenceSection(record, links),
    rollbackSection(record, links), problemsSection(record), diffSection(record, links), report.audit === undefined ? undefined : auditSection(report.audit), recordSection(report, { ...report, links }),
  ]);
  return page({
    title: `${resultLooks[record.result].mark} ${cut(record.headline, 200)}`,
    subject: cut(record.workflow.name, 200),
    lead: verdict(report, links),
    parts: html`${next === undefined ? undefined : card(next)}<div class="split">${graph === undefined ? undefined : card(graph)}${timeline === undefined ? undefined : card(timeline)}</div>
${details.map((section) => card(section))}`,
    contents: present([next, graph, timeline, ...details]),
    toolVersion: report.toolVersion,
  });
}

/** A workflow by itself as an HTML file: the drawing, its edges and its nodes. */
export function workflowPage({ workflow, name, description, file, toolVersion }: {
  readonly workflow: DrawnWorkflow;
  readonly name: string;
  readonly description: string | undefined;
  readonly file: string;
  readonly toolVersion: string;
}): string {
  const [graph, nodes, edges] = [graphSection(workflow), definitionSection(workflow), edgesSection(workflow)];
  return page({
    title: cut(name, 200),
    subject: html`<code>${cut(file, 200)}</code>`,
    lead: html`<div class="card verdict calm"><h1>${cut(name, longest)}</h1>${description === undefined ? undefined : html`<p class="why">${cut(description, longest)}</p>`}${facts([['Nodes', workflow.nodes.size], ['Edges', workflow.edges.length]])}</div>`,
    parts: html`<div class="split">${card(graph)}${card(nodes)}</div>
${card(edges)}`,
    contents: [],
    toolVersion,
  });
}

function verdict({ record, trigger, command }: RunReport, links: ReportLinks): Html {
  const kind = command === 'rehearse' ? 'rehearsal' : record.dryRun ? 'dry run' : command;
  return html`<div class="card verdict ${resultLooks[record.result].tone}">${resultLabel(record.result)}
<h1>${message(cut(record.headline, longest))}</h1>
${record.reason === undefined || record.reason === '' ? undefined : html`<p class="why">${message(cut(record.reason, longest))}</p>`}
${noticesOf(record)}
${facts([
    ['Kind', kind],
    ['Took', formatDuration(record.durationMs)],
    ['Commit', record.commitSha === undefined ? undefined : commitLink(record.commitSha, links)],
    ['Started by', trigger.actor === undefined ? undefined : cut(trigger.actor, 200)],
    ['Ended', moment(record.endedAt)],
  ])}</div>
`;
}

function noticesOf({ notices }: RunRecord): Html | undefined {
  if (notices.length === 0) return undefined;
  const { kept, leftOut } = fit({ items: notices, budget: noticeBudget }, (notice) => html`<li class="notice">${message(cut(notice, longest))}</li>`);
  return html`<ul class="notices" aria-label="Not to be missed">${kept}</ul>${leftOutNote(leftOut, 'warnings')}`;
}

function originsOf(urls: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(urls.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [])));
}

function present(sections: readonly (Section | undefined)[]): readonly Section[] {
  return sections.filter((section) => section !== undefined);
}
