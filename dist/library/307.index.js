export const id = 307;
export const ids = [307,490];
export const modules = {

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubApi: () => (/* binding */ createGithubApi)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _core_github_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3400);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9408);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9898);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7238);







const attempts = 6;
const timeouts = { readMs: 30_000, writeMs: 60_000 };
const defaultDeadlineMs = 180_000;
/** A longer pause is not waited for: asking again too early makes GitHub prolong it. */
const longestPauseMs = 90_000;
/** A client of one server. The token is sent to its origin only, in the Authorization header only. */
function createGithubApi(options) {
    const connection = connect(options);
    const call = async (about, request) => send(connection, about, request);
    const rest = async (method, { path, query = {}, maxBodyBytes, ...about }, body) => {
        const url = new URL(`${connection.apiUrl}/${path.map(encodeURIComponent).join('/')}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const request = { ...about, mutates: method !== 'GET' };
        return patiently(connection, request, async (timeoutMs) => restJson(connection, request, await call(request, { method, url, body, timeoutMs, maxBodyBytes })));
    };
    const graphql = async ({ text, variables, ...about }, mutates) => {
        const request = { ...about, mutates };
        const body = { query: text, variables };
        return patiently(connection, request, async (timeoutMs) => graphqlData(connection, request, await call(request, { method: 'POST', url: connection.graphqlUrl, body, timeoutMs })));
    };
    return {
        get: async (asked) => rest('GET', asked),
        send: async (method, asked, body) => rest(method, asked, body),
        query: async (asked) => graphql(asked, false),
        mutate: async (asked) => graphql(asked, true),
    };
}
function connect(options) {
    const allowHttp = options.allowHttp ?? false;
    const api = (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .requireEndpoint */ .V)(options.apiUrl, { input: 'GITHUB_API_URL', allowHttp });
    const graphqlUrl = (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .requireEndpoint */ .V)(options.graphqlUrl, { input: 'GITHUB_GRAPHQL_URL', allowHttp });
    if (api.origin !== graphqlUrl.origin) {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError('refused', `GITHUB_API_URL (${api.origin}) and GITHUB_GRAPHQL_URL (${graphqlUrl.origin}) are two servers, and the token is for one.`);
    }
    requireToken(options.token);
    const withoutToken = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)([options.token]);
    return { ...options, apiUrl: api.origin + api.pathname.replace(/\/+$/, ''), graphqlUrl, redact: (text) => options.redact(withoutToken(text)) };
}
function requireToken(token) {
    try {
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)('Authorization', token);
        if (token.trim() !== '')
            return;
    }
    catch {
        // Said below, without the token.
    }
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError('refused', 'The token for GitHub is empty or holds characters that no token has.', { hint: 'Store config-token (or github-token) again, without line breaks.' });
}
async function patiently(connection, request, attempt) {
    const { clock, random, signal, deadlineMs = defaultDeadlineMs } = connection;
    const end = clock.monotonicMs() + deadlineMs;
    const attemptMs = request.mutates ? timeouts.writeMs : timeouts.readMs;
    return (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R)(async (remainingMs) => attempt(Math.min(remainingMs, attemptMs)), {
        clock,
        random,
        signal,
        attempts,
        deadlineMs,
        isRetryable: ({ retryable, ambiguous, retryAfterMs: pauseMs = 0 }) => retryable && !ambiguous && pauseMs <= Math.min(longestPauseMs, end - clock.monotonicMs()),
    });
}
async function send(connection, request, { body, ...sent }) {
    try {
        return await connection.transport.request({
            ...sent,
            headers: {
                Accept: 'application/vnd.github+json',
                Authorization: `Bearer ${connection.token}`,
                'User-Agent': 'osop-argocd',
                'X-GitHub-Api-Version': '2022-11-28',
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            body: body === undefined ? undefined : JSON.stringify(body),
            signal: connection.signal,
        });
    }
    catch (error) {
        throw error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError ? withRequest(error, request) : error;
    }
}
/** Says what was asked. A query is a POST, which the transport takes for a change, and it can be repeated all the same. */
function withRequest(error, request) {
    const ambiguous = error.ambiguous && request.mutates;
    const passing = error.code === 'unreachable' || error.code === 'timeout' || error.code === 'unavailable';
    const hint = hintOf(error);
    return new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError(error.code, `Asked to ${request.action}: ${error.message}`, {
        cause: error.cause,
        ambiguous,
        retryable: error.retryable || (error.ambiguous && !ambiguous && passing),
        ...(error.status === undefined ? {} : { status: error.status }),
        ...(hint === undefined ? {} : { hint }),
    });
}
function hintOf({ code, hint }) {
    if (code === 'redirected')
        return 'The repository seems to have another name by now: write its present owner/name into config-repository.';
    return hint?.includes('argocd-') === true ? 'For a server with a certificate of a private CA, set NODE_EXTRA_CA_CERTS to the file of that CA.' : hint;
}
function restJson(connection, request, answer) {
    const value = answer.status >= 200 && answer.status < 300 ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(answer.body) : undefined;
    if (value === undefined)
        throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRestAnswer */ .MD)(request, toAnswer(connection, answer));
    return value;
}
function graphqlData(connection, request, answer) {
    const value = restJson(connection, request, answer);
    const { data, errors } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(value) ? value : {};
    const made = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(data) && Object.values(data).some((part) => part !== null);
    if (Array.isArray(errors) && errors.length > 0 && !(request.mutates && made)) {
        const redacted = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(connection.redact(JSON.stringify(errors)));
        throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGraphqlErrors */ .YK)(request, Array.isArray(redacted) ? redacted : [], toAnswer(connection, answer).waitMs);
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(data))
        throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainMissingData */ .sh)(request, 'data');
    return data;
}
function toAnswer({ redact, clock }, { status, headers, body }) {
    const asked = (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(headers, clock.now());
    const exhausted = headers['x-ratelimit-remaining'] === '0';
    return {
        status,
        contentType: headers['content-type'] ?? '',
        body: redact(body),
        exhausted: exhausted || headers['retry-after'] !== undefined,
        waitMs: asked ?? (exhausted ? untilReset(headers, clock) : undefined),
    };
}
/** `x-ratelimit-reset` is in seconds of the epoch, by the server's clock. */
function untilReset(headers, clock) {
    const date = Date.parse(headers['date'] ?? '');
    const ms = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - (Number.isNaN(date) ? clock.now().getTime() : date);
    return ms >= 0 ? ms : undefined;
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


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

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ refuseRedirect),
  Vs: () => (/* binding */ retryAfterMs),
  fh: () => (/* binding */ toTransportError)
});

// UNUSED EXPORTS: isMutation

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/adapters/http-address.js
var http_address = __webpack_require__(4490);
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

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   V: () => (/* binding */ requireEndpoint)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_net_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3931);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4490);



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

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ explainRestAnswer),
/* harmony export */   YK: () => (/* binding */ explainGraphqlErrors),
/* harmony export */   sh: () => (/* binding */ explainMissingData)
/* harmony export */ });
/* harmony import */ var _adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2659);



const rateLimited = /rate limit|abuse detection|submitted too quickly/i;
const ruleRefusal = /protected branch|rule violations|must be made through|not authorized to push|required status check|approving review|verified signatures|pre-receive|locked branch|(creations|updates) being restricted|GH00[56]|GH013/i;
const movedBranch = /Expected branch to point to|is at [0-9a-f]{7,} but expected|cannot lock ref/i;
const pullRequestHint = 'The branch takes no commits from this token: set commit-mode: pull-request, or let the token bypass the rule.';
const waitHint = 'The limit belongs to the token: run again later, with fewer runs at a time, or with the token of a GitHub App of your own.';
const proxyHint = 'A proxy or single sign-on seems to have answered in place of GitHub: let requests to its API through.';
const loginHint = 'The token is not valid, or not any more (that of an App lives for an hour): check config-token, or github-token where no config-token is given.';
/** Explains a refusal or failure of the REST API (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
function explainRestAnswer(request, answer) {
    const said = restMessage(answer.body);
    const words = said ?? (looksLikeHtml(answer) ? 'a web page' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(answer.body, 200) || 'nothing');
    return toError(request, { verdict: byStatus(request, answer, said ?? ''), said: `${answer.status}: ${words}`, status: answer.status, waitMs: answer.waitMs });
}
/** Explains the `errors` of a GraphQL answer, which come with the status 200 (https://spec.graphql.org/October2021/#sec-Errors). */
function explainGraphqlErrors(request, errors, waitMs) {
    const objects = errors.filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O);
    const said = objects.map((error) => (typeof error['message'] === 'string' ? error['message'] : '')).filter((text) => text !== '').join(' | ');
    return toError(request, { verdict: byType(request, objects[0] ?? {}, said), said: said || 'errors without a message', status: 200, waitMs });
}
/** Explains an answer that has neither what was asked for nor an error: it may have been carried out. */
function explainMissingData(request, what) {
    return toError(request, { verdict: { code: 'protocol', retryable: true, undecided: true }, said: `without ${what}`, status: 200 });
}
function toError(request, { verdict, said, status, waitMs }) {
    const ambiguous = request.mutates && (verdict.undecided ?? false);
    const wait = waitMs === undefined || verdict.code !== 'rate-limited' ? '' : ` (it asks to wait ${Math.ceil(waitMs / 1000)} s)`;
    return new _adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError(verdict.code, `Asked to ${request.action}, GitHub answered ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said, 600)}${wait}`, {
        status,
        ambiguous,
        retryable: (verdict.retryable ?? false) && !ambiguous,
        ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
        ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
    });
}
function byStatus(request, answer, said) {
    const { status } = answer;
    if (status === 429 || (status === 403 && (answer.exhausted || rateLimited.test(said)))) {
        return { code: 'rate-limited', retryable: true, hint: waitHint };
    }
    if (status === 408 || status >= 500) {
        return { code: 'unavailable', retryable: true, undecided: true };
    }
    if (status < 300) {
        return { code: 'protocol', retryable: !looksLikeHtml(answer), undecided: true, hint: proxyHint };
    }
    if (said === '') {
        return { code: status === 401 ? 'unauthenticated' : 'protocol', hint: proxyHint };
    }
    return ruleRefusal.test(said) ? refusedByRule(said) : byPlainStatus(request, status, said);
}
function byPlainStatus(request, status, said) {
    switch (status) {
        case 401:
            return { code: 'unauthenticated', hint: loginHint };
        case 403:
            return { code: 'forbidden', hint: forbiddenHint(request, said) };
        case 404:
            return { code: 'not-found', hint: notFoundHint(request) };
        case 409:
            return /repository is empty/i.test(said) ? { code: 'not-found', hint: 'The repository has no commit yet: make a first one.' } : { code: 'conflict' };
        default:
            return { code: 'refused' };
    }
}
function byType(request, error, said) {
    const type = error['type'];
    if (type === 'RATE_LIMITED' || rateLimited.test(said)) {
        return { code: 'rate-limited', retryable: true, hint: waitHint };
    }
    if (type === 'STALE_DATA' || movedBranch.test(said)) {
        return { code: 'conflict' };
    }
    if (ruleRefusal.test(said)) {
        return refusedByRule(said);
    }
    switch (type) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return { code: 'forbidden', hint: forbiddenHint(request, said) };
        case 'NOT_FOUND':
            return { code: 'not-found', hint: notFoundHint(request) };
        case 'UNPROCESSABLE':
            return { code: 'refused' };
        default:
            return withoutType(error);
    }
}
/** A query that the server does not understand has an `extensions.code`; what is left is trouble inside of GitHub. */
function withoutType(error) {
    const { extensions } = error;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(extensions) && typeof extensions['code'] === 'string'
        ? { code: 'protocol', hint: 'This GitHub Enterprise Server seems too old for this: use commit-mode: push.' }
        : { code: 'unavailable', retryable: true, undecided: true };
}
function refusedByRule(said) {
    return { code: 'refused', hint: /secret/i.test(said) ? 'GitHub takes the content for a secret: keep it out of the repository, or allow it in the repository\'s push protection.' : pullRequestHint };
}
function forbiddenHint({ permission }, said) {
    if (/not permitted to create or approve pull requests/i.test(said)) {
        return 'Allow it under Settings, Actions, General ("Allow GitHub Actions to create and approve pull requests"), or give config-token the token of a GitHub App.';
    }
    if (/SAML/.test(said)) {
        return 'Authorise the token for the single sign-on of the organisation.';
    }
    return `The token needs ${permission}: set it under permissions: of the job, or give config-token a token that has it. The job's own token is for its own repository alone.`;
}
function notFoundHint({ permission }) {
    return `Check the names. GitHub answers the same for what a token may not see: it needs ${permission} for this repository, and the job's own token is for its own repository alone.`;
}
/** The message of a REST error with the details that belong to it; undefined where the body is none. */
function restMessage(body) {
    const parsed = parseObject(body);
    const message = parsed?.['message'];
    if (typeof message !== 'string')
        return undefined;
    const details = Array.isArray(parsed?.['errors']) ? parsed['errors'].map(detailOf).filter((detail) => detail !== '') : [];
    return [message, ...details].join(' | ');
}
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(error))
        return '';
    const { message, field, code } = error;
    if (typeof message === 'string')
        return message;
    return [field, code].filter((part) => typeof part === 'string').join(' ');
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function looksLikeHtml(answer) {
    return /^text\/html/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.body);
}


/***/ })

};
