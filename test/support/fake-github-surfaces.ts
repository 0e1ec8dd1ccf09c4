import type { FakeAnswer, FakeRequest, FakeWorld } from './fake-github.js';

/** What somebody sees: a comment under a pull request or issue. */
export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** How often it was changed. */
  edits: number;
}

/** An issue; `pull` for one that is a pull request. */
export interface FakeIssue {
  readonly number: number;
  readonly author: string;
  readonly pull?: boolean;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  /** How often it was changed. */
  edits: number;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly sha: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
  fields: Readonly<Record<string, unknown>>;
}

export interface FakeStatus {
  readonly id: number;
  readonly state: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FakeDeployment {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The newest is the last. */
  readonly statuses: FakeStatus[];
}

/** A pull request that a commit belongs to, as `commits/{sha}/pulls` tells. */
export interface FakeAssociation {
  readonly sha: string;
  readonly number: number;
  readonly base: string;
  readonly merged: boolean;
}

/** What the token may do; GitHub answers everything else with 403. `none` may not even look. */
type Access = 'none' | 'read' | 'write';

/** What people see on GitHub, and what the server allows. */
export interface FakeSurfaces {
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly checkRuns: FakeCheckRun[];
  readonly deployments: FakeDeployment[];
  readonly associations: FakeAssociation[];
  /** Pull requests as their page has them, by number. */
  readonly pulls: Map<number, unknown>;
  /** Commits beside those of `shop/config` that the repository has. */
  readonly commits: Set<string>;
  readonly permissions: { checks: Access; comments: Access; deployments: Access; pulls: Access; actions: Access; issues: Access };
  /** Runs of workflows by id. */
  readonly runs: Map<string, { readonly status: 'in_progress' | 'completed'; readonly attempt: number }>;
  /** Requests of the hour that are left. */
  primaryLeft: number;
  /** Requests that make something, which are left before the secondary limit; it is lifted once it was told. */
  writesLeft: number;
  /** Whom the token belongs to. */
  viewer: string;
}

/** An empty repository whose token may do everything. */
export function newSurfaces(): FakeSurfaces {
  return {
    comments: [], issues: [], checkRuns: [], deployments: [], associations: [], pulls: new Map(), commits: new Set(), runs: new Map(),
    permissions: { checks: 'write', comments: 'write', deployments: 'write', pulls: 'read', actions: 'none', issues: 'write' },
    primaryLeft: Number.POSITIVE_INFINITY, writesLeft: Number.POSITIVE_INFINITY, viewer: 'github-actions[bot]',
  };
}

type Body = Readonly<Record<string, unknown>>;

interface Call {
  readonly world: FakeWorld;
  readonly query: URLSearchParams;
  readonly body: Body;
  /** The numbers and ids of the path. */
  readonly ids: readonly string[];
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly needs: readonly [area: keyof FakeSurfaces['permissions'], access: 'read' | 'write'];
  readonly answer: (call: Call) => FakeAnswer | Promise<FakeAnswer>;
}

/** https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
const routes: readonly Route[] = [
  { method: 'GET', path: /^issues$/, needs: ['issues', 'read'], answer: listIssues },
  { method: 'POST', path: /^issues$/, needs: ['issues', 'write'], answer: createIssue },
  { method: 'PATCH', path: /^issues\/(\d+)$/, needs: ['issues', 'write'], answer: updateIssue },
  { method: 'GET', path: /^issues\/(\d+)\/comments$/, needs: ['comments', 'read'], answer: listComments },
  { method: 'POST', path: /^issues\/(\d+)\/comments$/, needs: ['comments', 'write'], answer: createComment },
  { method: 'PATCH', path: /^issues\/comments\/(\d+)$/, needs: ['comments', 'write'], answer: updateComment },
  { method: 'GET', path: /^pulls\/(\d+)$/, needs: ['pulls', 'read'], answer: ({ world, ids: [number] }) => found(world.surfaces.pulls.get(Number(number)), ok) },
  { method: 'GET', path: /^commits\/([^/]+)\/pulls$/, needs: ['pulls', 'read'], answer: listPullsOfCommit },
  { method: 'GET', path: /^commits\/([^/]+)\/check-runs$/, needs: ['checks', 'read'], answer: listCheckRuns },
  { method: 'GET', path: /^check-runs\/(\d+)$/, needs: ['checks', 'read'], answer: ({ world, ids: [id] }) => found(world.surfaces.checkRuns.find((one) => one.id === Number(id)), (run) => ok(shownCheckRun(run))) },
  { method: 'POST', path: /^check-runs$/, needs: ['checks', 'write'], answer: createCheckRun },
  { method: 'PATCH', path: /^check-runs\/(\d+)$/, needs: ['checks', 'write'], answer: updateCheckRun },
  { method: 'GET', path: /^actions\/runs\/(\d+)$/, needs: ['actions', 'read'], answer: ({ world, ids: [id = ''] }) => found(world.surfaces.runs.get(id), ({ status, attempt }) => ok({ id: Number(id), status, run_attempt: attempt })) },
  { method: 'GET', path: /^deployments$/, needs: ['deployments', 'read'], answer: listDeployments },
  { method: 'POST', path: /^deployments$/, needs: ['deployments', 'write'], answer: createDeployment },
  { method: 'GET', path: /^deployments\/(\d+)\/statuses$/, needs: ['deployments', 'read'], answer: ({ world, ids: [id], query }) => found(world.surfaces.deployments.find((one) => one.id === Number(id)), ({ statuses }) => ok(page(statuses.toReversed().map(({ id: statusId, state, fields }) => ({ ...fields, id: statusId, state })), query))) },
  { method: 'POST', path: /^deployments\/(\d+)\/statuses$/, needs: ['deployments', 'write'], answer: createStatus },
];

/** Answers what shows something on GitHub; undefined for anything else. `place` is the path below the repository. */
export async function answerSurfaces(world: FakeWorld, { method, body }: FakeRequest, { place, query }: { readonly place: string; readonly query: URLSearchParams }): Promise<FakeAnswer | undefined> {
  for (const { method: wanted, path, needs: [area, access], answer } of routes) {
    const match = method === wanted ? path.exec(place) : null;
    if (match === null) continue;
    const given = world.surfaces.permissions[area];
    if (given === 'none' || (access === 'write' && given === 'read')) return notAccessible;
    return answer({ world, query, body: (body ?? {}) as Body, ids: match.slice(1) });
  }
  return undefined;
}

/** GitHub's limits on the number of requests; undefined while none is reached. */
export function limitReached(surfaces: FakeSurfaces, { method, path }: FakeRequest): FakeAnswer | undefined {
  if (surfaces.primaryLeft <= 0) return { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }, body: { message: 'API rate limit exceeded for installation ID 1.' } };
  surfaces.primaryLeft -= 1;
  if (method === 'GET' || path === '/graphql') return undefined;
  surfaces.writesLeft -= 1;
  if (surfaces.writesLeft >= 0) return undefined;
  surfaces.writesLeft = Number.POSITIVE_INFINITY;
  return { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.' } };
}

const notFound: FakeAnswer = { status: 404, body: { message: 'Not Found', status: '404' } };
const notAccessible: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' } };

function ok(body: unknown): FakeAnswer {
  return { status: 200, body };
}

function unprocessable(message: string): FakeAnswer {
  return { status: 422, body: { message, status: '422' } };
}

function found<T>(value: T | undefined, answer: (value: T) => FakeAnswer): FakeAnswer {
  return value === undefined ? notFound : answer(value);
}

function page<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Number(query.get('per_page') ?? 30);
  return items.slice((Number(query.get('page') ?? 1) - 1) * size).slice(0, size);
}

async function knows({ surfaces, repository }: FakeWorld, sha: string): Promise<boolean> {
  if (surfaces.commits.has(sha)) return true;
  return await repository.git(['cat-file', '-t', sha]).then((type) => type === 'commit', () => false);
}

const longestComment = 65_536;

function shownComment({ id, issue, author, body }: FakeComment): Body {
  return { id, html_url: `https://github.example/shop/config/pull/${issue}#issuecomment-${id}`, body: body.replaceAll('\n', '\r\n'), user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } };
}

function listComments({ world, ids: [issue], query }: Call): FakeAnswer {
  return ok(page(world.surfaces.comments.filter((comment) => comment.issue === Number(issue)).map(shownComment), query));
}

function createComment({ world: { surfaces }, ids: [issue], body: { body } }: Call): FakeAnswer {
  if (String(body).length > longestComment) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  const comment: FakeComment = { id: surfaces.comments.length + 1, issue: Number(issue), author: surfaces.viewer, body: String(body), edits: 0 };
  surfaces.comments.push(comment);
  return { status: 201, body: shownComment(comment) };
}

function updateComment({ world: { surfaces }, ids: [id], body: { body } }: Call): FakeAnswer {
  if (String(body).length > longestComment) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  return found(surfaces.comments.find((one) => one.id === Number(id)), (comment) => {
    comment.body = String(body);
    comment.edits += 1;
    return ok(shownComment(comment));
  });
}

function shownIssue({ number, author, pull, title, body, labels, state }: FakeIssue): Body {
  return {
    number, title, state, body: body.replaceAll('\n', '\r\n'), labels: labels.map((name) => ({ name })), html_url: `https://github.example/shop/config/${pull === true ? 'pull' : 'issues'}/${number}`,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' }, ...(pull === true ? { pull_request: { url: '' } } : {}),
  };
}

/** The newest first, pull requests among them. */
function listIssues({ world, query }: Call): FakeAnswer {
  const state = query.get('state') ?? 'open';
  return ok(page(world.surfaces.issues.filter((issue) => state === 'all' || issue.state === state).toReversed().map(shownIssue), query));
}

function createIssue({ world: { surfaces }, body: { title, body, labels } }: Call): FakeAnswer {
  if (String(body).length > longestComment || String(title).length > 256) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  const issue: FakeIssue = { number: surfaces.issues.length + 1, author: surfaces.viewer, title: String(title), body: String(body), labels: (labels ?? []) as readonly string[], state: 'open', edits: 0 };
  surfaces.issues.push(issue);
  return { status: 201, body: shownIssue(issue) };
}

function updateIssue({ world: { surfaces }, ids: [number], body }: Call): FakeAnswer {
  if (String(body['body']).length > longestComment) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  return found(surfaces.issues.find((one) => one.number === Number(number)), (issue) => {
    Object.assign(issue, { body: body['body'] ?? issue.body, state: body['state'] ?? issue.state });
    issue.edits += 1;
    return ok(shownIssue(issue));
  });
}

function listPullsOfCommit({ world, ids: [sha] }: Call): FakeAnswer {
  const numbers = world.surfaces.associations.filter((one) => one.sha === sha);
  return ok(numbers.map(({ number, base, merged }) => ({ number, state: merged ? 'closed' : 'open', merged_at: merged ? '2026-03-31T14:00:00Z' : null, merge_commit_sha: merged ? sha : 'c'.repeat(40), head: { sha: 'd'.repeat(40) }, base: { ref: base } })));
}

const longestText = 65_535;
const longestMessage = 64 * 1024;

function outputProblem(output: unknown): string | undefined {
  if (output === undefined) return undefined;
  const { summary = '', text = '', annotations = [] } = output as { readonly summary?: string; readonly text?: string; readonly annotations?: readonly Body[] };
  if (summary.length > longestText || text.length > longestText) return 'Invalid request.\n\nOnly 65535 characters are allowed; more were supplied.';
  if (annotations.length > 50) return `Invalid request.\n\nNo more than 50 items are allowed; ${annotations.length} were supplied.`;
  if (annotations.some(({ message, title }) => Buffer.byteLength(message as string) > longestMessage || ((title as string | undefined) ?? '').length > 255)) return 'Invalid request.\n\nThe message or title of an annotation is too long.';
  if (annotations.some(({ start_line: start, end_line: end, start_column: column }) => Number(start) < 1 || Number(end) < Number(start) || (column !== undefined && start !== end))) return 'Invalid request.\n\nAn annotation has no place.';
  return undefined;
}

async function createCheckRun({ world, body }: Call): Promise<FakeAnswer> {
  const { head_sha: sha, output, ...fields } = body as { readonly head_sha: string; readonly output?: { readonly annotations?: Body[] } };
  if (!(await knows(world, sha))) return unprocessable(`No commit found for SHA: ${sha}`);
  const problem = outputProblem(output);
  if (problem !== undefined) return unprocessable(problem);
  const run: FakeCheckRun = { id: world.surfaces.checkRuns.length + 1, sha, annotations: [...(output?.annotations ?? [])], fields: { ...fields, output } };
  world.surfaces.checkRuns.push(run);
  return { status: 201, body: shownCheckRun(run) };
}

function updateCheckRun({ world, ids: [id], body }: Call): FakeAnswer {
  const { output } = body as { readonly output?: { readonly annotations?: Body[] } };
  const problem = outputProblem(output);
  if (problem !== undefined) return unprocessable(problem);
  return found(world.surfaces.checkRuns.find((one) => one.id === Number(id)), (run) => {
    run.annotations.push(...(output?.annotations ?? []));
    run.fields = { ...run.fields, ...body };
    return ok(shownCheckRun(run));
  });
}

function shownCheckRun({ id, sha, annotations, fields }: FakeCheckRun): Body {
  return { id, head_sha: sha, name: fields['name'], external_id: fields['external_id'] ?? '', html_url: `https://github.example/shop/config/runs/${id}`, output: { annotations_count: annotations.length } };
}

function listCheckRuns({ world, ids: [sha], query }: Call): FakeAnswer {
  const runs = world.surfaces.checkRuns.filter((run) => run.sha === sha && (query.get('check_name') ?? run.fields['name']) === run.fields['name']);
  return ok({ total_count: runs.length, check_runs: page(runs.map(shownCheckRun), query) });
}

function shownDeployment({ id, ref, sha, environment, payload, fields }: FakeDeployment): Body {
  return { ...fields, id, ref, sha, environment, payload, task: fields['task'] ?? 'deploy' };
}

/** The newest first. */
function listDeployments({ world, query }: Call): FakeAnswer {
  const wanted = ['sha', 'ref', 'environment', 'task'].filter((name) => query.has(name));
  const listed = world.surfaces.deployments.map(shownDeployment).filter((one) => wanted.every((name) => one[name] === query.get(name)));
  return ok(page(listed.toReversed(), query));
}

async function createDeployment({ world, body }: Call): Promise<FakeAnswer> {
  const { ref, environment = 'production', payload = '', auto_merge: autoMerge, required_contexts: contexts, ...fields } = body as { readonly ref: string; readonly environment?: string; readonly payload?: unknown; readonly auto_merge?: boolean; readonly required_contexts?: unknown };
  if (!(await knows(world, ref))) return unprocessable(`No ref found for: ${ref}`);
  // What GitHub does by default: merge the default branch first, and refuse while a check of the commit is not green.
  if (autoMerge !== false) return { status: 202, body: { message: 'Auto-merged main into deployed branch.' } };
  if (!Array.isArray(contexts)) return { status: 409, body: { message: 'Conflict: Commit status checks failed for main.' } };
  const deployment: FakeDeployment = { id: world.surfaces.deployments.length + 1, ref, sha: ref, environment, payload, fields, statuses: [] };
  world.surfaces.deployments.push(deployment);
  return { status: 201, body: shownDeployment(deployment) };
}

function createStatus({ world: { surfaces }, ids: [id], body }: Call): FakeAnswer {
  const { state, description = '', auto_inactive: autoInactive = true, ...fields } = body as { readonly state: string; readonly description?: string; readonly auto_inactive?: boolean };
  if (description.length > 140) return unprocessable('Validation Failed: description is too long (maximum is 140 characters)');
  return found(surfaces.deployments.find((one) => one.id === Number(id)), (deployment) => {
    const status: FakeStatus = { id: surfaces.deployments.reduce((sum, { statuses }) => sum + statuses.length, 1), state, fields: { ...fields, description } };
    deployment.statuses.push(status);
    // "all prior non-transient, non-production environment deployments with the same repository and environment name"
    if (state === 'success' && autoInactive && deployment.environment !== 'production') {
      for (const earlier of surfaces.deployments) {
        if (earlier.id < deployment.id && earlier.environment === deployment.environment && earlier.statuses.some((one) => one.state === 'success')) earlier.statuses.push({ id: 0, state: 'inactive', fields: {} });
      }
    }
    return { status: 201, body: { ...fields, state, id: status.id } };
  });
}
