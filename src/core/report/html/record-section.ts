import type { JsonObject } from '../../json.js';
import type { NodeRecord } from '../../run-record.js';
import { osopStatus, type OsoplogFacts } from '../osoplog.js';
import { cut } from '../untrusted-text.js';
import { formatDuration } from '../words.js';
import type { AuditFacts } from './audit-section.js';
import { fit, html, leftOutNote, link, preformatted, type Html } from './html.js';
import { facts, moment, type Section } from './page.js';
import type { ReportLinks } from './report-links.js';

const budget = 120_000;
const longest = { lines: 40, line: 400, fact: 300 } as const;

/** Where a run was started, beside what the OSOP log has. */
export interface Origin {
  /** Name of the event in the CI system. */
  readonly event: string | undefined;
  /** Absent where no records were written. */
  readonly audit?: AuditFacts | undefined;
  /** Page of the run there. */
  readonly runUrl: string | undefined;
}

/** The facts that an audit asks for, in the words of the OSOP execution log, and what each node put out. */
export function recordSection(log: OsoplogFacts, { event, runUrl, audit, links }: Origin & { readonly links: ReportLinks }): Section {
  const { record, trigger, workflowHash, toolVersion } = log;
  return {
    id: 'record',
    title: 'Record',
    body: html`<div class="stack">${facts([
      ['Run', html`<span class="mono">${cut(record.runId, longest.fact)}</span>`],
      ['Workflow', html`${cut(record.workflow.name, longest.fact)} <code>${cut(record.workflow.id, longest.fact)}</code>`],
      ['File', html`<code>${cut(record.workflow.file, longest.fact)}</code>`],
      ['Hash of the file', workflowHash === undefined ? undefined : html`<span class="mono">${cut(workflowHash, longest.fact)}</span>`],
      ['Mode and status (OSOP)', `${record.dryRun ? 'dry_run' : 'live'}, ${osopStatus(record)}`],
      ['Started by', [trigger.actor ?? 'not known', ` (${event ?? trigger.type})`].map((text) => cut(text, longest.fact))],
      ['CI run', runUrl === undefined ? undefined : link(cut(runUrl, longest.fact), runUrl, links)],
      ['Started', moment(record.startedAt)],
      ['Ended', html`${moment(record.endedAt)}, after ${formatDuration(record.durationMs)}`],
      ['Exit code', record.exitCode],
      ['Last audit record', audit === undefined ? undefined : html`<a href="#audit"><span class="mono">${cut(audit.head, longest.fact)}</span></a>`],
      ['Carried out by', `osop-argocd-action ${toolVersion}`],
    ], 'record')}${outputsOf(record.nodes)}</div>`,
  };
}

/** Outputs of nodes as JSON, folded. */
function outputsOf(nodes: readonly NodeRecord[]): Html | undefined {
  const items = nodes.filter(({ outputs }) => Object.keys(outputs).length > 0);
  if (items.length === 0) return undefined;
  const { kept, leftOut } = fit({ items, budget }, ({ id, outputs }) => html`<div class="step"><h3>${cut(id, longest.fact)}</h3><pre class="log"><code>${jsonLines(outputs)}</code></pre></div>`);
  return html`<details><summary>Outputs of nodes</summary><div class="stack">${kept}</div>${leftOutNote(leftOut, 'nodes')}</details>`;
}

function jsonLines(outputs: JsonObject): Html {
  const lines = JSON.stringify(outputs, null, 2).split('\n');
  const more = lines.length - longest.lines;
  return preformatted([...lines.slice(0, longest.lines).map((line) => cut(line, longest.line)), ...(more > 0 ? [`… and ${more} more lines`] : [])]);
}
