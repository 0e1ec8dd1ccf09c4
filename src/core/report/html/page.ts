import { html, markup, type Content, type Html } from './html.js';
import { iconSprite } from './icons.js';
import { style } from './style.js';

/** One part of a page, with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** Pixels that it would best have, where that is known. */
  readonly width?: number;
}

export interface Page {
  /** What kind of report it is, at the top of the page; that of a deployment where absent. */
  readonly kind?: string;
  readonly title: string;
  /** Beside the name of the report, above everything. */
  readonly subject: Content;
  /** With the only first heading. */
  readonly lead: Html;
  readonly parts: Html;
  /** What the page can be searched by eye for. */
  readonly contents: readonly Pick<Section, 'id' | 'title'>[];
  readonly toolVersion: string;
}

/** Nothing is loaded, nothing runs: the page is markup, a style and pictures within it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole HTML document. */
export function page({ kind = 'deployment report', title, subject, lead, parts, contents, toolVersion }: Page): string {
  return html`${markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${iconSprite}
<header class="wrap top"><span><strong>OSOP Argo CD</strong> ${kind}</span><span>${subject}</span></header>
<main class="wrap" id="main">
${lead}
${contents.length < 3 ? undefined : html`<nav aria-label="Contents"><ul>${contents.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></nav>`}
${parts}
</main>
<footer class="wrap foot">Made by osop-argocd-action ${toolVersion}. This file is complete in itself: it loads nothing and runs no script.</footer>
</body>
</html>
`.toString();
}

/** A section as a landmark that is named by its heading. */
export function card({ id, title, body, width }: Section): Html {
  return html`<section class="card${width === undefined ? '' : ' figure'}"${width === undefined ? undefined : html` style="flex-basis:${width}px"`} id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}

/** Names and values. What is undefined is left out. */
export function facts(given: readonly (readonly [name: string, value: Content])[], className: 'facts' | 'record' = 'facts'): Html {
  return html`<dl class="${className}">${given.flatMap(([name, value]) => (value === undefined ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`]))}</dl>`;
}

/** A moment, to the second. */
export function moment(at: Date): Html {
  const text = at.toISOString();
  return html`<time datetime="${text}">${text.slice(0, 19).replace('T', ' ')} UTC</time>`;
}
