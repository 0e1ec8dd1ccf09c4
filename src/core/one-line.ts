/**
 * How texts of others are cut. They may quote a secret, and secrets are taken out whole, mostly after the cut: so no cut falls
 * into a word. A word that does not fit is left out, however long it is. Were it cut, half of a secret would be shown; and were
 * halves masked, whoever can write a text could ask for a secret character by character.
 *
 * The rule: until secrets are out, texts of others are cut by these two and by nothing else (`test/cuts.test.ts` looks for it).
 * What servers and programs say is looked through where it comes in besides (`portsWithoutSecrets` names the entrances), for a
 * secret of several words can be cut between them.
 */

/**
 * Text of other people as one line of at most `max` characters, without control characters. It ends with `…` where words are
 * left out. It is still untrusted: escape it for the medium that it is shown in.
 */
export function oneLine(text: string, max: number): string {
  const whole = text.trim();
  // A text may be megabytes.
  const read = upToWord(whole, max * 8);
  const line = read.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  if (read.length === whole.length && characters.length <= max) return line;
  return `${upToWord(line, characters.slice(0, max - 1).join('').length)}…`;
}

/** The beginning of a text, at most `max` characters. It ends with `…` where words are left out. */
export function beginning(text: string, max: number): string {
  return text.length <= max ? text : `${upToWord(text, max - 1)}…`;
}

/** The words that end within `room` characters; the text as it is where all of it does. */
export function upToWord(text: string, room: number): string {
  if (text.length <= room) return text;
  let end = room;
  while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
  return text.slice(0, end).trimEnd();
}
