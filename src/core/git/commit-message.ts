import { oneLine } from '../one-line.js';
import { runTrailer } from './reverts.js';

/** What the message of a commit is made of. Everything in it may come from elsewhere. */
export interface CommitMessageParts {
  /** With `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`; undefined for a subject that names images and tags. */
  readonly template: string | undefined;
  readonly values: Readonly<Record<'image' | 'tag' | 'app' | 'previous', string>>;
  readonly subject: string;
  /** Name and value, each on a line of its own at the end. */
  readonly trailers: readonly (readonly [name: string, value: string])[];
  /** The value of the trailer `Osop-Run`. */
  readonly mark: string;
}

/** Trailers that this program writes and reads back. */
export const trailerNames = { workflow: 'Osop-Workflow', source: 'Osop-Source', image: 'Osop-Image', promotion: 'Osop-Promotion' } as const;

/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
export function commitMessage({ template, values, subject, trailers, mark }: CommitMessageParts): string {
  const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name: keyof typeof values) => quotable(values[name], 200));
  const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
  const own = [...trailers, [runTrailer, mark] as const].map(([name, value]) => `${name}: ${quotable(value, 300)}`);
  return `${text.slice(0, 10_000).replace(/[\uD800-\uDBFF]$/, '')}\n\n${own.join('\n')}\n`;
}

function withoutForgeries(text: string): string {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^\s*Osop-[A-Za-z-]+\s*:/i.test(line)).map(notARevert).join('\n').trim();
}

/** A rollback reads this line as the word of `git revert`. */
function notARevert(line: string): string {
  return /^\s*This reverts commit\b/i.test(line) ? `> ${line.trimStart()}` : line;
}

function quotable(text: string, max: number): string {
  return oneLine(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}
