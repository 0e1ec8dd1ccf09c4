import { shortRevision } from '../../git/refs.js';
import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import { nextFlag } from '../next-commands.js';
import { cut } from '../untrusted-text.js';
import { html, type Html } from './html.js';
import { facts, type Section } from './page.js';
import { table } from './table.js';

/** The audit records of a run. */
export interface AuditFacts {
  /** Hash of the last record of the file. */
  readonly head: string;
  /** Path of the file. */
  readonly path: string;
  /** Those of this run, in their order. */
  readonly records: readonly JsonObject[];
}

const budget = 160_000;
const longest = 300;
/** More are folded. */
const longestOpen = 12;

/** What the audit log has of the run: the hash to keep, how to check it, and each record with its own hash to link to. */
export function auditSection({ head, path, records }: AuditFacts): Section {
  // Whoever reads it has the file elsewhere.
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const [file, anchor] = [nextFlag('audit-log', name), nextFlag('audit-head', head)];
  const rows = recordTable(records);
  return {
    id: 'audit',
    title: 'Audit',
    body: html`<div class="stack">${facts([
      ['Hash of the last record', html`<span class="mono">${cut(head, longest)}</span>`],
      ['File', html`<code>${cut(name, longest)}</code>`],
      ['Records of this run', records.length],
    ], 'record')}
${file === undefined || anchor === undefined ? undefined : html`<div class="step"><p>Find out whether any record was changed since:</p><pre class="command"><code>${`osop-argocd audit verify ${file} ${anchor}`}</code></pre></div>`}
${records.length === 0 ? undefined : records.length <= longestOpen ? html`<div>${rows}</div>` : html`<details><summary>The ${records.length} records</summary>${rows}</details>`}</div>`,
  };
}

function recordTable(records: readonly JsonObject[]): Html {
  return table({
    caption: 'Audit records of the run', items: records, budget, what: 'records',
    columns: [
      { title: 'No.', size: 'short', cell: ({ seq }) => (typeof seq === 'number' ? html`<span id="record-${seq}">${seq}</span>` : undefined) },
      { title: 'Time', size: 'short', cell: ({ time }) => timeOf(time) },
      { title: 'Event', size: 'short', cell: ({ event }) => textOf(event) },
      { title: 'About', cell: aboutOf },
      { title: 'Hash', size: 'short', cell: ({ hash }) => html`<span class="mono">${textOf(hash).slice(0, 12)}</span>` },
    ],
  });
}

/** To the second, and the day only where it stands above: the run's own. */
function timeOf(time: Json | undefined): string {
  return /^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)/.exec(textOf(time))?.[1] ?? textOf(time);
}

/** What a reader looks for first; all of it is in the file. */
const told = ['node', 'app', 'commit', 'commit_sha', 'sha', 'revision', 'branch', 'status', 'result', 'note', 'reason', 'error', 'headline'] as const;

function aboutOf(record: JsonObject): Html {
  const parts = told.flatMap((key) => {
    const value = record[key];
    const text = isJsonObject(value) ? textOf(value['name']) : textOf(value);
    return text === '' ? [] : [cut(shortRevision(text), longest)];
  });
  return html`${[...new Set(parts)].join(' · ')}`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? cut(value, longest) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
