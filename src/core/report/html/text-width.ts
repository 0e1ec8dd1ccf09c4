import { visible } from '../untrusted-text.js';

/** Widths in ems, those of Arial and a tenth more: which face a reader has is not known. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[il.,'|:;!I()[\]`jtfr\- /\\]/u, 0.36],
  [/[mwMW@%—…]/u, 1],
  [/[A-Z0-9_=<>#&$?]/u, 0.72],
  [/[\u0020-\u052F]/u, 0.6],
];
const widest = 1.25;

/** How wide a line of text is at most, in pixels, as far as that can be told without its font. */
export function widthOf(text: string, fontSize: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOfOne(character), 0) * fontSize;
}

function widthOfOne(character: string): number {
  return widths.find(([class_]) => class_.test(character))?.[1] ?? widest;
}

/** How many characters of it are looked at for a line: more have no room on any. */
const longest = 300;

/** The text in lines that are not wider than asked for: broken between words where that is possible, the last one cut with `…`. */
export function wrapText(text: string, { width, fontSize, lines }: { readonly width: number; readonly fontSize: number; readonly lines: number }): readonly string[] {
  const made: string[] = [];
  let rest = visible(text.slice(0, 4 * longest)).replace(/\s+/g, ' ').trim();
  while (rest !== '' && made.length < lines) {
    const room = width / fontSize;
    const line = made.length === lines - 1 ? cutToFit(rest, room) : firstLine(rest, room);
    made.push(line.trimEnd());
    rest = made.length === lines ? '' : rest.slice(line.length).trimStart();
  }
  return made;
}

/** The first characters that have room, which is given in ems; at least one of them. */
function fitting(text: string, room: number): string {
  let left = room;
  let kept = '';
  for (const character of text.slice(0, longest)) {
    left -= widthOfOne(character);
    if (left < 0 && kept !== '') break;
    kept += character;
  }
  return kept;
}

function cutToFit(text: string, room: number): string {
  return fitting(text, room) === text ? text : `${fitting(text, room - widthOfOne('…')).trimEnd()}…`;
}

/** As much of the text as fits on a line: whole words, or what fits of a long one. Names are broken after their marks too. */
function firstLine(text: string, room: number): string {
  const most = fitting(text, room);
  if (most === text) return most;
  // A space at the end of a line needs no room.
  const whole = /^[^]*[\s/_.:-]/u.exec(text.charAt(most.length) === ' ' ? `${most} ` : most)?.[0].trimEnd() ?? '';
  return whole === '' ? most : whole;
}
