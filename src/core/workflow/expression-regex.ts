/**
 * An upper estimate of the program that an RE2 pattern compiles to, in instructions: matching takes
 * time proportional to it and to the length of the text. Counted repeats multiply (`(a{30}){30}` is 900),
 * and a Unicode class is dear to compile. A pattern that is no valid regular expression gets some number too.
 */
export function regexSize(pattern: string): number {
  const groups: number[] = [];
  let total = 0;
  let last = 0;
  const add = (size: number): void => {
    total += size;
    last = size;
  };
  piece.lastIndex = 0;
  for (let found = piece.exec(pattern); found !== null; found = piece.exec(pattern)) {
    const [text, least, most] = found;
    if (text === '(') {
      groups.push(total);
      total = 0;
    } else if (text === ')') {
      const inner = total;
      total = groups.pop() ?? 0;
      add(inner + 2);
    } else if (least !== undefined) {
      const times = Math.max(1, Number(least), Number(most ?? 0));
      total += last * (times - 1);
      last *= times;
    } else {
      add(1 + unicodeClass * (text.match(/\\[pP]/g)?.length ?? 0) + (text.startsWith('[^') ? 2 : 0));
    }
  }
  return total + groups.reduce((sum, size) => sum + size, 0) + 1;
}

const unicodeClass = 20;

/** A counted repeat (its numbers captured), a character class, a Unicode class, an escape, or one character. */
const piece = /\{(\d{1,6})(?:,(\d{0,6}))?\}|\[\^?\]?(?:[^\]\\]|\\[^])*\]?|\\[pP](?:\{[^}]*\}|[^])|\\[^]|[^]/g;
