import { visible } from '../untrusted-text.js';

/** Markup that is safe as it is. Only `html` and `markup` make it. */
export class Html {
  /** Serves as a brand: other objects with `text` are no markup. */
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static of(text: string): Html {
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, markup is not; of what is undefined nothing is left. */
export type Content = string | number | Html | undefined | readonly Content[];

/**
 * Markup with everything in it escaped that is no markup itself. Values stand between tags or in attributes in double
 * quotes, never in the name of one, in a comment, a style or a script.
 */
export function html(texts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return Html.of(texts.map((text, place) => `${text}${place < values.length ? rendered(values[place]) : ''}`).join(''));
}

/** Markup from our own constants. */
export function markup(text: string): Html {
  return Html.of(text);
}

function rendered(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(rendered).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/**
 * Text of other people as a line of text or the value of an attribute. What a reader would not see (control characters,
 * marks that turn the direction of text) is shown as U+FFFD, and a line end as a space.
 */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

/** Lines of other people's text for a `<pre>`: only the ends of lines that are given as such are some. */
export function preformatted(lines: readonly string[]): Html {
  return Html.of(lines.map(escapeHtml).join('\n'));
}

/** A message in which names stand between backticks, as problems have them: those become code. */
export function message(text: string): Html {
  return html`${text.split(/`([^`]+)`/).map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** The addresses that a report may link to. */
export interface Links {
  /** Origins such as `https://argocd.example.com`. */
  readonly origins: ReadonlySet<string>;
}

/** A link where the address is of a known https origin; else its text alone. */
export function link(text: Content, url: string | undefined, { origins }: Links): Html {
  const href = knownAddress(url, origins);
  return href === undefined ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}

/** True where `link` makes a link. */
export function isKnown(url: string | undefined, { origins }: Links): boolean {
  return knownAddress(url, origins) !== undefined;
}

function knownAddress(url: string | undefined, origins: ReadonlySet<string>): string | undefined {
  if (url === undefined || url.length > 2_000 || !URL.canParse(url)) return undefined;
  const { protocol, origin, username, password, href } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && origins.has(origin) ? href : undefined;
}

/** Items and how many characters their markup may take together. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly budget: number;
}

/** The markup of the first items, as many as fit, and how many do not. */
export function fit<T>({ items, budget }: Listing<T>, markupOf: (item: T, place: number) => Html): { readonly kept: readonly Html[]; readonly leftOut: number } {
  const kept: Html[] = [];
  let room = budget;
  for (const [place, item] of items.entries()) {
    const made = markupOf(item, place);
    room -= made.toString().length;
    if (room < 0) break;
    kept.push(made);
  }
  return { kept, leftOut: items.length - kept.length };
}

/** That something is not shown, and where it is; nothing where everything is. */
export function leftOutNote(count: number, what: string): Html | undefined {
  return count === 0 ? undefined : html`<p class="cut">… and ${count} more ${what}, left out to keep this page small. The output of <code>--format json</code> has them.</p>`;
}
