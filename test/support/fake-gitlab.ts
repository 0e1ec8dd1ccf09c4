import { ConnectionCut, serve } from '../../src/simulator/index.js';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { requestCheck } from './api-requests.js';
import type { Cleanup } from './world.js';

/** A note as it stands below a merge request. */
export interface FakeNote {
  readonly id: number;
  readonly mergeRequest: number;
  readonly author: string;
  readonly system: boolean;
  body: string;
  edits: number;
}

export interface FakeMergeRequest {
  readonly iid: number;
  readonly sha: string;
  readonly state: 'opened' | 'merged';
  readonly target: string;
  /** Commits that it is found by. */
  readonly commits: readonly string[];
}

/** What happens in place of an answer. */
export type GitlabFault = 'answer-lost' | 'request-lost' | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };

/** A GitLab with one project, as far as notes go. Requests that GitLab's description does not have fail the test. */
export interface FakeGitlab {
  readonly apiUrl: string;
  readonly token: string;
  /** Variables of a job in it. */
  readonly env: Readonly<Record<string, string>>;
  readonly notes: FakeNote[];
  readonly mergeRequests: FakeMergeRequest[];
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  /** What the token may do. */
  readonly access: { scope: 'api' | 'read_api' | 'none' };
  /** Meets the next `times` requests of that method. */
  fault(method: string, fault: GitlabFault, times?: number): void;
}

const problemsOf = requestCheck('gitlab-openapi.json');
const viewer = 'project_42_bot_0a1b2c';

/** Starts a GitLab that ends with the test. */
export async function startGitlab(context: Cleanup): Promise<FakeGitlab> {
  const token = 'glpat-0aB1cD2eF3gH4iJ5kL6m';
  const faults: { readonly method: string; readonly fault: GitlabFault; left: number }[] = [];
  const requests: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
  const world = { notes: [] as FakeNote[], mergeRequests: [] as FakeMergeRequest[], access: { scope: 'api' } as FakeGitlab['access'] };
  const server = await serve({
    handle: async (request) => {
      const asked = { method: request.method, path: request.path, body: request.body === undefined || request.body === '' ? undefined : (JSON.parse(request.body) as unknown) };
      requests.push(asked);
      const problems = problemsOf(asked);
      if (problems.length > 0) throw new Error(`GitLab's API has no such request: ${asked.method} ${asked.path}: ${problems.join('; ')}`);
      const armed = faults.find(({ method, left }) => left > 0 && method === asked.method);
      if (armed !== undefined) armed.left -= 1;
      if (armed?.fault === 'request-lost') throw new ConnectionCut();
      if (typeof armed?.fault === 'object') return answerOf(armed.fault.status, armed.fault.body, armed.fault.headers);
      const answer = headerOf(request, 'private-token') === token ? respond(world, asked) : answerOf(401, { message: '401 Unauthorized' });
      if (armed !== undefined) throw new ConnectionCut();
      return answer;
    },
  });
  context.onTestFinished(async () => { await server.close(); });
  const apiUrl = `${server.url}/api/v4`;
  return {
    ...world, apiUrl, token, requests,
    env: { GITLAB_CI: 'true', CI_API_V4_URL: apiUrl, CI_PROJECT_ID: '42', CI_PROJECT_PATH: 'shop/config', CI_PROJECT_URL: 'https://gitlab.example.com/shop/config', CI_JOB_NAME: 'deploy', CI_JOB_URL: 'https://gitlab.example.com/shop/config/-/jobs/9' },
    fault: (method, fault, times = 1) => { faults.push({ method, fault, left: times }); },
  };
}

function headerOf({ headers = {} }: SimulatorRequest, name: string): string | undefined {
  return headers[name];
}

function answerOf(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): SimulatorResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

function shown({ id, body, author, system }: FakeNote): Readonly<Record<string, unknown>> {
  return { id, body, system, author: { username: author }, noteable_type: 'MergeRequest' };
}

function respond(world: Pick<FakeGitlab, 'notes' | 'mergeRequests' | 'access'>, { method, path, body }: { readonly method: string; readonly path: string; readonly body: unknown }): SimulatorResponse {
  const url = new URL(path, 'http://gitlab');
  const [, iid, noteId] = /\/merge_requests\/(\d+)\/notes(?:\/(\d+))?$/.exec(url.pathname) ?? [];
  if (world.access.scope === 'none' || (world.access.scope === 'read_api' && method !== 'GET')) return answerOf(403, { error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope: 'api' });
  if (url.pathname === '/api/v4/user') return answerOf(200, { id: 7, username: viewer });
  const [, sha] = /\/repository\/commits\/([^/]+)\/merge_requests$/.exec(url.pathname) ?? [];
  if (sha !== undefined) return answerOf(200, world.mergeRequests.filter(({ commits }) => commits.includes(sha)).map(({ iid: number, sha: head, state, target }) => ({ iid: number, sha: head, state, target_branch: target })));
  const text = (body as { readonly body?: string } | undefined)?.body ?? '';
  if (method === 'POST') {
    const note: FakeNote = { id: world.notes.length + 1, mergeRequest: Number(iid), author: viewer, system: false, body: text, edits: 0 };
    world.notes.push(note);
    return answerOf(201, shown(note));
  }
  if (method === 'PUT') {
    const note = world.notes.find(({ id }) => id === Number(noteId));
    if (note === undefined) return answerOf(404, { message: '404 Not found' });
    note.body = text;
    note.edits += 1;
    return answerOf(200, shown(note));
  }
  const size = Number(url.searchParams.get('per_page') ?? 20);
  const from = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  const all = world.notes.filter(({ mergeRequest }) => mergeRequest === Number(iid));
  return answerOf(200, (url.searchParams.get('sort') === 'asc' ? all : all.toReversed()).slice(from, from + size).map(shown));
}
