export const id = 3628;
export const ids = [3628];
export const modules = {

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

/***/ 63628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHandlerTransport: () => (/* reexport */ createHandlerTransport),
  createHttpTransport: () => (/* binding */ createHttpTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var net_proxy = __webpack_require__(47736);
// EXTERNAL MODULE: ./build/compiled/adapters/http-address.js
var http_address = __webpack_require__(64490);
// EXTERNAL MODULE: ./build/compiled/core/child-abort.js
var child_abort = __webpack_require__(22397);
;// CONCATENATED MODULE: ./build/compiled/adapters/http-deadline.js


/**
 * Runs `work` until it settles, the time is up (`timeout`) or the caller's signal is aborted (`cancelled`).
 * `work` receives a signal that says the same, to let go of what it holds.
 */
async function withDeadline(clock, limits, work) {
    const finished = new AbortController();
    const stop = (0,child_abort/* childAbort */.R)(limits.signal);
    const running = stop.signal.aborted ? undefined : work(stop.signal);
    if (limits.timeoutMs !== undefined) {
        expireAfter(clock, limits.timeoutMs, { finished: finished.signal, stop });
    }
    try {
        return await untilStopped(running, stop.signal);
    }
    finally {
        stop.release();
        finished.abort(child_abort/* noReason */.o);
    }
}
function expireAfter(clock, timeoutMs, { finished, stop }) {
    clock.sleep(timeoutMs, finished).then(() => stop.abort(new adapter_error.AdapterError('timeout', `no complete answer within ${seconds(timeoutMs)}`, { retryable: true })), () => undefined);
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/** Settles like `work`, or throws as soon as the signal is aborted. */
async function untilStopped(work, signal) {
    return new Promise((resolve, reject) => {
        const stopped = () => reject(stopReason(signal));
        signal.addEventListener('abort', stopped, { once: true });
        if (work === undefined || signal.aborted) {
            stopped();
        }
        work?.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
    });
}
/** The AdapterError that a signal was aborted with, or `cancelled`. */
function stopReason(signal) {
    return signal.reason instanceof adapter_error.AdapterError
        ? signal.reason
        : new adapter_error.AdapterError('cancelled', 'cancelled', { cause: signal.reason });
}

// EXTERNAL MODULE: ./build/compiled/adapters/http-errors.js + 1 modules
var http_errors = __webpack_require__(78805);
;// CONCATENATED MODULE: ./build/compiled/adapters/http-proxy.js




/** Longest wait for a proxy to open a connection, in milliseconds. */
const connectTimeoutMs = 30_000;
/**
 * Connections to https servers through a proxy (CONNECT), kept alive like direct ones. TLS is spoken with the server itself:
 * the proxy sees its host and port only, and the certificate is checked as ever.
 */
class TunnelAgent extends external_node_https_.Agent {
    proxy;
    lookup;
    constructor(proxy, { lookup, ...options }) {
        super({ ...options, keepAlive: true });
        this.proxy = proxy;
        this.lookup = lookup;
    }
    createConnection(options, callback) {
        const host = options.host ?? options.hostname ?? '';
        const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
        const done = callback ?? (() => undefined);
        const asked = askProxy(this.proxy, { method: 'CONNECT', path: authority, headers: { Host: authority, ...authorization(this.proxy) }, lookup: this.lookup });
        asked.setTimeout(connectTimeoutMs, () => asked.destroy(unwilling('does not answer')));
        asked.once('error', (error) => { done(error instanceof adapter_error.AdapterError ? error : unwilling(reasonOf(error)), asked.socket); });
        asked.once('connect', (answer, socket) => {
            socket.setTimeout(0);
            if (answer.statusCode === 200)
                http_proxy_secure(socket, { ...options, ...this.options }, done);
            else {
                socket.destroy();
                done(unwilling(`refuses to connect there (${answer.statusCode})`, answer.statusCode === 407 ? 'It wants a user and a password: write them into the address of the proxy.' : undefined), socket);
            }
        });
        asked.end();
        return undefined;
    }
}
/** Handed over only once TLS stands, so that until then nothing of the request can have been sent. */
function http_proxy_secure(socket, options, done) {
    const { host, servername } = options;
    const name = servername ?? host ?? '';
    const tls = (0,external_node_tls_.connect)({ ...tlsOptions(options), socket, servername: /^[\d.]+$|:/.test(name) ? '' : name, host: name });
    const failed = (error) => { done(error, tls); };
    tls.once('error', failed);
    tls.once('secureConnect', () => {
        tls.removeListener('error', failed);
        done(null, tls);
    });
}
function tlsOptions({ ca, cert, key, rejectUnauthorized }) {
    return {
        ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }),
        ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
    };
}
/** A plain request through a proxy names the whole address (RFC 9112, 3.2.2). */
function requestThroughProxy(proxy, url, { headers, ...details }) {
    return askProxy(proxy, { ...details, path: url.href, headers: { ...headers, Host: url.host, ...authorization(proxy) } });
}
function askProxy(proxy, details) {
    const place = { protocol: proxy.protocol, host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port) };
    return proxy.protocol === 'https:' ? (0,external_node_https_.request)({ ...place, ...details }) : (0,external_node_http_.request)({ ...place, ...details });
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}
function unwilling(why, hint = 'Check HTTPS_PROXY and HTTP_PROXY, and put hosts that are reached directly into NO_PROXY.') {
    return new adapter_error.AdapterError('unreachable', `the proxy ${why}`, { retryable: true, hint });
}
function reasonOf(error) {
    return `cannot be reached (${'code' in error && typeof error.code === 'string' ? error.code : error.message})`;
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-lines.js

/** Joins chunks of text and yields whole lines without their end; the last one needs no newline. Blank lines are left out. */
async function* splitLines(chunks, maxLineBytes) {
    let pending = [];
    let size = 0;
    for await (const chunk of chunks) {
        const pieces = chunk.split('\n');
        const last = pieces.pop() ?? '';
        for (const piece of pieces) {
            const line = pending.join('') + piece;
            pending = [];
            size = 0;
            if (line.trim() !== '') {
                yield line;
            }
        }
        pending.push(last);
        size += last.length;
        if (size > maxLineBytes) {
            throw new adapter_error.AdapterError('too-large', `a line of the stream is longer than ${maxLineBytes} bytes`);
        }
    }
    const rest = pending.join('');
    if (rest.trim() !== '') {
        yield rest;
    }
}
/** A body that is there already, by the same cap. */
function wholeBody(text, maxBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw tooLarge(maxBytes);
    return text;
}
/** Joins a body and stops at the cap with `too-large`. */
async function joinBody(chunks, maxBytes) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.byteLength;
        if (size > maxBytes) {
            throw tooLarge(maxBytes);
        }
        parts.push(bytes);
    }
    return Buffer.concat(parts).toString('utf8');
}
function tooLarge(maxBytes) {
    return new adapter_error.AdapterError('too-large', `the answer is larger than ${maxBytes} bytes`);
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http-types.js
/** Cap of a body or a line where the caller names none. Applications with many resources reach some MiB. */
const defaultMaxBytes = 32 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/compiled/adapters/http-handler.js




/**
 * A transport without sockets, for rehearsals. Its deadlines run on the same clock as the handler's own waits,
 * so a server that never answers times out in no real time.
 */
function createHandlerTransport(handle, clock) {
    return {
        request: async (request) => {
            try {
                return await withDeadline(clock, request, (stop) => requestWhole(handle, request, stop));
            }
            catch (error) {
                throw (0,http_errors/* toTransportError */.fh)(error, { ...request, sent: true });
            }
        },
        stream: (request) => openStream(handle, request),
        close: () => undefined,
    };
}
async function requestWhole(handle, request, stop) {
    const answer = await handle(incoming(request, stop));
    const headers = lowerCase(answer.headers);
    if (request.returnRedirect !== true)
        (0,http_errors/* refuseRedirect */.Fg)({ status: answer.status, headers }, request.url);
    const most = request.maxBodyBytes ?? defaultMaxBytes;
    const body = typeof answer.body === 'string' ? wholeBody(answer.body, most) : await joinBody(untilAborted(answer.body, stop), most);
    return { status: answer.status, headers, body };
}
async function openStream(handle, request) {
    try {
        const answer = await untilStopped(request.signal.aborted ? undefined : handle(incoming(request, request.signal)), request.signal);
        const headers = lowerCase(answer.headers);
        (0,http_errors/* refuseRedirect */.Fg)({ status: answer.status, headers }, request.url);
        return { status: answer.status, headers, lines: readLines(answer.body, request) };
    }
    catch (error) {
        throw (0,http_errors/* toTransportError */.fh)(error, { ...request, sent: true });
    }
}
async function* readLines(body, request) {
    try {
        yield* splitLines(untilAborted(chunksOf(body), request.signal), request.maxLineBytes ?? defaultMaxBytes);
    }
    catch (error) {
        throw (0,http_errors/* toTransportError */.fh)(error, { ...request, sent: true });
    }
}
function incoming(request, signal) {
    return {
        method: request.method,
        path: `${request.url.pathname}${request.url.search}`,
        headers: lowerCase(request.headers),
        body: ('body' in request ? request.body : undefined) ?? '',
        signal,
    };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
async function* chunksOf(body) {
    if (typeof body === 'string') {
        yield body;
    }
    else {
        yield* body;
    }
}
/** Passes chunks on until the signal is aborted. The source is told to end, but not waited for: it may be asleep. */
async function* untilAborted(chunks, signal) {
    const source = chunks[Symbol.asyncIterator]();
    try {
        for (;;) {
            const step = await untilStopped(source.next(), signal);
            if (step.done === true) {
                return;
            }
            yield step.value;
        }
    }
    finally {
        source.return?.().then(undefined, () => undefined);
    }
}

;// CONCATENATED MODULE: ./build/compiled/adapters/http.js












/** However many applications are looked at: a refresh keeps its connection until the comparison is done. */
const maxSockets = 32;
/**
 * HTTP/1.1 over sockets, one pool of kept-alive connections for each transport. Simulated time stands still during a
 * request, so a server that itself waits on a simulated clock is reached by `createHandlerTransport` instead.
 */
function createHttpTransport(options) {
    const lookup = (0,http_address/* createGuardedLookup */.pE)(options.resolveAll);
    const plain = new external_node_http_.Agent({ keepAlive: true, maxSockets, lookup });
    const tls = {
        rejectUnauthorized: options.rejectUnauthorized ?? true,
        ...(options.ca === undefined ? {} : { ca: options.ca }),
        ...(options.cert === undefined ? {} : { cert: options.cert }),
        ...(options.key === undefined ? {} : { key: options.key }),
    };
    const secure = new external_node_https_.Agent({ ...tls, keepAlive: true, maxSockets, lookup });
    const rules = options.proxy ?? { http: undefined, https: undefined, exempt: [] };
    const tunnel = rules.https === undefined ? undefined : new TunnelAgent(rules.https, { ...tls, lookup });
    const open = (url, details) => {
        const proxy = (0,net_proxy/* proxyFor */.i)(url, rules);
        if (url.protocol === 'https:')
            return (0,external_node_https_.request)(url, { ...details, agent: proxy === undefined ? secure : (tunnel ?? secure) });
        return proxy === undefined ? (0,external_node_http_.request)(url, { ...details, agent: plain }) : requestThroughProxy(proxy, url, { ...details, lookup });
    };
    return {
        request: async (request) => withoutSecrets(await requestOnce(request, options.clock, open), request, options.redact),
        stream: async (request) => withoutSecretLines(await http_openStream(request, open), options.redact),
        close: () => {
            plain.destroy();
            secure.destroy();
            tunnel?.destroy();
        },
    };
}
/** Statuses from here on tell of a failure: the body is for people. */
const firstFailure = 400;
/** A failed answer without secrets, if it is not judged. Of other answers revisions and images are read, and nothing is taken out. */
function withoutSecrets(answer, { isJudged = false }, redact) {
    return answer.status < firstFailure || isJudged ? answer : { ...answer, body: redact(answer.body) };
}
function withoutSecretLines(stream, redact) {
    return stream.status < firstFailure ? stream : { ...stream, lines: redactedLines(stream.lines, redact) };
}
async function* redactedLines(lines, redact) {
    for await (const line of lines)
        yield redact(line);
}
async function requestOnce(request, clock, open) {
    const attempt = { method: request.method, url: request.url, sent: false };
    try {
        return await withDeadline(clock, request, (stop) => clock.during(exchange(request, { open, stop, attempt })));
    }
    catch (error) {
        throw (0,http_errors/* toTransportError */.fh)(error, attempt);
    }
}
async function exchange(request, { open, stop, attempt }) {
    const response = await send(request, { open, stop, attempt });
    try {
        const answer = { status: response.statusCode ?? 0, headers: flatten(response) };
        if (request.returnRedirect !== true)
            (0,http_errors/* refuseRedirect */.Fg)(answer, request.url);
        return { ...answer, body: await joinBody(response, request.maxBodyBytes ?? defaultMaxBytes) };
    }
    catch (error) {
        response.destroy();
        throw error;
    }
}
async function send(request, { open, stop, attempt }) {
    if ((0,http_address/* isForbiddenAddress */.KV)(request.url.hostname)) {
        throw new adapter_error.AdapterError('refused', 'a link-local or cloud-metadata address, which is never connected to');
    }
    const body = 'body' in request ? request.body : undefined;
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        const outgoing = open(request.url, { method: request.method, headers: { ...request.headers, ...length }, signal: stop });
        noteWhenSent(outgoing, attempt);
        outgoing.on('response', resolve);
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
/** Until the connection stands (TLS included) nothing of the request can have reached the server. */
function noteWhenSent(outgoing, attempt) {
    outgoing.on('socket', (socket) => {
        if (socket.connecting) {
            socket.once(socket instanceof external_node_tls_.TLSSocket ? 'secureConnect' : 'connect', () => {
                attempt.sent = true;
            });
        }
        else {
            attempt.sent = true;
        }
    });
}
function flatten(response) {
    return Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
async function http_openStream(request, open) {
    const attempt = { method: request.method, url: request.url, sent: false };
    try {
        const response = await untilStopped(send(request, { open, stop: request.signal, attempt }), request.signal);
        const answer = { status: response.statusCode ?? 0, headers: flatten(response) };
        try {
            (0,http_errors/* refuseRedirect */.Fg)(answer, request.url);
        }
        catch (error) {
            response.destroy();
            throw error;
        }
        return { ...answer, lines: http_readLines(response, request) };
    }
    catch (error) {
        throw (0,http_errors/* toTransportError */.fh)(error, attempt);
    }
}
async function* http_readLines(response, request) {
    try {
        response.setEncoding('utf8');
        yield* splitLines(response, request.maxLineBytes ?? defaultMaxBytes);
    }
    catch (error) {
        throw (0,http_errors/* toTransportError */.fh)(request.signal.aborted ? stopReason(request.signal) : error, { ...request, sent: true });
    }
    finally {
        response.destroy();
    }
}


/***/ }),

/***/ 22397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ childAbort),
/* harmony export */   o: () => (/* binding */ noReason)
/* harmony export */ });
/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
const noReason = new Error('done');
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
function childAbort(...parents) {
    const own = new AbortController();
    const known = parents.filter((parent) => parent !== undefined);
    const pass = () => { own.abort(known.find(({ aborted }) => aborted)?.reason); };
    if (known.some(({ aborted }) => aborted))
        pass();
    else
        for (const parent of known)
            parent.addEventListener('abort', pass, { once: true });
    return {
        signal: own.signal,
        abort: (reason) => { own.abort(reason); },
        release: () => { for (const parent of known)
            parent.removeEventListener('abort', pass); },
    };
}


/***/ })

};
