import { validateHeaderValue } from 'node:http';

import { AdapterError } from '../../core/adapter-error.js';
import type { Clock } from '../../core/clock.js';
import { explainGraphqlErrors, explainMissingData, explainRestAnswer, type GithubAnswer, type GithubRequest } from '../../core/github/failures.js';
import { isJsonObject, parseJson, type Json, type JsonObject } from '../../core/json.js';
import { createRedactor, type Redactor } from '../../core/report/redact.js';
import { retryAfterMs } from '../http-errors.js';
import { requireEndpoint, retrying } from '../http-policy.js';
import type { HttpResponse, HttpTransport } from '../http-types.js';

/** `apiUrl` and `graphqlUrl` are what a job has as GITHUB_API_URL and GITHUB_GRAPHQL_URL; both have one origin. */
export interface GithubApiOptions {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly allowHttp?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Takes the run's secrets out of what GitHub says of a failure, whole, before any of it is cut: of errors that come with status 200 too. */
  readonly redact: Redactor;
  /** In [0, 1), for the pauses between attempts; Math.random where absent. */
  readonly random?: (() => number) | undefined;
  /** For one call with its repetitions. Default 3 minutes. */
  readonly deadlineMs?: number | undefined;
}

type About = Omit<GithubRequest, 'mutates'>;

/** A REST call: `path` are segments, encoded here. */
export interface RestCall extends About {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** Default 32 MiB. */
  readonly maxBodyBytes?: number;
}

/** A GraphQL call. */
export interface GraphqlCall extends About {
  readonly text: string;
  readonly variables: JsonObject;
}

/**
 * One GitHub server. Reads are repeated while that may help. What changes something is repeated only after an answer
 * that says it was not carried out (rate limits, no connection); without an answer it is an `ambiguous` AdapterError.
 */
export interface GithubApi {
  get(call: RestCall): Promise<Json>;
  send(method: 'POST' | 'PATCH', call: RestCall, body: JsonObject): Promise<Json>;
  /** The `data` of the answer. */
  query(call: GraphqlCall): Promise<JsonObject>;
  /** The `data` of the answer. */
  mutate(call: GraphqlCall): Promise<JsonObject>;
}

const attempts = 6;
const timeouts = { readMs: 30_000, writeMs: 60_000 } as const;
const defaultDeadlineMs = 180_000;
/** A longer pause is not waited for: asking again too early makes GitHub prolong it. */
const longestPauseMs = 90_000;

/** A client of one server. The token is sent to its origin only, in the Authorization header only. */
export function createGithubApi(options: GithubApiOptions): GithubApi {
  const connection = connect(options);
  const call = async (about: GithubRequest, request: Sent): Promise<HttpResponse> => send(connection, about, request);
  const rest = async (method: string, { path, query = {}, maxBodyBytes, ...about }: RestCall, body?: JsonObject): Promise<Json> => {
    const url = new URL(`${connection.apiUrl}/${path.map(encodeURIComponent).join('/')}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const request = { ...about, mutates: method !== 'GET' };
    return patiently(connection, request, async (timeoutMs) => restJson(connection, request, await call(request, { method, url, body, timeoutMs, maxBodyBytes })));
  };
  const graphql = async ({ text, variables, ...about }: GraphqlCall, mutates: boolean): Promise<JsonObject> => {
    const request = { ...about, mutates };
    const body = { query: text, variables };
    return patiently(connection, request, async (timeoutMs) => graphqlData(connection, request, await call(request, { method: 'POST', url: connection.graphqlUrl, body, timeoutMs })));
  };
  return {
    get: async (asked) => rest('GET', asked),
    send: async (method, asked, body) => rest(method, asked, body),
    query: async (asked) => graphql(asked, false),
    mutate: async (asked) => graphql(asked, true),
  };
}

interface Connection extends Omit<GithubApiOptions, 'apiUrl' | 'graphqlUrl'> {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: URL;
}

function connect(options: GithubApiOptions): Connection {
  const allowHttp = options.allowHttp ?? false;
  const api = requireEndpoint(options.apiUrl, { input: 'GITHUB_API_URL', allowHttp });
  const graphqlUrl = requireEndpoint(options.graphqlUrl, { input: 'GITHUB_GRAPHQL_URL', allowHttp });
  if (api.origin !== graphqlUrl.origin) {
    throw new AdapterError('refused', `GITHUB_API_URL (${api.origin}) and GITHUB_GRAPHQL_URL (${graphqlUrl.origin}) are two servers, and the token is for one.`);
  }
  requireToken(options.token);
  const withoutToken = createRedactor([options.token]);
  return { ...options, apiUrl: api.origin + api.pathname.replace(/\/+$/, ''), graphqlUrl, redact: (text) => options.redact(withoutToken(text)) };
}

function requireToken(token: string): void {
  try {
    validateHeaderValue('Authorization', token);
    if (token.trim() !== '') return;
  } catch {
    // Said below, without the token.
  }
  throw new AdapterError('refused', 'The token for GitHub is empty or holds characters that no token has.', { hint: 'Store config-token (or github-token) again, without line breaks.' });
}

async function patiently<T>(connection: Connection, request: GithubRequest, attempt: (timeoutMs: number) => Promise<T>): Promise<T> {
  const { clock, random, signal, deadlineMs = defaultDeadlineMs } = connection;
  const end = clock.monotonicMs() + deadlineMs;
  const attemptMs = request.mutates ? timeouts.writeMs : timeouts.readMs;
  return retrying(async (remainingMs) => attempt(Math.min(remainingMs, attemptMs)), {
    clock,
    random,
    signal,
    attempts,
    deadlineMs,
    isRetryable: ({ retryable, ambiguous, retryAfterMs: pauseMs = 0 }) => retryable && !ambiguous && pauseMs <= Math.min(longestPauseMs, end - clock.monotonicMs()),
  });
}

interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly body?: JsonObject | undefined;
  readonly timeoutMs: number;
  readonly maxBodyBytes?: number | undefined;
}

async function send(connection: Connection, request: GithubRequest, { body, ...sent }: Sent): Promise<HttpResponse> {
  try {
    return await connection.transport.request({
      ...sent,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${connection.token}`,
        'User-Agent': 'osop-argocd',
        'X-GitHub-Api-Version': '2022-11-28',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: connection.signal,
    });
  } catch (error) {
    throw error instanceof AdapterError ? withRequest(error, request) : error;
  }
}

/** Says what was asked. A query is a POST, which the transport takes for a change, and it can be repeated all the same. */
function withRequest(error: AdapterError, request: GithubRequest): AdapterError {
  const ambiguous = error.ambiguous && request.mutates;
  const passing = error.code === 'unreachable' || error.code === 'timeout' || error.code === 'unavailable';
  const hint = hintOf(error);
  return new AdapterError(error.code, `Asked to ${request.action}: ${error.message}`, {
    cause: error.cause,
    ambiguous,
    retryable: error.retryable || (error.ambiguous && !ambiguous && passing),
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintOf({ code, hint }: AdapterError): string | undefined {
  if (code === 'redirected') return 'The repository seems to have another name by now: write its present owner/name into config-repository.';
  return hint?.includes('argocd-') === true ? 'For a server with a certificate of a private CA, set NODE_EXTRA_CA_CERTS to the file of that CA.' : hint;
}

function restJson(connection: Connection, request: GithubRequest, answer: HttpResponse): Json {
  const value = answer.status >= 200 && answer.status < 300 ? parseJson(answer.body) : undefined;
  if (value === undefined) throw explainRestAnswer(request, toAnswer(connection, answer));
  return value;
}

function graphqlData(connection: Connection, request: GithubRequest, answer: HttpResponse): JsonObject {
  const value = restJson(connection, request, answer);
  const { data, errors } = isJsonObject(value) ? value : {};
  const made = isJsonObject(data) && Object.values(data).some((part) => part !== null);
  if (Array.isArray(errors) && errors.length > 0 && !(request.mutates && made)) {
    const redacted = parseJson(connection.redact(JSON.stringify(errors)));
    throw explainGraphqlErrors(request, Array.isArray(redacted) ? (redacted as readonly Json[]) : [], toAnswer(connection, answer).waitMs);
  }
  if (!isJsonObject(data)) throw explainMissingData(request, 'data');
  return data;
}

function toAnswer({ redact, clock }: Connection, { status, headers, body }: HttpResponse): GithubAnswer {
  const asked = retryAfterMs(headers, clock.now());
  const exhausted = headers['x-ratelimit-remaining'] === '0';
  return {
    status,
    contentType: headers['content-type'] ?? '',
    body: redact(body),
    exhausted: exhausted || headers['retry-after'] !== undefined,
    waitMs: asked ?? (exhausted ? untilReset(headers, clock) : undefined),
  };
}

/** `x-ratelimit-reset` is in seconds of the epoch, by the server's clock. */
function untilReset(headers: HttpResponse['headers'], clock: Clock): number | undefined {
  const date = Date.parse(headers['date'] ?? '');
  const ms = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - (Number.isNaN(date) ? clock.now().getTime() : date);
  return ms >= 0 ? ms : undefined;
}
