export const id = 4858;
export const ids = [4858,4490];
export const modules = {

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

/***/ 37192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   RZ: () => (/* binding */ codeOfStatus),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12659);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78805);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17238);




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

/***/ 44858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellNotRun: () => (/* binding */ tellNotRun)
/* harmony export */ });
/* harmony import */ var _adapters_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63628);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_messages_slack_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81765);
/* harmony import */ var _core_net_proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47736);
/* harmony import */ var _core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99898);
/* harmony import */ var _engine_announce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83434);
/* harmony import */ var _message_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18951);







const telling = new Set(['run', 'bump', 'promote', 'sync', 'rollback']);
/**
 * Tells Slack and webhooks of a deployment that ended before it began: a message and an event `run.ended`, and none that it
 * began. Whoever only proposes a change, or may be a stranger, makes nobody's channel ring. Returns what could not be told.
 */
async function tellNotRun({ record, trigger }, settings, { clock, env, signal }) {
    const { notify: { slack, webhookUrls }, command, dryRun, app, secrets } = settings;
    const isTold = telling.has(command) && !dryRun && !trigger.proposed && (record.result === 'failed' || record.result === 'refused');
    if (!isTold || (slack === undefined && webhookUrls.length === 0))
        return [];
    const redact = (0,_core_report_redact_js__WEBPACK_IMPORTED_MODULE_4__.createRedactor)([...secrets, ...secrets.map(_core_messages_slack_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSlack */ .k)]);
    const transport = (0,_adapters_http_js__WEBPACK_IMPORTED_MODULE_0__.createHttpTransport)({ clock, redact, proxy: (0,_core_net_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .readProxyRules */ .q)(env) });
    try {
        const ports = await (0,_message_ports_js__WEBPACK_IMPORTED_MODULE_3__.openMessages)(settings, { transport, clock });
        const { repository, branch, sha: commit, event, actor, runUrl } = trigger;
        const { runId, workflow, startedAt } = record;
        const announcer = new _engine_announce_js__WEBPACK_IMPORTED_MODULE_2__/* .Announcer */ .e({ runId, workflow, startedAt, apps: app, repository, branch, commit, event, actor, runUrl }, { ports: { ...ports, redact }, clock });
        return await announcer.ended(record, { cancelled: signal.aborted });
    }
    catch (error) {
        if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError))
            throw error;
        return [{ code: 'OSOP-NOTIFY-001', severity: 'warning', message: `nobody was told: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) }];
    }
    finally {
        transport.close();
    }
}


/***/ }),

/***/ 38765:
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

/***/ 18951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMessages: () => (/* binding */ openMessages)
});

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/messages/slack-errors.js
var slack_errors = __webpack_require__(38765);
// EXTERNAL MODULE: ./build/compiled/core/one-line.js
var one_line = __webpack_require__(12659);
// EXTERNAL MODULE: ./build/compiled/adapters/http-delivery.js
var http_delivery = __webpack_require__(37192);
// EXTERNAL MODULE: ./build/compiled/adapters/http-policy.js
var http_policy = __webpack_require__(17238);
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
        ...(slack === undefined ? {} : { slack: (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).createSlack({ ...common, ...slack }) }),
        ...(webhookUrls.length === 0 ? {} : { webhooks: (await __webpack_require__.e(/* import() */ 5573).then(__webpack_require__.bind(__webpack_require__, 95573))).createWebhooks({ ...common, urls: webhookUrls, secret: webhookSecret }) }),
    };
}


/***/ })

};
