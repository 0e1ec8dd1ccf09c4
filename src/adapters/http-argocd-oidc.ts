import { AdapterError } from '../core/adapter-error.js';
import { explainApiError, type ApiRequest } from '../core/argocd/api-errors.js';
import { parseAccessToken, parseIdentityToken, parseOidcConnectors } from '../core/argocd/api-json.js';
import { harmless, loginTimeoutMs, type Login } from './http-argocd-login.js';
import { requireEndpoint } from './http-policy.js';
import type { HttpRequest, HttpResponse, HttpTransport } from './http-types.js';

/** The identity token of a CI job, to be exchanged at Argo CD's Dex for a token of Argo CD (RFC 8693). */
export interface OidcAuth {
  readonly kind: 'oidc';
  readonly identity: IdentitySource;
  /** What the identity token is asked for; the host of the server where absent. */
  readonly audience?: string | undefined;
  /** Id in Dex; the only OIDC connector where absent, and `direct` to send the identity token itself. */
  readonly connectorId?: string | undefined;
}

/** A token that is given (GitLab), or GitHub's service that gives one to each job. Its transport has neither the authority nor the certificate of Argo CD. */
export type IdentitySource =
  | { readonly kind: 'given'; readonly token: string }
  | { readonly kind: 'github'; readonly requestUrl: string; readonly requestToken: string; readonly transport: HttpTransport };

/** The connector id that stands for no exchange: Argo CD trusts the issuer itself (`oidc.config`). */
const direct = 'direct';

/** The client of Argo CD's command line, which has no password. Source: docs/operator-manual/user-management of argo-cd. */
const publicClient = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;

/** A token of Argo CD for the identity of the job. */
export async function exchangeIdentity(auth: OidcAuth, login: Login): Promise<string> {
  const identity = await identityToken(auth, login);
  if (auth.connectorId === direct) return identity;
  const connectorId = auth.connectorId ?? (await onlyConnector(login));
  const form = new URLSearchParams({
    connector_id: connectorId,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    scope: 'openid email profile federated:id',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token: identity,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  });
  const answer = await send(login, {
    method: 'POST',
    url: new URL(`${login.base}/api/dex/token`),
    headers: { ...login.headers, Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded', Authorization: publicClient },
    body: form.toString(),
  });
  return tokenIn(answer, { action: 'exchange', parse: parseAccessToken, secret: identity });
}

/** A redirect is how Argo CD's proxy shows that Dex itself failed. */
async function send(login: Login, request: Omit<HttpRequest, 'timeoutMs' | 'signal'>): Promise<HttpResponse> {
  try {
    return await harmless(login.transport.request({ ...request, timeoutMs: loginTimeoutMs, signal: login.signal }));
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== 'redirected') throw error;
    throw new AdapterError('redirected', error.message, { cause: error, hint: 'Dex failed: its log (argocd-dex-server) says why. It needs a connector of type oidc for the issuer of the token.' });
  }
}

async function identityToken({ identity, audience }: OidcAuth, login: Login): Promise<string> {
  if (identity.kind === 'given') return identity.token;
  const url = requireEndpoint(identity.requestUrl, { input: 'ACTIONS_ID_TOKEN_REQUEST_URL', allowHttp: false });
  url.searchParams.set('audience', audience ?? new URL(login.base).host);
  const answer = await identity.transport.request({
    method: 'GET',
    url,
    headers: { Accept: 'application/json', Authorization: `Bearer ${identity.requestToken}` },
    timeoutMs: loginTimeoutMs,
    signal: login.signal,
  });
  const token = answer.status === 200 ? parseIdentityToken(answer.body) : undefined;
  if (token !== undefined) return token;
  throw new AdapterError(answer.status >= 500 ? 'unavailable' : 'unauthenticated', `Asked for an identity token of this job, GitHub answered ${answer.status}`, {
    status: answer.status,
    retryable: answer.status >= 500,
    hint: 'The job needs permissions: {id-token: write}.',
  });
}

async function onlyConnector(login: Login): Promise<string> {
  const answer = await send(login, { method: 'GET', url: new URL(`${login.base}/api/v1/settings`), headers: { ...login.headers, Accept: 'application/json' } });
  const connectors = answer.status === 200 ? parseOidcConnectors(answer.body) : undefined;
  if (connectors === undefined) throw refusal(answer, { action: 'settings' });
  const [only] = connectors;
  if (only !== undefined && connectors.length === 1) return only;
  throw new AdapterError('refused', connectors.length === 0 ? 'Argo CD has no connector of type oidc in its dex.config' : `Argo CD has several OIDC connectors: ${connectors.join(', ')}`, {
    hint: connectors.length === 0
      ? 'Add one for the issuer of this CI system to dex.config of argocd-cm, or set argocd-oidc-connector-id: direct where oidc.config trusts the issuer.'
      : 'Name the one for this CI system by argocd-oidc-connector-id.',
  });
}

function tokenIn(answer: HttpResponse, { action, parse, secret }: { readonly action: ApiRequest['action']; readonly parse: (body: string) => string | undefined; readonly secret: string }): string {
  const token = answer.status === 200 ? parse(answer.body) : undefined;
  if (token !== undefined) return token;
  throw refusal({ ...answer, body: answer.body.replaceAll(secret, '***') }, { action });
}

function refusal(answer: HttpResponse, { action }: Pick<ApiRequest, 'action'>): AdapterError {
  return explainApiError({ action, name: '' }, {
    status: answer.status,
    contentType: answer.headers['content-type'] ?? '',
    body: answer.status === 200 ? '' : answer.body,
  });
}
