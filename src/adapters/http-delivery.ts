import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { oneLine } from '../core/one-line.js';
import { retryAfterMs } from './http-errors.js';
import { retrying } from './http-policy.js';
import type { HttpRequest, HttpResponse, HttpTransport } from './http-types.js';

export interface DeliveryOptions {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  /** For all attempts and pauses together. Default 15 s. */
  readonly timeoutMs?: number | undefined;
}

const attempts = 3;

/**
 * Posts until it is answered, within the time. What was posted is posted again only where it certainly did not arrive: no
 * connection came about, or the server said to come back later (429 with `Retry-After`) and there is time for that.
 */
export async function deliver(
  request: Pick<HttpRequest, 'url' | 'headers' | 'body' | 'signal'>,
  { transport, clock, timeoutMs = 15_000 }: DeliveryOptions,
): Promise<HttpResponse> {
  const end = clock.monotonicMs() + timeoutMs;
  const isRetryable = (error: AdapterError): boolean => {
    const inTime = clock.monotonicMs() + (error.retryAfterMs ?? 0) < end;
    return inTime && (error.code === 'rate-limited' ? error.retryAfterMs !== undefined : error.status === undefined && !error.ambiguous && error.retryable);
  };
  return await retrying(async (remainingMs) => {
    const answer = await transport.request({ ...request, method: 'POST', timeoutMs: remainingMs, maxBodyBytes: 1024 * 1024 });
    const wait = retryAfterMs(answer.headers, clock.now());
    if (answer.status === 429) throw new AdapterError('rate-limited', `${request.url.origin} answered 429: ${oneLine(withoutAddress(answer.body, request.url), 200) || 'too many requests'}`, { status: 429, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
    return answer;
  }, { clock, attempts, deadlineMs: timeoutMs, signal: request.signal, isRetryable });
}

/** What a status that is no success means. */
export function codeOfStatus(status: number): 'rate-limited' | 'unavailable' | 'forbidden' | 'not-found' | 'refused' {
  switch (status) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'unavailable' : 'refused';
  }
}

/** Error pages like to quote the address that was asked for: of it only the origin may be told. */
export function withoutAddress(text: string, url: URL): string {
  const secrets = [url.search, url.pathname, decodePath(url.pathname), ...url.pathname.split('/'), ...url.searchParams.values()].filter((part) => part.length >= 6);
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
