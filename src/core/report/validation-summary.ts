import { formatLocation } from '../problem.js';
import { countsLine, skippedByReason, type ValidationReport } from '../manifests/validation-report.js';
import { summaryBytes } from './fit-blocks.js';
import { codeLink, fitList, fitTable, markdownMessage, unbroken } from './markdown-blocks.js';
import { lineUrl, type SourceLink } from './source-link.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** How much of a page it may take, and how. */
export interface ValidationLook {
  /** Bytes for the table; a third of that for all the rest. */
  readonly budget?: number;
  /** The table is folded, under a heading that is a part of something else. */
  readonly folded?: boolean;
}

const mostNames = 20;

/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
export function validationSummary(report: ValidationReport, link: SourceLink = {}, { budget = summaryBytes, folded = false }: ValidationLook = {}): string {
  const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const clean = errors === 0 && counts.couldNotCheck === 0;
  const skipped = skippedByReason(manifests);
  const [open, close] = folded ? [[`<details><summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>`, ''], ['', '</details>']] : [[], []];
  return [
    `${folded ? '###' : '##'} ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
    '',
    `${countsLine(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
    '',
    ...(problems.length === 0 ? [] : [...open, fitTable(['Severity', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
      unbroken(severity === 'error' ? '❌ error' : `⚠️ ${severity}`), where === undefined ? '' : codeLink(formatLocation(where), lineUrl(where, link)), markdownMessage(message), markdownMessage(hint),
    ]), ...close, '']),
    ...(notChecked.length === 0 ? [] : ['### Not checked', '', fitList('- ', { items: notChecked, budget: budget / 8 }, forMarkdown), '']),
    ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', fitList('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${forMarkdown(reason)} (${someOf(names)})`), '', '</details>', '']),
    ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', fitList('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${forMarkdown(policy)}: ${forMarkdown(name)} in ${forMarkdown(file)}: ${forMarkdown(reason)}`), '', '</details>', '']),
  ].join('\n');
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => forMarkdownCode(cut(name, 100))).join(', ');
  return names.length > mostNames ? `${shown}, …` : shown;
}
