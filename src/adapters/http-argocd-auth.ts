import { AdapterError } from '../core/adapter-error.js';
import { explainApiError } from '../core/argocd/api-errors.js';
import { parseSessionToken } from '../core/argocd/api-json.js';
import { retryAfterMs } from './http-errors.js';
import type { HttpResponse, HttpTransport } from './http-types.js';

/** How to prove who is asking. */
export type ArgocdAuth =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'session'; readonly username: string; readonly password: string };

type SessionAuth = ArgocdAuth & { readonly kind: 'session' };

/** Hands out the token of the server. */
export interface TokenSource {
  token(): Promise<string>;
  /** A newer token than the `stale` one that was rejected; undefined where there is no way to get one. */
  renew(stale: string): Promise<string | undefined>;
}

interface Login {
  readonly transport: HttpTransport;
  /** `…/api/v1/session` of the configured server. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
}

const loginTimeoutMs = 30_000;

/** A fixed token, or a session that is opened at first use and shared by everyone who asks at the same time. */
export function createTokenSource(auth: ArgocdAuth, login: Login): TokenSource {
  if (auth.kind === 'token') {
    return { token: async () => auth.token, renew: async () => undefined };
  }
  let current: Promise<string> | undefined;
  const open = async (): Promise<string> => {
    current ??= logIn(auth, login);
    try {
      return await current;
    } catch (error) {
      current = undefined;
      throw error;
    }
  };
  return {
    token: open,
    renew: async (stale) => {
      if (current !== undefined && (await current) === stale) {
        current = undefined;
      }
      return open();
    },
  };
}

async function logIn(auth: SessionAuth, login: Login): Promise<string> {
  const answer = await askForSession(auth, login);
  const token = answer.status === 200 ? parseSessionToken(answer.body) : undefined;
  if (token === undefined) {
    throw explainApiError(
      { action: 'login', name: '' },
      {
        status: answer.status,
        contentType: answer.headers['content-type'] ?? '',
        body: answer.status === 200 ? '' : answer.body,
        retryAfterMs: retryAfterMs(answer.headers, login.now()),
      },
    );
  }
  return token;
}

/** A login that got no answer has changed nothing that matters, so it is neither ambiguous nor final. */
async function askForSession(auth: SessionAuth, login: Login): Promise<HttpResponse> {
  try {
    return await login.transport.request({
      method: 'POST',
      url: login.url,
      headers: { ...login.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: auth.username, password: auth.password }),
      timeoutMs: loginTimeoutMs,
      signal: login.signal,
    });
  } catch (error) {
    if (error instanceof AdapterError && error.ambiguous) {
      throw new AdapterError(error.code, error.message, {
        cause: error.cause,
        retryable: error.code === 'unreachable' || error.code === 'timeout',
        ...(error.hint === undefined ? {} : { hint: error.hint }),
      });
    }
    throw error;
  }
}
