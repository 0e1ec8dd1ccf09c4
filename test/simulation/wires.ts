import { ConnectionCut, type SimulatorRequest, type SimulatorResponse } from '../../src/simulator/index.js';
import type { FaultKind, Faults } from './faults.js';
import type { SimulatedProcess } from './process.js';

type Arrive = (request: SimulatorRequest, how?: { readonly late: boolean }) => Promise<SimulatorResponse>;
type Handle = (request: SimulatorRequest) => Promise<SimulatorResponse>;

/** What stands between a process and Argo CD: delays, proxies that answer in its place, connections that break. */
export interface Wire {
  readonly faults: Faults;
  readonly process: SimulatedProcess;
  /** What the next requests that read are to meet, before anything is drawn. */
  readonly chosen: ReadFault[];
  /** True time: a request on its way does not die with the process. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Told of each request that changes something and has got there, with its answer. */
  readonly onArrival: (request: SimulatorRequest, answer: Promise<SimulatorResponse>, how: { readonly late: boolean }) => Promise<void>;
}

async function silence(): Promise<never> {
  return await new Promise<never>(() => undefined);
}

/** The same handler as one process reaches it. */
export function wired(handle: Handle, wire: Wire): Handle {
  const arrive: Arrive = async (request, how = { late: false }) => {
    const answer = handle(request);
    if (request.method !== 'GET') void wire.onArrival(request, answer, how).catch(() => undefined);
    return await answer;
  };
  return async (request) => {
    const { process } = wire;
    const name = `${request.method} ${request.path.slice(0, 120)}`;
    if (request.path.startsWith('/api/v1/stream/')) return await process.call(name, { work: async () => await stream(arrive, request, wire) });
    const hasEffect = request.method !== 'GET';
    return await process.call(name, { hasEffect, work: async () => await (hasEffect ? change(arrive, request, wire) : read(arrive, request, wire)) });
  };
}

const early = ['http-unavailable', 'http-cut', 'http-web-page', 'http-rate-limited', 'http-forbidden', 'http-unauthenticated', 'http-redirect', 'http-silent'] as const satisfies readonly FaultKind[];

/** What may happen to a request that only reads. */
export const readFaults = ['http-slow', ...early, 'http-truncated', 'http-error-in-200'] as const satisfies readonly FaultKind[];
export type ReadFault = (typeof readFaults)[number];

async function read(arrive: Arrive, request: SimulatorRequest, wire: Wire): Promise<SimulatorResponse> {
  const fault = wire.chosen.shift() ?? wire.faults.choose(readFaults, wire.process.random);
  switch (fault) {
    case undefined: return await arrive(request);
    case 'http-slow':
      await wire.sleep(wire.process.random.whole(50, 30_000));
      return await arrive(request);
    case 'http-truncated': {
      const answer = await arrive(request);
      return { ...answer, body: typeof answer.body === 'string' ? answer.body.slice(0, Math.floor(answer.body.length / 2)) : answer.body };
    }
    case 'http-error-in-200': return { ...await arrive(request), body: '{"error":{"grpc_code":14,"http_code":503,"message":"the server is shutting down","http_status":"Service Unavailable"}}' };
    default: return await answerOf(fault, request, wire);
  }
}

async function change(arrive: Arrive, request: SimulatorRequest, wire: Wire): Promise<SimulatorResponse> {
  const { faults, process: { random } } = wire;
  await slow(wire);
  const fault = faults.choose([...early, 'write-undone', 'write-lost', 'write-late'], random);
  switch (fault) {
    case undefined: return await arrive(request);
    case 'write-undone': return random.chance(0.5) ? gateway(random.pick([502, 503, 504]), request) : cut();
    case 'write-lost':
      await arrive(request);
      return random.chance(0.5) ? gateway(504, request) : cut();
    case 'write-late':
      void wire.sleep(random.whole(200, 20_000)).then(async () => await arrive({ ...request, signal: new AbortController().signal }, { late: true })).catch(() => undefined);
      return random.chance(0.5) ? gateway(504, request) : cut();
    default: return await answerOf(fault, request, wire);
  }
}

async function slow({ faults, process: { random }, sleep }: Wire): Promise<void> {
  if (faults.strikes('http-slow', random)) await sleep(random.whole(50, 30_000));
}

async function answerOf(fault: (typeof early)[number], request: SimulatorRequest, { process: { random } }: Wire): Promise<SimulatorResponse> {
  switch (fault) {
    case 'http-unavailable': return gateway(random.pick([502, 503, 504]), request);
    case 'http-cut': return cut();
    // A login page of a proxy in front of it.
    case 'http-web-page': return { status: 200, headers: { 'content-type': 'text/html' }, body: page('Sign in', request) };
    case 'http-rate-limited': return { status: 429, headers: { 'content-type': 'text/plain', 'retry-after': random.pick(['1', '5', '-1', '100000', 'Thu, 01 Jan 2026 00:00:30 GMT', 'soon']) }, body: 'slow down' };
    case 'http-forbidden': return status(403, 'permission denied', 7);
    case 'http-unauthenticated': return status(401, 'invalid session: token signature is invalid', 16);
    case 'http-redirect': return { status: 307, headers: { location: 'https://elsewhere.example/', 'content-type': 'text/html' }, body: '' };
    case 'http-silent': return await silence();
  }
}

/** Some proxies show what they were asked, credentials included. */
function page(title: string, { path, headers = {} }: SimulatorRequest): string {
  return `<!doctype html><html><title>${title}</title><body>${path} ${headers['authorization'] ?? ''}</body></html>`;
}

function gateway(code: number, request: SimulatorRequest): SimulatorResponse {
  if (code === 504) return { status: code, headers: { 'content-type': 'text/plain' }, body: `no answer from upstream for ${request.headers?.['authorization'] ?? ''}` };
  return { status: code, headers: { 'content-type': 'text/html' }, body: page(`${code} from proxy`, request) };
}

function status(code: number, message: string, grpc: number): SimulatorResponse {
  return { status: code, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message, code: grpc, message }) };
}

function cut(): never {
  throw new ConnectionCut();
}

/** The stream of changes, until it ends, breaks or falls silent. */
async function stream(arrive: Arrive, request: SimulatorRequest, wire: Wire): Promise<SimulatorResponse> {
  const { faults, process } = wire;
  if (faults.strikes('http-unavailable', process.random)) return gateway(503, request);
  const signal = request.signal === undefined ? process.gone : AbortSignal.any([request.signal, process.gone]);
  const answer = await arrive({ ...request, signal });
  return typeof answer.body === 'string' ? answer : { ...answer, body: messages(answer.body, wire) };
}

async function* messages(body: AsyncIterable<string>, { faults, process }: Wire): AsyncIterable<string> {
  for await (const message of body) {
    const fault = faults.choose(['stream-cut', 'stream-ended', 'stream-error', 'stream-mute'], process.random);
    if (fault === 'stream-cut') cut();
    if (fault === 'stream-ended') return;
    if (fault === 'stream-mute') await silence();
    yield fault === 'stream-error' ? '{"error":{"grpc_code":14,"http_code":503,"message":"stream closed"}}\n' : message;
  }
}
