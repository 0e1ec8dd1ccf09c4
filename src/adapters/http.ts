import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type AgentOptions } from 'node:https';
import { TLSSocket } from 'node:tls';

import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { proxyFor, type ProxyRules } from '../core/net/proxy.js';
import type { Redactor } from '../core/report/redact.js';
import { createGuardedLookup, isForbiddenAddress, type ResolveAll } from './http-address.js';
import { stopReason, untilStopped, withDeadline } from './http-deadline.js';
import { refuseRedirect, toTransportError } from './http-errors.js';
import { requestThroughProxy, TunnelAgent } from './http-proxy.js';
import { joinBody, splitLines } from './http-lines.js';
import { defaultMaxBytes, type HttpRequest, type HttpResponse, type HttpStream, type HttpStreamRequest, type HttpTransport } from './http-types.js';

export { createHandlerTransport, type HttpHandler } from './http-handler.js';
export type { HttpRequest, HttpResponse, HttpStream, HttpStreamRequest, HttpTransport } from './http-types.js';

/** What a transport is made of. TLS material is PEM text; `ca` replaces the public authorities. */
export interface HttpTransportOptions {
  readonly clock: Clock;
  /** Takes the run's secrets out of what a server says of a failure, whole, before any adapter cuts it. Servers quote what they were sent. */
  readonly redact: Redactor;
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** False accepts any certificate; only by explicit input. */
  readonly rejectUnauthorized?: boolean | undefined;
  /** Proxies of the machine; none where absent. */
  readonly proxy?: ProxyRules | undefined;
  /** Name resolution; the machine's where absent. */
  readonly resolveAll?: ResolveAll | undefined;
}

/** However many applications are looked at: a refresh keeps its connection until the comparison is done. */
const maxSockets = 32;

/**
 * HTTP/1.1 over sockets, one pool of kept-alive connections for each transport. Simulated time stands still during a
 * request, so a server that itself waits on a simulated clock is reached by `createHandlerTransport` instead.
 */
export function createHttpTransport(options: HttpTransportOptions): HttpTransport {
  const lookup = createGuardedLookup(options.resolveAll);
  const plain = new HttpAgent({ keepAlive: true, maxSockets, lookup });
  const tls: AgentOptions = {
    rejectUnauthorized: options.rejectUnauthorized ?? true,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
    ...(options.cert === undefined ? {} : { cert: options.cert }),
    ...(options.key === undefined ? {} : { key: options.key }),
  };
  const secure = new HttpsAgent({ ...tls, keepAlive: true, maxSockets, lookup });
  const rules = options.proxy ?? { http: undefined, https: undefined, exempt: [] };
  const tunnel = rules.https === undefined ? undefined : new TunnelAgent(rules.https, { ...tls, lookup });
  const open: Open = (url, details) => {
    const proxy = proxyFor(url, rules);
    if (url.protocol === 'https:') return httpsRequest(url, { ...details, agent: proxy === undefined ? secure : (tunnel ?? secure) });
    return proxy === undefined ? httpRequest(url, { ...details, agent: plain }) : requestThroughProxy(proxy, url, { ...details, lookup });
  };
  return {
    request: async (request) => withoutSecrets(await requestOnce(request, options.clock, open), request, options.redact),
    stream: async (request) => withoutSecretLines(await openStream(request, open), options.redact),
    close: () => {
      plain.destroy();
      secure.destroy();
      tunnel?.destroy();
    },
  };
}

/** Statuses from here on tell of a failure: the body is for people. */
const firstFailure = 400;

/** A failed answer without secrets, if it is not judged. Of other answers revisions and images are read, and nothing is taken out. */
function withoutSecrets(answer: HttpResponse, { isJudged = false }: HttpRequest, redact: Redactor): HttpResponse {
  return answer.status < firstFailure || isJudged ? answer : { ...answer, body: redact(answer.body) };
}

function withoutSecretLines(stream: HttpStream, redact: Redactor): HttpStream {
  return stream.status < firstFailure ? stream : { ...stream, lines: redactedLines(stream.lines, redact) };
}

async function* redactedLines(lines: AsyncIterable<string>, redact: Redactor): AsyncIterable<string> {
  for await (const line of lines) yield redact(line);
}

type Open = (url: URL, details: RequestOptions) => ClientRequest;

async function requestOnce(request: HttpRequest, clock: Clock, open: Open): Promise<HttpResponse> {
  const attempt = { method: request.method, url: request.url, sent: false };
  try {
    return await withDeadline(clock, request, (stop) => clock.during(exchange(request, { open, stop, attempt })));
  } catch (error) {
    throw toTransportError(error, attempt);
  }
}

interface Attempt {
  readonly method: string;
  readonly url: URL;
  sent: boolean;
}

interface Exchange {
  readonly open: Open;
  readonly stop: AbortSignal;
  readonly attempt: Attempt;
}

async function exchange(request: HttpRequest, { open, stop, attempt }: Exchange): Promise<HttpResponse> {
  const response = await send(request, { open, stop, attempt });
  try {
    const answer = { status: response.statusCode ?? 0, headers: flatten(response) };
    if (request.returnRedirect !== true) refuseRedirect(answer, request.url);
    return { ...answer, body: await joinBody(response, request.maxBodyBytes ?? defaultMaxBytes) };
  } catch (error) {
    response.destroy();
    throw error;
  }
}

async function send(request: HttpRequest | HttpStreamRequest, { open, stop, attempt }: Exchange): Promise<IncomingMessage> {
  if (isForbiddenAddress(request.url.hostname)) {
    throw new AdapterError('refused', 'a link-local or cloud-metadata address, which is never connected to');
  }
  const body = 'body' in request ? request.body : undefined;
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const outgoing = open(request.url, { method: request.method, headers: { ...request.headers, ...length }, signal: stop });
    noteWhenSent(outgoing, attempt);
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Until the connection stands (TLS included) nothing of the request can have reached the server. */
function noteWhenSent(outgoing: ClientRequest, attempt: Attempt): void {
  outgoing.on('socket', (socket) => {
    if (socket.connecting) {
      socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', () => {
        attempt.sent = true;
      });
    } else {
      attempt.sent = true;
    }
  });
}

function flatten(response: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

async function openStream(request: HttpStreamRequest, open: Open): Promise<HttpStream> {
  const attempt = { method: request.method, url: request.url, sent: false };
  try {
    const response = await untilStopped(send(request, { open, stop: request.signal, attempt }), request.signal);
    const answer = { status: response.statusCode ?? 0, headers: flatten(response) };
    try {
      refuseRedirect(answer, request.url);
    } catch (error) {
      response.destroy();
      throw error;
    }
    return { ...answer, lines: readLines(response, request) };
  } catch (error) {
    throw toTransportError(error, attempt);
  }
}

async function* readLines(response: IncomingMessage, request: HttpStreamRequest): AsyncIterable<string> {
  try {
    response.setEncoding('utf8');
    yield* splitLines(response as AsyncIterable<string>, request.maxLineBytes ?? defaultMaxBytes);
  } catch (error) {
    throw toTransportError(request.signal.aborted ? stopReason(request.signal) : error, { ...request, sent: true });
  } finally {
    response.destroy();
  }
}
