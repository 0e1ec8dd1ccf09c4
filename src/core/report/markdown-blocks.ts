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

/** A table of which as many rows are kept as fit into so many bytes; a line below tells how many did not. Cells are Markdown. */
export function fitTable(header: readonly string[], rows: readonly (readonly string[])[], budget: number): string {
  const head = [tableLine(header), `|${' --- |'.repeat(header.length)}`];
  const { kept, leftOut } = keepWithin(rows.map(tableLine), budget - bytesOf(head.join('\n')));
  return [...head, ...kept, ...(leftOut === 0 ? [] : ['', `… and ${leftOut} more`])].join('\n');
}

/** As many lines as fit into so many bytes, and a last one that tells how many did not. */
export function fitList(lines: readonly string[], budget: number, more: (count: number) => string): string {
  const { kept, leftOut } = keepWithin(lines, budget);
  return [...kept, ...(leftOut === 0 ? [] : [more(leftOut)])].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function keepWithin(lines: readonly string[], budget: number): { readonly kept: readonly string[]; readonly leftOut: number } {
  let room = budget;
  const end = lines.findIndex((line) => (room -= bytesOf(line) + 1) < 0);
  const kept = end === -1 ? lines : lines.slice(0, end);
  return { kept, leftOut: lines.length - kept.length };
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
