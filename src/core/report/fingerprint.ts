import type { Problem } from '../problem.js';

/**
 * Names for problems by which a service tells old from new: made of what was said and in which file, not of the line,
 * which moves. Equal ones are numbered. 64-bit FNV-1a as hexadecimal.
 */
export function fingerprints(problems: readonly (Problem & { readonly policy?: string })[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, policy, message, where }) => {
    const text = JSON.stringify([policy ?? code, where?.file ?? '', message]);
    const number = seen.get(text) ?? 0;
    seen.set(text, number + 1);
    return hash(`${text} ${number}`);
  });
}

function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
