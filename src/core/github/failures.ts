import { AdapterError, type AdapterErrorCode } from '../adapter-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';

/** What was asked of GitHub. */
export interface GithubRequest {
  /** Ends the sentence "Asked to …": `read the branch main of shop/config`. */
  readonly action: string;
  /** What the token needs for it, as `permissions:` of a workflow writes it: `contents: write`. */
  readonly permission: string;
  readonly mutates: boolean;
}

/** An answer that is not the one asked for. */
export interface GithubAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** The headers say that no request is left, or when to come again. */
  readonly exhausted: boolean;
  /** Milliseconds that the answer asks to wait. */
  readonly waitMs?: number | undefined;
}

interface Verdict {
  readonly code: AdapterErrorCode;
  readonly retryable?: boolean;
  /** Whether the request was carried out is not known. */
  readonly undecided?: boolean;
  readonly hint?: string;
}

const rateLimited = /rate limit|abuse detection|submitted too quickly/i;
const ruleRefusal =
  /protected branch|rule violations|must be made through|not authorized to push|required status check|approving review|verified signatures|pre-receive|locked branch|(creations|updates) being restricted|GH00[56]|GH013/i;
const movedBranch = /Expected branch to point to|is at [0-9a-f]{7,} but expected|cannot lock ref/i;

const pullRequestHint = 'The branch takes no commits from this token: set commit-mode: pull-request, or let the token bypass the rule.';
const waitHint = 'The limit belongs to the token: run again later, with fewer runs at a time, or with the token of a GitHub App of your own.';
const proxyHint = 'A proxy or single sign-on seems to have answered in place of GitHub: let requests to its API through.';
const loginHint = 'The token is not valid, or not any more (that of an App lives for an hour): check config-token, or github-token where no config-token is given.';

/** Explains a refusal or failure of the REST API (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export function explainRestAnswer(request: GithubRequest, answer: GithubAnswer): AdapterError {
  const said = restMessage(answer.body);
  const words = said ?? (looksLikeHtml(answer) ? 'a web page' : oneLine(answer.body, 200) || 'nothing');
  return toError(request, { verdict: byStatus(request, answer, said ?? ''), said: `${answer.status}: ${words}`, status: answer.status, waitMs: answer.waitMs });
}

/** Explains the `errors` of a GraphQL answer, which come with the status 200 (https://spec.graphql.org/October2021/#sec-Errors). */
export function explainGraphqlErrors(request: GithubRequest, errors: readonly Json[], waitMs?: number): AdapterError {
  const objects = errors.filter(isJsonObject);
  const said = objects.map((error) => (typeof error['message'] === 'string' ? error['message'] : '')).filter((text) => text !== '').join(' | ');
  return toError(request, { verdict: byType(request, objects[0] ?? {}, said), said: said || 'errors without a message', status: 200, waitMs });
}

/** Explains an answer that has neither what was asked for nor an error: it may have been carried out. */
export function explainMissingData(request: GithubRequest, what: string): AdapterError {
  return toError(request, { verdict: { code: 'protocol', retryable: true, undecided: true }, said: `without ${what}`, status: 200 });
}

interface Explained {
  readonly verdict: Verdict;
  readonly said: string;
  readonly status: number;
  readonly waitMs?: number | undefined;
}

function toError(request: GithubRequest, { verdict, said, status, waitMs }: Explained): AdapterError {
  const ambiguous = request.mutates && (verdict.undecided ?? false);
  const wait = waitMs === undefined || verdict.code !== 'rate-limited' ? '' : ` (it asks to wait ${Math.ceil(waitMs / 1000)} s)`;
  return new AdapterError(verdict.code, `Asked to ${request.action}, GitHub answered ${oneLine(said, 600)}${wait}`, {
    status,
    ambiguous,
    retryable: (verdict.retryable ?? false) && !ambiguous,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
  });
}

function byStatus(request: GithubRequest, answer: GithubAnswer, said: string): Verdict {
  const { status } = answer;
  if (status === 429 || (status === 403 && (answer.exhausted || rateLimited.test(said)))) {
    return { code: 'rate-limited', retryable: true, hint: waitHint };
  }
  if (status === 408 || status >= 500) {
    return { code: 'unavailable', retryable: true, undecided: true };
  }
  if (status < 300) {
    return { code: 'protocol', retryable: !looksLikeHtml(answer), undecided: true, hint: proxyHint };
  }
  if (said === '') {
    return { code: status === 401 ? 'unauthenticated' : 'protocol', hint: proxyHint };
  }
  return ruleRefusal.test(said) ? refusedByRule(said) : byPlainStatus(request, status, said);
}

function byPlainStatus(request: GithubRequest, status: number, said: string): Verdict {
  switch (status) {
    case 401:
      return { code: 'unauthenticated', hint: loginHint };
    case 403:
      return { code: 'forbidden', hint: forbiddenHint(request, said) };
    case 404:
      return { code: 'not-found', hint: notFoundHint(request) };
    case 409:
      return /repository is empty/i.test(said) ? { code: 'not-found', hint: 'The repository has no commit yet: make a first one.' } : { code: 'conflict' };
    default:
      return { code: 'refused' };
  }
}

function byType(request: GithubRequest, error: JsonObject, said: string): Verdict {
  const type = error['type'];
  if (type === 'RATE_LIMITED' || rateLimited.test(said)) {
    return { code: 'rate-limited', retryable: true, hint: waitHint };
  }
  if (type === 'STALE_DATA' || movedBranch.test(said)) {
    return { code: 'conflict' };
  }
  if (ruleRefusal.test(said)) {
    return refusedByRule(said);
  }
  switch (type) {
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return { code: 'forbidden', hint: forbiddenHint(request, said) };
    case 'NOT_FOUND':
      return { code: 'not-found', hint: notFoundHint(request) };
    case 'UNPROCESSABLE':
      return { code: 'refused' };
    default:
      return withoutType(error);
  }
}

/** A query that the server does not understand has an `extensions.code`; what is left is trouble inside of GitHub. */
function withoutType(error: JsonObject): Verdict {
  const { extensions } = error;
  return isJsonObject(extensions) && typeof extensions['code'] === 'string'
    ? { code: 'protocol', hint: 'This GitHub Enterprise Server seems too old for this: use commit-mode: push.' }
    : { code: 'unavailable', retryable: true, undecided: true };
}

function refusedByRule(said: string): Verdict {
  return { code: 'refused', hint: /secret/i.test(said) ? 'GitHub takes the content for a secret: keep it out of the repository, or allow it in the repository\'s push protection.' : pullRequestHint };
}

function forbiddenHint({ permission }: GithubRequest, said: string): string {
  if (/not permitted to create or approve pull requests/i.test(said)) {
    return 'Allow it under Settings, Actions, General ("Allow GitHub Actions to create and approve pull requests"), or give config-token the token of a GitHub App.';
  }
  if (/SAML/.test(said)) {
    return 'Authorise the token for the single sign-on of the organisation.';
  }
  return `The token needs ${permission}: set it under permissions: of the job, or give config-token a token that has it. The job's own token is for its own repository alone.`;
}

function notFoundHint({ permission }: GithubRequest): string {
  return `Check the names. GitHub answers the same for what a token may not see: it needs ${permission} for this repository, and the job's own token is for its own repository alone.`;
}

/** The message of a REST error with the details that belong to it; undefined where the body is none. */
function restMessage(body: string): string | undefined {
  const parsed = parseObject(body);
  const message = parsed?.['message'];
  if (typeof message !== 'string') return undefined;
  const details = Array.isArray(parsed?.['errors']) ? (parsed['errors'] as readonly Json[]).map(detailOf).filter((detail) => detail !== '') : [];
  return [message, ...details].join(' | ');
}

function detailOf(error: Json): string {
  if (typeof error === 'string') return error;
  if (!isJsonObject(error)) return '';
  const { message, field, code } = error;
  if (typeof message === 'string') return message;
  return [field, code].filter((part) => typeof part === 'string').join(' ');
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function looksLikeHtml(answer: GithubAnswer): boolean {
  return /^text\/html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.body);
}
