import { shortRevision } from '../git/refs.js';
import type { ManualRequest, ShownHistory, ShownRow } from '../rollback/shown-history.js';
import type { RunRecord } from '../run-record.js';
import { minuteOf, roleOf } from './history-table.js';
import { codeLink, fitTable, markdownLink, markdownMessage } from './markdown-blocks.js';
import { rollbackFacts, strategyName, type RollbackFacts } from './rollback-facts.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** Bytes that each table may take. */
const budgets = { applications: 80_000, history: 80_000 } as const;
const maxLine = 1_000;

/**
 * What was rolled back, in Markdown for the job summary: what was asked for and by whom; for each application from where to
 * where, why there, how, and whether git and cluster agree now; and what there was to choose from, where that was looked
 * up. Empty where nothing of it happened.
 */
export function rollbackSummary(record: RunRecord, { repositoryUrl }: { readonly repositoryUrl?: string | undefined } = {}): string {
  const facts = rollbackFacts(record);
  const { manual } = record;
  if (facts.length === 0 && manual === undefined) return '';
  const commit = (sha: string | undefined): string => (sha === undefined ? '–' : codeLink(cut(shortRevision(sha), 80), repositoryUrl === undefined || !/^[0-9a-f]{40}$/.test(sha) ? undefined : `${repositoryUrl}/commit/${sha}`));
  const table = facts.length === 0 ? '' : fitTable(['Application', 'From', 'To', 'Why this one', 'How', 'Now'], { items: facts, budget: budgets.applications }, (fact) => [
    forMarkdown(cut(fact.app, maxLine)), commit(fact.from), `${commit(fact.to)}${fact.id === undefined ? '' : ` (id ${fact.id})`}`,
    inline(fact.why), forMarkdown(strategyName(fact.strategy)), nowOf(fact, record, commit),
  ]);
  return [
    '### Rollback',
    manual === undefined ? '' : askedFor(manual),
    table,
    ...(manual?.histories ?? []).map(historyTable),
  ].filter((part) => part !== '').join('\n\n');
}

function askedFor({ to, by, reason }: ManualRequest): string {
  const who = by === undefined ? '' : ` by ${forMarkdown(cut(by, 200))}`;
  return `Asked for: ${forMarkdownCode(cut(to, 200))}${who}${reason === undefined ? ', without a reason' : `: ${inline(reason)}`}`;
}

/** Whether it runs, and whether the next sync would bring back what was left. */
function nowOf({ verified, strategy, revert, sync, pullRequest, message }: RollbackFacts, { dryRun }: RunRecord, commit: (sha: string) => string): string {
  if (dryRun) return 'planned; nothing was changed';
  if (!verified) return `❌ ${inline(message)}`;
  if (pullRequest !== undefined) return `⚠️ healthy, but git still names what was left until ${markdownLink('the pull request', pullRequest)} is merged`;
  if (revert !== undefined && sync === 'OutOfSync') return `⚠️ healthy, and reverted in git by ${commit(revert)}, but git and cluster differ all the same`;
  if (revert !== undefined && strategy === 'argocd' && sync === undefined) return `✅ healthy, and reverted in git by ${commit(revert)}`;
  if (revert !== undefined) return `✅ healthy; git and cluster agree at ${commit(revert)}`;
  return strategy === 'argocd' ? '⚠️ healthy, but git still names what was left: take it back there too before the next sync' : '✅ healthy; git and cluster agree';
}

function historyTable(history: ShownHistory): string {
  const title = `**History of ${forMarkdown(cut(history.app, maxLine))}**, newest first; times are UTC`;
  if (history.rows.length === 0) return `**${forMarkdown(cut(history.app, maxLine))}**: Argo CD has no history of it`;
  const table = fitTable(['Id', 'Revision', 'Deployed', 'By', 'Health', 'Note'], { items: history.rows, budget: budgets.history }, (row) => [
    String(row.id), forMarkdownCode(cut(shortRevision(row.revision ?? '–'), 80)), forMarkdown(minuteOf(row.deployedAt)), forMarkdown(cut(row.by ?? '–', 200)), row.health, noteOf(row, history),
  ]);
  return [title, '', table, ...(history.proposed === undefined ? ['', `No target is proposed: ${inline(history.why)}`] : [])].join('\n');
}

function noteOf(row: ShownRow, history: ShownHistory): string {
  const role = roleOf(row, history);
  return [...(role === '' ? [] : [`**${role}**`]), ...(row.why === '' ? [] : [inline(row.why)])].join('; ');
}

function inline(text: string): string {
  return markdownMessage(cut(text, maxLine));
}
