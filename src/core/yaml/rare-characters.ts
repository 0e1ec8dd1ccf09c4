/**
 * Controls, the line separators of YAML 1.1, and byte order marks: some are errors, all are suspicious. In three parts, because V8
 * looks for a few characters at once several times as fast as for many.
 */
// oxlint-disable-next-line no-control-regex
const rare = [/[\0-\x08\x0b-\x0f]/, /[\x10-\x1f]/, /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/];

/** Whether a text whose line ends are LF has characters that the full parser is to judge. */
export function hasRareCharacters(text: string): boolean {
  return rare.some((characters) => characters.test(text));
}
