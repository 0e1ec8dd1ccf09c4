import type { ShownHistory, ShownRow } from '../../rollback/shown-history.js';
import type { RunRecord } from '../../run-record.js';
import { minuteOf, roleOf } from '../history-table.js';
import { rollbackFacts, strategyName, type RollbackFacts } from '../rollback-facts.js';
import { cut } from '../untrusted-text.js';
import { html, link, message, type Html } from './html.js';
import type { Section } from './page.js';
import { commitLink, type ReportLinks } from './report-links.js';
import { table } from './table.js';

const budgets = { applications: 80_000, history: 60_000, histories: 5 } as const;
const longest = 1_000;

/** What was rolled back, from where to where and why there, and what there was to choose from; undefined where nothing was. */
export function rollbackSection(record: RunRecord, links: ReportLinks): Section | undefined {
  const items = rollbackFacts(record);
  const { manual } = record;
  if (items.length === 0 && manual === undefined) return undefined;
  const histories = manual?.histories ?? [];
  return {
    id: 'rollback',
    title: 'Rollback',
    body: html`<div class="stack">
${manual === undefined ? undefined : html`<p>Asked for: <code>${cut(manual.to, 200)}</code>${manual.by === undefined ? '' : ` by ${cut(manual.by, 200)}`}${manual.reason === undefined ? ', without a reason' : html`: ${message(cut(manual.reason, longest))}`}</p>`}
${items.length === 0 ? undefined : html`<div>${applicationTable(items, { record, links })}</div>`}
${histories.slice(0, budgets.histories).map((history) => historyOf(history, links))}
${histories.length <= budgets.histories ? undefined : html`<p class="cut">… and the histories of ${histories.length - budgets.histories} more applications.</p>`}
</div>`,
  };
}

function applicationTable(items: readonly RollbackFacts[], { record, links }: { readonly record: RunRecord; readonly links: ReportLinks }): Html {
  return table({
    caption: 'Applications that were rolled back', items, budget: budgets.applications, what: 'applications',
    columns: [
      { title: 'Application', cell: ({ app }) => cut(app, longest) },
      { title: 'From', size: 'short', cell: ({ from }) => commitLink(from, links) },
      { title: 'To', size: 'short', cell: ({ to, id }) => html`${commitLink(to, links)}${id === undefined ? '' : ` (id ${id})`}` },
      { title: 'Why this one', cell: ({ why }) => message(cut(why, longest)) },
      { title: 'How', size: 'short', cell: ({ strategy }) => cut(strategyName(strategy), 40) },
      { title: 'Now', cell: (fact) => nowOf(fact, { record, links }) },
    ],
  });
}

/** Whether it runs, and whether the next sync would bring back what was left. */
function nowOf({ verified, strategy, revert, sync, pullRequest, message: told }: RollbackFacts, { record, links }: { readonly record: RunRecord; readonly links: ReportLinks }): Html {
  if (record.dryRun) return html`planned; nothing was changed`;
  if (!verified) return html`not proved: ${message(cut(told, longest))}`;
  if (pullRequest !== undefined) return html`healthy, but git still names what was left until ${link('the pull request', pullRequest, links)} is merged`;
  if (revert !== undefined && sync === 'OutOfSync') return html`healthy, and reverted in git by ${commitLink(revert, links)}, but git and cluster differ all the same`;
  if (revert !== undefined && strategy === 'argocd' && sync === undefined) return html`healthy, and reverted in git by ${commitLink(revert, links)}`;
  if (revert !== undefined) return html`healthy; git and cluster agree at ${commitLink(revert, links)}`;
  return strategy === 'argocd' ? html`healthy, but git still names what was left` : html`healthy; git and cluster agree`;
}

function historyOf(history: ShownHistory, links: ReportLinks): Html {
  const name = cut(history.app, longest);
  if (history.rows.length === 0) return html`<p>${name}: Argo CD has no history of it.</p>`;
  return html`<div><h3>History of ${name}</h3><p class="note">Newest first; times are UTC</p>
${table({
    caption: `History of ${name}`, items: history.rows, budget: budgets.history, what: 'entries',
    columns: [
      { title: 'Id', cell: ({ id }) => id },
      { title: 'Revision', size: 'short', cell: ({ revision }) => commitLink(revision, links) },
      { title: 'Deployed', size: 'short', cell: ({ deployedAt }) => minuteOf(deployedAt) },
      { title: 'By', cell: ({ by }) => cut(by ?? '–', 200) },
      { title: 'Health', size: 'short', cell: ({ health }) => health },
      { title: 'Note', cell: (row) => noteOf(row, history) },
    ],
  })}${history.proposed === undefined ? html`<p class="note">No target is proposed: ${message(cut(history.why, longest))}</p>` : undefined}</div>
`;
}

function noteOf(row: ShownRow, history: ShownHistory): Html {
  const role = roleOf(row, history);
  const why = row.why === '' ? undefined : message(cut(row.why, longest));
  return html`${role === '' ? undefined : html`<strong>${role}</strong>`}${role !== '' && why !== undefined ? '; ' : ''}${why}`;
}
