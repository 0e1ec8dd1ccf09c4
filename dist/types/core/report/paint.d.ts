import type { Look } from './words.js';
/** Text in a colour, or unchanged where colours are off. */
export declare function paint(text: string, tone: Look['tone'] | 'strong', { color }: {
    readonly color: boolean;
}): string;
