import { explainApiError } from '../core/argocd/api-errors.js';
import { parseSessionToken } from '../core/argocd/api-json.js';
import { exchangeIdentity, type OidcAuth } from './http-argocd-oidc.js';
import { harmless, loginTimeoutMs, type Login } from './http-argocd-login.js';
import { retryAfterMs } from './http-errors.js';
import type { HttpResponse } from './http-types.js';

/** How to prove who is asking. */
export type ArgocdAuth =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'session'; readonly username: string; readonly password: string }
  | OidcAuth;

type LoginAuth = Exclude<ArgocdAuth, { readonly kind: 'token' }>;
type SessionAuth = ArgocdAuth & { readonly kind: 'session' };

/** Hands out the token of the server. */
export interface TokenSource {
  token(): Promise<string>;
  /** A newer token than the `stale` one that was rejected; undefined where there is no way to get one. */
  renew(stale: string): Promise<string | undefined>;
}

/** A fixed token, or a login that is made at first use and shared by everyone who asks at the same time. */
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

async function logIn(auth: LoginAuth, login: Login): Promise<string> {
  return auth.kind === 'oidc' ? await exchangeIdentity(auth, login) : await openSession(auth, login);
}

async function openSession(auth: SessionAuth, login: Login): Promise<string> {
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

async function askForSession(auth: SessionAuth, login: Login): Promise<HttpResponse> {
  return await harmless(login.transport.request({
    method: 'POST',
    url: new URL(`${login.base}/api/v1/session`),
    headers: { ...login.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: auth.username, password: auth.password }),
    timeoutMs: loginTimeoutMs,
    signal: login.signal,
  }));
}
