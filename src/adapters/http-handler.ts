import type { Clock } from '../core/clock.js';
import { untilStopped, withDeadline } from './http-deadline.js';
import { refuseRedirect, toTransportError } from './http-errors.js';
import { joinBody, splitLines, wholeBody } from './http-lines.js';
import { defaultMaxBytes, type HttpRequest, type HttpStream, type HttpStreamRequest, type HttpTransport } from './http-types.js';

/** A server as a function. `path` includes the query; header names are in lower case; no body is `''`. The signal says that nobody waits any more. */
export type HttpHandler = (request: {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string>;
}>;

/**
 * A transport without sockets, for rehearsals. Its deadlines run on the same clock as the handler's own waits,
 * so a server that never answers times out in no real time.
 */
export function createHandlerTransport(handle: HttpHandler, clock: Clock): HttpTransport {
  return {
    request: async (request) => {
      try {
        return await withDeadline(clock, request, (stop) => requestWhole(handle, request, stop));
      } catch (error) {
        throw toTransportError(error, { ...request, sent: true });
      }
    },
    stream: (request) => openStream(handle, request),
    close: () => undefined,
  };
}

async function requestWhole(handle: HttpHandler, request: HttpRequest, stop: AbortSignal): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string }> {
  const answer = await handle(incoming(request, stop));
  const headers = lowerCase(answer.headers);
  if (request.returnRedirect !== true) refuseRedirect({ status: answer.status, headers }, request.url);
  const most = request.maxBodyBytes ?? defaultMaxBytes;
  const body = typeof answer.body === 'string' ? wholeBody(answer.body, most) : await joinBody(untilAborted(answer.body, stop), most);
  return { status: answer.status, headers, body };
}

async function openStream(handle: HttpHandler, request: HttpStreamRequest): Promise<HttpStream> {
  try {
    const answer = await untilStopped(request.signal.aborted ? undefined : handle(incoming(request, request.signal)), request.signal);
    const headers = lowerCase(answer.headers);
    refuseRedirect({ status: answer.status, headers }, request.url);
    return { status: answer.status, headers, lines: readLines(answer.body, request) };
  } catch (error) {
    throw toTransportError(error, { ...request, sent: true });
  }
}

async function* readLines(body: string | AsyncIterable<string>, request: HttpStreamRequest): AsyncIterable<string> {
  try {
    yield* splitLines(untilAborted(chunksOf(body), request.signal), request.maxLineBytes ?? defaultMaxBytes);
  } catch (error) {
    throw toTransportError(error, { ...request, sent: true });
  }
}

function incoming(request: HttpRequest | HttpStreamRequest, signal: AbortSignal): Parameters<HttpHandler>[0] {
  return {
    method: request.method,
    path: `${request.url.pathname}${request.url.search}`,
    headers: lowerCase(request.headers),
    body: ('body' in request ? request.body : undefined) ?? '',
    signal,
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function* chunksOf(body: string | AsyncIterable<string>): AsyncIterable<string> {
  if (typeof body === 'string') {
    yield body;
  } else {
    yield* body;
  }
}

/** Passes chunks on until the signal is aborted. The source is told to end, but not waited for: it may be asleep. */
async function* untilAborted(chunks: AsyncIterable<string>, signal: AbortSignal): AsyncIterable<string> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await untilStopped(source.next(), signal);
      if (step.done === true) {
        return;
      }
      yield step.value;
    }
  } finally {
    source.return?.().then(undefined, () => undefined);
  }
}
