import { titleOf, type ResourceEvidence } from '../argocd/evidence.js';
import type { AppReport } from '../run-record.js';
import { containerLines, describeEvent, logTitle, stateOf } from './evidence-lines.js';
import { fitList, markdownLink } from './markdown-blocks.js';
import { cut, fenceFor, forLogLine, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** Bytes that all of it may take, of the 1 MiB of a summary. */
const budget = 120_000;

/** What was found of each application that failed: one folded part a resource. Empty where nothing was. */
export function evidenceSummary(apps: readonly AppReport[]): string {
  const blocks = apps.flatMap((app) => (app.evidence === undefined ? [] : blocksOf(app, app.evidence)));
  const kept: string[] = [];
  let room = budget;
  for (const block of blocks) {
    room -= new TextEncoder().encode(block).length + 2;
    if (room < 0) break;
    kept.push(block);
  }
  if (blocks.length === 0) return '';
  return ['### Evidence', ...kept, ...(kept.length < blocks.length ? [`_… and ${blocks.length - kept.length} more; the output of --format json has them._`] : [])].join('\n\n');
}

function blocksOf(app: AppReport, { resources, others, missing }: NonNullable<AppReport['evidence']>): readonly string[] {
  const rest = [...others.map((text) => `not healthy either: ${text}`), ...missing.map((text) => `not known: ${text}`)];
  return [
    ...resources.map((resource) => resourceBlock(app.name, resource)),
    ...(rest.length === 0 ? [] : [`${forMarkdownCode(app.name)}:\n\n${fitList('- ', { items: rest, budget: 10_000 }, forMarkdown)}`]),
  ];
}

/** HTML within one line, so that nothing in it is Markdown; the details below it are. */
function resourceBlock(app: string, resource: ResourceEvidence): string {
  const { message, events, log, declaredAt, url } = resource;
  const facts = [
    ...(declaredAt === undefined ? [] : [`declared at ${forMarkdownCode(`${declaredAt.file}:${declaredAt.line}`)}`]),
    ...(message === undefined ? [] : [forMarkdown(message)]),
    ...containerLines(resource).map(forMarkdown),
    ...events.map((event) => `event of ${forMarkdown(describeEvent(event))}`),
    markdownLink('in Argo CD', url),
  ];
  const lines = log === undefined ? [] : log.lines.map((line) => forLogLine(`| ${line}`).slice(2));
  const fence = fenceFor(lines.join('\n'), 3);
  return [
    `<details><summary>${forMarkdown(cut(`${app}: ${titleOf(resource)}: ${stateOf(resource)}`, 300))}</summary>`,
    '',
    ...facts.map((fact) => `- ${fact}`),
    ...(log === undefined ? [] : ['', `${forMarkdown(logTitle(log))}:`, '', `${fence}text`, ...lines, fence]),
    '',
    '</details>',
  ].join('\n');
}
