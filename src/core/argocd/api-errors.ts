import { AdapterError, type AdapterErrorCode } from '../adapter-error.js';
import { oneLine } from '../one-line.js';
import { parseErrorMessage } from './api-json.js';

/** What was asked of the API, in the words of its RBAC. `project` where an earlier answer told it. */
export interface ApiRequest {
  readonly action: 'get' | 'managed' | 'render' | 'sync' | 'rollback' | 'terminate' | 'login' | 'list' | 'windows' | 'confirm' | 'read-set' | 'generate-set' | 'settings' | 'exchange' | 'logs' | 'act' | 'create' | 'update' | 'delete' | 'refresh-set' | 'version' | 'whoami' | 'can-i';
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly project?: string | undefined;
  /** Action of the RBAC where that depends on what is asked, such as `action/argoproj.io/Rollout/resume`. */
  readonly permission?: string | undefined;
}

/** An answer that is not the one asked for. */
export interface ApiAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly retryAfterMs?: number | undefined;
}

interface Verdict {
  readonly code: AdapterErrorCode;
  readonly retryable?: boolean;
  readonly hint?: string;
}

/**
 * Explains a refusal or failure of Argo CD's REST API: what was asked, what came back, what to do.
 * A 5xx or an unreadable answer to a request that changes something is `ambiguous`.
 * Source of the texts: server/application/application.go and util/grpc/errors.go of argo-cd.
 */
export function explainApiError(request: ApiRequest, answer: ApiAnswer): AdapterError {
  const message = parseErrorMessage(answer.body);
  const verdict = message === undefined ? byUnreadableBody(answer) : (byMessage(request, answer, message) ?? byStatus(request, answer.status));
  const said = message ?? (looksLikeHtml(answer) ? 'a web page' : oneLine(answer.body, 200) || 'nothing');
  const mutates = mutating.has(request.action);
  const undecided = answer.status >= 500 || answer.status === 408 || answer.status < 300;
  return new AdapterError(verdict.code, `Asked to ${describe(request)}, Argo CD answered ${answer.status}: ${oneLine(said, 600)}`, {
    status: answer.status,
    ambiguous: mutates && undecided,
    retryable: (verdict.retryable ?? false) && !(mutates && undecided),
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
    ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
  });
}

const mutating: ReadonlySet<ApiRequest['action']> = new Set(['sync', 'rollback', 'terminate', 'confirm', 'act', 'create', 'update', 'delete', 'refresh-set']);

const verbs = {
  get: 'read application',
  managed: 'read the resources of application',
  render: 'render the manifests of application',
  sync: 'sync application',
  rollback: 'roll back application',
  terminate: 'end the operation of application',
  login: 'log in',
  list: 'list applications',
  windows: 'read the sync windows of application',
  confirm: 'confirm the pruning of application',
  'read-set': 'read ApplicationSet',
  'generate-set': 'generate the applications of ApplicationSet',
  settings: 'read its settings',
  exchange: 'exchange the identity token of this job',
  logs: 'read logs of application',
  act: 'run an action on a resource of application',
  create: 'create application',
  update: 'update application',
  delete: 'delete application',
  'refresh-set': 'refresh ApplicationSet',
  version: 'tell its version',
  whoami: 'tell whose credential this is',
  'can-i': 'tell what this credential may do',
} as const;

/** Resource and action of Argo CD's RBAC for each request. */
const permissions: { readonly [A in ApiRequest['action']]: readonly [resource: string, action: string] } = {
  get: ['applications', 'get'],
  managed: ['applications', 'get'],
  render: ['applications', 'get'],
  sync: ['applications', 'sync'],
  rollback: ['applications', 'sync'],
  terminate: ['applications', 'sync'],
  login: ['applications', 'get'],
  list: ['applications', 'get'],
  windows: ['applications', 'get'],
  confirm: ['applications', 'update'],
  'read-set': ['applicationsets', 'get'],
  'generate-set': ['applicationsets', 'create'],
  settings: ['applications', 'get'],
  exchange: ['applications', 'get'],
  logs: ['logs', 'get'],
  act: ['applications', 'action/*'],
  create: ['applications', 'create'],
  update: ['applications', 'update'],
  delete: ['applications', 'delete'],
  'refresh-set': ['applicationsets', 'update'],
  version: ['applications', 'get'],
  whoami: ['applications', 'get'],
  'can-i': ['applications', 'get'],
};

function describe(request: ApiRequest): string {
  const app = request.namespace === undefined ? request.name : `${request.namespace}/${request.name}`;
  return `${verbs[request.action]} ${app}`.trim();
}

function looksLikeHtml(answer: ApiAnswer): boolean {
  return /^text\/html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.body);
}

const proxyHint = 'A proxy, ingress or single sign-on in front of Argo CD answered in its place: let /api requests through, add its header with argocd-headers, and check the root path in argocd-server.';

function byUnreadableBody(answer: ApiAnswer): Verdict {
  const temporary = isTemporary(answer.status);
  if (looksLikeHtml(answer) && answer.status !== 429) {
    return { code: 'protocol', retryable: temporary, hint: proxyHint };
  }
  switch (answer.status) {
    case 401:
      return { code: 'unauthenticated', hint: proxyHint };
    case 404:
      return { code: 'protocol', hint: 'There is no Argo CD API at this address: check argocd-server, and add the root path where the server has one.' };
    case 415:
      return { code: 'protocol', hint: 'A proxy seems to change the Content-Type: Argo CD wants exactly application/json.' };
    case 429:
      return { code: 'rate-limited', retryable: true };
    default:
      return temporary ? { code: 'unavailable', retryable: true } : { code: 'protocol', retryable: answer.status < 300, hint: proxyHint };
  }
}

function isTemporary(status: number): boolean {
  return status === 408 || status >= 500;
}

function byMessage(request: ApiRequest, answer: ApiAnswer, message: string): Verdict | undefined {
  if (message.includes('blocked by sync window')) {
    return { code: 'window-closed', hint: 'A sync window of the project is closed. Run again when it is open, wait for it with on-sync-window: wait, or let the window allow manual syncs.' };
  }
  if (message.includes('invalid sync window')) {
    return { code: 'refused', hint: 'A sync window of the project cannot be read: correct its schedule or duration.' };
  }
  if (message.includes('permission denied')) {
    return { code: 'forbidden', hint: missingPermission(request, message) };
  }
  if (message.includes('another operation is already in progress')) {
    return { code: 'conflict', retryable: true, hint: 'Wait for the operation that runs (on-operation-in-progress: wait), or terminate it.' };
  }
  if (message.includes('rollback cannot be initiated when auto-sync is enabled')) {
    return { code: 'refused', hint: 'Under auto-sync only git decides what runs: revert the commit (rollback: git-revert), or switch auto-sync off first.' };
  }
  if (/auto-sync currently set to/.test(message)) {
    return { code: 'refused', hint: 'Under auto-sync a revision cannot be pinned: leave the revision out, so that the target revision is synced.' };
  }
  if (/does not have deployment with id/.test(message)) {
    return { code: 'not-found', hint: 'The history of the application is short (ten entries by default): choose an id that it still has.' };
  }
  if (message.includes('No operation is in progress')) {
    return { code: 'not-found', retryable: true, hint: 'Either it has ended, or the controller has not picked it up yet: read the application again.' };
  }
  if (request.action === 'exchange' && answer.status === 400) return { code: 'refused', hint: exchangeHint };
  if (answer.status === 401) {
    return { code: 'unauthenticated', hint: loginHint(request, message) };
  }
  return undefined;
}

const exchangeHint = 'Dex does not take the identity token of this job: check that dex.config of argocd-cm has a connector of type oidc for its issuer, that argocd-oidc-connector-id is its id, and that oauth2.grantTypes, where set, allows token-exchange.';

function loginHint(request: ApiRequest, message: string): string {
  if (request.action === 'exchange') return exchangeHint;
  if (request.action === 'login') {
    return 'Check argocd-username and argocd-password, and that the account has the login capability. Argo CD gives the same answer after too many failed logins.';
  }
  return message.includes('no session information')
    ? 'The token was not recognised: argocd-auth-token must be a whole Argo CD token (three parts with dots).'
    : 'Issue a new token (argocd account generate-token, or a project role) and store it as argocd-auth-token.';
}

/** The policy line to add. Argo CD names subject and object only where it does not mask the refusal. */
function missingPermission(request: ApiRequest, message: string): string {
  const detailed = /permission denied: ([\w-]+), ([\w/-]+), ([^,\s]+), sub: ([^,\s]+)/.exec(message);
  if (detailed !== null) {
    return `Add to the RBAC policy: p, ${detailed[4]}, ${detailed[1]}, ${detailed[2]}, ${detailed[3]}, allow`;
  }
  const [resource, usual] = permissions[request.action];
  const action = request.permission ?? usual;
  const object = [request.project ?? '<project>', ...(request.namespace === undefined ? [] : [request.namespace]), request.name].join('/');
  return (
    `Add to the RBAC policy: p, role:<role>, ${resource}, ${action}, ${object}, allow` +
    ' (the role of the account that the token is for). Argo CD answers the same when the application does not exist: check its name and namespace.'
  );
}

function byStatus(request: ApiRequest, status: number): Verdict {
  switch (status) {
    case 403:
      return { code: 'forbidden' };
    case 404:
      return { code: 'not-found', hint: 'Check the name of the application and its namespace.' };
    case 408:
      return { code: 'timeout', retryable: true };
    case 409:
      return { code: 'conflict', retryable: true };
    case 429:
      return { code: 'rate-limited', retryable: true };
    case 502:
    case 503:
    case 504:
      return { code: 'unavailable', retryable: true };
    default:
      return status >= 500 ? { code: 'failed', retryable: true } : { code: status < 300 ? 'protocol' : 'refused', retryable: status < 300 && request.action === 'get' };
  }
}
