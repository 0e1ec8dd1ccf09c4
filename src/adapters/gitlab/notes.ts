import { validateHeaderValue } from 'node:http';
import { AdapterError, type AdapterErrorCode } from '../../core/adapter-error.js';
import type { Clock } from '../../core/clock.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, parseJson, type Json, type JsonObject } from '../../core/json.js';
import { oneLine } from '../../core/one-line.js';
import type { CommentPort, CommentRequest } from '../../engine/surfaces.js';
import { retryAfterMs } from '../http-errors.js';
import { requireEndpoint, retrying } from '../http-policy.js';
import type { HttpResponse, HttpTransport } from '../http-types.js';

/** One project of a GitLab server. `apiUrl` is `https://host/api/v4`, `project` its id or path, `projectUrl` its page. */
export interface GitlabPlace {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly apiUrl: string;
  readonly project: string;
  readonly projectUrl: string;
  readonly token: string;
  readonly allowHttp: boolean;
  /** For one request with its repetitions. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Notes below the merge requests of a project. https://docs.gitlab.com/api/notes/#merge-requests */
export function createGitlabNotes(place: GitlabPlace): CommentPort {
  const call = connect(place);
  return { showComment: async (request) => await showNote(place, { request, call }), pullRequestOf: async (commit) => await mergeRequestOf(place, { ...commit, call }) };
}

const listed = { pages: 50, size: 100 } as const;
/** A longer pause is not waited for. */
const longestPauseMs = 90_000;

type Call = (method: 'GET' | 'POST' | 'PUT', about: string, path: readonly string[], more?: { readonly query?: Readonly<Record<string, string>>; readonly body?: JsonObject }) => Promise<Json>;

interface Note {
  readonly id: number;
  readonly body: string;
}

/** The one with the mark that the token's owner wrote is changed; else one is made. A lost answer is looked up before anything is sent again. */
async function showNote({ project, projectUrl }: GitlabPlace, { request, call }: { readonly request: CommentRequest; readonly call: Call }): Promise<{ readonly url: string | undefined; readonly created: boolean }> {
  const notes = ['projects', project, 'merge_requests', String(request.number), 'notes'];
  const urlOf = ({ id }: Note): string => `${projectUrl}/-/merge_requests/${request.number}#note_${id}`;
  const viewer = valueAt(await call('GET', 'ask whom the token belongs to', ['user']), 'username');
  if (typeof viewer !== 'string') throw missing('ask whom the token belongs to', false);
  const search = async (): Promise<Note | undefined> => await findNote(notes, { mark: request.mark, viewer, call });
  const there = await search();
  if (there !== undefined) {
    const body = request.edit(there.body);
    if (body === undefined || body.trimEnd() === there.body.replaceAll('\r\n', '\n').trimEnd()) return { url: urlOf(there), created: false };
    const change = async (): Promise<Json> => await call('PUT', `change a note of merge request ${request.number}`, [...notes, String(there.id)], { body: { body } });
    // The whole text is sent: twice is as good as once.
    await change().catch(async (error: unknown) => (isLost(error) ? await change() : await Promise.reject(error as Error)));
    return { url: urlOf(there), created: false };
  }
  const text = request.edit(undefined);
  if (text === undefined) return { url: undefined, created: false };
  const make = async (): Promise<Note> => {
    const about = `write a note to merge request ${request.number}`;
    const made = noteOf(await call('POST', about, notes, { body: { body: text } }));
    if (made === undefined) throw missing(about, true);
    return made;
  };
  const made = await make().catch(async (error: unknown) => (isLost(error) ? ((await search()) ?? (await make())) : await Promise.reject(error as Error)));
  return { url: urlOf(made), created: true };
}

async function findNote(path: readonly string[], { mark, viewer, call }: { readonly mark: string; readonly viewer: string; readonly call: Call }): Promise<Note | undefined> {
  for (let page = 1; page <= listed.pages; page += 1) {
    const answer = await call('GET', 'read the notes of the merge request', path, { query: { order_by: 'created_at', sort: 'asc', per_page: String(listed.size), page: String(page) } });
    if (!Array.isArray(answer)) throw missing('read the notes of the merge request', false);
    for (const one of answer as readonly Json[]) {
      const note = noteOf(one);
      if (note !== undefined && valueAt(one, 'system') !== true && valueAt(one, 'author', 'username') === viewer && note.body.split(/\r?\n/, 1)[0] === mark) return note;
    }
    if (answer.length < listed.size) return undefined;
  }
  return undefined;
}

/** One that was merged comes first; one that is open is taken where its head is the commit. */
async function mergeRequestOf({ project }: GitlabPlace, { sha, branch, call }: { readonly sha: string; readonly branch: string | undefined; readonly call: Call }): Promise<number | undefined> {
  const answer = await call('GET', `look for the merge request of ${sha.slice(0, 7)}`, ['projects', project, 'repository', 'commits', sha, 'merge_requests']);
  if (!Array.isArray(answer)) throw missing('look for the merge request', false);
  const requests = answer as readonly Json[];
  const found = requests.find((one) => valueAt(one, 'state') === 'merged' && (branch === undefined || valueAt(one, 'target_branch') === branch)) ?? requests.find((one) => valueAt(one, 'state') === 'opened' && valueAt(one, 'sha') === sha);
  const iid = found === undefined ? undefined : valueAt(found, 'iid');
  return typeof iid === 'number' ? iid : undefined;
}

function noteOf(value: Json): Note | undefined {
  const { id, body } = isJsonObject(value) ? value : {};
  return typeof id === 'number' ? { id, body: typeof body === 'string' ? body : '' } : undefined;
}

function isLost(error: unknown): boolean {
  return error instanceof AdapterError && error.ambiguous && error.code !== 'cancelled';
}

/** The token goes to the server of the job only, in a header only. */
function connect({ transport, clock, apiUrl, token, allowHttp, deadlineMs, signal }: GitlabPlace): Call {
  const base = requireEndpoint(apiUrl, { input: 'CI_API_V4_URL', allowHttp });
  requireToken(token);
  return async (method, about, path, { query = {}, body } = {}) => {
    const url = new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const headers = { 'Accept': 'application/json', 'PRIVATE-TOKEN': token, 'User-Agent': 'osop-argocd', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    return await retrying(async (timeoutMs) => {
      const answer = await transport.request({ method, url, headers, body: body === undefined ? undefined : JSON.stringify(body), timeoutMs, signal });
      return read(answer, { about, mutates: method !== 'GET', waitMs: retryAfterMs(answer.headers, clock.now()) });
    }, { clock, attempts: 4, deadlineMs, signal, isRetryable: ({ retryable, ambiguous, retryAfterMs: pause = 0 }) => retryable && !ambiguous && pause <= Math.min(longestPauseMs, deadlineMs) });
  };
}

function requireToken(token: string): void {
  try {
    validateHeaderValue('PRIVATE-TOKEN', token);
  } catch {
    throw new AdapterError('refused', 'gitlab-token holds characters that no token has.', { hint: 'Store it again, without line breaks.' });
  }
}

function read({ status, body }: HttpResponse, { about, mutates, waitMs }: { readonly about: string; readonly mutates: boolean; readonly waitMs: number | undefined }): Json {
  const value = parseJson(body);
  if (status >= 200 && status < 300) {
    if (value === undefined) throw missing(about, mutates);
    return value;
  }
  const said = [valueAt(value, 'message'), valueAt(value, 'error_description'), valueAt(value, 'error')].find((text) => text !== undefined);
  const words = said === undefined ? 'nothing that could be read' : oneLine(typeof said === 'string' ? said : JSON.stringify(said), 300);
  const { code, hint } = verdictOf(status);
  const ambiguous = mutates && status >= 500;
  throw new AdapterError(code, `Asked to ${about}, GitLab answered ${status}: ${words}`, {
    status, ambiguous, retryable: (status >= 500 || status === 429) && !ambiguous, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }), ...(hint === undefined ? {} : { hint }),
  });
}

function verdictOf(status: number): { readonly code: AdapterErrorCode; readonly hint?: string } {
  switch (status) {
    case 401:
      return { code: 'unauthenticated', hint: 'gitlab-token is not valid, or not any more. The job\'s own token (CI_JOB_TOKEN) may not write notes.' };
    case 403:
      return { code: 'forbidden', hint: 'give gitlab-token the scope api, and at least the role Reporter' };
    case 404:
      return { code: 'not-found', hint: 'GitLab answers the same for what a token may not see: give gitlab-token the scope api, and a role in this project' };
    case 429:
      return { code: 'rate-limited' };
    default:
      return { code: status >= 500 ? 'unavailable' : 'refused' };
  }
}

function missing(about: string, mutates: boolean): AdapterError {
  return new AdapterError('protocol', `Asked to ${about}, GitLab gave an answer that cannot be used.`, { ambiguous: mutates, hint: 'check CI_API_V4_URL, and that no proxy answers in place of GitLab' });
}
