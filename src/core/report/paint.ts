import type { Look } from './words.js';

/** Select Graphic Rendition codes (ECMA-48) of the sixteen colours that every terminal theme has. */
const codes = { good: '32', bad: '31', warn: '33', calm: '2', strong: '1' } as const;

/** Text in a colour, or unchanged where colours are off. */
export function paint(text: string, tone: Look['tone'] | 'strong', { color }: { readonly color: boolean }): string {
  return color && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}
