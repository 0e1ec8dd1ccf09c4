import { titleOf } from '../argocd/evidence.js';
import type { ApplicationDrift, FieldDrift, ResourceDrift } from '../drift/drift.js';
import { aboutLines, type DriftReport } from './drift-report.js';
import { changerWords, gistOf, hasBeginning, resourceState, sinceWords, timeWords, valueWords, verdictLooks } from './drift-words.js';
import { bytesOf, fitBlocks, folded, summaryBytes, type Block } from './fit-blocks.js';
import { codeLink, fitTable, markdownLink } from './markdown-blocks.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** Of the details of one application. */
const applicationBytes = 30_000;

/** The job summary: what was found, a table of all that has something to tell, and the details of each. */
export function driftSummary({ applications, headline, result, note, general }: DriftReport): string {
  const told = applications.filter(({ verdict }) => verdict !== 'clean');
  const blocks = [
    `## ${result === 'succeeded' ? '✅' : result === 'failed' ? '❌' : '❓'} ${forMarkdown(headline)}`,
    ...(note === undefined ? [] : [forMarkdown(note)]),
    ...(general.length === 0 ? [] : [fitTable(['Code', 'What'], { items: general, budget: 20_000 }, ({ code, message }) => [code, forMarkdown(cut(message, 600))])]),
    ...(told.length === 0 ? [] : [fitTable(['Application', 'State', 'Since', 'What'], { items: told, budget: summaryBytes / 4 }, (one) => [
      markdownLink(one.id, one.url), `${verdictLooks[one.verdict].emoji} ${verdictLooks[one.verdict].word}`, one.since !== undefined ? forMarkdown(`${timeWords(one.since.at)}${one.since.atLatest ? ' or before' : ''}`) : hasBeginning(one) ? 'not known' : '', forMarkdown(cut(gistOf(one), 600)),
    ])]),
    ...told.map((one) => () => folded(forMarkdown(`${one.id}: ${verdictLooks[one.verdict].word}`), fitBlocks(applicationBlocks(one), { bytes: applicationBytes, runUrl: undefined }))),
  ];
  return `${fitBlocks(blocks, { bytes: summaryBytes, runUrl: undefined })}\n`;
}

/** All about one application, for the summary and for its issue. */
export function applicationBlocks(application: ApplicationDrift): readonly Block[] {
  const { verdict, why, since, resources, resourcesLeftOut, url } = application;
  const { emoji, word } = verdictLooks[verdict];
  const about = aboutLines(application);
  return [
    `${emoji} **${word}**${hasBeginning(application) ? `, ${forMarkdown(sinceWords(since))}` : ''}`,
    ...(why === undefined ? [] : [forMarkdown(why)]),
    ...resources.map((resource) => () => resourceBlock(resource)),
    ...(resourcesLeftOut > 0 ? [`… and ${resourcesLeftOut} more resources`] : []),
    ...(about.length === 0 ? [] : [about.map((line) => `- ${forMarkdown(line)}`).join('\n')]),
    markdownLink('the application in Argo CD', url),
  ];
}

function resourceBlock(resource: ResourceDrift): string {
  const { fields, fieldsLeftOut, declaredAt, url } = resource;
  const place = declaredAt === undefined ? '' : `, ${forMarkdownCode(`${declaredAt.file}:${declaredAt.line}`)}`;
  const head = `${codeLink(titleOf(resource), url)}: ${forMarkdown(resourceState(resource))}${place}`;
  if (fields.length === 0) return head;
  const left = fieldsLeftOut > 0 ? [`… and ${fieldsLeftOut} more fields`] : [];
  return [head, '', fitTable(['Field', 'Git', 'Cluster', 'Changed'], { items: fields, budget: applicationBytes / 3 }, fieldCells), ...left].join('\n');
}

function fieldCells(field: FieldDrift): readonly string[] {
  const { wanted, live } = valueWords(field);
  return [forMarkdownCode(field.path), forMarkdownCode(wanted), forMarkdownCode(live), forMarkdown(changerWords(field))];
}

/** What the issue of an application says: its mark, what was found, and how it is kept. Bytes of UTF-8 are never fewer than characters. */
export function issueBody(application: ApplicationDrift, { mark, runUrl }: { readonly mark: string; readonly runUrl: string | undefined }): string {
  const intro = `The application ${forMarkdownCode(application.id)} is not as git has it, or that could not be found out. This issue is kept up to date by a scheduled look, and closed once the application is in sync again.`;
  const foot = footOf(runUrl);
  const kept = application.since === undefined || application.since.atLatest || application.since.source === 'condition' ? [] : [`${sinceStart}${application.since.at}${sinceEnd}`];
  return [[mark, ...kept].join('\n'), fitBlocks([intro, ...applicationBlocks(application)], { bytes: longestIssue - bytesOf(mark) - bytesOf(foot) - 10, runUrl }), foot].join('\n\n');
}

/** The same once it is in sync, with what was found last below. */
export function closedIssueBody(before: string, { mark, application, runUrl }: { readonly mark: string; readonly application: ApplicationDrift; readonly runUrl: string | undefined }): string {
  const { compared, comparedAt } = application;
  const at = comparedAt === undefined ? '' : `, seen ${timeWords(comparedAt)}`;
  const revision = compared.length === 0 ? '' : `, compared with ${compared.join(', ')}`;
  const words = application.verdict === 'pending' ? 'Nothing but commits that are not synced yet stand between git and the cluster' : `${application.id} is in sync again`;
  const note = `✅ **${forMarkdown(`${words}${at}${revision}`)}**`;
  // The text is ours: it was found by its mark and by who wrote it. What people have added to it stays below.
  const earlier = withoutFoot(before).replace(mark, '').replace(/^\s*<!-- since [^\n]*-->/, '').trim();
  const foot = footOf(runUrl);
  const room = longestIssue - bytesOf(mark) - bytesOf(foot) - bytesOf(note) - 200;
  return [mark, note, ...(bytesOf(earlier) <= room ? [folded('What was found before', earlier)] : []), foot].join('\n\n');
}

const [sinceStart, sinceEnd] = ['<!-- since ', ' -->'];

/** The time of an event that an issue has kept; undefined where it has none. */
export function keptSince(body: string): string | undefined {
  const line = body.split(/\r?\n/, 2)[1] ?? '';
  const at = line.startsWith(sinceStart) && line.endsWith(sinceEnd) ? line.slice(sinceStart.length, -sinceEnd.length) : '';
  return /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

const longestIssue = 60_000;
const footStart = '_As found by ';

function footOf(runUrl: string | undefined): string {
  return `${footStart}${runUrl === undefined ? 'a run that has no page' : markdownLink('this run', runUrl)}._`;
}

/** What an issue says without which run said it, which is another one each time; line ends as GitHub keeps them are evened. */
export function withoutFoot(body: string): string {
  const text = body.replaceAll('\r\n', '\n').trimEnd();
  const start = text.lastIndexOf(`\n${footStart}`);
  return start < 0 ? text : text.slice(0, start).trimEnd();
}

/** The title of the issue. GitHub takes 256 characters. */
export function issueTitle({ id }: Pick<ApplicationDrift, 'id'>): string {
  return cut(`Drift: ${id}`, 200);
}
