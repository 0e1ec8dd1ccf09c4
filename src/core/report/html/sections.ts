import type { Problem } from '../../problem.js';
import { formatLocation } from '../../problem.js';
import type { AppReport, RunRecord } from '../../run-record.js';
import type { NextCommand } from '../next-commands.js';
import { shownImages, type ShownImage } from '../image-places.js';
import { strategyName } from '../rollback-facts.js';
import { cut } from '../untrusted-text.js';
import { formatDuration } from '../words.js';
import { fit, html, leftOutNote, link, message, type Html } from './html.js';
import { healthLabel, resultLabel, severityLabel } from './icons.js';
import { facts, type Section } from './page.js';
import { commitLink, type ReportLinks } from './report-links.js';
import { table } from './table.js';

const budgets = { next: 60_000, files: 60_000, images: 60_000, apps: 160_000, problems: 200_000, causes: 20 } as const;
const longest = 1_000;

/** What to do next: hints of the errors, then commands to type; undefined where there is neither. */
export function nextSection({ problems }: RunRecord, commands: readonly NextCommand[]): Section | undefined {
  const hints = [...new Set(problems.flatMap(({ severity, hint }) => (severity === 'error' && hint !== undefined ? [hint] : [])))];
  if (hints.length === 0 && commands.length === 0) return undefined;
  const { kept, leftOut } = fit({ items: hints, budget: budgets.next }, (hint) => html`<li>${message(cut(hint, longest))}</li>`);
  return {
    id: 'next',
    title: 'What to do next',
    body: html`<div class="stack">${hints.length === 0 ? undefined : html`<ul class="list">${kept}</ul>${leftOutNote(leftOut, 'hints')}`}
${commands.map(({ why, command }) => html`<div class="step"><p>${message(why)}</p><pre class="command"><code>${command}</code></pre></div>`)}</div>`,
  };
}

/** Commits, images and files; undefined where nothing changed and nothing was checked. */
export function changesSection(record: RunRecord, links: ReportLinks): Section | undefined {
  const { commitSha, previousSha, revertSha, rollbackStrategy, changedFiles } = record;
  const { items: images, show } = shownImages(record, links.repositoryUrl);
  const given = [
    ['Commit', commitSha === undefined ? undefined : commitLink(commitSha, links)],
    ['Before it', previousSha === undefined ? undefined : commitLink(previousSha, links)],
    ['Reverted by', revertSha === undefined ? undefined : commitLink(revertSha, links)],
    ['Rolled back by', rollbackStrategy === undefined ? undefined : strategyName(rollbackStrategy)],
    ['Changed files', changedFiles.length === 0 ? undefined : changedFiles.length],
    ['Manifests', validationOf(record)],
  ] as const;
  if (given.every(([, value]) => value === undefined) && images.length === 0) return undefined;
  const files = fit({ items: changedFiles, budget: budgets.files }, (file) => html`<li><code>${cut(file, longest)}</code></li>`);
  return {
    id: 'changes',
    title: 'What changed',
    body: html`<div class="stack">${facts(given)}
${images.length === 0 ? undefined : html`<div>${table({
      caption: record.dryRun ? 'Images that would be set' : 'Images that were set', items: images, budget: budgets.images, what: 'images',
      columns: [
        { title: 'Image', cell: ({ name }) => cut(name, longest) },
        { title: 'Before', size: 'medium', cell: ({ from }) => (from === '' ? html`<span class="none">new</span>` : html`<code>${cut(from, longest)}</code>`) },
        { title: 'After', size: 'medium', cell: ({ to }) => (to === '' ? html`<span class="none">gone</span>` : html`<code>${cut(to, longest)}</code>`) },
        { title: 'Where', cell: (image) => whereOf(show(image), links) },
      ],
    })}</div>`}
${changedFiles.length === 0 ? undefined : html`<details${changedFiles.length <= 10 ? html` open` : undefined}><summary>Changed files</summary><ul class="list">${files.kept}</ul>${leftOutNote(files.leftOut, 'files')}</details>`}</div>`,
  };
}

function whereOf({ where, url }: ShownImage, links: ReportLinks): Html {
  return link(html`<code>${cut(where, longest)}</code>`, url, links);
}

/** `4 checked, all valid`, as far as the node that validated tells. */
function validationOf({ validation }: RunRecord): string | undefined {
  const [checked, invalid, skipped] = [validation?.['checked'], validation?.['invalid'], validation?.['skipped']];
  if (typeof checked !== 'number') return undefined;
  const bad = typeof invalid === 'number' && invalid > 0 ? `${invalid} invalid` : validation?.['valid'] === true ? 'all valid' : 'not valid';
  return [`${checked} checked`, bad, ...(typeof skipped === 'number' && skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}

/** What became of each application; undefined where the run came to none. */
export function applicationsSection({ apps }: RunRecord, links: ReportLinks): Section | undefined {
  if (apps.length === 0) return undefined;
  return {
    id: 'applications',
    title: 'Applications',
    body: table({
      caption: 'Applications of the run', items: apps, budget: budgets.apps, what: 'applications',
      columns: [
        { title: 'Application', cell: (app) => html`${link(cut(nameOf(app), longest), app.url, links)}${causesOf(app)}` },
        { title: 'Result', size: 'short', cell: ({ result }) => resultLabel(result) },
        { title: 'Sync', size: 'short', cell: ({ sync }) => healthLabel(sync) },
        { title: 'Health', size: 'short', cell: ({ health }) => healthLabel(health) },
        { title: 'Revision', size: 'short', cell: ({ revision }) => commitLink(revision, links) },
        { title: 'Time', size: 'short', cell: ({ seconds }) => formatDuration(seconds * 1000) },
      ],
    }),
  };
}

function nameOf({ name, namespace }: AppReport): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

function causesOf({ causes }: AppReport): Html | undefined {
  if (causes.length === 0) return undefined;
  const more = causes.length - budgets.causes;
  return html`<ul class="list note">${causes.slice(0, budgets.causes).map((cause) => html`<li>${message(cut(cause, 300))}</li>`)}${more > 0 ? html`<li>… and ${more} more</li>` : undefined}</ul>`;
}

/** Every problem with its place and hint, errors first; undefined where there is none. */
export function problemsSection({ problems }: RunRecord): Section | undefined {
  if (problems.length === 0) return undefined;
  const order: readonly Problem['severity'][] = ['error', 'warning', 'notice'];
  return {
    id: 'problems',
    title: 'Problems',
    body: table({
      caption: 'Problems of the run', items: order.flatMap((severity) => problems.filter((problem) => problem.severity === severity)), budget: budgets.problems, what: 'problems',
      columns: [
        { title: 'Severity', cell: ({ severity }) => severityLabel(severity) },
        { title: 'Code', size: 'short', cell: ({ code }) => html`<span class="mono">${code}</span>` },
        { title: 'What', cell: (problem) => html`${message(cut(problem.message, longest))}${problem.hint === undefined ? undefined : html`<div class="note">${message(cut(problem.hint, longest))}</div>`}` },
        { title: 'Where', size: 'medium', cell: ({ where }) => (where === undefined ? undefined : html`<code>${cut(formatLocation(where), longest)}</code>`) },
      ],
    }),
  };
}
