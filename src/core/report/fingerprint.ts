import type { Problem } from '../problem.js';

/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. Two 32-bit FNV-1a as hexadecimal.
 */
export function fingerprints(problems: readonly (Problem & { readonly policy?: string })[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, policy, message, where }) => {
    const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
    const number = seen.get(text) ?? 0;
    seen.set(text, number + 1);
    return fingerprintOf(`${text} ${number}`);
  });
}

/** Sixteen hexadecimal digits that stand for a text. Twice 32 bits: of the text forwards, and of the text backwards from another beginning. */
export function fingerprintOf(text: string): string {
  let [forwards, backwards] = [0x811c9dc5, 0x050c5d1f];
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
