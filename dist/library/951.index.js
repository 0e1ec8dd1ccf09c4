export const id = 951;
export const ids = [951,490];
export const modules = {

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

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   RZ: () => (/* binding */ codeOfStatus),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2659);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7238);




const attempts = 3;
/**
 * Posts until it is answered, within the time. What was posted is posted again only where it certainly did not arrive: no
 * connection came about, or the server said to come back later (429 with `Retry-After`) and there is time for that.
 */
async function deliver(request, { transport, clock, timeoutMs = 15_000 }) {
    const end = clock.monotonicMs() + timeoutMs;
    const isRetryable = (error) => {
        const inTime = clock.monotonicMs() + (error.retryAfterMs ?? 0) < end;
        return inTime && (error.code === 'rate-limited' ? error.retryAfterMs !== undefined : error.status === undefined && !error.ambiguous && error.retryable);
    };
    return await (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(async (remainingMs) => {
        const answer = await transport.request({ ...request, method: 'POST', timeoutMs: remainingMs, maxBodyBytes: 1024 * 1024 });
        const wait = (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(answer.headers, clock.now());
        if (answer.status === 429)
            throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('rate-limited', `${request.url.origin} answered 429: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(withoutAddress(answer.body, request.url), 200) || 'too many requests'}`, { status: 429, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
        return answer;
    }, { clock, attempts, deadlineMs: timeoutMs, signal: request.signal, isRetryable });
}
/** What a status that is no success means. */
function codeOfStatus(status) {
    switch (status) {
        case 401:
        case 403:
            return 'forbidden';
        case 404:
        case 410:
            return 'not-found';
        case 429:
            return 'rate-limited';
        default:
            return status >= 500 ? 'unavailable' : 'refused';
    }
}
/** Error pages like to quote the address that was asked for: of it only the origin may be told. */
function withoutAddress(text, url) {
    const secrets = [url.search, url.pathname, decodePath(url.pathname), ...url.pathname.split('/'), ...url.searchParams.values()].filter((part) => part.length >= 6);
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
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

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ explainSlackError)
/* harmony export */ });
const token = { why: 'it does not accept the token', hint: 'give slack-token the bot token (xoxb-…) of an app that is installed in the workspace' };
const channel = { why: 'there is no such channel for this token', hint: 'give slack-channel the id of the channel (C0123456789), and invite the app to it: /invite @app' };
const webhook = { why: 'the webhook is gone or was turned off', hint: 'make a new incoming webhook in the settings of the app, and set slack-webhook-url to it' };
const content = { why: 'it cannot show the message', hint: 'where the workflow has a body of its own for it, check that against Block Kit' };
const policy = { why: 'a setting of the workspace or channel forbids it', hint: 'ask an administrator of the Slack workspace' };
const busy = { why: 'too many messages were sent in a short time', hint: 'nothing was posted; later messages are not affected' };
const errors = {
    not_authed: token, invalid_auth: token, account_inactive: token, token_revoked: token, token_expired: token, not_allowed_token_type: token, invalid_token: token,
    channel_not_found: channel,
    not_in_channel: { why: 'the app is not a member of the channel', hint: 'invite it: /invite @app in the channel' },
    is_archived: { why: 'the channel is archived', hint: 'set slack-channel to another channel' },
    channel_is_archived: { why: 'the channel is archived', hint: 'make a webhook for another channel' },
    missing_scope: { why: 'the token may not do this', hint: 'give the app the scope chat:write (for channels that it is not in, chat:write.public too), and install it again' },
    no_permission: { why: 'the token may not do this', hint: 'give the app the scope chat:write, and install it again' },
    msg_too_long: content, no_text: content, invalid_blocks: content, invalid_blocks_format: content, invalid_payload: content, too_many_attachments: content, invalid_attachments: content,
    no_service: webhook, no_service_id: webhook, no_team: webhook, no_active_hooks: webhook, action_prohibited: policy, posting_to_general_channel_denied: policy,
    restricted_action: policy, restricted_action_read_only_channel: policy, restricted_action_thread_only_channel: policy, ekm_access_denied: policy, org_login_required: policy, team_access_not_granted: policy,
    ratelimited: busy, rate_limited: busy, message_limit_exceeded: busy, rollup_error: busy,
    cant_update_message: { why: 'the message of the beginning is not of this app', hint: 'use one app for a channel' },
    edit_window_closed: { why: 'the message of the beginning is too old to be changed', hint: 'lengthen the time for edits in the settings of the workspace' },
    message_not_found: { why: 'the message of the beginning was deleted', hint: 'nothing has to be done: the result stands in a message of its own' },
};
/** Errors after which Slack itself does not know whether the message was posted. */
const unsettled = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
/** Explains a code of Slack, such as `not_in_channel`; one that is not known is named alone. */
function explainSlackError(code) {
    const name = /^[a-z_]{2,60}$/.test(code) ? code : 'an error without a name';
    const known = Object.hasOwn(errors, name) ? errors[name] : undefined;
    return { message: known === undefined ? name : `${name}: ${known.why}`, hint: known?.hint, ambiguous: unsettled.has(name) };
}


/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMessages: () => (/* binding */ openMessages)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack-errors.js
var slack_errors = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/compiled/adapters/http-delivery.js
var http_delivery = __webpack_require__(7192);
// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(7238);
;// CONCATENATED MODULE: ./build/compiled/adapters/messages.js





/** Posts JSON to an incoming webhook. Its address is a secret: no error says more of it than the origin. */
function createMessages(options) {
    return {
        post: async (address, body, signal) => {
            const url = (0,http_policy/* requireEndpoint */.V)(address, { input: 'The address of the message', allowHttp: options.allowHttp ?? false });
            const answer = await (0,http_delivery/* deliver */.cK)({
                url,
                headers: { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'osop-argocd' },
                body: JSON.stringify(body),
                signal,
            }, options);
            if (answer.status >= 400) {
                const said = (0,one_line/* oneLine */.TN)((0,http_delivery/* withoutAddress */.L1)(answer.body, url), 200);
                const { hint } = (0,slack_errors/* explainSlackError */.m)(said);
                throw new adapter_error.AdapterError((0,http_delivery/* codeOfStatus */.RZ)(answer.status), `${url.origin} answered ${answer.status}: ${said || 'nothing'}`, { status: answer.status, ...(hint === undefined ? {} : { hint }) });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/compiled/message-ports.js

/** The ports by which people and other programs are told. Throws AdapterError for an address that is never connected to. */
async function openMessages({ notify: { slack, webhookUrls, webhookSecret }, allowHttp, dryRun }, { transport, clock }) {
    const common = { transport, clock, allowHttp };
    const messages = createMessages(common);
    if (dryRun)
        return { messages };
    return {
        messages,
        ...(slack === undefined ? {} : { slack: (await __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 6563))).createSlack({ ...common, ...slack }) }),
        ...(webhookUrls.length === 0 ? {} : { webhooks: (await __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 5573))).createWebhooks({ ...common, urls: webhookUrls, secret: webhookSecret }) }),
    };
}


/***/ })

};
