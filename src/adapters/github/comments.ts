import { AdapterError } from '../../core/adapter-error.js';
import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { CommentRequest } from '../../engine/surfaces.js';
import type { Place } from './tree.js';

const permission = 'pull-requests: write';
/** GitHub takes no more than 2,500 comments under one pull request. */
const listed = { pages: 26, size: 100 } as const;

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/**
 * Makes the comment, or changes the one that is there. It is known by its first line and by who wrote it: somebody else may
 * copy the line. An answer that is lost is looked up before anything is sent again.
 */
export async function showComment(place: Place, request: CommentRequest): Promise<{ readonly url: string | undefined; readonly created: boolean }> {
  const viewer = await viewerOf(place);
  const search = async (): Promise<Comment | undefined> => await findComment(place, { request, viewer });
  const there = await search();
  if (there !== undefined) return await change(place, there, request);
  const body = request.edit(undefined);
  if (body === undefined) return { url: undefined, created: false };
  try {
    return { url: (await make(place, request, body)).url, created: true };
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    const made = await search();
    return made === undefined ? { url: (await make(place, request, body)).url, created: true } : { url: made.url, created: true };
  }
}

async function change({ api, base, repository }: Place, { id, url, body }: Comment, request: CommentRequest): Promise<{ readonly url: string; readonly created: boolean }> {
  const text = request.edit(body);
  if (text === undefined || text.trimEnd() === body.replaceAll('\r\n', '\n').trimEnd()) return { url, created: false };
  const send = async (): Promise<Json> => await api.send('PATCH', { action: `change a comment under pull request ${request.number} of ${repository}`, permission, path: [...base, 'issues', 'comments', String(id)] }, { body: text });
  // The whole text is sent: twice is as good as once.
  await onceMore(send);
  return { url, created: false };
}

async function make({ api, base, repository }: Place, { number }: CommentRequest, body: string): Promise<Comment> {
  const about = { action: `comment on pull request ${number} of ${repository}`, permission };
  const made = parseComment(await api.send('POST', { ...about, path: [...base, 'issues', String(number), 'comments'] }, { body }));
  if (made === undefined) throw explainMissingData({ ...about, mutates: true }, 'the id of the comment');
  return made;
}

/** Whom the token belongs to: `github-actions[bot]`, an App or a person. The REST API tells that to people only. */
export async function viewerOf({ api }: Place, needed = permission): Promise<string> {
  const about = { action: 'ask whom the token belongs to', permission: needed };
  const login = valueAt(await api.query({ ...about, text: 'query Viewer { viewer { login } }', variables: {} }), 'viewer', 'login');
  if (typeof login !== 'string') throw explainMissingData({ ...about, mutates: false }, 'a name');
  return login;
}

async function findComment({ api, base, repository }: Place, { request: { number, mark }, viewer }: { readonly request: CommentRequest; readonly viewer: string }): Promise<Comment | undefined> {
  const about = { action: `read the comments of pull request ${number} of ${repository}`, permission };
  for (let page = 1; page <= listed.pages; page += 1) {
    const answer = await api.get({ ...about, path: [...base, 'issues', String(number), 'comments'], query: { per_page: String(listed.size), page: String(page) } });
    if (!Array.isArray(answer)) throw explainMissingData({ ...about, mutates: false }, 'a list');
    for (const one of answer as readonly Json[]) {
      const comment = parseComment(one);
      if (comment !== undefined && comment.body.split(/\r?\n/, 1)[0] === mark && isBy(one, viewer)) return comment;
    }
    if (answer.length < listed.size) return undefined;
  }
  return undefined;
}

/** GraphQL names an App with or without `[bot]`; a person can be called like it is without. */
export function isBy(written: Json, viewer: string): boolean {
  const [login, type] = [valueAt(written, 'user', 'login'), valueAt(written, 'user', 'type')];
  return login === viewer || (type === 'Bot' && login === `${viewer}[bot]`);
}

function parseComment(value: Json): Comment | undefined {
  const { id, html_url: url, body } = isJsonObject(value) ? value : {};
  return typeof id === 'number' && typeof url === 'string' ? { id, url, body: typeof body === 'string' ? body : '' } : undefined;
}

/** Sends again what may be sent twice, once, where no answer came. */
export async function onceMore<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    return await send();
  }
}
