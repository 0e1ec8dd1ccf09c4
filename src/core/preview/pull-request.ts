import { isJsonObject, type Json } from '../json.js';
import { valueAt } from '../github/value-at.js';

/** A pull request as far as a preview depends on it. Title, branches and author are whatever their author likes. */
export interface PullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly author: string;
  readonly branch: string;
  readonly targetBranch: string;
  /** Full commit hashes, in lower case. */
  readonly headSha: string;
  readonly baseSha: string;
  /** `owner/name` of the repository that the branch is in; undefined for one that was deleted. */
  readonly headRepository: string | undefined;
  /** `owner/name` of the repository that the pull request is of. */
  readonly baseRepository: string;
}

const fullSha = /^[0-9a-f]{40}$/i;

/** Reads the pull request of an event payload or of an answer of GitHub's API; undefined where something is missing. */
export function parsePullRequest(value: Json | undefined): PullRequest | undefined {
  if (!isJsonObject(value)) return undefined;
  const [number, state, title, author] = [value['number'], value['state'], value['title'], valueAt(value, 'user', 'login')];
  const [branch, headSha, headRepository] = [valueAt(value, 'head', 'ref'), valueAt(value, 'head', 'sha'), valueAt(value, 'head', 'repo', 'full_name')];
  const [targetBranch, baseSha, baseRepository] = [valueAt(value, 'base', 'ref'), valueAt(value, 'base', 'sha'), valueAt(value, 'base', 'repo', 'full_name')];
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1 || (state !== 'open' && state !== 'closed')) return undefined;
  if (typeof branch !== 'string' || typeof targetBranch !== 'string' || typeof baseRepository !== 'string') return undefined;
  if (typeof headSha !== 'string' || typeof baseSha !== 'string' || !fullSha.test(headSha) || !fullSha.test(baseSha)) return undefined;
  return {
    number, branch, targetBranch, baseRepository,
    isOpen: state === 'open',
    title: typeof title === 'string' ? title : '',
    author: typeof author === 'string' ? author : '',
    headSha: headSha.toLowerCase(),
    baseSha: baseSha.toLowerCase(),
    headRepository: typeof headRepository === 'string' ? headRepository : undefined,
  };
}

/** True where somebody who may not push to the repository may have written what the pull request proposes. */
export function isFromFork({ headRepository, baseRepository }: PullRequest): boolean {
  return headRepository?.toLowerCase() !== baseRepository.toLowerCase();
}
