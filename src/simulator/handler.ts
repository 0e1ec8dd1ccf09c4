import { isJsonObject, type JsonObject } from '../core/json.js';
import { Access } from './access.js';
import { applicationSetRoutes } from './application-set-routes.js';
import { applicationRoutes } from './application-routes.js';
import { projectRoutes } from './project-routes.js';
import type { ControlPlane } from './control-plane.js';
import { exchangeToken } from './dex.js';
import { errorResponse, GrpcCode, GrpcError, json, streamError, text, type SimulatorRequest, type SimulatorResponse } from './http-messages.js';
import { field } from './operations-api.js';
import type { SimulatorOptions } from './options.js';
import { podRoutes } from './pod-routes.js';
import type { Call, Route } from './route.js';
import { Streams, type StreamRequest } from './stream.js';

const ACTIONS = ['get', 'create', 'update', 'delete', 'sync', 'override', 'action', 'invoke'];
const RESOURCES = ['clusters', 'projects', 'applications', 'applicationsets', 'repositories', 'write-repositories', 'certificates', 'accounts', 'gpgkeys', 'logs', 'exec', 'extensions'];

/** Headers by which the sender of a webhook is known. */
const WEBHOOK_HEADERS = ['x-vss-activityid', 'x-gogs-event', 'x-github-event', 'x-gitlab-event', 'x-hook-uuid', 'x-event-key'];

/** The API of one control plane, without a transport. */
export interface Handler {
  /** Throws ConnectionCut where the connection is to break off. */
  readonly handle: (request: SimulatorRequest) => Promise<SimulatorResponse>;
  readonly streams: Streams;
}

/** Makes the request handler of a control plane. */
export function createHandler(options: SimulatorOptions, plane: ControlPlane): Handler {
  const access = new Access(options, plane);
  const streams = new Streams(plane, access);
  const routes = [...serverRoutes({ options, plane, access, streams }), ...podRoutes(options, access), ...applicationRoutes(plane, access), ...applicationSetRoutes(plane, access), ...projectRoutes(plane, access)].map((route): Target => ({ route, segments: segmentsOf(route.path) }));
  return {
    streams,
    handle: (request) => {
      const next = () => dispatch(request, { routes, access });
      return plane.world.faults.intercept === undefined ? next() : plane.world.faults.intercept(request, next);
    },
  };
}

/** A route with its path taken apart. */
interface Target {
  readonly route: Route;
  readonly segments: readonly string[];
}

const knownSegments = new Map<string, readonly string[]>();

/** Of the paths of routes, which are few and the same for every simulator. */
function segmentsOf(pattern: string): readonly string[] {
  const known = knownSegments.get(pattern) ?? pattern.split('/');
  knownSegments.set(pattern, known);
  return known;
}

async function dispatch(request: SimulatorRequest, server: { readonly routes: readonly Target[]; readonly access: Access }): Promise<SimulatorResponse> {
  const [path = '', search = ''] = request.path.split('?', 2);
  if (path === '/healthz') return text(200, 'ok');
  if (!path.startsWith('/api/')) return text(200, '<!doctype html><html lang="en"><head><title>Argo CD</title></head><body></body></html>', 'text/html; charset=utf-8');
  // Without Dex there are no routes of Dex, and the rule holds for their paths too.
  const exempt = path === '/api/webhook' || (path.startsWith('/api/dex/') && server.routes.some(({ segments }) => matchPath(segments, path.split('/')) !== undefined));
  const contentType = request.headers?.['content-type'] ?? '';
  if (request.method !== 'GET' && !exempt && contentType.toLowerCase() !== 'application/json') return text(415, 'Invalid content type');
  const given = path.split('/');
  const matching: { readonly route: Route; readonly variables: readonly string[] }[] = [];
  for (const { route, segments } of server.routes) {
    const variables = matchPath(segments, given);
    if (variables !== undefined) matching.push({ route, variables });
  }
  const found = matching.find(({ route }) => route.method === request.method);
  if (found === undefined) return matching.length === 0 ? text(404, 'Not Found') : text(405, 'Method Not Allowed');
  const { route, variables } = found;
  try {
    const username = route.open === true ? '' : server.access.authenticate(request);
    const isForm = path === '/api/webhook' || path.startsWith('/api/dex/');
    return await route.answer({ request, query: new URLSearchParams(search), variables, body: isForm ? {} : parseBody(request.body), username });
  } catch (error) {
    if (!(error instanceof GrpcError)) throw error;
    return route.stream === true ? streamError(error) : errorResponse(error);
  }
}

/** Variables of the path, decoded; undefined where the pattern does not match. */
function matchPath(wanted: readonly string[], given: readonly string[]): readonly string[] | undefined {
  const open = wanted.at(-1) === '**';
  if (open ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  if (!wanted.every((segment, index) => segment === given[index] || segment === '*' || segment === '**')) return undefined;
  // A colon in the last segment is taken for a verb, and no route has one.
  if (given.at(-1)?.includes(':') === true) return undefined;
  const variables: string[] = [];
  for (const [index, segment] of wanted.entries()) {
    if (segment === '**') variables.push(given.slice(index).map((part) => decode(part)).join('/'));
    else if (segment === '*') variables.push(decode(given[index] ?? ''));
  }
  return variables.includes('') ? undefined : variables;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function parseBody(body: string | undefined): JsonObject {
  if (body === undefined || body.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (isJsonObject(value)) return value;
  } catch {
    // Answered below, like a body that is no object.
  }
  throw new GrpcError(GrpcCode.invalidArgument, whyUnreadable(body.trim()));
}

/** In the words of Go's encoding/json, as far as the beginning tells. */
function whyUnreadable(body: string): string {
  if (body.startsWith('[')) return 'json: cannot unmarshal array into Go value';
  if (body.startsWith('{')) return `invalid character '${body.slice(1).trim().slice(0, 1)}' looking for beginning of object key string`;
  return `invalid character '${body.slice(0, 1)}' looking for beginning of value`;
}

interface Server {
  readonly options: SimulatorOptions;
  readonly plane: ControlPlane;
  readonly access: Access;
  readonly streams: Streams;
}

function serverRoutes(server: Server): readonly Route[] {
  const { options, access, streams } = server;
  const version = options.version ?? 'v3.5.1+simulator';
  const caller = (request: SimulatorRequest) => {
    try {
      return access.identify(request);
    } catch {
      return undefined;
    }
  };
  return [
    {
      method: 'GET',
      path: '/api/version',
      open: true,
      answer: ({ request }) => json(caller(request) === undefined ? { Version: version } : { Version: version, BuildDate: '2026-01-01T00:00:00Z', Platform: 'linux/amd64' }),
    },
    { method: 'POST', path: '/api/v1/session', open: true, answer: (call) => logIn(call, access) },
    {
      method: 'DELETE',
      path: '/api/v1/session',
      open: true,
      answer: ({ request }) => {
        access.logOut(request);
        return { ...json({}), headers: { 'content-type': 'application/json', 'set-cookie': 'argocd.token=; path=/; HttpOnly' } };
      },
    },
    {
      method: 'GET',
      path: '/api/v1/session/userinfo',
      open: true,
      answer: ({ request }) => {
        const username = caller(request);
        return json(username === undefined ? {} : { loggedIn: true, username, iss: 'argocd' });
      },
    },
    {
      method: 'GET',
      path: '/api/v1/settings',
      open: true,
      answer: ({ request }) =>
        json({
          url: 'http://localhost',
          dexConfig: options.dex === undefined ? {} : { connectors: Object.keys(options.dex).map((id) => ({ name: id, type: 'oidc', id })) },
          trackingMethod: 'annotation',
          syncWithReplaceAllowed: true,
          ...(caller(request) === undefined ? {} : { controllerNamespace: 'argocd' }),
        }),
    },
    { method: 'GET', path: '/api/v1/account/can-i/*/*/**', answer: (call) => canI(call, access) },
    {
      method: 'GET',
      path: '/api/v1/stream/applications',
      stream: true,
      answer: (call) => streams.subscribe(streamRequest(call)),
    },
    {
      method: 'GET',
      path: '/api/v1/stream/applications/*/resource-tree',
      stream: true,
      answer: (call) => {
        const { managed } = access.find({ username: call.username, name: call.variables[0] ?? '', namespace: call.query.get('appNamespace') ?? undefined, project: call.query.get('project') ?? undefined, action: 'get' });
        return streams.subscribeToTree(managed.live, streamRequest(call));
      },
    },
    ...(options.dex === undefined ? [] : [{ method: 'POST', path: '/api/dex/token', open: true, answer: ({ request }: Call) => exchangeToken(request, options, access) }]),
    { method: 'POST', path: '/api/webhook', open: true, answer: ({ request }) => webhook(server.plane, request) },
  ];
}

function streamRequest({ request, query, username }: Call): StreamRequest {
  return { query, username, serverSentEvents: request.headers?.['accept'] === 'text/event-stream', signal: request.signal };
}

async function logIn({ body }: Call, access: Access): Promise<SimulatorResponse> {
  const username = field(body, 'username');
  const password = field(body, 'password');
  const token = await access.logIn(typeof username === 'string' ? username : '', typeof password === 'string' ? password : '');
  return { ...json({ token }), headers: { 'content-type': 'application/json', 'set-cookie': `argocd.token=${token}; path=/; SameSite=lax; httpOnly` } };
}

function canI({ variables, username }: Call, access: Access): SimulatorResponse {
  const [resource = '', action = '', object = ''] = variables;
  if (!RESOURCES.includes(resource)) throw new GrpcError(GrpcCode.invalidArgument, `[${RESOURCES.join(' ')}] does not contain ${resource}`);
  if (!ACTIONS.includes(action)) throw new GrpcError(GrpcCode.invalidArgument, `[${ACTIONS.join(' ')}] does not contain ${action}`);
  // As everywhere here, actions on Applications go by their own name.
  return json({ value: access.may(username, resource === 'applications' ? action : `${resource}/${action}`, object) ? 'yes' : 'no' });
}

/** Any payload stands for a push to every repository: all applications are compared anew. */
function webhook(plane: ControlPlane, { headers = {} }: SimulatorRequest): SimulatorResponse {
  if (!WEBHOOK_HEADERS.some((name) => headers[name] !== undefined)) return text(400, 'Unknown webhook event');
  for (const managed of plane.managed.values()) managed.requestRefresh(3);
  return text(200, '');
}

