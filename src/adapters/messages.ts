import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { oneLine } from '../core/one-line.js';
import type { MessagePort } from '../engine/ports.js';
import { retryAfterMs } from './http-errors.js';
import { requireEndpoint } from './http-policy.js';
import type { HttpTransport } from './http-types.js';

export interface MessagesOptions {
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly allowHttp?: boolean | undefined;
  /** Default 15 s. */
  readonly timeoutMs?: number | undefined;
}

/** Posts JSON once. The address of a webhook is a secret: no error says more of it than the origin. */
export function createMessages(options: MessagesOptions): MessagePort {
  return {
    post: async (address, body, signal) => {
      const url = requireEndpoint(address, { input: 'The address of the message', allowHttp: options.allowHttp ?? false });
      const answer = await options.transport.request({
        method: 'POST',
        url,
        headers: { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'osop-argocd' },
        body: JSON.stringify(body),
        timeoutMs: options.timeoutMs ?? 15_000,
        maxBodyBytes: 1024 * 1024,
        signal,
      });
      if (answer.status >= 400) {
        const wait = retryAfterMs(answer.headers, options.clock.now());
        throw new AdapterError(codeOf(answer.status), `${url.origin} answered ${answer.status}: ${oneLine(withoutAddress(answer.body, url), 200) || 'nothing'}`, {
          status: answer.status,
          ...(wait === undefined ? {} : { retryAfterMs: wait }),
        });
      }
    },
  };
}

function codeOf(status: number): 'rate-limited' | 'unavailable' | 'forbidden' | 'not-found' | 'refused' {
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

/** Error pages like to quote the path that was asked for. */
function withoutAddress(text: string, url: URL): string {
  const secrets = [url.search, url.pathname, decodePath(url.pathname), ...url.pathname.split('/')].filter((part) => part.length >= 6);
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
