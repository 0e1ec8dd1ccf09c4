export const id = 1098;
export const ids = [1098];
export const modules = {

/***/ 61098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitlabNotes: () => (/* binding */ createGitlabNotes)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27297);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59408);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12659);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17238);







/** Notes below the merge requests of a project. https://docs.gitlab.com/api/notes/#merge-requests */
function createGitlabNotes(place) {
    const call = connect(place);
    return { showComment: async (request) => await showNote(place, { request, call }), pullRequestOf: async (commit) => await mergeRequestOf(place, { ...commit, call }) };
}
const listed = { pages: 50, size: 100 };
/** A longer pause is not waited for. */
const longestPauseMs = 90_000;
/** The one with the mark that the token's owner wrote is changed; else one is made. A lost answer is looked up before anything is sent again. */
async function showNote({ project, projectUrl }, { request, call }) {
    const notes = ['projects', project, 'merge_requests', String(request.number), 'notes'];
    const urlOf = ({ id }) => `${projectUrl}/-/merge_requests/${request.number}#note_${id}`;
    const viewer = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(await call('GET', 'ask whom the token belongs to', ['user']), 'username');
    if (typeof viewer !== 'string')
        throw missing('ask whom the token belongs to', false);
    const search = async () => await findNote(notes, { mark: request.mark, viewer, call });
    const there = await search();
    if (there !== undefined) {
        const body = request.edit(there.body);
        if (body === undefined || body.trimEnd() === there.body.replaceAll('\r\n', '\n').trimEnd())
            return { url: urlOf(there), created: false };
        const change = async () => await call('PUT', `change a note of merge request ${request.number}`, [...notes, String(there.id)], { body: { body } });
        // The whole text is sent: twice is as good as once.
        await change().catch(async (error) => (isLost(error) ? await change() : await Promise.reject(error)));
        return { url: urlOf(there), created: false };
    }
    const text = request.edit(undefined);
    if (text === undefined)
        return { url: undefined, created: false };
    const make = async () => {
        const about = `write a note to merge request ${request.number}`;
        const made = noteOf(await call('POST', about, notes, { body: { body: text } }));
        if (made === undefined)
            throw missing(about, true);
        return made;
    };
    const made = await make().catch(async (error) => (isLost(error) ? ((await search()) ?? (await make())) : await Promise.reject(error)));
    return { url: urlOf(made), created: true };
}
async function findNote(path, { mark, viewer, call }) {
    for (let page = 1; page <= listed.pages; page += 1) {
        const answer = await call('GET', 'read the notes of the merge request', path, { query: { order_by: 'created_at', sort: 'asc', per_page: String(listed.size), page: String(page) } });
        if (!Array.isArray(answer))
            throw missing('read the notes of the merge request', false);
        for (const one of answer) {
            const note = noteOf(one);
            if (note !== undefined && (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'system') !== true && (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'author', 'username') === viewer && note.body.split(/\r?\n/, 1)[0] === mark)
                return note;
        }
        if (answer.length < listed.size)
            return undefined;
    }
    return undefined;
}
/** One that was merged comes first; one that is open is taken where its head is the commit. */
async function mergeRequestOf({ project }, { sha, branch, call }) {
    const answer = await call('GET', `look for the merge request of ${sha.slice(0, 7)}`, ['projects', project, 'repository', 'commits', sha, 'merge_requests']);
    if (!Array.isArray(answer))
        throw missing('look for the merge request', false);
    const requests = answer;
    const found = requests.find((one) => (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'state') === 'merged' && (branch === undefined || (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'target_branch') === branch)) ?? requests.find((one) => (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'state') === 'opened' && (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(one, 'sha') === sha);
    const iid = found === undefined ? undefined : (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(found, 'iid');
    return typeof iid === 'number' ? iid : undefined;
}
function noteOf(value) {
    const { id, body } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? value : {};
    return typeof id === 'number' ? { id, body: typeof body === 'string' ? body : '' } : undefined;
}
function isLost(error) {
    return error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError && error.ambiguous && error.code !== 'cancelled';
}
/** The token goes to the server of the job only, in a header only. */
function connect({ transport, clock, apiUrl, token, allowHttp, deadlineMs, signal }) {
    const base = (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEndpoint */ .V)(apiUrl, { input: 'CI_API_V4_URL', allowHttp });
    requireToken(token);
    return async (method, about, path, { query = {}, body } = {}) => {
        const url = new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const headers = { 'Accept': 'application/json', 'PRIVATE-TOKEN': token, 'User-Agent': 'osop-argocd', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
        return await (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R)(async (timeoutMs) => {
            const answer = await transport.request({ method, url, headers, body: body === undefined ? undefined : JSON.stringify(body), timeoutMs, signal });
            return read(answer, { about, mutates: method !== 'GET', waitMs: (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(answer.headers, clock.now()) });
        }, { clock, attempts: 4, deadlineMs, signal, isRetryable: ({ retryable, ambiguous, retryAfterMs: pause = 0 }) => retryable && !ambiguous && pause <= Math.min(longestPauseMs, deadlineMs) });
    };
}
function requireToken(token) {
    try {
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)('PRIVATE-TOKEN', token);
    }
    catch {
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError('refused', 'gitlab-token holds characters that no token has.', { hint: 'Store it again, without line breaks.' });
    }
}
function read({ status, body }, { about, mutates, waitMs }) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(body);
    if (status >= 200 && status < 300) {
        if (value === undefined)
            throw missing(about, mutates);
        return value;
    }
    const said = [(0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'message'), (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'error_description'), (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(value, 'error')].find((text) => text !== undefined);
    const words = said === undefined ? 'nothing that could be read' : (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(typeof said === 'string' ? said : JSON.stringify(said), 300);
    const { code, hint } = verdictOf(status);
    const ambiguous = mutates && status >= 500;
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError(code, `Asked to ${about}, GitLab answered ${status}: ${words}`, {
        status, ambiguous, retryable: (status >= 500 || status === 429) && !ambiguous, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }), ...(hint === undefined ? {} : { hint }),
    });
}
function verdictOf(status) {
    switch (status) {
        case 401:
            return { code: 'unauthenticated', hint: 'gitlab-token is not valid, or not any more. The job\'s own token (CI_JOB_TOKEN) may not write notes.' };
        case 403:
            return { code: 'forbidden', hint: 'give gitlab-token the scope api, and at least the role Reporter' };
        case 404:
            return { code: 'not-found', hint: 'GitLab answers the same for what a token may not see: give gitlab-token the scope api, and a role in this project' };
        case 429:
            return { code: 'rate-limited' };
        default:
            return { code: status >= 500 ? 'unavailable' : 'refused' };
    }
}
function missing(about, mutates) {
    return new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError('protocol', `Asked to ${about}, GitLab gave an answer that cannot be used.`, { ambiguous: mutates, hint: 'check CI_API_V4_URL, and that no proxy answers in place of GitLab' });
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

/***/ 27297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
}


/***/ })

};
