import { titleOf } from '../../argocd/evidence.js';
import type { ApplicationDrift, FieldDrift, ResourceDrift } from '../../drift/drift.js';
import { aboutLines, type DriftReport } from '../drift-report.js';
import { changerWords, gistOf, hasBeginning, resourceState, sinceWords, valueWords, verdictLooks } from '../drift-words.js';
import { cut } from '../untrusted-text.js';
import { fit, html, leftOutNote, link, type Html, type Links } from './html.js';
import { healthLabel, verdictLabel } from './icons.js';
import { card, facts, moment, page, type Section } from './page.js';
import { table } from './table.js';

const budgets = { applications: 400_000, details: 1_000_000, fields: 40_000 } as const;
const longest = 600;

/** What a page about drift is made from. Secrets must be out of it. */
export interface DriftPage {
  readonly report: DriftReport;
  /** Addresses whose origins may be linked to. */
  readonly knownUrls: readonly (string | undefined)[];
  readonly madeAt: Date;
  readonly toolVersion: string;
}

/** What a look at applications found, as one HTML file that needs nothing else. It stays below 2 MB. */
export function driftPage({ report, knownUrls, madeAt, toolVersion }: DriftPage): string {
  const links: Links = { origins: new Set(knownUrls.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).origin] : []))) };
  const sections = [applicationsSection(report, links), detailsSection(report, links)].filter((section) => section !== undefined);
  return page({
    kind: 'drift report', title: report.headline, subject: `${report.applications.length} applications`, lead: lead(report, madeAt),
    parts: html`${sections.map((section) => card(section))}`, contents: sections, toolVersion,
  });
}

function lead({ headline, result, note, applications, general }: DriftReport, madeAt: Date): Html {
  const tone = result === 'succeeded' ? 'good' : 'bad';
  const { kept } = fit({ items: general, budget: 20_000 }, ({ code, message }) => html`<li class="notice">${code} ${cut(message, longest)}</li>`);
  return html`<div class="card verdict ${tone}">
<h1>${cut(headline, longest)}</h1>
${note === undefined ? undefined : html`<p class="why">${note}</p>`}
${facts([['Looked at', moment(madeAt)], ['Applications', applications.length], ['Out of sync', applications.filter(({ verdict }) => verdict === 'drifted' || verdict === 'pending').length]])}
${general.length === 0 ? undefined : html`<ul class="notices">${kept}</ul>`}</div>
`;
}

function applicationsSection({ applications }: DriftReport, links: Links): Section | undefined {
  if (applications.length === 0) return undefined;
  return {
    id: 'applications', title: 'Applications',
    body: table({
      caption: 'The applications that were looked at', items: applications, budget: budgets.applications, what: 'applications',
      columns: [
        { title: 'Application', cell: ({ id, url }) => link(cut(id, longest), url, links) },
        { title: 'State', size: 'short', cell: ({ verdict }) => verdictLabel(verdict) },
        { title: 'Sync', size: 'short', cell: ({ sync }) => healthLabel(sync) },
        { title: 'Health', size: 'short', cell: ({ health }) => healthLabel(health) },
        { title: 'What', cell: (application) => cut(gistOf(application), longest) || undefined },
      ],
    }),
  };
}

function detailsSection({ applications }: DriftReport, links: Links): Section | undefined {
  const told = applications.filter(({ verdict }) => verdict !== 'clean');
  if (told.length === 0) return undefined;
  const { kept, leftOut } = fit({ items: told, budget: budgets.details }, (application) => details(application, links));
  return { id: 'details', title: 'What differs', body: html`<div class="stack">${kept}${leftOutNote(leftOut, 'applications')}</div>` };
}

function details(application: ApplicationDrift, links: Links): Html {
  const { id, verdict, why, since, resources, resourcesLeftOut, url } = application;
  return html`<div class="block ${verdictLooks[verdict].tone}"><div class="head"><h3>${link(cut(id, longest), url, links)}</h3>${verdictLabel(verdict)}</div>
${hasBeginning(application) ? html`<p class="note">${sinceWords(since)}</p>` : undefined}
${why === undefined ? undefined : html`<p>${cut(why, longest)}</p>`}
${resources.map((resource) => resourceDetails(resource, links))}${leftOutNote(resourcesLeftOut, 'resources')}
<ul class="list note">${aboutLines(application).map((line) => html`<li>${cut(line, longest)}</li>`)}</ul></div>
`;
}

function resourceDetails(resource: ResourceDrift, links: Links): Html {
  const { fields, fieldsLeftOut, declaredAt, url } = resource;
  const title = titleOf(resource);
  return html`<div class="step"><p>${link(title, url, links)}: ${resourceState(resource)}${declaredAt === undefined ? undefined : html` <code>${cut(declaredAt.file, 300)}:${declaredAt.line}</code>`}</p>
${fields.length === 0 ? undefined : table({
    caption: `Fields of ${title} that differ`, items: fields, budget: budgets.fields, what: 'fields',
    columns: [
      { title: 'Field', size: 'medium', cell: ({ path }: FieldDrift) => html`<code>${path}</code>` },
      { title: 'Git', cell: (field) => valueWords(field).wanted },
      { title: 'Cluster', cell: (field) => valueWords(field).live },
      { title: 'Changed', cell: (field) => changerWords(field) },
    ],
  })}${leftOutNote(fieldsLeftOut, 'fields')}</div>
`;
}
