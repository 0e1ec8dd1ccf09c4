import type { Access } from './access.js';
import { goJson, type SimulatorRequest, type SimulatorResponse } from './http-messages.js';
import type { SimulatorOptions } from './options.js';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/** The public client of Argo CD: its password is empty. */
const CLIENT = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;

/**
 * `/api/dex/token`: an identity token for a token of this server (RFC 8693).
 * Source: server/handlers.go of dex, handleTokenExchange.
 */
export function exchangeToken(request: SimulatorRequest, { dex }: Pick<SimulatorOptions, 'dex'>, access: Access): SimulatorResponse {
  const form = new URLSearchParams(request.body ?? '');
  if (request.headers?.['authorization'] !== CLIENT) return refusal(401, 'invalid_client', 'Invalid client credentials.');
  if (form.get('grant_type') !== EXCHANGE) return refusal(400, 'unsupported_grant_type', '');
  const subjectToken = form.get('subject_token') ?? '';
  if (form.get('subject_token_type') !== ID_TOKEN || form.get('requested_token_type') !== ACCESS_TOKEN || subjectToken === '') return refusal(400, 'invalid_request', 'Missing or unknown token type.');
  const connector = Object.entries(dex ?? {}).find(([id]) => id === form.get('connector_id'))?.[1];
  if (connector === undefined) return refusal(400, 'invalid_request', 'Requested connector does not exist.');
  const username = connector(subjectToken);
  if (username === undefined) return refusal(401, 'access_denied', '');
  return answer(200, { access_token: access.issue(username), issued_token_type: ACCESS_TOKEN, token_type: 'bearer', expires_in: 86_399 });
}

function refusal(status: number, error: string, description: string): SimulatorResponse {
  return answer(status, { error, ...(description === '' ? {} : { error_description: description }) });
}

function answer(status: number, value: object): SimulatorResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: goJson(value) };
}
