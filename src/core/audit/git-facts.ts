import { trailerNames } from '../git/commit-message.js';
import { isCommitSha } from '../git/refs.js';
import { parseReverts } from '../git/reverts.js';
import { trailerValues } from '../git/trailers.js';
import { oneLine } from '../one-line.js';
import type { CommitFact } from './story-facts.js';

/** A commit as a branch's history tells of it, and what else could be found out. */
export interface ToldCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author?: string | undefined;
  /** RFC 3339. */
  readonly at?: string | undefined;
  readonly concerns?: boolean | undefined;
  readonly sourceAt?: string | undefined;
}

/** What a commit tells of itself by its message. */
export function commitFact({ sha, parents, message, author, at, concerns, sourceAt }: ToldCommit): CommitFact {
  const source = trailerValues(message, trailerNames.source).find((value) => isCommitSha(value));
  return {
    kind: 'commit', sha, parents,
    atMs: msOf(at),
    by: author === undefined || author === '' ? undefined : oneLine(author, 100),
    subject: oneLine(message.split('\n')[0] ?? '', 200),
    images: trailerValues(message, trailerNames.image).map((image) => oneLine(image, 200)),
    reverts: parseReverts(message),
    reason: reasonOf(message),
    job: trailerValues(message, trailerNames.job)[0],
    source: source === undefined ? undefined : { sha: source, atMs: msOf(sourceAt) },
    concerns,
  };
}

/** Milliseconds of a time in text; undefined for what is none. */
export function msOf(text: string | undefined): number | undefined {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

function reasonOf(message: string): string | undefined {
  const [, reason] = /^Reason: (.+)$/m.exec(message) ?? [];
  return reason === undefined ? undefined : oneLine(reason, 300);
}
