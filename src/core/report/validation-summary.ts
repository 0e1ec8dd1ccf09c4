import { formatLocation, type Location } from '../problem.js';
import { countsLine, skippedByReason, type ValidationReport } from '../manifests/validation-report.js';
import { codeLink, fitList, fitTable, markdownMessage } from './markdown-blocks.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** Where files can be looked at: `https://github.com/owner/name`, at a commit. */
export interface SourceLink {
  readonly repositoryUrl?: string;
  readonly sha?: string;
}

/** Half of what GitHub takes for a step, so that something else may be said too. */
const budget = 400_000;
const mostNames = 20;

/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
export function validationSummary(report: ValidationReport, link: SourceLink = {}): string {
  const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const clean = errors === 0 && counts.couldNotCheck === 0;
  const skipped = skippedByReason(manifests);
  return [
    `## ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
    '',
    `${countsLine(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
    '',
    ...(problems.length === 0 ? [] : [fitTable(['', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
      severity === 'error' ? '❌' : '⚠️', where === undefined ? '' : codeLink(formatLocation(where), lineUrl(where, link)), markdownMessage(message), markdownMessage(hint),
    ]), '']),
    ...(notChecked.length === 0 ? [] : ['### Not checked', '', fitList('- ', { items: notChecked, budget: budget / 8 }, forMarkdown), '']),
    ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', fitList('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${forMarkdown(reason)} (${someOf(names)})`), '', '</details>', '']),
    ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', fitList('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${forMarkdown(policy)}: ${forMarkdown(name)} in ${forMarkdown(file)}: ${forMarkdown(reason)}`), '', '</details>', '']),
  ].join('\n');
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => forMarkdownCode(cut(name, 100))).join(', ');
  return names.length > mostNames ? `${shown}, …` : shown;
}

function lineUrl({ file, line }: Location, { repositoryUrl, sha }: SourceLink): string | undefined {
  if (repositoryUrl === undefined || sha === undefined) return undefined;
  return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}
