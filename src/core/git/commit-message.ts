import { oneLine, upToWord } from '../one-line.js';
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
export const trailerNames = {
  workflow: 'Osop-Workflow',
  source: 'Osop-Source',
  image: 'Osop-Image',
  promotion: 'Osop-Promotion',
  /** Page of the CI run: the same one for every attempt of it. */
  job: 'Osop-Job',
  /** In a commit that takes others back: an image and version that they brought, `name version`. */
  quarantine: 'Osop-Quarantine',
  /** In a commit that deploys one all the same: what the override named. */
  override: 'Osop-Quarantine-Override',
  /** Hash of the newest audit record when the commit was made. */
  audit: 'Osop-Audit',
} as const;

/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
export function commitMessage({ template, values, subject, trailers, mark }: CommitMessageParts): string {
  const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name: keyof typeof values) => quotable(values[name], 200));
  const text = withoutForgeries(filled) || withoutForgeries(quotable(subject, 200)) || 'Set images';
  const own = [...trailers, [runTrailer, mark] as const].map(([name, value]) => `${name}: ${trailerText(value)}`);
  return `${upToWord(text, 10_000)}\n\n${own.join('\n')}\n`;
}

/** The same message with one more trailer in its last paragraph, which has some. */
export function appendTrailer(message: string, name: keyof typeof trailerNames, value: string): string {
  return `${message.trimEnd()}\n${trailerNames[name]}: ${trailerText(value)}\n`;
}

/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
export function trailerText(value: string): string {
  return quotable(value, 600);
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
