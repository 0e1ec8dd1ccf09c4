export const id = 3659;
export const ids = [3659,4490];
export const modules = {

/***/ 33659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArgocdClient: () => (/* binding */ createArgocdClient),
  createArgocdQuestions: () => (/* binding */ createArgocdQuestions)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/core/json.js
var json = __webpack_require__(59408);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/answer-shape.js

const source = { 'repoURL!': 'text', path: 'text', targetRevision: 'text', chart: 'text', ref: 'text' };
const destination = { server: 'text', name: 'text', namespace: 'text' };
const health = { status: 'text', message: 'text', lastTransitionTime: 'text' };
const initiatedBy = { username: 'text', automated: 'flag' };
const named = { 'name!': 'text', 'value!': 'text' };
const operation = {
    sync: { revision: 'text', revisions: ['text'], prune: 'flag', dryRun: 'flag', resources: ['object'], source, sources: [source], syncOptions: ['text'], syncStrategy: { apply: 'object', hook: 'object' }, autoHealAttemptsCount: 'number' },
    initiatedBy, info: [named], retry: 'object',
};
const hydration = { drySHA: 'text', hydratedSHA: 'text' };
const object = { group: 'text', version: 'text', 'kind!': 'text', namespace: 'text', 'name!': 'text' };
/** What `Application` says, as far as it is read. */
const application = {
    'metadata!': {
        'name!': 'text', namespace: 'text', uid: 'text', resourceVersion: 'text', annotations: 'texts', labels: 'texts', deletionTimestamp: 'text', ownerReferences: [{ 'kind!': 'text', 'name!': 'text' }],
    },
    'spec!': {
        'project!': 'text', 'destination!': destination, source, sources: [source],
        sourceHydrator: { drySource: source, syncSource: { targetBranch: 'text', path: 'text', repoURL: 'text' }, hydrateTo: { targetBranch: 'text' } },
        syncPolicy: { automated: { prune: 'flag', selfHeal: 'flag', allowEmpty: 'flag', enabled: 'flag' }, syncOptions: ['text'] },
        ignoreDifferences: ['object'],
    },
    status: {
        sync: { status: 'text', revision: 'text', revisions: ['text'], comparedTo: { source, sources: [source], destination } },
        health,
        resources: [{ ...object, status: 'text', health, hook: 'flag', requiresPruning: 'flag' }],
        history: [{ 'id!': 'number', revision: 'text', revisions: ['text'], 'deployedAt!': 'text', deployStartedAt: 'text', source, sources: [source], initiatedBy }],
        conditions: [{ 'type!': 'text', 'message!': 'text', lastTransitionTime: 'text' }],
        reconciledAt: 'text',
        operationState: {
            'operation!': operation, 'phase!': 'text', message: 'text', 'startedAt!': 'text', finishedAt: 'text', retryCount: 'number',
            syncResult: { revision: 'text', revisions: ['text'], source, sources: [source], resources: [{ ...object, status: 'text', message: 'text', hookType: 'text', hookPhase: 'text', syncPhase: 'text' }] },
        },
        sourceHydrator: { lastSuccessfulOperation: hydration, currentOperation: { ...hydration, phase: 'text', message: 'text' }, lastComparedDryRevision: 'text' },
        controllerNamespace: 'text',
        summary: { externalURLs: ['text'], images: ['text'] },
    },
    operation,
};
const treeNode = { ...object, uid: 'text', parentRefs: [{ uid: 'text' }], health, createdAt: 'text', info: [named] };
const answer_shape_event = { type: 'text', count: 'number', reason: 'text', message: 'text', firstTimestamp: 'text', lastTimestamp: 'text', eventTime: 'text', metadata: { name: 'text', creationTimestamp: 'text' } };
const shapes = { application, treeNode, event: answer_shape_event };
/**
 * Whether a value has the types that are relied on; it then has what Go leaves out where it is empty. Argo CD always
 * answers so: what does not, comes from somebody else, and nothing is concluded from it.
 */
function hasShape(value, of) {
    return conforms(value, shapes[of]);
}
function conforms(value, shape) {
    if (shape === 'text')
        return typeof value === 'string';
    if (shape === 'number')
        return typeof value === 'number';
    if (shape === 'flag')
        return typeof value === 'boolean';
    if (Array.isArray(shape))
        return Array.isArray(value) && value.every((item) => conforms(item, shape[0]));
    if (!(0,json/* isJsonObject */.O)(value))
        return false;
    if (shape === 'object')
        return true;
    if (shape === 'texts')
        return Object.values(value).every((text) => typeof text === 'string');
    return fieldsConform(value, fieldsOf(shape));
}
const knownFields = new WeakMap();
/** Taken apart once: every answer is compared with the same few. */
function fieldsOf(fields) {
    const known = knownFields.get(fields);
    if (known !== undefined)
        return known;
    const apart = Object.entries(fields).map(([field, shape]) => {
        const always = field.endsWith('!');
        return { name: always ? field.slice(0, -1) : field, always, shape };
    });
    knownFields.set(fields, apart);
    return apart;
}
function fieldsConform(value, fields) {
    for (const { name, always, shape } of fields) {
        if (!Object.hasOwn(value, name)) {
            if (!always)
                continue;
            value[name] = emptyOf(shape);
        }
        if (!conforms(value[name], shape))
            return false;
    }
    return true;
}
function emptyOf(shape) {
    return shape === 'text' ? '' : shape === 'number' ? 0 : {};
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/api-json.js


/** The Application that an answer holds; undefined when it holds something else. */
function parseApplication(body) {
    const value = parse(body);
    return isApplication(value) ? value : undefined;
}
/** The Applications of a list; an empty one is written as null. Undefined for something else. */
function parseApplicationList(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(value['metadata']))
        return undefined;
    const items = value['items'] ?? [];
    return Array.isArray(items) && items.every(isApplication) ? items : undefined;
}
/** The ApplicationSet of an answer. Source: pkg/apis/application/v1alpha1/applicationset_types.go of argo-cd. */
function parseApplicationSet(body) {
    const object = parse(body);
    if (!(0,json/* isJsonObject */.O)(object) || !(0,json/* isJsonObject */.O)(object['spec']) || !(0,json/* isJsonObject */.O)(object['metadata']))
        return undefined;
    const status = (0,json/* isJsonObject */.O)(object['status']) ? object['status'] : {};
    const failed = objectsIn(status['conditions']).find((condition) => condition['type'] === 'ErrorOccurred' && condition['status'] === 'True');
    return {
        object,
        applications: objectsIn(status['resources']).flatMap(({ kind, name }) => (kind === 'Application' && typeof name === 'string' ? [{ name }] : [])),
        error: failed === undefined ? undefined : typeof failed['message'] === 'string' ? failed['message'] : 'no reason given',
    };
}
/** The Applications that an ApplicationSet stands for now. */
function parseGenerated(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const applications = value['applications'] ?? [];
    const isObject = (one) => isApplication(one);
    return Array.isArray(applications) && applications.every(isObject) ? applications : undefined;
}
/**
 * The windows of an Application. `canSync` is about a manual sync; for an automated one the lists tell: a deny that is
 * open blocks, then an allow that is open lets through, and allows that are all closed block.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
function parseSyncWindows(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const [active, assigned] = [objectsIn(value['activeWindows']), objectsIn(value['assignedWindows'])];
    const has = (windows, kind) => windows.some((window) => window['kind'] === kind);
    return { manual: value['canSync'] === true, automated: !has(active, 'deny') && (has(active, 'allow') || !has(assigned, 'allow')) };
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
}
/** The Application in one line of the stream of changes (`{"result":{"type","application"}}`). */
function parseStreamedApplication(line) {
    const value = parse(line);
    const result = (0,json/* isJsonObject */.O)(value) ? value['result'] : undefined;
    const application = (0,json/* isJsonObject */.O)(result) ? result['application'] : undefined;
    return isApplication(application) ? application : undefined;
}
/** The nodes of a resource tree; undefined when the answer is none. */
function parseResourceTree(body) {
    return listOf(body, 'nodes', (node) => (0,json/* isJsonObject */.O)(node) && typeof node['kind'] === 'string' && typeof node['name'] === 'string' && hasShape(node, 'treeNode'));
}
/** The events of an object, or of the Application itself; undefined when the answer is none. */
function parseEvents(body) {
    return listOf(body, 'items', (event) => hasShape(event, 'event'));
}
/** The objects of a `/manifests` answer, which holds each as text; undefined when the answer is none, or one of them cannot be read. */
function parseManifests(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const texts = value['manifests'] ?? [];
    if (!Array.isArray(texts))
        return undefined;
    const objects = texts.map((text) => (typeof text === 'string' ? parse(text) : undefined)).filter(json/* isJsonObject */.O);
    return objects.length === texts.length ? objects : undefined;
}
/** The object of a `/resource` answer, which holds it as text; undefined when the answer is none. */
function parseLiveObject(body) {
    const value = parse(body);
    const object = (0,json/* isJsonObject */.O)(value) && typeof value['manifest'] === 'string' ? parse(value['manifest']) : undefined;
    return (0,json/* isJsonObject */.O)(object) ? object : undefined;
}
/**
 * One line of a stream of logs. The end is a line of its own, without content. Where Kubernetes refuses the log,
 * Argo CD sends what it said as if that was a line, with the time zero. Source: PodLogs in server/application/application.go of argo-cd.
 */
function parseLogLine(line) {
    const value = parse(line);
    const result = (0,json/* isJsonObject */.O)(value) ? value['result'] : undefined;
    if (!(0,json/* isJsonObject */.O)(result))
        return undefined;
    if (result['last'] === true)
        return { kind: 'end' };
    const [content, time] = [result['content'] ?? '', result['timeStampStr']];
    if (typeof content !== 'string')
        return undefined;
    return { kind: typeof time === 'string' && time.startsWith('0001-01-01') ? 'refusal' : 'line', content };
}
/** A list that is empty is absent. */
function listOf(body, field, is) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const list = value[field] ?? [];
    return Array.isArray(list) ? list.filter(is) : undefined;
}
/** The HTTP status that an error in the middle of a stream stands for. */
function streamedErrorStatus(line) {
    const value = parse(line);
    const error = (0,json/* isJsonObject */.O)(value) ? value['error'] : undefined;
    const status = (0,json/* isJsonObject */.O)(error) ? error['http_code'] : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** The message of an error body, of a unary answer or a stream; undefined when the text is neither. */
function parseErrorMessage(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value)) {
        return undefined;
    }
    const nested = (0,json/* isJsonObject */.O)(value['error']) ? value['error']['message'] : undefined;
    const found = [nested, value['message'], value['error']].find((text) => typeof text === 'string' && text !== '');
    return typeof found === 'string' ? found : undefined;
}
/** The token of Dex's token exchange (RFC 8693). */
function parseAccessToken(body) {
    return textIn(body, 'access_token');
}
/** The identity token of GitHub's token service. */
function parseIdentityToken(body) {
    return textIn(body, 'value');
}
/** The OIDC connectors of Dex that `/api/v1/settings` shows. */
function parseOidcConnectors(body) {
    const value = parse(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const dex = (0,json/* isJsonObject */.O)(value['dexConfig']) ? value['dexConfig'] : {};
    return objectsIn(dex['connectors']).flatMap(({ type, id }) => (type === 'oidc' && typeof id === 'string' && id !== '' ? [id] : []));
}
/** The token of a session answer. */
function parseSessionToken(body) {
    return textIn(body, 'token');
}
function textIn(body, field) {
    const value = parse(body);
    const text = (0,json/* isJsonObject */.O)(value) ? value[field] : undefined;
    return typeof text === 'string' && text !== '' ? text : undefined;
}
function isApplication(value) {
    return (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value['metadata']) && typeof value['metadata']['name'] === 'string' && (0,json/* isJsonObject */.O)(value['spec']) && hasShape(value, 'application');
}
function parse(text) {
    try {
        return withoutNulls(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/**
 * Go writes null for an empty list or pointer: absent is what it means, and an item of a list is then none. What has none stays
 * the same object, for answers about hundreds of Applications come at the same time. Who wrote which field is never asked, and is
 * as long as the rest.
 */
function withoutNulls(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value;
        for (let index = 0; index < items.length; index += 1)
            items[index] = withoutNulls(items[index]);
        return items.includes(null) ? items.filter((item) => item !== null) : items;
    }
    const fields = value;
    let isWhole = true;
    for (const key of Object.keys(fields)) {
        const field = fields[key];
        if (field === null || key === 'managedFields')
            isWhole = false;
        else if (typeof field === 'object')
            fields[key] = withoutNulls(field);
    }
    // An object that a field is deleted from is slow to read ever after.
    return isWhole ? fields : Object.fromEntries(Object.entries(fields).filter(([key, field]) => field !== null && key !== 'managedFields'));
}

;// CONCATENATED MODULE: ./build/compiled/core/argocd/api-errors.js



/**
 * Explains a refusal or failure of Argo CD's REST API: what was asked, what came back, what to do.
 * A 5xx or an unreadable answer to a request that changes something is `ambiguous`.
 * Source of the texts: server/application/application.go and util/grpc/errors.go of argo-cd.
 */
function explainApiError(request, answer) {
    const message = parseErrorMessage(answer.body);
    const verdict = message === undefined ? byUnreadableBody(answer) : (byMessage(request, answer, message) ?? byStatus(request, answer.status));
    const said = message ?? (looksLikeHtml(answer) ? 'a web page' : (0,one_line/* oneLine */.TN)(answer.body, 200) || 'nothing');
    const mutates = mutating.has(request.action);
    const undecided = answer.status >= 500 || answer.status === 408 || answer.status < 300;
    return new adapter_error.AdapterError(verdict.code, `Asked to ${describe(request)}, Argo CD answered ${answer.status}: ${(0,one_line/* oneLine */.TN)(said, 600)}`, {
        status: answer.status,
        ambiguous: mutates && undecided,
        retryable: (verdict.retryable ?? false) && !(mutates && undecided),
        ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
        ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
    });
}
const mutating = new Set(['sync', 'rollback', 'terminate', 'confirm', 'act', 'create', 'update', 'delete', 'refresh-set']);
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
};
/** Resource and action of Argo CD's RBAC for each request. */
const permissions = {
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
function describe(request) {
    const app = request.namespace === undefined ? request.name : `${request.namespace}/${request.name}`;
    return `${verbs[request.action]} ${app}`.trim();
}
function looksLikeHtml(answer) {
    return /^text\/html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.body);
}
const proxyHint = 'A proxy, ingress or single sign-on in front of Argo CD answered in its place: let /api requests through, add its header with argocd-headers, and check the root path in argocd-server.';
function byUnreadableBody(answer) {
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
function isTemporary(status) {
    return status === 408 || status >= 500;
}
function byMessage(request, answer, message) {
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
    if (request.action === 'exchange' && answer.status === 400)
        return { code: 'refused', hint: exchangeHint };
    if (answer.status === 401) {
        return { code: 'unauthenticated', hint: loginHint(request, message) };
    }
    return undefined;
}
const exchangeHint = 'Dex does not take the identity token of this job: check that dex.config of argocd-cm has a connector of type oidc for its issuer, that argocd-oidc-connector-id is its id, and that oauth2.grantTypes, where set, allows token-exchange.';
function loginHint(request, message) {
    if (request.action === 'exchange')
        return exchangeHint;
    if (request.action === 'login') {
        return 'Check argocd-username and argocd-password, and that the account has the login capability. Argo CD gives the same answer after too many failed logins.';
    }
    return message.includes('no session information')
        ? 'The token was not recognised: argocd-auth-token must be a whole Argo CD token (three parts with dots).'
        : 'Issue a new token (argocd account generate-token, or a project role) and store it as argocd-auth-token.';
}
/** The policy line to add. Argo CD names subject and object only where it does not mask the refusal. */
function missingPermission(request, message) {
    const detailed = /permission denied: ([\w-]+), ([\w/-]+), ([^,\s]+), sub: ([^,\s]+)/.exec(message);
    if (detailed !== null) {
        return `Add to the RBAC policy: p, ${detailed[4]}, ${detailed[1]}, ${detailed[2]}, ${detailed[3]}, allow`;
    }
    const [resource, usual] = permissions[request.action];
    const action = request.permission ?? usual;
    const object = [request.project ?? '<project>', ...(request.namespace === undefined ? [] : [request.namespace]), request.name].join('/');
    return (`Add to the RBAC policy: p, role:<role>, ${resource}, ${action}, ${object}, allow` +
        ' (the role of the account that the token is for). Argo CD answers the same when the application does not exist: check its name and namespace.');
}
function byStatus(request, status) {
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

// EXTERNAL MODULE: ./build/compiled/core/argocd/names.js
var names = __webpack_require__(43455);
// EXTERNAL MODULE: ./build/compiled/core/net/endpoint.js
var endpoint = __webpack_require__(13931);
;// CONCATENATED MODULE: ./build/compiled/core/argocd/managed-resources.js

/** The items of a `/managed-resources` answer; undefined when the answer is none, or a state in it cannot be read. */
function parseManagedResources(body) {
    const value = (0,json/* parseJson */.q)(body);
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const items = value['items'] ?? [];
    if (!Array.isArray(items))
        return undefined;
    const found = items.map(parseItem);
    return found.every((item) => item !== undefined) ? found : undefined;
}
function parseItem(item) {
    if (!(0,json/* isJsonObject */.O)(item))
        return undefined;
    const [group, kind, namespace, name] = [item['group'] ?? '', item['kind'], item['namespace'] ?? '', item['name']];
    const [target, live, normalized, predicted] = [item['targetState'], item['liveState'], item['normalizedLiveState'], item['predictedLiveState']].map(parseState);
    if (typeof group !== 'string' || typeof kind !== 'string' || typeof namespace !== 'string' || typeof name !== 'string')
        return undefined;
    if (target === 'unreadable' || live === 'unreadable' || normalized === 'unreadable' || predicted === 'unreadable')
        return undefined;
    return { group, kind, namespace, name, hook: item['hook'] === true, target, live, normalized, predicted };
}
/** Each state is JSON in a text: `null`, or absent, for nothing; `{}` where Argo CD did not compare. */
function parseState(text) {
    if (text === undefined || text === null || text === '')
        return undefined;
    const value = typeof text === 'string' && isShallow(text) ? (0,json/* parseJson */.q)(text) : undefined;
    if (value === null)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(value))
        return 'unreadable';
    return Object.keys(value).length === 0 ? undefined : value;
}
/** No object of Kubernetes is nested deeper, and what is could end a program that goes through it. */
const deepest = 200;
function isShallow(text) {
    let depth = 0;
    for (const [mark] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/gs)) {
        depth += mark === '{' || mark === '[' ? 1 : mark === '}' || mark === ']' ? -1 : 0;
        if (depth > deepest)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/compiled/adapters/http-errors.js + 1 modules
var http_errors = __webpack_require__(78805);
// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(17238);
;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-objects.js





const limits = { readMs: 20_000, writeMs: 60_000, deadlineMs: 60_000, attempts: 4 };
/** Requests about one object of an Application's tree. */
function createArgocdObjects(connection) {
    return {
        liveObject: async (ref, object, signal) => await readObject(connection, ref, { object, signal }),
        runAction: async (ref, object, action, signal) => { await runAction(connection, ref, { object, action, signal }); },
    };
}
async function readObject(connection, ref, { object, signal }) {
    const url = objectUrl(connection, ref, { object, tail: '/resource' });
    const once = async (remainingMs) => {
        const answer = await connection.send({ method: 'GET', url, headers: {}, timeoutMs: Math.min(remainingMs, limits.readMs), signal });
        const found = answer.status === 200 ? parseLiveObject(answer.body) : undefined;
        if (found !== undefined)
            return found;
        const error = refusal(connection, ref, { answer, action: undefined, object });
        // The tree of a sync that is just over names objects that cannot be read yet.
        throw answer.status === 400 && answer.body.includes('not found as part of application') ? new adapter_error.AdapterError('not-found', error.message, { cause: error, retryable: true, status: 400 }) : error;
    };
    return await (0,http_policy/* retrying */.R)(once, { clock: connection.clock, random: connection.random, attempts: limits.attempts, deadlineMs: limits.deadlineMs, signal });
}
/** Sent once. Servers before 3.1 know only the older address, and answer to the newer one that there is no such thing. */
async function runAction(connection, ref, { object, action, signal }) {
    const { group = '', version = '', kind, namespace = '', name } = object;
    const project = connection.projectOf(ref);
    const body = {
        name: ref.name, namespace, resourceName: name, version, group, kind, action,
        ...(project === undefined ? {} : { project }), ...(ref.namespace === undefined ? {} : { appNamespace: ref.namespace }),
    };
    const post = async (url, text) => await connection.send({ method: 'POST', url, headers: { 'Content-Type': 'application/json' }, body: text, timeoutMs: limits.writeMs, signal });
    const newer = connection.urlOf(ref, '/resource/actions/v2');
    newer.search = '';
    const first = await post(newer, JSON.stringify(body));
    const isUnknown = (first.status === 404 || first.status === 405 || first.status === 501) && (first.status !== 404 || parseErrorMessage(first.body) === undefined);
    const answer = isUnknown ? await post(objectUrl(connection, ref, { object, tail: '/resource/actions' }), JSON.stringify(action)) : first;
    if (answer.status !== 200 || !answer.body.trimStart().startsWith('{'))
        throw refusal(connection, ref, { answer, action, object });
}
function objectUrl(connection, ref, { object, tail }) {
    const { group = '', version = '', kind, namespace = '', name } = object;
    const url = connection.urlOf(ref, tail);
    for (const [field, value] of Object.entries({ project: connection.projectOf(ref), namespace, resourceName: name, version, group, kind })) {
        if (value !== undefined)
            url.searchParams.set(field, value);
    }
    return url;
}
function refusal(connection, ref, { answer, action, object }) {
    const asked = { name: ref.name, namespace: ref.namespace, project: connection.projectOf(ref) };
    return explainApiError(action === undefined ? { ...asked, action: 'get' } : { ...asked, action: 'act', permission: `action/${object.group ?? ''}/${object.kind}/${action}` }, {
        status: answer.status,
        contentType: answer.headers['content-type'] ?? '',
        body: answer.body,
        retryAfterMs: (0,http_errors/* retryAfterMs */.Vs)(answer.headers, connection.clock.now()),
    });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-queries.js








const http_argocd_queries_limits = { attemptMs: 30_000, deadlineMs: 90_000, attempts: 6 };
/** A large chart takes its time; one that cannot be rendered is answered like a server that fails for a moment. */
const renderLimits = { attemptMs: 60_000, deadlineMs: 90_000, attempts: 2 };
/** The requests of the client beside those that follow and change one Application. */
function createArgocdQueries(connection) {
    return {
        ...createArgocdObjects(connection),
        list: async ({ selector, projects = [] }, signal) => {
            const url = new URL(`${connection.base}/api/v1/applications`);
            if (selector !== undefined)
                url.searchParams.set('selector', selector);
            for (const project of projects)
                url.searchParams.append('projects', project);
            return await ask(connection, { method: 'GET', url, signal, about: { action: 'list', name: '' }, parse: parseApplicationList });
        },
        manifests: async (ref, at, signal) => await ask(connection, { method: 'GET', url: renderUrl(connection, ref, at), signal, about: about(connection, ref, 'render'), parse: parseManifests, within: renderLimits }),
        managedResources: async (ref, signal) => await ask(connection, { method: 'GET', url: ofProject(connection, ref, '/managed-resources'), signal, about: about(connection, ref, 'managed'), parse: parseManagedResources, within: renderLimits }),
        applicationSet: async (ref, { generate, signal }) => await readSet(connection, ref, { generate, signal }),
        generate: async (applicationSet, signal) => await generated(connection, applicationSet, signal),
        syncWindows: async (ref, signal) => await ask(connection, { method: 'GET', url: connection.urlOf(ref, '/syncwindows'), signal, about: about(connection, ref, 'windows'), parse: parseSyncWindows }),
        confirmPruning: async (ref, at, signal) => {
            const { name, namespace } = ref;
            const patch = JSON.stringify({ metadata: { annotations: { 'argocd.argoproj.io/deletion-approved': at.toISOString() } } });
            const body = { name, patch, patchType: 'merge', ...(namespace === undefined ? {} : { appNamespace: namespace }) };
            await ask(connection, { method: 'PATCH', url: connection.urlOf(ref), body: JSON.stringify(body), signal, about: about(connection, ref, 'confirm'), parse: (text) => (text.trimStart().startsWith('{') ? true : undefined) });
        },
    };
}
function renderUrl(connection, ref, { revision, sourcePositions = [], revisions = [] }) {
    const url = ofProject(connection, ref, '/manifests');
    if (revision !== undefined)
        url.searchParams.set('revision', revision);
    for (const position of sourcePositions)
        url.searchParams.append('sourcePositions', String(position));
    for (const one of revisions)
        url.searchParams.append('revisions', one);
    return url;
}
/** With its project named, the server tells what is gone (404) from what may not be seen (403). */
function ofProject(connection, ref, tail) {
    const url = connection.urlOf(ref, tail);
    const project = connection.projectOf(ref);
    if (project !== undefined)
        url.searchParams.set('project', project);
    return url;
}
async function readSet(connection, ref, { generate, signal }) {
    // Names of ApplicationSets have the same grammar: the address of an Application checks them.
    const url = new URL(`${connection.base}/api/v1/applicationsets/${connection.urlOf(ref).pathname.split('/').at(-1) ?? ''}`);
    if (ref.namespace !== undefined)
        url.searchParams.set('appsetNamespace', ref.namespace);
    const set = await ask(connection, { method: 'GET', url, signal, about: about(connection, ref, 'read-set'), parse: parseApplicationSet });
    const named = ({ name }) => ({ ...ref, name });
    const expected = generate ? await generatedWherePossible(connection, set.object, signal) : undefined;
    return { applications: set.applications.map(named), expected: expected?.map(({ metadata }) => named(metadata)), error: set.error };
}
/** Generating wants a permission of its own, and servers before 2.12 cannot: then what the set has made must do. */
async function generatedWherePossible(connection, object, signal) {
    try {
        return await generated(connection, object, signal);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && (error.code === 'forbidden' || error.status === 404 || error.status === 405 || error.status === 501))
            return undefined;
        throw error;
    }
}
async function generated(connection, applicationSet, signal) {
    const metadata = (0,json/* isJsonObject */.O)(applicationSet['metadata']) ? applicationSet['metadata'] : {};
    const name = typeof metadata['name'] === 'string' ? metadata['name'] : '';
    const url = new URL(`${connection.base}/api/v1/applicationsets/generate`);
    return await ask(connection, { method: 'POST', url, body: JSON.stringify({ applicationSet }), signal, about: { action: 'generate-set', name }, parse: parseGenerated, within: renderLimits });
}
function about(connection, ref, action) {
    return { action, name: ref.name, namespace: ref.namespace, project: connection.projectOf(ref) };
}
/** All of these may be repeated: none of them does more when it is asked twice. */
async function ask(connection, { method, url, body, signal, about, parse, within = http_argocd_queries_limits }) {
    const once = async (remainingMs) => {
        const headers = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
        const answer = await connection.send({ method, url, headers, body, timeoutMs: Math.min(remainingMs, within.attemptMs), signal });
        const value = answer.status === 200 ? parse(answer.body) : undefined;
        if (value !== undefined)
            return value;
        throw explainApiError(about, {
            status: answer.status,
            contentType: answer.headers['content-type'] ?? '',
            body: answer.body,
            retryAfterMs: (0,http_errors/* retryAfterMs */.Vs)(answer.headers, connection.clock.now()),
        });
    };
    return await (0,http_policy/* retrying */.R)(once, {
        clock: connection.clock, random: connection.random, attempts: within.attempts, deadlineMs: within.deadlineMs, signal,
        isRetryable: (error) => error.retryable || error.ambiguous,
    });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-applications.js





const writeMs = 60_000;
/** Source: AnnotationApplicationSetRefresh in common/common.go of argo-cd. */
const refreshAnnotation = 'argocd.argoproj.io/application-set-refresh';
/** Requests that make Applications and take them away. Each is sent once: an `ambiguous` error is the caller's to look up. */
function createArgocdApplications(connection) {
    return {
        create: async (draft, signal) => await put(connection, draft, { action: 'create', signal }),
        update: async (draft, signal) => await put(connection, draft, { action: 'update', signal }),
        remove: async (ref, signal) => {
            const url = connection.urlOf(ref);
            url.searchParams.set('cascade', 'true');
            const project = connection.projectOf(ref);
            if (project !== undefined)
                url.searchParams.set('project', project);
            const answer = await connection.send({ method: 'DELETE', url, headers: http_argocd_applications_json, timeoutMs: writeMs, signal });
            if (answer.status !== 200 || !answer.body.trimStart().startsWith('{'))
                throw http_argocd_applications_refusal(connection, { action: 'delete', name: ref.name, namespace: ref.namespace, project }, answer);
        },
        refreshSet: async (ref, signal) => { await refreshSet(connection, ref, signal); },
    };
}
const http_argocd_applications_json = { 'Content-Type': 'application/json' };
async function put(connection, draft, { action, signal }) {
    const { name, namespace } = draft.metadata;
    const ref = { name, ...(namespace === undefined ? {} : { namespace }) };
    // Refuses a name that none can have.
    connection.urlOf(ref);
    const url = new URL(`${connection.base}/api/v1/applications`);
    url.searchParams.set('upsert', String(action === 'update'));
    const answer = await connection.send({ method: 'POST', url, headers: http_argocd_applications_json, body: JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', ...draft }), timeoutMs: writeMs, signal });
    const made = answer.status === 200 ? parseApplication(answer.body) : undefined;
    if (made === undefined || made.metadata.name !== name)
        throw http_argocd_applications_refusal(connection, { action, name, namespace, project: draft.spec.project }, answer);
    connection.isOf?.(ref, made.spec.project);
    return made;
}
/** The API has no request of its own for it: the set is sent as it was read, with the annotation that its controller takes away again. */
async function refreshSet(connection, ref, signal) {
    const url = new URL(`${connection.base}/api/v1/applicationsets/${connection.urlOf(ref).pathname.split('/').at(-1) ?? ''}`);
    if (ref.namespace !== undefined)
        url.searchParams.set('appsetNamespace', ref.namespace);
    const asked = { name: ref.name, namespace: ref.namespace };
    const set = await ask(connection, { method: 'GET', url, signal, about: { action: 'read-set', ...asked }, parse: parseApplicationSet });
    const { metadata, spec } = set.object;
    const { name, namespace, labels, annotations, finalizers } = (0,json/* isJsonObject */.O)(metadata) ? metadata : {};
    const kept = { name, ...(namespace === undefined ? {} : { namespace }), ...(labels === undefined ? {} : { labels }), ...(finalizers === undefined ? {} : { finalizers }), annotations: { ...((0,json/* isJsonObject */.O)(annotations) ? annotations : {}), [refreshAnnotation]: 'true' } };
    const all = new URL(`${connection.base}/api/v1/applicationsets`);
    all.searchParams.set('upsert', 'true');
    const answer = await connection.send({ method: 'POST', url: all, headers: http_argocd_applications_json, body: JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: kept, spec }), timeoutMs: writeMs, signal });
    if (answer.status !== 200 || parseApplicationSet(answer.body) === undefined)
        throw http_argocd_applications_refusal(connection, { action: 'refresh-set', ...asked }, answer);
}
function http_argocd_applications_refusal({ clock }, about, answer) {
    return explainApiError(about, { status: answer.status, contentType: answer.headers['content-type'] ?? '', body: answer.body, retryAfterMs: (0,http_errors/* retryAfterMs */.Vs)(answer.headers, clock.now()) });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-questions.js



/** Whoever waits for an examination sees nothing meanwhile. */
const within = { attemptMs: 10_000, deadlineMs: 30_000, attempts: 3 };
/** Questions about the server itself, and about what the credential may do. */
function createQuestions(connection) {
    const { base } = connection;
    const get = async (path, action, { parse, signal, open = false }) => await ask(open ? { ...connection, send: connection.sendOpenly } : connection, { method: 'GET', url: new URL(`${base}${path}`), signal, about: { action, name: '' }, parse, within });
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
function objectOf(body) {
    const value = (0,json/* parseJson */.q)(body);
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function textAt(object, key) {
    const value = object?.[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-login.js

/** For one request of a login, in milliseconds. */
const loginTimeoutMs = 30_000;
/** A login that got no answer has changed nothing that matters, so it is neither ambiguous nor final. */
async function harmless(request) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError && error.ambiguous) {
            throw new adapter_error.AdapterError(error.code, error.message, {
                cause: error.cause,
                retryable: error.code === 'unreachable' || error.code === 'timeout',
                ...(error.hint === undefined ? {} : { hint: error.hint }),
            });
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-oidc.js





/** The connector id that stands for no exchange: Argo CD trusts the issuer itself (`oidc.config`). */
const direct = 'direct';
/** The client of Argo CD's command line, which has no password. Source: docs/operator-manual/user-management of argo-cd. */
const publicClient = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;
/** A token of Argo CD for the identity of the job. */
async function exchangeIdentity(auth, login) {
    const identity = await identityToken(auth, login);
    if (auth.connectorId === direct)
        return identity;
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
async function send(login, request) {
    try {
        return await harmless(login.transport.request({ ...request, timeoutMs: loginTimeoutMs, signal: login.signal }));
    }
    catch (error) {
        if (!(error instanceof adapter_error.AdapterError) || error.code !== 'redirected')
            throw error;
        throw new adapter_error.AdapterError('redirected', error.message, { cause: error, hint: 'Dex failed: its log (argocd-dex-server) says why. It needs a connector of type oidc for the issuer of the token.' });
    }
}
async function identityToken({ identity, audience }, login) {
    if (identity.kind === 'given')
        return identity.token;
    const url = (0,http_policy/* requireEndpoint */.V)(identity.requestUrl, { input: 'ACTIONS_ID_TOKEN_REQUEST_URL', allowHttp: false });
    url.searchParams.set('audience', audience ?? new URL(login.base).host);
    const answer = await identity.transport.request({
        method: 'GET',
        url,
        headers: { Accept: 'application/json', Authorization: `Bearer ${identity.requestToken}` },
        timeoutMs: loginTimeoutMs,
        signal: login.signal,
    });
    const token = answer.status === 200 ? parseIdentityToken(answer.body) : undefined;
    if (token !== undefined)
        return token;
    throw new adapter_error.AdapterError(answer.status >= 500 ? 'unavailable' : 'unauthenticated', `Asked for an identity token of this job, GitHub answered ${answer.status}`, {
        status: answer.status,
        retryable: answer.status >= 500,
        hint: 'The job needs permissions: {id-token: write}.',
    });
}
async function onlyConnector(login) {
    const answer = await send(login, { method: 'GET', url: new URL(`${login.base}/api/v1/settings`), headers: { ...login.headers, Accept: 'application/json' } });
    const connectors = answer.status === 200 ? parseOidcConnectors(answer.body) : undefined;
    if (connectors === undefined)
        throw http_argocd_oidc_refusal(answer, { action: 'settings' });
    const [only] = connectors;
    if (only !== undefined && connectors.length === 1)
        return only;
    throw new adapter_error.AdapterError('refused', connectors.length === 0 ? 'Argo CD has no connector of type oidc in its dex.config' : `Argo CD has several OIDC connectors: ${connectors.join(', ')}`, {
        hint: connectors.length === 0
            ? 'Add one for the issuer of this CI system to dex.config of argocd-cm, or set argocd-oidc-connector-id: direct where oidc.config trusts the issuer.'
            : 'Name the one for this CI system by argocd-oidc-connector-id.',
    });
}
function tokenIn(answer, { action, parse, secret }) {
    const token = answer.status === 200 ? parse(answer.body) : undefined;
    if (token !== undefined)
        return token;
    throw http_argocd_oidc_refusal({ ...answer, body: answer.body.replaceAll(secret, '***') }, { action });
}
function http_argocd_oidc_refusal(answer, { action }) {
    return explainApiError({ action, name: '' }, {
        status: answer.status,
        contentType: answer.headers['content-type'] ?? '',
        body: answer.status === 200 ? '' : answer.body,
    });
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-auth.js





/** A fixed token, or a login that is made at first use and shared by everyone who asks at the same time. */
function createTokenSource(auth, login) {
    if (auth.kind === 'token') {
        return { token: async () => auth.token, renew: async () => undefined };
    }
    let current;
    const open = async () => {
        current ??= logIn(auth, login);
        try {
            return await current;
        }
        catch (error) {
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
async function logIn(auth, login) {
    return auth.kind === 'oidc' ? await exchangeIdentity(auth, login) : await openSession(auth, login);
}
async function openSession(auth, login) {
    const answer = await askForSession(auth, login);
    const token = answer.status === 200 ? parseSessionToken(answer.body) : undefined;
    if (token === undefined) {
        throw explainApiError({ action: 'login', name: '' }, {
            status: answer.status,
            contentType: answer.headers['content-type'] ?? '',
            body: answer.status === 200 ? '' : answer.body,
            retryAfterMs: (0,http_errors/* retryAfterMs */.Vs)(answer.headers, login.now()),
        });
    }
    return token;
}
async function askForSession(auth, login) {
    return await harmless(login.transport.request({
        method: 'POST',
        url: new URL(`${login.base}/api/v1/session`),
        headers: { ...login.headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ username: auth.username, password: auth.password }),
        timeoutMs: loginTimeoutMs,
        signal: login.signal,
    }));
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-logs.js


/** Most of a log that is read, in characters: a few lines are asked for, but a line has no end that is sure. */
const longestLog = 2 * 1024 * 1024;
/** Reads a stream of logs to its end, to the cap, or as far as it comes. An error after the first line leaves what was read. */
async function readLogs({ status, headers, lines }, explain) {
    const read = [];
    const refusals = [];
    let size = 0;
    const log = (cutOff) => ({ lines: read, cutOff, ...(refusals.length === 0 ? {} : { refusal: refusals.join(' ') }) });
    try {
        for await (const line of lines) {
            const parsed = status === 200 ? parseLogLine(line) : undefined;
            if (parsed === undefined)
                throw explain({ status: errorStatus(line, status), headers, body: line });
            if (parsed.kind === 'end')
                return log(false);
            (parsed.kind === 'refusal' ? refusals : read).push(parsed.content);
            size += parsed.content.length;
            if (size > longestLog)
                return log(true);
        }
    }
    catch (error) {
        if (read.length > 0 && error instanceof adapter_error.AdapterError)
            return log(true);
        throw error;
    }
    if (status !== 200)
        throw explain({ status, headers, body: '' });
    // A log that ends without its last line was cut off; one of no pod at all has neither.
    return log(read.length > 0);
}
/** The gateway gives the number of the status with the error; without one, a web page or what else it was. */
function errorStatus(line, status) {
    return streamedErrorStatus(line) ?? (status === 200 && parseErrorMessage(line) !== undefined ? 500 : status);
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-argocd-stream.js


/** See ArgocdPort.watch. Ends quietly when the signal is aborted. */
async function* watchApplications(connection, refs, signal) {
    refs.forEach(connection.checkNames);
    try {
        const stream = await connection.open(streamUrl(connection, refs));
        for await (const line of stream.lines) {
            yield applicationOfLine(connection, refs, { line, stream });
        }
    }
    catch (error) {
        if (!signal.aborted) {
            throw error;
        }
    }
}
/**
 * The server filters by one name only. For several applications it is asked for all of their projects, but only for
 * what changes from now on: else it begins with every application that the account may see.
 */
function streamUrl({ base, projectOf, newestVersion }, refs) {
    const url = new URL(`${base}/api/v1/stream/applications`);
    const [ref] = refs;
    if (ref !== undefined && refs.length === 1) {
        url.searchParams.set('name', ref.name);
        if (ref.namespace !== undefined) {
            url.searchParams.set('appNamespace', ref.namespace);
        }
        return url;
    }
    const projects = refs.map(projectOf);
    if (!projects.includes(undefined)) {
        for (const project of new Set(projects)) {
            url.searchParams.append('projects', project ?? '');
        }
    }
    if (newestVersion > 0) {
        url.searchParams.set('resourceVersion', String(newestVersion));
    }
    return url;
}
function applicationOfLine({ projectOf }, refs, { line, stream }) {
    const application = stream.status === 200 ? parseStreamedApplication(line) : undefined;
    if (application === undefined) {
        const ref = refs[0] ?? { name: '' };
        throw explainApiError({ action: 'get', name: ref.name, namespace: ref.namespace, project: projectOf(ref) }, { status: streamedErrorStatus(line) ?? stream.status, contentType: stream.headers['content-type'] ?? '', body: line });
    }
    return application;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/argocd.js















/** One try of a read, a whole read with its repetitions, a refresh (which the server may never answer), a write. */
const timeouts = { attemptMs: 20_000, readMs: 60_000, refreshMs: 60_000, writeMs: 60_000 };
/** Of a line of a log, with what JSON adds to it. */
const longestLogLine = 1024 * 1024;
const readAttempts = 6;
const forbiddenAttempts = 4;
/** A client of one server. The credential is sent to that origin only, in the Authorization header only. */
function createArgocdClient(options) {
    const connection = connect(options);
    const [{ base }, queries] = [connection, queryConnection(connection)];
    return {
        serverUrl: base,
        get: async (ref, how) => read(connection, ref, how ?? {}),
        sync: async (ref, request, signal) => start(connection, { ref, action: 'sync', signal }, syncBody(request)),
        rollback: async (ref, request, signal) => start(connection, { ref, action: 'rollback', signal }, { ...request }),
        terminate: async (ref, signal) => terminate(connection, { ref, action: 'terminate', signal }),
        resourceTree: async (ref, signal) => readPart(connection, { ref, tail: '/resource-tree', signal }, parseResourceTree),
        events: async (ref, { name, namespace, uid }, signal) => readPart(connection, { ref, tail: '/events', query: { resourceName: name, resourceNamespace: namespace, resourceUID: uid }, signal }, parseEvents),
        applicationEvents: async (ref, signal) => readPart(connection, { ref, tail: '/events', signal }, parseEvents),
        logs: async (ref, asked, signal) => {
            const url = withQuery(connection, { ref, tail: '/logs', query: logQuery(asked) });
            return readLogs(await authorised(connection, (sent) => options.transport.stream({ method: 'GET', url, headers: sent, signal, maxLineBytes: longestLogLine })), (answer) => failure(connection, { ref, action: 'logs', signal }, answer));
        },
        watch: (applications, signal) => watchApplications({
            base,
            open: async (url) => authorised(connection, (sent) => options.transport.stream({ method: 'GET', url, headers: sent, signal })),
            checkNames: requireNames,
            projectOf: (ref) => connection.projects.get(keyOf(ref)),
            newestVersion: connection.newest.version,
        }, applications, signal),
        ...createArgocdQueries(queries),
        applications: createArgocdApplications(queries),
    };
}
function queryConnection(connection) {
    const { base, clock, random, transport } = connection;
    return {
        base, clock, random,
        send: async (request) => authorised(connection, (headers) => transport.request({ ...request, headers: { ...headers, ...request.headers } })),
        urlOf: (ref, tail) => applicationUrl(connection, ref, tail),
        projectOf: (ref) => connection.projects.get(keyOf(ref)), isOf: (ref, project) => { connection.projects.set(keyOf(ref), project); },
    };
}
/** Questions about the server and the credential itself. The version is asked for without the credential. */
function createArgocdQuestions(options) {
    const connection = connect(options);
    return createQuestions({
        ...queryConnection(connection),
        sendOpenly: async (request) => await options.transport.request({ ...request, headers: { ...connection.headers, Accept: 'application/json' } }),
    });
}
function connect(options) {
    const base = serverBase(options);
    const headers = requireHeaders(options);
    const now = () => options.clock.now();
    const tokens = createTokenSource(options.auth, { transport: options.transport, base, headers, now, signal: options.signal });
    return { ...options, base, headers, tokens, projects: new Map(), newest: { version: 0 } };
}
/** In a request the options are an object of a list, on the operation a list. */
function syncBody({ infos, syncOptions, resources, ...rest }) {
    return {
        ...rest,
        infos: [...infos],
        ...(resources === undefined ? {} : { resources: [...resources] }),
        ...(syncOptions === undefined ? {} : { syncOptions: { items: [...syncOptions] } }),
    };
}
function serverBase(options) {
    const rules = { input: 'argocd-server', allowHttp: options.allowHttp ?? false };
    const server = (0,endpoint/* parseArgocdServer */.F)(options.serverUrl, rules);
    if (server.kind === 'refused') {
        throw new adapter_error.AdapterError('refused', `argocd-server ${server.reason}.`, server.hint === undefined ? {} : { hint: server.hint });
    }
    (0,http_policy/* requireEndpoint */.V)(server.origin, rules);
    return server.origin + server.rootPath;
}
const ownHeaders = new Set(['authorization', 'content-type', 'content-length', 'host', 'connection', 'transfer-encoding', 'cookie']);
function requireHeaders(options) {
    const headers = options.headers ?? {};
    for (const [name, value] of Object.entries(headers)) {
        if (ownHeaders.has(name.toLowerCase()) || !isSendable(name, value)) {
            throw new adapter_error.AdapterError('refused', `argocd-headers cannot set the header ${JSON.stringify(name)} this way.`, {
                hint: 'Write one "Name: value" a line. Authorization and Content-Type are set by the client itself.',
            });
        }
    }
    if (options.auth.kind === 'token' && !isSendable('Authorization', options.auth.token)) {
        throw new adapter_error.AdapterError('refused', 'argocd-auth-token holds characters that no token has.', { hint: 'Store the token again, without line breaks.' });
    }
    return headers;
}
function isSendable(name, value) {
    try {
        (0,external_node_http_.validateHeaderName)(name);
        (0,external_node_http_.validateHeaderValue)(name, value);
        return true;
    }
    catch {
        return false;
    }
}
async function read(connection, ref, options) {
    const url = applicationUrl(connection, ref);
    // With its project named, the server tells an application that is gone (404) from one that may not be seen (403).
    const project = connection.projects.get(keyOf(ref));
    if (project !== undefined)
        url.searchParams.set('project', project);
    if (options.refresh === undefined) {
        return readPatiently(connection, { ref, url, options });
    }
    const refreshing = new URL(url);
    refreshing.searchParams.set('refresh', options.refresh);
    const timeoutMs = options.timeoutMs ?? timeouts.refreshMs;
    try {
        return await readPatiently(connection, { ref, url: refreshing, options: { ...options, timeoutMs }, attemptMs: timeoutMs });
    }
    catch (error) {
        // The server answers only once the controller has compared; with the controller down it never does.
        if (error instanceof adapter_error.AdapterError && error.code === 'timeout') {
            const { signal } = options;
            return readPatiently(connection, { ref, url, options: signal === undefined ? {} : { signal } });
        }
        throw error;
    }
}
async function readPatiently(connection, { ref, url, options, attemptMs }) {
    let forbidden = 0;
    return (0,http_policy/* retrying */.R)(async (remainingMs) => {
        const timeoutMs = Math.min(remainingMs, attemptMs ?? timeouts.attemptMs);
        const answer = await authorised(connection, (headers) => connection.transport.request({ method: 'GET', url, headers, timeoutMs, signal: options.signal }));
        return applicationOf(connection, { ref, action: 'get' }, answer);
    }, {
        clock: connection.clock,
        random: connection.random,
        attempts: readAttempts,
        deadlineMs: options.timeoutMs ?? timeouts.readMs,
        signal: options.signal,
        isRetryable: (error) => {
            // What could be read before may be masked now by a failing API server of Kubernetes.
            forbidden += error.code === 'forbidden' ? 1 : 0;
            return error.retryable || (error.code === 'forbidden' && connection.projects.has(keyOf(ref)) && forbidden < forbiddenAttempts);
        },
    });
}
/** Something below an application, asked for once: it only explains what is known already. */
async function readPart(connection, { ref, tail, query = {}, signal }, parse) {
    const url = withQuery(connection, { ref, tail, query });
    const answer = await authorised(connection, (headers) => connection.transport.request({ method: 'GET', url, headers, timeoutMs: timeouts.attemptMs, signal }));
    const found = answer.status === 200 ? parse(answer.body) : undefined;
    if (found === undefined) {
        throw failure(connection, { ref, action: 'get', signal }, answer);
    }
    return found;
}
function withQuery(connection, { ref, tail, query = {} }) {
    const url = applicationUrl(connection, ref, tail);
    const project = connection.projects.get(keyOf(ref));
    for (const [name, value] of Object.entries({ project, ...query })) {
        if (value !== undefined)
            url.searchParams.set(name, value);
    }
    return url;
}
function logQuery({ pod, container, previous, lines }) {
    return { podName: pod.name, namespace: pod.namespace, container: container === '' ? undefined : container, tailLines: String(lines), previous: previous ? 'true' : undefined };
}
async function start(connection, asked, body) {
    const { name, namespace } = asked.ref;
    const text = JSON.stringify({ name, ...body, ...(namespace === undefined ? {} : { appNamespace: namespace }) });
    const url = applicationUrl(connection, asked.ref, `/${asked.action}`);
    url.search = '';
    return applicationOf(connection, asked, await write(connection, asked, { method: 'POST', url, body: text }));
}
async function terminate(connection, asked) {
    const answer = await write(connection, asked, { method: 'DELETE', url: applicationUrl(connection, asked.ref, '/operation') });
    if (answer.status !== 200 || !answer.body.trimStart().startsWith('{')) {
        throw failure(connection, asked, answer);
    }
}
async function write(connection, { signal }, request) {
    return authorised(connection, (headers) => connection.transport.request({
        ...request,
        // Without this very value Argo CD answers 415, also to a DELETE that has no body.
        headers: { ...headers, 'Content-Type': 'application/json' },
        timeoutMs: timeouts.writeMs,
        signal,
    }));
}
/** Sends with the token; after a 401, which says that nothing was done, once more with a new one where there is one. */
async function authorised(connection, send) {
    const withToken = async (token) => withoutToken(await send({ ...connection.headers, Accept: 'application/json', Authorization: `Bearer ${token}` }), token);
    const token = await connection.tokens.token();
    const answer = await withToken(token);
    if (answer.status !== 401) {
        return answer;
    }
    const renewed = await connection.tokens.renew(token);
    return renewed === undefined ? answer : withToken(renewed);
}
/** A token that a login gave is known here alone: where a server repeats it in a refusal, it is taken out. */
function withoutToken(answer, token) {
    if (answer.status === 200 || !('body' in answer) || typeof answer.body !== 'string' || token === '')
        return answer;
    return { ...answer, body: answer.body.replaceAll(token, '***') };
}
function applicationUrl(connection, ref, tail = '') {
    requireNames(ref);
    const url = new URL(`${connection.base}/api/v1/applications/${encodeURIComponent(ref.name)}${tail}`);
    if (ref.namespace !== undefined) {
        url.searchParams.set('appNamespace', ref.namespace);
    }
    return url;
}
function requireNames(ref) {
    if (!(0,names/* isApplicationName */._)(ref.name) || (ref.namespace !== undefined && !(0,names/* isNamespaceName */.P)(ref.namespace))) {
        throw new adapter_error.AdapterError('refused', `${JSON.stringify((0,one_line/* beginning */.Ir)(keyOf(ref), 100))} is not a name that an application can have.`, {
            hint: 'Names have lower-case letters, digits, - and . only; write namespace/name for an application in another namespace.',
        });
    }
}
function keyOf(ref) {
    return ref.namespace === undefined ? ref.name : `${ref.namespace}/${ref.name}`;
}
function applicationOf(connection, asked, answer) {
    const application = answer.status === 200 ? parseApplication(answer.body) : undefined;
    if (application === undefined || application.metadata.name !== asked.ref.name) {
        throw failure(connection, asked, answer);
    }
    connection.projects.set(keyOf(asked.ref), application.spec.project);
    connection.newest.version = Math.max(connection.newest.version, Number(application.metadata.resourceVersion ?? 0) || 0);
    return application;
}
function failure(connection, asked, answer) {
    return explainApiError(described(connection, asked), {
        status: answer.status,
        contentType: answer.headers['content-type'] ?? '',
        body: answer.body,
        retryAfterMs: (0,http_errors/* retryAfterMs */.Vs)(answer.headers, connection.clock.now()),
    });
}
function described(connection, { ref, action }) {
    return { action, name: ref.name, namespace: ref.namespace, project: connection.projects.get(keyOf(ref)) };
}


/***/ }),

/***/ 64490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/**
 * Addresses where clouds answer with the credentials of the machine, and link-local ones, where nothing
 * that is deployed from here lives. The check is made on the address that is connected to,
 * so that neither a name nor another notation of the address gets around it.
 */
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// NAT64 of 169.254.0.0/16.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
function isForbiddenAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
    return family !== 0 && forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Error code of a connection that was refused by its address. */
const forbiddenAddressCode = 'EFORBIDDENADDRESS';
/** A lookup for sockets that fails when any address of the name is forbidden. */
function createGuardedLookup(resolveAll = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
            const bad = error === null ? addresses.find(({ address }) => isForbiddenAddress(address)) : undefined;
            const first = addresses?.[0];
            if (bad !== undefined) {
                callback(Object.assign(new Error(`${hostname} resolves to ${bad.address}`), { code: forbiddenAddressCode }), '', 0);
            }
            else if (error !== null || first === undefined) {
                callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            }
            else if (options.all === true) {
                callback(null, addresses);
            }
            else {
                callback(null, first.address, first.family);
            }
        });
    };
}


/***/ }),

/***/ 78805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ refuseRedirect),
  Vs: () => (/* binding */ retryAfterMs),
  fh: () => (/* binding */ toTransportError)
});

// UNUSED EXPORTS: isMutation

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/adapters/http-address.js
var http_address = __webpack_require__(64490);
;// CONCATENATED MODULE: ./build/compiled/core/net/retry-after.js
/** A server that asks for more than this does not mean it. */
const absurdMs = 60 * 60 * 1000;
/**
 * Milliseconds to wait by a `Retry-After` header, in seconds or as an HTTP date (RFC 9110, 10.2.3).
 * Undefined for what is absent, unreadable, negative, past, or above an hour.
 * `now` is the answer's own `Date` where it has one, so that a skewed clock does not matter.
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : byDate(text, now);
    return ms >= 0 && ms <= absurdMs ? ms : undefined;
}
function byDate(text, now) {
    return /[A-Za-z]{3}/.test(text) ? Date.parse(text) - now.getTime() : Number.NaN;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-errors.js



/** True for methods that change something at the server. */
function isMutation(method) {
    return !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase());
}
/** Turns whatever a request threw into an AdapterError that names the origin, the reason and what helps. */
function toTransportError(error, attempted) {
    const ambiguous = attempted.sent && isMutation(attempted.method);
    const about = `${attempted.method} ${attempted.url.origin}`;
    if (error instanceof adapter_error.AdapterError) {
        return new adapter_error.AdapterError(error.code, `${about}: ${error.message}`, {
            cause: error.cause,
            ambiguous: ambiguous && error.code !== 'redirected',
            retryable: error.retryable && !ambiguous,
            ...(error.status === undefined ? {} : { status: error.status }),
            ...(error.hint === undefined ? {} : { hint: error.hint }),
        });
    }
    const code = errorCode(error);
    const known = failures[code] ?? certificateFailure(code);
    return new adapter_error.AdapterError(known?.code ?? 'unreachable', `${about}: ${known?.reason ?? (code || 'the connection failed')}`, {
        cause: error,
        ambiguous,
        retryable: !ambiguous && (known?.retryable ?? true),
        ...(known?.hint === undefined ? {} : { hint: known.hint }),
    });
}
const checkAddress = 'Check the address, and that this machine can reach it (VPN, firewall, self-hosted runner).';
const failures = {
    ENOTFOUND: { code: 'unreachable', reason: 'the host name is not known (ENOTFOUND)', retryable: true, hint: checkAddress },
    EAI_AGAIN: { code: 'unreachable', reason: 'the name server does not answer (EAI_AGAIN)', retryable: true, hint: checkAddress },
    ECONNREFUSED: { code: 'unreachable', reason: 'nothing accepts connections there (ECONNREFUSED)', retryable: true, hint: checkAddress },
    EHOSTUNREACH: { code: 'unreachable', reason: 'there is no way to the host (EHOSTUNREACH)', retryable: true, hint: checkAddress },
    ENETUNREACH: { code: 'unreachable', reason: 'there is no way to the network (ENETUNREACH)', retryable: true, hint: checkAddress },
    ETIMEDOUT: { code: 'unreachable', reason: 'the host does not answer (ETIMEDOUT)', retryable: true, hint: checkAddress },
    ECONNRESET: { code: 'unreachable', reason: 'the connection was cut (ECONNRESET)', retryable: true },
    EPIPE: { code: 'unreachable', reason: 'the connection was cut (EPIPE)', retryable: true },
    EPROTO: { code: 'protocol', reason: 'no TLS is spoken there (EPROTO)', retryable: false, hint: 'The server seems to speak plain http on this port: check the port, or write the address with http:// where that is allowed.' },
    ERR_SSL_WRONG_VERSION_NUMBER: { code: 'protocol', reason: 'no TLS is spoken there', retryable: false, hint: 'The server seems to speak plain http on this port: check the port, or write the address with http:// where that is allowed.' },
    HPE_INVALID_CONSTANT: { code: 'protocol', reason: 'the answer is not HTTP', retryable: false, hint: 'Check the port, and whether it speaks https.' },
    [http_address/* forbiddenAddressCode */.dt]: { code: 'refused', reason: 'the host has a link-local or cloud-metadata address, which is never connected to', retryable: false, hint: 'Check what the host name resolves to.' },
};
const untrusted = 'If the server has a certificate of a private CA, give that CA with argocd-ca-cert (PEM text or path).';
function certificateFailure(code) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
        return { code: 'unreachable', reason: 'the certificate is for another host name', retryable: false, hint: 'Use a host name that the certificate lists.' };
    }
    if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
        return { code: 'unreachable', reason: `the certificate is not valid today (${code})`, retryable: false, hint: 'Renew the certificate, and check the clock of this machine.' };
    }
    if (code === 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' || code === 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE') {
        return { code: 'unreachable', reason: `the server wants a client certificate (${code})`, retryable: false, hint: 'Give it with argocd-client-cert and argocd-client-key.' };
    }
    if (/CERT|SELF_SIGNED|ISSUER|LEAF_SIGNATURE/.test(code) && !code.startsWith('ERR_HTTP')) {
        return { code: 'unreachable', reason: `the certificate is not trusted (${code})`, retryable: false, hint: untrusted };
    }
    return undefined;
}
/** The error's own code, or that of the first attempt where several addresses were tried. */
function errorCode(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        return errorCode(error.errors[0]);
    }
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
/** Throws `redirected` for a 3xx answer: following one could carry a credential to another origin. */
function refuseRedirect(answer, url) {
    if (answer.status < 300 || answer.status > 399) {
        return;
    }
    const target = answer.headers['location'] ?? '';
    const origin = URL.canParse(target, url.href) ? new URL(target, url).origin : 'an address that cannot be read';
    throw new adapter_error.AdapterError('redirected', `answered with a redirect (${answer.status}) to ${origin}, which is not followed`, {
        status: answer.status,
        hint: origin === url.origin
            ? 'A proxy or single sign-on in front of the server asks for a login: let API requests through, or add its header.'
            : 'If the server has moved, write its final address, with https://, into the input.',
    });
}
/** Milliseconds that an answer asks to wait, by its `Retry-After`; undefined when it asks for nothing sensible. */
function retryAfterMs(headers, now) {
    return parseRetryAfter(headers['retry-after'], headers['date'] === undefined ? now : new Date(headers['date']));
}


/***/ }),

/***/ 17238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   V: () => (/* binding */ requireEndpoint)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13931);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64490);



/** Parses an address that came from an input named `input`; throws `refused` without quoting it. */
function requireEndpoint(text, rules) {
    const endpoint = (0,_core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} ${endpoint.reason}.`, endpoint.hint === undefined ? {} : { hint: endpoint.hint });
    }
    if ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbiddenAddress */ .KV)(endpoint.url.hostname)) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${rules.input} is a link-local or cloud-metadata address, which is never connected to.`);
    }
    return endpoint.url;
}
const firstPauseMs = 250;
const longestPauseMs = 10_000;
/**
 * Repeats a read that failed in a way that may pass: exponential backoff with full jitter, or the pause that the
 * server asked for, never past the deadline. `read` receives the milliseconds that are left.
 */
async function retrying(read, options) {
    const { clock } = options;
    const random = options.random ?? Math.random;
    const end = clock.monotonicMs() + options.deadlineMs;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await read(Math.max(1, end - clock.monotonicMs()));
        }
        catch (error) {
            const remainingMs = end - clock.monotonicMs();
            if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError) || attempt >= options.attempts || remainingMs <= 0 || !mayPass(error, options)) {
                throw error;
            }
            await pause(clock, Math.min(remainingMs, error.retryAfterMs ?? backoffMs(attempt, random)), options.signal);
        }
    }
}
function mayPass(error, options) {
    return error.code !== 'cancelled' && (options.isRetryable?.(error) ?? error.retryable);
}
function backoffMs(attempt, random) {
    return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
}
async function pause(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('cancelled', 'cancelled while waiting to try again', { cause: error });
    }
}


/***/ }),

/***/ 43455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isNamespaceName),
/* harmony export */   _: () => (/* binding */ isApplicationName)
/* harmony export */ });
const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = new RegExp(`^${label}(\\.${label})*$`);
const wholeLabel = new RegExp(`^${label}$`);
/** True for a name that Kubernetes allows for an Application: an RFC 1123 subdomain. */
function isApplicationName(name) {
    return name.length <= 253 && subdomain.test(name);
}
/** True for a name that Kubernetes allows for a namespace: an RFC 1123 label. */
function isNamespaceName(name) {
    return name.length <= 63 && wholeLabel.test(name);
}


/***/ })

};
