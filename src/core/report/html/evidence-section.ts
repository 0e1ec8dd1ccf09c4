import { titleOf, type Place, type ResourceEvidence } from '../../argocd/evidence.js';
import type { AppReport, RunRecord } from '../../run-record.js';
import { containerLines, describeEvent, logTitle, stateOf } from '../evidence-lines.js';
import { cut, wellFormed } from '../untrusted-text.js';
import { fit, html, isKnown, leftOutNote, link, preformatted, type Html } from './html.js';
import { healthLabel } from './icons.js';
import type { Section } from './page.js';
import type { ReportLinks } from './report-links.js';

const budget = 200_000;

/** What was found of the resources that failed; undefined where nothing was. */
export function evidenceSection({ apps, commitSha }: RunRecord, links: ReportLinks): Section | undefined {
  const found = apps.flatMap((app) => (app.evidence?.resources ?? []).map((resource) => ({ app, resource })));
  const rest = apps.flatMap(restOf);
  if (found.length === 0 && rest.length === 0) return undefined;
  const { kept, leftOut } = fit({ items: found, budget }, ({ app, resource }) => block(app, { resource, commitSha, links }));
  const others = fit({ items: rest, budget: budget / 10 }, (line) => html`<li>${line}</li>`);
  return {
    id: 'evidence',
    title: 'Failing resources',
    body: html`<div class="stack">${kept}${rest.length === 0 ? undefined : html`<ul class="list">${others.kept}</ul>`}</div>${leftOutNote(leftOut + others.leftOut, 'resources')}`,
  };
}

function restOf({ name, evidence }: AppReport): readonly Html[] {
  return [
    ...(evidence?.others ?? []).map((text) => html`${cut(name, 300)}, not healthy either: ${cut(text, 600)}`),
    ...(evidence?.missing ?? []).map((text) => html`${cut(name, 300)}, not known: ${cut(text, 600)}`),
  ];
}

function block(app: AppReport, { resource, commitSha, links }: { readonly resource: ResourceEvidence; readonly commitSha: string | undefined; readonly links: ReportLinks }): Html {
  const { message, events, log, declaredAt, url, health } = resource;
  const containers = containerLines(resource);
  return html`<article class="block bad"><div class="head"><h3>${cut(titleOf(resource), 600)}</h3>${healthLabel(health)}</div>
<p class="note">of ${cut(app.name, 300)}${declaredAt === undefined ? undefined : html`, declared at ${place(declaredAt, { commitSha, links })}`}${isKnown(url, links) ? html` · ${link('in Argo CD', url, links)}` : undefined}</p>
${resource.syncMessage === undefined ? undefined : html`<p>${cut(stateOf(resource), 1_000)}</p>`}
${message === undefined ? undefined : html`<p>${cut(message, 1_000)}</p>`}
${containers.length + events.length === 0 ? undefined : html`<ul class="list">${containers.map((line) => html`<li>${cut(line, 1_000)}</li>`)}${events.map((event) => html`<li>Event of ${cut(describeEvent(event), 1_000)}</li>`)}</ul>`}
${log === undefined ? undefined : html`<p class="note">${capitalized(cut(logTitle(log), 400))}</p><pre class="log"><code>${preformatted(log.lines.map((line) => cut(line, 1_000)))}</code></pre>`}
</article>
`;
}

function place({ file, line, column }: Place, { commitSha, links }: { readonly commitSha: string | undefined; readonly links: ReportLinks }): Html {
  const url = links.repositoryUrl === undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha) ? undefined : `${links.repositoryUrl}/blob/${commitSha}/${wellFormed(file).split('/').map(encodeURIComponent).join('/')}#L${line}`;
  return link(html`<code>${cut(`${file}:${line}:${column}`, 600)}</code>`, url, links);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
