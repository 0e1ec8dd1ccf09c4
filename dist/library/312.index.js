export const id = 312;
export const ids = [312,490];
export const modules = {

/***/ 1312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postEvents: () => (/* binding */ postEvents),
/* harmony export */   requireWebhook: () => (/* binding */ requireWebhook)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7238);



const attempts = 5;
const deadlineMs = 60_000;
/** The address of a receiver, checked; throws AdapterError `refused` without quoting it. */
function requireWebhook(url, allowHttp) {
    return (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .requireEndpoint */ .V)(url, { input: 'The input audit-webhook-url', allowHttp });
}
/**
 * Posts CloudEvents as one batch (HTTP protocol binding, batched content mode), again where it may have failed in passing: an
 * event keeps its id, by which a receiver knows it. Throws AdapterError; no error says more of the address than its origin.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
async function postEvents(events, { transport, clock, url: address, allowHttp, signal, random }) {
    const url = requireWebhook(address, allowHttp);
    await (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(async (remainingMs) => {
        const answer = await transport.request({
            method: 'POST', url, signal,
            headers: { 'Content-Type': 'application/cloudevents-batch+json; charset=UTF-8', Accept: '*/*', 'User-Agent': 'osop-argocd' },
            body: JSON.stringify(events),
            timeoutMs: Math.min(15_000, remainingMs),
            maxBodyBytes: 1024 * 1024,
        });
        if (answer.status < 300)
            return;
        const wait = (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(answer.headers, clock.now());
        const passing = answer.status === 408 || answer.status === 429 || answer.status >= 500;
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError(passing ? 'unavailable' : 'refused', `${url.origin} answered ${answer.status}`, { status: answer.status, retryable: passing, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
    }, { clock, attempts, deadlineMs, signal, ...(random === undefined ? {} : { random }), isRetryable: (error) => error.retryable || error.ambiguous });
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


/***/ })

};
