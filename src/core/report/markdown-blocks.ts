import { forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** A link to an http(s) address, or just the text where the address is none. The text is untrusted. */
export function markdownLink(text: string, url: string | undefined): string {
  const href = safeHref(url);
  return href === undefined ? forMarkdown(text) : `[${forMarkdown(text)}](${href})`;
}

/** A link whose text is a code span. */
export function codeLink(text: string, url: string | undefined): string {
  const href = safeHref(url);
  return href === undefined ? forMarkdownCode(text) : `[${forMarkdownCode(text)}](${href})`;
}

/**
 * A message in which names stand between backticks, as problems have them: those become code spans.
 * Everything else in it is shown letter by letter.
 */
export function markdownMessage(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, place) => (place % 2 === 1 ? forMarkdownCode(part) : forMarkdown(part)))
    .join('');
}

/** Our own words as they may stand in a narrow cell: never broken into lines. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** What a table or list is made of, and the bytes that it may take. Only what fits is rendered. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly budget: number;
}

/** A table of which as many rows are kept as fit; a line below tells how many did not. Cells are Markdown. */
export function fitTable<T>(header: readonly string[], { items, budget }: Listing<T>, cellsOf: (item: T) => readonly string[]): string {
  const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
  const kept = keepWithin({ items, budget }, (item) => tableLine(cellsOf(item)));
  return [...head, ...kept, ...(kept.length === items.length ? [] : ['', `… and ${items.length - kept.length} more`])].join('\n');
}

/** A list with as many items as fit, and one more that tells how many did not. `start` is what each line begins with. */
export function fitList<T>(start: string, { items, budget }: Listing<T>, markdownOf: (item: T) => string): string {
  const kept = keepWithin({ items, budget }, (item) => `${start}${markdownOf(item)}`);
  return [...kept, ...(kept.length === items.length ? [] : [`${start}… and ${items.length - kept.length} more`])].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function keepWithin<T>({ items, budget }: Listing<T>, lineOf: (item: T) => string): readonly string[] {
  const kept: string[] = [];
  let room = budget;
  for (const item of items) {
    const line = lineOf(item);
    room -= bytesOf(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return kept;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The address as it may stand in `(…)`, also in a table: nothing in it ends the link or the cell. */
function safeHref(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2_000 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replace(/[()<>[\]|\\`"'\s*_~@$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
