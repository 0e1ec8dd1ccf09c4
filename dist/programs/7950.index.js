export const id = 7950;
export const ids = [7950,4490];
export const modules = {

/***/ 27950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChecks: () => (/* binding */ createChecks)
/* harmony export */ });
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17238);

/** Reads an address once: no redirect is followed, and an answer of more than 1 MiB is an error. */
function createChecks({ transport, allowHttp = false, headers, timeoutMs = 15_000 }) {
    return {
        get: async (address, signal) => {
            const url = (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEndpoint */ .V)(address, { input: 'The address of the check', allowHttp });
            const { status, body } = await transport.request({
                method: 'GET',
                url,
                headers: { Accept: 'application/json, */*;q=0.5', 'User-Agent': 'osop-argocd', ...headers?.get(url.origin) },
                timeoutMs,
                maxBodyBytes: 1024 * 1024,
                isJudged: true,
                signal,
            });
            return { status, body };
        },
    };
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


/***/ })

};
