import type { ApiRequest } from '../core/argocd/api-errors.js';
import { parseApplicationList } from '../core/argocd/api-json.js';
import { isJsonObject, parseJson, type JsonObject } from '../core/json.js';
import type { ServerQuestionsPort } from '../engine/doctor-ports.js';
import { ask, type QueryConnection } from './http-argocd-queries.js';
import type { HttpRequest, HttpResponse } from './http-types.js';

/** What these requests need of the client. `sendOpenly` sends without a credential. */
export interface QuestionConnection extends Pick<QueryConnection, 'base' | 'clock' | 'random' | 'send'> {
  readonly sendOpenly: (request: HttpRequest) => Promise<HttpResponse>;
}

/** Whoever waits for an examination sees nothing meanwhile. */
const within = { attemptMs: 10_000, deadlineMs: 30_000, attempts: 3 } as const;

/** Questions about the server itself, and about what the credential may do. */
export function createQuestions(connection: QuestionConnection): ServerQuestionsPort {
  const { base } = connection;
  const get = async <T>(path: string, action: ApiRequest['action'], { parse, signal, open = false }: { readonly parse: (body: string) => T | undefined; readonly signal: AbortSignal; readonly open?: boolean }): Promise<T> =>
    await ask(open ? { ...connection, send: connection.sendOpenly } : connection, { method: 'GET', url: new URL(`${base}${path}`), signal, about: { action, name: '' }, parse, within });
  return {
    serverUrl: base,
    version: async (signal) => await get('/api/version', 'version', { signal, open: true, parse: (body) => textAt(objectOf(body), 'Version') }),
    user: async (signal) => (await get('/api/v1/session/userinfo', 'whoami', { signal, parse: (body) => {
      const object = objectOf(body);
      return object === undefined ? undefined : { name: object['loggedIn'] === true ? (textAt(object, 'username') ?? 'somebody') : undefined };
    } })).name,
    mayI: async ({ resource, action, object }, signal) => {
      const path = `/api/v1/account/can-i/${[resource, action, ...object.split('/')].map(encodeURIComponent).join('/')}`;
      const answer = await get(path, 'can-i', { signal, parse: (body) => {
        const value = textAt(objectOf(body), 'value');
        return value === 'yes' || value === 'no' ? value : undefined;
      } });
      return answer === 'yes';
    },
    applications: async (signal) => {
      const list = await get('/api/v1/applications', 'list', { signal, parse: parseApplicationList });
      return list.map(({ metadata: { name, namespace, ownerReferences = [] }, spec: { project } }) => ({ name, namespace, project, owned: ownerReferences.some(({ kind }) => kind === 'ApplicationSet') }));
    },
  };
}

function objectOf(body: string): JsonObject | undefined {
  const value = parseJson(body);
  return isJsonObject(value) ? value : undefined;
}

function textAt(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
