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
  readonly runId: string;
}

/** Trailers that this program writes and reads back. */
export const trailerNames = { workflow: 'Osop-Workflow', source: 'Osop-Source', image: 'Osop-Image', promotion: 'Osop-Promotion' } as const;

/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours, and nothing
 * that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
export function commitMessage({ template, values, subject, trailers, runId }: CommitMessageParts): string {
  const filled = template === undefined ? quotable(subject, 200) : template.replace(/\{\{\s*(image|tag|app|previous)\s*\}\}/g, (_, name: keyof typeof values) => quotable(values[name], 200));
  const text = filled.split(/\r\n|\r|\n/).map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd()).filter((line) => !/^Osop-[A-Za-z-]+\s*:/i.test(line)).join('\n').trim();
  const own = [...trailers, [runTrailer, runId] as const].map(([name, value]) => `${name}: ${quotable(value, 300)}`);
  return `${text === '' ? quotable(subject, 200) : text.slice(0, 10_000)}\n\n${own.join('\n')}\n`;
}

function quotable(text: string, max: number): string {
  return oneLine(text, max).replaceAll('[', '(').replaceAll(']', ')').replace(/skip-checks/gi, 'skip checks');
}
