import { oneLine } from '../one-line.js';

/** Slack's three control characters, so that text can neither mention people nor forge links. */
export function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}

/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
export function escapeClipped(text: string, length: number): string {
  const line = oneLine(text, length);
  const escaped = escapeSlack(line);
  if (escaped.length <= length) return escaped;
  let clipped = '';
  for (const character of line) {
    const next = escapeSlack(character);
    if (clipped.length + next.length > length - 1) break;
    clipped += next;
  }
  return `${clipped}…`;
}
