import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AdapterError: () => (/* binding */ AdapterError)
/* harmony export */ });
/**
 * Thrown by adapters only, and turned into a Problem in one place in the engine.
 * `ambiguous` is true when a request that changes something may have been carried out although
 * no answer came: look it up before repeating it.
 */
class AdapterError extends Error {
    code;
    retryable;
    ambiguous;
    /** HTTP status, where there was one. */
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** What to do next, where the adapter knows better than the code tells. */
    hint;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AdapterError';
        this.code = code;
        this.retryable = details.retryable ?? false;
        this.ambiguous = details.ambiguous ?? false;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.hint = details.hint;
    }
}


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that `name` was most likely meant to be, or undefined when none is close enough.
 * Counts insertions, deletions, replacements and swaps of neighbours; at most a third of the name
 * (and at least one letter) may differ. Case is ignored. Of equally close ones the first wins.
 */
function nearest(name, candidates) {
    const wanted = name.slice(0, longestCompared).toLowerCase();
    let allowed = Math.max(1, Math.floor(wanted.length / 3));
    let found;
    for (const candidate of candidates) {
        if (candidate === name || candidate.length > longestCompared)
            continue;
        const other = candidate.toLowerCase();
        if (isWordOf(wanted, other) && found === undefined)
            found = candidate;
        if (Math.abs(other.length - wanted.length) > allowed)
            continue;
        const distance = editDistance(wanted, other);
        if (distance > allowed)
            continue;
        found = candidate;
        allowed = distance - 1;
        if (allowed < 0)
            break;
    }
    return found;
}
/** Longer names come from hostile files, where the quadratic comparison would cost real time. */
const longestCompared = 64;
/** `retries` is no typing slip for `max_retries`, but what was meant all the same. */
function isWordOf(wanted, candidate) {
    return wanted.length >= 4 && candidate.split(/[_.\-/]/).includes(wanted);
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for objects that are neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ composeSlackMessage),
/* harmony export */   k: () => (/* binding */ escapeSlack)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2659);

/**
 * The body of a Slack incoming webhook: `text` for notifications, `blocks` for the channel.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
function composeSlackMessage(message) {
    const headline = composeHeadline(message);
    const notices = message.notices.slice(0, most.notices);
    const details = [
        message.reason === undefined ? undefined : `*Why:* ${escapeClipped(message.reason, 600)}`,
        message.branch === undefined && message.repository === undefined
            ? undefined
            : `*From:* ${escapeClipped([message.repository, message.branch].filter((part) => part !== undefined).join(' '), 300)}`,
        ...notices.map((notice) => `:warning: ${escapeClipped(notice, 400)}`),
        message.notices.length === notices.length ? undefined : `:warning: and ${message.notices.length - notices.length} more`,
        [link(message.runUrl, 'Run'), link(message.appUrl, 'Argo CD')].filter((part) => part !== undefined).join(' · ') || undefined,
    ].filter((part) => part !== undefined);
    const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
    return {
        text: headline,
        blocks: [section(headline), ...(details.length === 0 ? [] : [section(details.join('\n'))])],
    };
}
/** Slack refuses a message of which one section has more than 3,000 characters: it must not get there. */
const most = { apps: 10, notices: 3, url: 300 };
function composeHeadline(message) {
    const named = message.apps.slice(0, most.apps).map((app) => `*${escapeClipped(app, 200)}*`);
    const more = message.apps.length - named.length;
    const apps = named.length === 0 ? 'the application' : `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    const commit = message.commit === undefined ? 'an unknown commit' : `\`${escapeSlack(message.commit.slice(0, 12))}\``;
    const back = message.rollback?.revision === undefined ? '' : ` to \`${escapeSlack(message.rollback.revision.slice(0, 12))}\``;
    const means = message.rollback?.strategy === 'git-revert' ? 'git revert' : 'Argo CD rollback';
    switch (message.outcome) {
        case 'succeeded':
            return `:white_check_mark: Deployed ${apps}: ${commit} is live and healthy`;
        case 'rolled-back':
            return `:rewind: Deployment of ${apps} failed: ${commit} was rolled back${back} by ${means}`;
        case 'rollback-failed':
            return `:rotating_light: Deployment of ${apps} failed: ${commit}, and the rollback${back} by ${means} failed too`;
        case 'failed':
            return `:x: Deployment of ${apps} failed: ${commit} was not rolled back`;
    }
}
/** Slack's three control characters, so that text can neither mention people nor forge links. */
function escapeSlack(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '');
}
function link(url, label) {
    if (url === undefined || url.length > most.url || !/^https?:\/\/[^\s<>|]+$/.test(url))
        return undefined;
    return `<${escapeSlack(url)}|${label}>`;
}
/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
function escapeClipped(text, length) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, length);
    const escaped = escapeSlack(line);
    if (escaped.length <= length)
        return escaped;
    let clipped = '';
    for (const character of line) {
        const next = escapeSlack(character);
        if (clipped.length + next.length > length - 1)
            break;
        clipped += next;
    }
    return `${clipped}…`;
}


/***/ }),

/***/ 3931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   F: () => (/* binding */ parseArgocdServer),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** True for `localhost`, names below it, 127.0.0.0/8 and `[::1]`, as `URL.hostname` writes them. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** https anywhere, http on loopback hosts (anywhere with `allowHttp`), no credentials inside. */
function parseEndpoint(text, rules) {
    if (!URL.canParse(text) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())) {
        return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host or https://host/path.' };
    }
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return { kind: 'refused', reason: `has the scheme ${url.protocol.slice(0, 20)} where https: is needed` };
    }
    if (url.username !== '' || url.password !== '') {
        return { kind: 'refused', reason: 'has credentials inside', hint: 'Give the token by its own input: addresses end up in logs.' };
    }
    if (url.protocol === 'http:' && !rules.allowHttp && !isLoopbackHost(url.hostname)) {
        return { kind: 'refused', reason: `is plain http to ${url.host}`, hint: 'Use https. Where the network itself is trusted, set allow-http: true.' };
    }
    return { kind: 'usable', url };
}
/**
 * The Argo CD server as people write it: `host`, `host:port` or a URL, with a root path where the server has one.
 * The path of the result has no `/` at its end, and is empty for none: append `/api/v1/…` to `origin + path`.
 */
function parseArgocdServer(text, rules) {
    const trimmed = text.trim();
    const endpoint = parseEndpoint(trimmed.includes('://') ? trimmed : `https://${trimmed}`, rules);
    if (endpoint.kind === 'refused') {
        return endpoint;
    }
    const { url } = endpoint;
    if (url.search !== '' || url.hash !== '') {
        return { kind: 'refused', reason: 'has a query or a fragment', hint: 'Write only the host and, where the server has one, its root path.' };
    }
    return { kind: 'usable', origin: url.origin, rootPath: url.pathname.replace(/\/+$/, '') };
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   q: () => (/* binding */ readProxyRules)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3931);

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not, as curl and Go do. A value without a scheme is http;
 * one that is no address counts as none.
 */
function readProxyRules(env) {
    const value = (name) => (env[name] ?? env[name.toLowerCase()] ?? '').trim();
    return {
        http: proxyUrl(value('HTTP_PROXY')),
        https: proxyUrl(value('HTTPS_PROXY')),
        exempt: value('NO_PROXY').split(/[\s,]+/).map((entry) => entry.toLowerCase()).filter((entry) => entry !== ''),
    };
}
function proxyUrl(text) {
    const address = text === '' || text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
}
/** The proxy to reach an address through; undefined to connect to it directly, as to this machine itself always. */
function proxyFor(url, rules) {
    const proxy = url.protocol === 'https:' ? rules.https : rules.http;
    if (proxy === undefined || (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname) || rules.exempt.some((entry) => isExempt(entry, url)))
        return undefined;
    return proxy;
}
/** `*`, `host`, `.domain`, `host:port`, an address, or an IPv4 range such as `10.0.0.0/8`. A name stands for all below it too. */
function isExempt(entry, url) {
    if (entry === '*')
        return true;
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (entry.includes('/'))
        return isInRange(host, entry);
    const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    if (bare === '')
        return false;
    const below = host.endsWith(`.${bare}`);
    return /^\*?\./.test(name) ? below : host === bare || below;
}
function isInRange(host, range) {
    const [base = '', bits = ''] = range.split('/');
    const [address, network] = [ipv4(host), ipv4(base)];
    const size = Number(bits);
    if (address === undefined || network === undefined || !/^\d{1,2}$/.test(bits) || size > 32)
        return false;
    const block = 2 ** (32 - size);
    return Math.floor(address / block) === Math.floor(network / block);
}
function ipv4(text) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (parts === undefined || parts.some((part) => part > 255))
        return undefined;
    return parts.reduce((sum, part) => sum * 256 + part, 0);
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Text of other people cut down to one line of at most `max` characters, without control characters.
 * It is still untrusted: escape it for the medium that it is shown in.
 */
function oneLine(text, max) {
    const line = text
        .slice(0, max * 8)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= max ? line : `${characters.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** True when at least one problem is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals make clickable. */
function formatLocation(where) {
    return `${where.file}:${where.line}:${where.column}`;
}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor),
/* harmony export */   redactJson: () => (/* binding */ redactJson),
/* harmony export */   redactJsonObject: () => (/* binding */ redactJsonObject),
/* harmony export */   shortestSecret: () => (/* binding */ shortestSecret)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** Secrets shorter than this are left alone: `***` for each `on` or `1` would hide the text, not the secret. */
const shortestSecret = 4;
/** Lines of a secret shorter than this say nothing about it, such as `}` or `---`. */
const shortestLine = 8;
const mask = '***';
/**
 * Replaces every secret by `***`: as it is, in base64 (both alphabets, also within the base64 of
 * something longer, such as `user:secret`), URL-encoded, JSON-escaped, and each of its lines of at
 * least 8 characters. Secrets shorter than 4 characters are ignored. Takes time in proportion to the
 * text. Redact before escaping for a medium: `a&b` is not found in `a&amp;b`.
 */
function createRedactor(secrets) {
    const index = indexPatterns(secrets.flatMap(patternsOf));
    if (index.size === 0)
        return (text) => text;
    return (text) => {
        const parts = [];
        let kept = 0;
        for (let at = 0; at + shortestSecret <= text.length; at += 1) {
            const found = index.get(text.slice(at, at + shortestSecret))?.find((pattern) => text.startsWith(pattern.text, at));
            if (found === undefined)
                continue;
            const [start, end] = found.embedded ? widen(text, Math.max(kept, at - 1), at, at + found.text.length) : [at, at + found.text.length];
            parts.push(text.slice(kept, start), mask);
            kept = end;
            at = end - 1;
        }
        return kept === 0 ? text : parts.join('') + text.slice(kept);
    };
}
/** The same value with every text in it redacted: keys, strings, and numbers that are or hold a secret. */
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number') {
        const redacted = redact(String(value));
        return redacted === String(value) ? value : redacted;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return redactJsonObject(value, redact);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    return value;
}
/** `redactJson` for an object. */
function redactJsonObject(value, redact) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item === undefined ? undefined : redactJson(item, redact)]));
}
/** Patterns by their first four characters, the longest first, so that `***` takes as much as it can. */
function indexPatterns(patterns) {
    const index = new Map();
    const seen = new Set();
    for (const pattern of patterns.toSorted((one, other) => other.text.length - one.text.length)) {
        if (pattern.text.length < shortestSecret || seen.has(pattern.text))
            continue;
        seen.add(pattern.text);
        const start = pattern.text.slice(0, shortestSecret);
        const same = index.get(start);
        if (same === undefined)
            index.set(start, [pattern]);
        else
            same.push(pattern);
    }
    return index;
}
function widen(text, from, start, end) {
    const before = from < start && /[\w+/-]/.test(text.charAt(start - 1)) ? start - 1 : start;
    const after = /^[\w+/-]?={0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return [before, end + after];
}
function patternsOf(secret) {
    const whole = secret.trim();
    if (whole.length < shortestSecret)
        return [];
    const lines = whole
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line));
    const values = [...new Set([secret, whole, ...lines])];
    const literal = values.flatMap((value) => [value, ...jsonForms(value), ...urlForms(value)]);
    return [...literal.map((text) => ({ text, embedded: false })), ...values.flatMap(base64Forms)];
}
/** As JSON writers differ: with `/` escaped, with HTML's characters escaped (Go), in ASCII only (Python). */
function jsonForms(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const forms = [plain, plain.replace(/[<>&\u2028\u2029]/g, unicode)].flatMap((form) => [form, form.replace(/[\u007F-\uFFFF]/g, unicode)]);
    return [...forms, ...forms.map((form) => form.replaceAll('/', '\\/')), ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}
/** As URL encoders differ: strict, as a form, in user information, and with small hexadecimal digits. */
function urlForms(value) {
    const wellFormed = value.replace(/\p{Cs}/gu, '\uFFFD');
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, percent);
    const everything = strict.replace(/[._~-]/g, percent);
    const field = everything.replaceAll('%20', '+').replace(/%2[ADE]|%5F/g, (code) => decodeURIComponent(code));
    const forms = [component, strict, everything, field, field.replaceAll('%7E', '~'), encodeURI(wellFormed), ...userInformation(component)];
    return [...forms, ...forms.map((form) => form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))];
}
/** What the URL standard leaves as it is in `user:password@`, `%` too where it is set by itself (https://url.spec.whatwg.org/#userinfo-percent-encode-set). */
function userInformation(component) {
    const form = component.replace(/%2[46BC]/g, (code) => decodeURIComponent(code));
    const quoted = form.replaceAll("'", '%27');
    return [form, quoted, form.replaceAll('%25', '%'), quoted.replaceAll('%25', '%')];
}
function unicode(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Base64 of the value alone, and what is certain of it when one or two bytes (modulo 3) stand before it. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    const alone = base64(bytes);
    const patterns = [alone, alone.replace(/=+$/, '')].map((text) => ({ text, embedded: false }));
    for (const before of [0, 1, 2]) {
        const shifted = new Uint8Array(before + bytes.length);
        shifted.set(bytes, before);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((shifted.length * 8) / 6);
        patterns.push({ text: base64(shifted).slice(first, last), embedded: true });
    }
    return patterns.flatMap(({ text, embedded }) => [text, text.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(text)].map((form) => ({ text: form, embedded })));
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/**
 * `owner/name` in lower case for any way of writing a repository: `owner/name`,
 * `https://host/owner/name.git`, `[git@]host:owner/name.git`, `ssh://git@host/owner/name`.
 * Only the last two path segments count; undefined when there are fewer.
 */
function repositoryName(repository) {
    const path = repository
        .trim()
        .replace(/[?#].*$/, '')
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '')
        .replace(/^(?:[^/@]+@)?[^/:]+:/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '');
    const segments = path.split('/').filter((segment) => segment !== '');
    const [owner, name] = segments.slice(-2);
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`.toLowerCase();
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The CLI's exit codes; the action fails on all but 0. */
const exitCodes = {
    done: 0,
    rolledBack: 1,
    invalid: 2,
    needsPerson: 3,
    cancelled: 4,
    refused: 5,
    internal: 70,
};
/** What happened and why, as one line. */
function verdictOf({ headline, reason }) {
    return reason === undefined || reason === '' ? headline : `${headline}: ${reason}`;
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ commandSummaries),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* unused harmony export scenarios */
/** The commands that a user can type. */
const commandNames = ['run', 'bump', 'promote', 'sync', 'wait', 'validate', 'rehearse', 'graph'];
/** One line on each command, for `--help` and the README. */
const commandSummaries = {
    run: 'carries out the OSOP workflow: validate, sync, gate on health, roll back on failure, notify',
    bump: 'sets images in the config repository, byte-preserving: one commit, pushed by fast-forward or as a pull request',
    promote: 'copies image versions from one environment to the next, byte-preserving; refused while what it copies is not healthy',
    sync: 'syncs applications, in waves and with their children, and waits until all of them are healthy',
    wait: 'waits until the expected revision is live and healthy in applications and their children; changes nothing',
    validate: 'checks workflow files and Kubernetes manifests, raw and rendered, offline and to the line; changes nothing',
    rehearse: 'carries it out against an embedded Argo CD and a throw-away git server; changes nothing real',
    graph: 'prints the workflow as a Mermaid flowchart',
};
/** The scenarios of `rehearse`. */
const scenarios = ['healthy', 'degraded', 'sync-failed', 'timeout', 'auto-sync', 'busy', 'window', 'flapping'];
const every = commandNames;
const deploying = ['run', 'rehearse'];
/** What may ask a real Argo CD, and what syncs and gates. */
const real = ['run', 'promote', 'sync', 'wait'];
const choosing = ['run', 'sync', 'wait'];
const syncing = ['run', 'rehearse', 'sync'];
const gating = ['run', 'rehearse', 'sync', 'wait'];
/** The commands without a workflow file, for which inputs say what a node would. */
const direct = ['sync', 'wait'];
const notifying = ['run'];
/** What may write to the config repository. */
const writing = ['run', 'rehearse', 'bump', 'promote'];
const committing = ['run', 'bump', 'promote'];
const reaching = ['run', 'bump', 'promote', 'sync', 'wait'];
const setting = ['run', 'rehearse', 'bump'];
const promoting = ['run', 'rehearse', 'promote'];
const timed = [...writing, 'sync', 'wait'];
const reporting = ['run', 'rehearse', 'bump', 'promote', 'sync', 'wait', 'validate'];
const validating = ['run', 'rehearse', 'validate'];
const checking = ['run', 'rehearse', 'bump', 'promote', 'validate'];
const onlyValidate = ['validate'];
/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
const inputs = [
    { name: 'command', type: 'choice', default: 'run', group: 'general', commands: every, choices: commandNames, description: 'What to do' },
    { name: 'workflow', type: 'text', default: '', group: 'general', commands: every, description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one' },
    { name: 'workflow-inputs', type: 'map', default: '', group: 'general', commands: every, description: 'YAML or JSON map that becomes `inputs.*` of the workflow' },
    { name: 'variables', type: 'variables', default: '', group: 'general', commands: every, description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file' },
    { name: 'dry-run', type: 'boolean', default: 'false', group: 'general', commands: [...writing, 'sync'], description: 'Plan, validate and print; change nothing' },
    { name: 'allow-commands', type: 'boolean', default: 'false', group: 'general', commands: every, description: '`cli` nodes may run programs of the runner, without secrets in their environment' },
    { name: 'approve', type: 'lines', default: '', group: 'general', commands: deploying, description: 'Ids of nodes that a person has approved; without it the run stops before such a node' },
    { name: 'timeout', type: 'seconds', default: '1800', group: 'general', commands: timed, description: 'Seconds for the whole run' },
    { name: 'working-directory', type: 'text', default: '.', group: 'general', commands: every, description: 'Folder of the checkout' },
    { name: 'allow-http', type: 'boolean', default: 'false', group: 'general', commands: reaching, description: 'Allow plain http beyond loopback hosts (warns)' },
    { name: 'osoplog', type: 'text', default: '', group: 'general', commands: timed, description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder' },
    { name: 'argocd-server', type: 'text', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_SERVER', description: 'Host or URL of the Argo CD server, root path allowed' },
    { name: 'argocd-auth-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_AUTH_TOKEN', description: 'API or project token' },
    { name: 'argocd-username', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'User for a session login instead of a token' },
    { name: 'argocd-password', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_PASSWORD', description: 'Password for the session login' },
    { name: 'argocd-oidc', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Log in by the identity token of the CI job (GitHub or GitLab), exchanged at Argo CD\'s Dex: no stored secret' },
    { name: 'argocd-oidc-audience', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Audience of that token; else the host of the server' },
    { name: 'argocd-oidc-connector-id', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Id of the connector in Argo CD\'s `dex.config` for it; else the only OIDC connector, or `direct` where Argo CD trusts the issuer itself' },
    { name: 'argocd-oidc-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_ID_TOKEN', description: 'The identity token where the CI system gives one as a variable, such as `id_tokens` of GitLab' },
    { name: 'argocd-ca-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Certificate authority of the server: PEM text or path' },
    { name: 'argocd-client-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Client certificate: PEM text or path' },
    { name: 'argocd-client-key', type: 'secret', default: '', group: 'Argo CD', commands: real, description: 'Key of the client certificate: PEM text or path' },
    { name: 'argocd-insecure-skip-tls-verify', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Do not check the server\'s certificate (warns)' },
    { name: 'argocd-headers', type: 'lines', default: '', group: 'Argo CD', commands: real, description: 'Extra request headers, `Name: value` lines' },
    { name: 'app', type: 'lines', default: '', group: 'Argo CD', commands: every, description: 'Applications by name, for the built-in workflow, `sync` and `wait`, and as `${inputs.app}`; several with commas or on lines, `*` and `?` allowed; for `promote`, those that run the environment `from`; `namespace/name` for one in another namespace' },
    { name: 'selector', type: 'text', default: '', group: 'Argo CD', commands: choosing, description: 'Label selector; without `app` it chooses the applications, with `app` they must also match' },
    { name: 'project', type: 'lines', default: '', group: 'Argo CD', commands: choosing, description: 'Projects that the applications must be in; without `app` all applications of them' },
    { name: 'children', type: 'boolean', default: 'true', group: 'Argo CD', commands: gating, description: 'Follow app-of-apps and ApplicationSets down to the last application' },
    { name: 'sync', type: 'choice', default: 'auto', choices: ['auto', 'always', 'never'], group: 'sync', commands: syncing, description: '`auto` leaves the sync to auto-sync where that is on and only makes it look, `always` starts one there too, and where nothing differs; `never` starts none' },
    { name: 'revision', type: 'text', default: '', group: 'sync', commands: direct, description: 'Commit, branch or tag to sync to and to wait for; else the commit of the event where the application follows its branch, else what the application follows' },
    { name: 'prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete resources that are no longer in git' },
    { name: 'on-operation-in-progress', type: 'choice', default: 'wait', choices: ['wait', 'terminate', 'fail'], group: 'sync', commands: syncing, description: 'What to do about a running operation of somebody else' },
    { name: 'confirm-prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Confirm the deletion of resources that ask for it (`Prune=confirm`)' },
    { name: 'force', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete and recreate what cannot be changed in place' },
    { name: 'replace', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Use kubectl replace or create instead of apply' },
    { name: 'server-side-apply', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply on the server\'s side' },
    { name: 'apply-only', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply without running hooks' },
    { name: 'sync-options', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Options of Argo CD such as `CreateNamespace=true`, added to those of the application' },
    { name: 'resources', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Sync these resources only: `group:kind:name` or `group:kind:namespace/name`, `*` allowed, `!` before those to leave out' },
    { name: 'on-sync-window', type: 'choice', default: 'fail', choices: ['fail', 'wait'], group: 'sync', commands: syncing, description: 'What to do about a closed sync window' },
    { name: 'max-parallel', type: 'count', default: '5', group: 'sync', commands: syncing, description: 'How many applications are synced at a time' },
    { name: 'waves', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Ordered groups, a line each, of names (`*` allowed) or labels `key=value`; each is healthy before the next begins, what no line names comes last. Else by the annotation `argocd.argoproj.io/sync-wave`' },
    { name: 'health-timeout', type: 'seconds', default: '600', group: 'gate', commands: gating, description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins' },
    { name: 'stable-for', type: 'seconds', default: '5', group: 'gate', commands: gating, description: 'Seconds that health must hold' },
    { name: 'degraded-grace', type: 'seconds', default: '30', group: 'gate', commands: gating, description: 'Seconds that a Degraded may last before it is believed' },
    { name: 'allow-suspended', type: 'boolean', default: 'false', group: 'gate', commands: [...gating, 'promote'], description: 'Accept Suspended (a paused rollout) as healthy' },
    { name: 'config-repository', type: 'text', default: '', group: 'config repo', commands: reaching, description: '`owner/name` or URL of the config repository; else the one that is checked out' },
    { name: 'config-branch', type: 'text', default: '', group: 'config repo', commands: reaching, description: 'Its branch; else that of the event or checkout' },
    { name: 'config-path', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory' },
    { name: 'config-token', type: 'secret', default: '', group: 'config repo', commands: reaching, description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout' },
    { name: 'image', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Name of the image to set, without its tag' },
    { name: 'tag', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new tag' },
    { name: 'digest', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new digest' },
    { name: 'images', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Several images, a line each: `name[=new-name][:tag][@digest]`' },
    { name: 'update', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Where to set them, `file.yaml#path.to.value`; else the place is found' },
    { name: 'commit-mode', type: 'choice', default: 'push', choices: ['push', 'api', 'pull-request'], group: 'config repo', commands: committing, description: 'How the commit gets to the branch: a push by git, a verified commit by GitHub\'s API, or a pull request' },
    { name: 'commit-message', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Message of the commit, with `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`' },
    { name: 'commit-author', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Its author, `Name <email>`' },
    { name: 'push-attempts', type: 'count', default: '20', group: 'config repo', commands: writing, description: 'How often a push is tried while others are faster' },
    { name: 'from', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Environment to copy versions from' },
    { name: 'to', type: 'text', default: '', group: 'promote', commands: promoting, description: 'For `promote`, the environment to copy them to' },
    { name: 'environments-path', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Where environments are: a folder, or a pattern such as `apps/*/overlays/{env}` or `environments/{env}`; else every folder and file called like one' },
    { name: 'keys', type: 'lines', default: '', group: 'promote', commands: promoting, description: 'What to copy, a line each: the way to a value within a file, such as `image.tag`; else image versions, chart versions and tags' },
    { name: 'rollback', type: 'choice', default: 'auto', choices: ['auto', 'git-revert', 'argocd', 'none'], group: 'rollback', commands: deploying, description: 'On failure: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback' },
    { name: 'fail-on-rollback', type: 'boolean', default: 'true', group: 'rollback', commands: deploying, description: 'A deployment that was rolled back is a failure' },
    { name: 'manifests', type: 'lines', default: '', group: 'validate', commands: onlyValidate, description: 'Files, folders and globs to check, below working-directory; else all of it' },
    { name: 'changed-only', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked' },
    { name: 'kubernetes-version', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known' },
    { name: 'schema-location', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone' },
    { name: 'strict', type: 'boolean', default: 'true', group: 'validate', commands: checking, description: 'Unknown fields are errors' },
    { name: 'skip', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`' },
    { name: 'reject', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that must not be there, in the same notation' },
    { name: 'ignore-missing-schemas', type: 'boolean', default: 'false', group: 'validate', commands: checking, description: 'Pass over kinds without a schema; they are counted as skipped' },
    { name: 'policies', type: 'text', default: 'baseline', group: 'validate', commands: checking, description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`' },
    { name: 'render', type: 'choice', default: 'auto', choices: ['auto', 'helm', 'kustomize', 'none'], group: 'validate', commands: onlyValidate, description: 'Overlays and charts to render with the tools on PATH, and to check' },
    { name: 'github-token', type: 'secret', default: '', group: 'GitHub', commands: reaching, env: 'GITHUB_TOKEN', description: 'Token of the job' },
    { name: 'sarif-file', type: 'text', default: '', group: 'GitHub', commands: onlyValidate, description: 'Path to write the findings to as SARIF, for code scanning' },
    { name: 'annotations', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Annotate the lines that caused a failure' },
    { name: 'summary', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Write the job summary' },
    { name: 'allowed-urls', type: 'lines', default: '', group: 'gate', commands: notifying, description: 'Origins that checks of a workflow may ask, such as `https://prometheus.example.com`, one a line; none by default' },
    { name: 'check-headers', type: 'secret', default: '', group: 'gate', commands: notifying, description: 'Headers for checks, `https://origin Name: value` lines; each is sent to that origin only, which `allowed-urls` must have' },
    { name: 'slack-webhook-url', type: 'secret', default: '', group: 'notify', commands: notifying, env: 'SLACK_WEBHOOK_URL', description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node' },
    { name: 'scenario', type: 'choice', default: 'healthy', choices: scenarios, group: 'rehearse', commands: ['rehearse'], description: 'What happens to the rehearsed deployment' },
];
/** Outputs of the action, as `--format json` names them too. */
const outputs = [
    ['result', '`succeeded`, `nothing-to-do`, `planned`, `rolled-back`, `failed`, `refused`, `superseded`, `cancelled` or `unknown`'],
    ['commit-sha', 'Commit that was deployed'],
    ['previous-sha', 'Commit before it'],
    ['revert-sha', 'Commit that reverted it'],
    ['changed-files', 'Files that the commit changed (JSON array)'],
    ['images', 'Images that were set (JSON): name, file, path, from, to'],
    ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes'],
    ['sync-status', 'Sync status of the first application'],
    ['health-status', 'Health of the first application'],
    ['revision', 'Revision that the first application runs'],
    ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'],
    ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'],
    ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint'],
    ['osoplog', 'Path of the OSOP execution log'],
    ['sarif-file', 'Path of the SARIF file'],
];


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of the package; a test keeps it equal to `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jo: () => (/* binding */ checkConnection),
  p$: () => (/* binding */ checkFolder),
  fs: () => (/* binding */ connectPorts),
  De: () => (/* binding */ createHost),
  Sh: () => (/* binding */ findWorkflowFiles),
  j_: () => (/* binding */ readEvent),
  Hn: () => (/* binding */ repositoryRoot),
  I8: () => (/* binding */ warnAboutConnection),
  oS: () => (/* binding */ workspaceRoot)
});

// UNUSED EXPORTS: machineEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:timers"
const external_node_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");
;// CONCATENATED MODULE: ./build/compiled/adapters/clock.js


/** Real time. The only place of the product that starts a timer. */
function createSystemClock() {
    return {
        now: () => new Date(),
        monotonicMs: () => Number(process.hrtime.bigint()) / 1e6,
        sleep,
        during: async (work) => work,
    };
}
/** A timer holds at most 2^31 - 1 milliseconds; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
async function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            (0,external_node_timers_namespaceObject.clearTimeout)(timer);
            reject(signal?.reason);
        };
        const timer = (0,external_node_timers_namespaceObject.setTimeout)(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(Math.max(0, ms), longestTimerMs));
        if (signal !== undefined) {
            // One listener a sleeper, gone with it: many sleepers on one signal are no leak.
            (0,external_node_events_.setMaxListeners)(0, signal);
            signal.addEventListener('abort', stop, { once: true });
        }
    });
}

// EXTERNAL MODULE: ./build/compiled/core/adapter-error.js
var adapter_error = __nccwpck_require__(8456);
// EXTERNAL MODULE: ./build/compiled/core/net/proxy.js
var net_proxy = __nccwpck_require__(7736);
// EXTERNAL MODULE: ./build/compiled/core/repository-name.js
var repository_name = __nccwpck_require__(3664);
;// CONCATENATED MODULE: ./build/compiled/config-repository.js



/** Opens the config repository: by git, or on GitHub by its API. Throws AdapterError for what cannot be had in this mode. */
async function openConfigRepository(settings, host, git) {
    const { createConfigRepository } = await __nccwpck_require__.e(/* import() */ 9824).then(__nccwpck_require__.bind(__nccwpck_require__, 9824));
    const remote = git.options.remote ?? (await namedRemote(settings, { checkout: git.checkout, env: host.env }));
    const pushed = createConfigRepository({ ...git.options, remote });
    let opened;
    const github = async () => await (opened ??= openGithub(settings, host, git.checkout));
    // What cannot be had in the mode that was asked for is said before anything is done.
    const repository = settings.commitMode === 'push' ? pushed : settings.commitMode === 'api' ? (await github()).repository : (await github(), pushed);
    return {
        repository,
        pullRequests: {
            findHead: async (wanted) => await (await github()).pullRequests.findHead(wanted),
            open: async (request) => await (await github()).pullRequests.open(request),
        },
        close: () => {
            pushed.close();
            opened?.then(({ close }) => { close(); }, () => undefined);
        },
    };
}
async function openGithub(settings, { clock, env, signal }, checkout) {
    const [{ createHttpTransport }, { createGithubApi }, { createGithubConfigRepository }, { createGithubPullRequests }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 3628).then(__nccwpck_require__.bind(__nccwpck_require__, 3628)), __nccwpck_require__.e(/* import() */ 4307).then(__nccwpck_require__.bind(__nccwpck_require__, 4307)), __nccwpck_require__.e(/* import() */ 4128).then(__nccwpck_require__.bind(__nccwpck_require__, 4128)), __nccwpck_require__.e(/* import() */ 9979).then(__nccwpck_require__.bind(__nccwpck_require__, 9979)),
    ]);
    const token = settings.configToken ?? settings.githubToken;
    const repository = (0,repository_name/* repositoryName */.a)(settings.configRepository ?? env['GITHUB_REPOSITORY'] ?? (await originUrl(checkout)) ?? '');
    if (token === undefined || repository === undefined) {
        throw new adapter_error.AdapterError('refused', `commit-mode ${settings.commitMode} needs ${token === undefined ? 'a token of GitHub' : 'to know the repository'}`, {
            hint: token === undefined ? 'set github-token, or config-token for another repository' : 'set config-repository to owner/name',
        });
    }
    const transport = createHttpTransport({ clock, proxy: (0,net_proxy/* readProxyRules */.q)(env) });
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const api = createGithubApi({ transport, clock, signal, token, apiUrl, graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`, allowHttp: settings.allowHttp });
    return { repository: createGithubConfigRepository({ api, repository }), pullRequests: createGithubPullRequests({ api, repository }), close: () => { transport.close(); } };
}
/** A repository that is given by its name and is not the one checked out: on the server of the job, with the token given for it. */
async function namedRemote({ configRepository, configToken, githubToken }, { checkout, env }) {
    const name = configRepository === undefined ? undefined : (0,repository_name/* repositoryName */.a)(configRepository);
    if (name === undefined || name === (0,repository_name/* repositoryName */.a)((await originUrl(checkout)) ?? ''))
        return undefined;
    return { url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}.git`, token: configToken ?? githubToken };
}
/** URL of the checkout's origin; undefined as well where nothing is checked out. */
async function originUrl(checkout) {
    try {
        return await checkout.originUrl();
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/compiled/core/messages/slack.js
var slack = __nccwpck_require__(8633);
// EXTERNAL MODULE: ./build/compiled/core/report/redact.js
var report_redact = __nccwpck_require__(9898);
;// CONCATENATED MODULE: ./build/compiled/wiring.js









/** The real process: its environment and clock. Interrupting it aborts the signal, once. */
function createHost() {
    const cancellation = new AbortController();
    const cancel = (name) => () => { cancellation.abort(new Error(`cancelled by ${name}`)); };
    const handlers = ['SIGINT', 'SIGTERM'].map((name) => [name, cancel(name)]);
    for (const [name, handler] of handlers)
        process.on(name, handler);
    return {
        env: process.env,
        clock: createSystemClock(),
        signal: cancellation.signal,
        folder: process.cwd(),
        release: () => { for (const [name, handler] of handlers)
            process.off(name, handler); },
    };
}
/** A working directory that is not there, before anything is looked for in it. */
function checkFolder(settings, host) {
    const folder = workspaceRoot(settings, host);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return [];
    return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `the folder ${settings.workingDirectory} that working-directory names does not exist`, hint: 'check the repository out before this step; the path counts from the workspace' }];
}
/** What programs of the machine need to work, and nothing that tells of a CI system or of secrets. */
function machineEnvironment() {
    return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'].map((name) => [name, process.env[name]]));
}
/** Where the command works: `working-directory` below the host's folder. Absolute. */
function workspaceRoot(settings, { folder }) {
    return (0,external_node_path_.resolve)(folder, settings.workingDirectory);
}
/** Top folder of the repository that holds a folder; the folder itself outside of any. Paths in problems count from it. */
function repositoryRoot(folder) {
    for (let candidate = folder;; candidate = (0,external_node_path_.dirname)(candidate)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, '.git')))
            return candidate;
        if ((0,external_node_path_.dirname)(candidate) === candidate)
            return folder;
    }
}
/** GitHub's event payload; undefined where there is none that can be read. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || !(0,external_node_fs_.existsSync)(path))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Workflow files where they are looked for when no input names one, in the order of preference. */
function findWorkflowFiles(root) {
    return ['.github', '.osop', '.'].flatMap((folder) => {
        const path = (0,external_node_path_.join)(root, folder);
        if (!(0,external_node_fs_.existsSync)(path))
            return [];
        return (0,external_node_fs_.readdirSync)(path).filter((name) => name.endsWith('.osop.yaml')).toSorted().map((name) => (folder === '.' ? name : `${folder}/${name}`));
    });
}
/** Makes the ports of a real run. An address or certificate that cannot be used is a problem. Adapters are loaded here and not before. */
async function connectPorts(settings, host, root) {
    try {
        return await connect(settings, host, root);
    }
    catch (error) {
        if (error instanceof adapter_error.AdapterError) {
            return { problem: { code: 'OSOP-INPUT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) } };
        }
        if (error instanceof UnreadableFile) {
            return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: error.message, hint: 'give PEM text, or the path of a file that exists' } };
        }
        throw error;
    }
}
async function connect(settings, host, root) {
    const { clock, env, signal } = host;
    const [{ createHttpTransport }, { createGit }, { createMessages }, { createChecks }, { createCommands }, { createSystemRandom }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 3628).then(__nccwpck_require__.bind(__nccwpck_require__, 3628)),
        __nccwpck_require__.e(/* import() */ 9824).then(__nccwpck_require__.bind(__nccwpck_require__, 9824)),
        __nccwpck_require__.e(/* import() */ 1319).then(__nccwpck_require__.bind(__nccwpck_require__, 1319)),
        __nccwpck_require__.e(/* import() */ 7950).then(__nccwpck_require__.bind(__nccwpck_require__, 7950)),
        __nccwpck_require__.e(/* import() */ 6509).then(__nccwpck_require__.bind(__nccwpck_require__, 6509)),
        __nccwpck_require__.e(/* import() */ 1464).then(__nccwpck_require__.bind(__nccwpck_require__, 1464)),
    ]);
    const { argocd } = settings;
    const proxy = (0,net_proxy/* readProxyRules */.q)(env);
    const argocdTransport = createHttpTransport({
        clock,
        ca: pem('argocd-ca-cert', argocd.caCert),
        cert: pem('argocd-client-cert', argocd.clientCert),
        key: pem('argocd-client-key', argocd.clientKey),
        rejectUnauthorized: !argocd.skipTlsVerify,
        proxy,
    });
    // Other servers than Argo CD see neither its authority nor its client certificate.
    const messageTransport = createHttpTransport({ clock, proxy });
    const gitOptions = { workspace: root, clock, environment: env, signal, allowHttp: settings.allowHttp, temporaryFolder: env['RUNNER_TEMP'] };
    const checkout = createGit(gitOptions);
    const remote = await configRemote(settings, { checkout, env });
    const config = await openConfigRepository(settings, host, { options: { ...gitOptions, remote }, checkout });
    return {
        ports: withoutSecrets(settings.secrets, {
            random: createSystemRandom(),
            git: createGit({ ...gitOptions, remote }),
            argocd: await connectArgocd(settings, host, { argocd: argocdTransport, others: messageTransport }),
            checks: createChecks({ transport: messageTransport, allowHttp: settings.allowHttp, headers: settings.checking.headers }),
            messages: createMessages({ transport: messageTransport, clock, allowHttp: settings.allowHttp }),
            commands: createCommands({ clock, workspace: root, environment: env }),
            configRepository: config.repository,
            pullRequests: config.pullRequests,
        }),
        close: () => {
            argocdTransport.close();
            messageTransport.close();
            config.close();
        },
    };
}
/** The repository to push to and its token; undefined for the checkout's own remote with its own credentials. */
async function configRemote({ configRepository, configToken, githubToken }, { checkout, env }) {
    if (configRepository?.includes(':') === true) {
        // The job's own token is for GitHub alone: another host would learn it.
        const isGithub = originOf(configRepository) === originOf(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
        return { url: configRepository, token: configToken ?? (isGithub ? githubToken : undefined) };
    }
    if (configToken === undefined)
        return undefined;
    const name = configRepository === undefined ? undefined : (0,repository_name/* repositoryName */.a)(configRepository);
    const origin = await originUrl(checkout);
    if (name !== undefined && name !== (0,repository_name/* repositoryName */.a)(origin ?? ''))
        return undefined;
    return origin?.startsWith('http') === true ? { url: origin, token: configToken } : undefined;
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** What leaves for others, a message or a commit's text, may quote Argo CD, which may quote a secret: they are taken out. */
function withoutSecrets(secrets, ports) {
    const redact = (0,report_redact.createRedactor)([...secrets, ...secrets.map(slack/* escapeSlack */.k)]);
    const { pullRequests } = ports;
    return {
        ...ports,
        ...(pullRequests === undefined ? {} : { pullRequests: { ...pullRequests, open: async (request) => await pullRequests.open({ ...request, title: redact(request.title), body: redact(request.body) }) } }),
        // What containers write and what the cluster says is cut later: half of a secret would not be found.
        argocd: {
            ...ports.argocd,
            events: async (...asked) => (await ports.argocd.events(...asked)).map((event) => (event.message === undefined ? event : { ...event, message: redact(event.message) })),
            liveObject: async (...asked) => (0,report_redact.redactJsonObject)(await ports.argocd.liveObject(...asked), redact),
            logs: async (...asked) => {
                const log = await ports.argocd.logs(...asked);
                return { ...log, lines: log.lines.map(redact) };
            },
        },
        git: { ...ports.git, revert: async (request) => await ports.git.revert({ ...request, reason: redact(request.reason) }) },
        configRepository: { ...ports.configRepository, commit: async (state, change) => await ports.configRepository.commit(state, { ...change, message: redact(change.message) }) },
        messages: { post: async (url, body, signal) => { await ports.messages.post(url, (0,report_redact.redactJsonObject)(body, redact), signal); } },
    };
}
async function connectArgocd(settings, host, transports) {
    const { server, headers } = settings.argocd;
    const { createArgocdClient } = await __nccwpck_require__.e(/* import() */ 1229).then(__nccwpck_require__.bind(__nccwpck_require__, 1229));
    return createArgocdClient({
        transport: transports.argocd,
        clock: host.clock,
        signal: host.signal,
        headers,
        allowHttp: settings.allowHttp,
        // Without a server only a dry run gets here, and it asks nobody.
        serverUrl: server ?? 'https://argocd-server-is-not-set.invalid',
        auth: argocdAuth(settings, host.env, transports.others),
    });
}
function argocdAuth({ argocd }, env, transport) {
    const { token, username, password, oidc, oidcToken, oidcAudience, oidcConnectorId } = argocd;
    if (oidc) {
        const identity = oidcToken === undefined
            ? { kind: 'github', requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', transport }
            : { kind: 'given', token: oidcToken };
        return { kind: 'oidc', identity, audience: oidcAudience, connectorId: oidcConnectorId };
    }
    return token === undefined ? { kind: 'session', username: username ?? '', password: password ?? '' } : { kind: 'token', token };
}
class UnreadableFile extends Error {
}
/** PEM text as it is, or the text of the file that a path names. */
function pem(input, value) {
    if (value === undefined || value.includes('-----BEGIN'))
        return value;
    try {
        return (0,external_node_fs_.readFileSync)(value, 'utf8');
    }
    catch {
        throw new UnreadableFile(`the file that the input ${input} names cannot be read`);
    }
}
/** Settings that make a connection less safe than it could be. */
function warnAboutConnection({ argocd, allowHttp }) {
    return [
        ...(argocd.skipTlsVerify ? [warning('the certificate of Argo CD is not checked (argocd-insecure-skip-tls-verify)', 'give its certificate authority by argocd-ca-cert instead')] : []),
        ...(allowHttp ? [warning('plain http is allowed (allow-http): credentials can be read on the way', 'use https')] : []),
    ];
}
function warning(message, hint) {
    return { code: 'OSOP-INPUT-006', severity: 'warning', message, hint };
}
/** Inputs that a plan which reaches Argo CD cannot do without; `env` is where a CI system offers its identity token. */
function checkConnection({ argocd }, env = {}) {
    const { server, token, username, password, oidc, oidcToken } = argocd;
    const problems = [];
    if (server === undefined) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'the input argocd-server is not set', hint: 'set argocd-server (or ARGOCD_SERVER) to the host or URL of Argo CD' });
    }
    if (oidc && oidcToken === undefined && (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined)) {
        problems.push({
            code: 'OSOP-INPUT-003',
            severity: 'error',
            message: 'argocd-oidc is on, but this job has no identity token',
            hint: 'on GitHub give the job permissions: {id-token: write}; on GitLab give it id_tokens: {ARGOCD_ID_TOKEN: {aud: <host of Argo CD>}}',
        });
    }
    if (!oidc && token === undefined && (username === undefined || password === undefined)) {
        problems.push({ code: 'OSOP-INPUT-003', severity: 'error', message: 'no way to log in to Argo CD is given', hint: 'set argocd-auth-token (or ARGOCD_AUTH_TOKEN), argocd-oidc, or argocd-username and argocd-password' });
    }
    return problems;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/compiled/core/did-you-mean.js
var did_you_mean = __nccwpck_require__(3173);
// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __nccwpck_require__(9105);
;// CONCATENATED MODULE: ./build/compiled/arguments.js


/** Every command has the first three; the others are reports on files. */
const formats = ['text', 'json', 'github', 'sarif', 'junit', 'codequality'];
/**
 * Reads `<command> --input value --input=value --flag --no-flag --flag=false`. A flag given again adds a
 * line. Everything that is not understood is a problem; nothing is guessed.
 */
function parseArguments(argv) {
    const problems = [];
    const values = new Map();
    const [first] = argv;
    const named = first !== undefined && !first.startsWith('-');
    const command = named ? inputs/* commandNames */.oQ.find((name) => name === first) : undefined;
    if (named && command === undefined)
        problems.push(unknown('command', first, inputs/* commandNames */.oQ));
    const rest = argv.slice(named ? 1 : 0);
    for (let index = 0; index < rest.length; index += 1) {
        const argument = rest[index] ?? '';
        const flag = readFlag(argument, rest[index + 1]);
        if (flag.tookNext)
            index += 1;
        if ('problem' in flag) {
            problems.push(flag.problem);
            continue;
        }
        const spec = specOf(flag.name);
        if (command !== undefined && spec !== undefined && spec.name !== 'command' && !spec.commands.includes(command))
            problems.push(withoutEffect(spec.name, command));
        const before = values.get(flag.name);
        values.set(flag.name, before === undefined || isSingle(flag.name) ? flag.value : `${before}\n${flag.value}`);
    }
    const format = formats.find((name) => name === (values.get('format') ?? 'text'));
    if (format === undefined)
        problems.push(unknown('format', values.get('format') ?? '', formats));
    else if (formats.indexOf(format) > 2 && command !== 'validate')
        problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `--format ${format} is for validate only`, hint: 'use text, json or github here' });
    const raw = Object.fromEntries([...values].filter(([name]) => specOf(name) !== undefined));
    return {
        command,
        raw: { ...raw, ...(command === undefined ? {} : { command }) },
        format: format ?? 'text',
        output: values.get('output'),
        help: values.get('help') === 'true',
        version: values.get('version') === 'true',
        problems,
    };
}
function readFlag(argument, next) {
    if (argument === '-h')
        return { name: 'help', value: 'true', tookNext: false };
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument);
    const [, name = '', value] = match ?? [];
    // What follows a flag that is not known is most likely its value, and may be a secret.
    const valueFollows = argument.startsWith('-') && value === undefined && !argument.includes('=') && next !== undefined && !next.startsWith('-');
    if (match === null)
        return { problem: notUnderstood(argument), tookNext: valueFollows };
    const negated = name.startsWith('no-') ? specOf(name.slice(3)) : undefined;
    if (negated?.type === 'boolean' && value === undefined)
        return { name: negated.name, value: 'false', tookNext: false };
    if (name === 'help' || name === 'version')
        return { name, value: value ?? 'true', tookNext: false };
    const spec = specOf(name);
    if (spec === undefined && name !== 'format' && name !== 'output') {
        return { problem: unknown('input', name, inputs/* inputs */.QL.map((input) => input.name)), tookNext: valueFollows };
    }
    if (value !== undefined)
        return { name, value, tookNext: false };
    if (spec?.type === 'boolean')
        return { name, value: 'true', tookNext: false };
    if (next === undefined || next.startsWith('--')) {
        return {
            problem: { code: 'OSOP-INPUT-003', severity: 'error', message: `the input --${name} needs a value`, hint: `write --${name} VALUE; a value that begins with -- is written --${name}=VALUE` },
            tookNext: false,
        };
    }
    return { name, value: next, tookNext: true };
}
/** Only what looks like a flag or a plain word is quoted: the rest of a secret that the shell split would be shown. */
function notUnderstood(argument) {
    const shown = /^-{1,2}[A-Za-z][\w-]*(?==|$)|^[a-z][a-z-]{0,15}$/.exec(argument)?.[0];
    return {
        code: 'OSOP-INPUT-002',
        severity: 'error',
        message: shown === undefined ? 'an argument that belongs to no input is not understood' : `the argument \`${shown}\` is not understood`,
        hint: 'inputs are given as --name value or --name=value; --help lists them',
    };
}
/** It is told, for somebody meant something by it, and is no reason to stop. */
function withoutEffect(name, command) {
    return { code: 'OSOP-INPUT-002', severity: 'warning', message: `the input --${name} has no effect on ${command}`, hint: `osop-argocd ${command} --help lists its inputs` };
}
/** Inputs of several values collect them; of all others the last one counts. */
function isSingle(name) {
    const type = specOf(name)?.type;
    return type !== 'lines' && type !== 'variables' && type !== 'map';
}
function specOf(name) {
    return inputs/* inputs */.QL.find((input) => input.name === name);
}
function unknown(what, name, known) {
    const near = (0,did_you_mean/* nearest */.p)(name, known);
    return {
        code: 'OSOP-INPUT-002',
        severity: 'error',
        message: `the ${what} \`${name}\` is not known`,
        hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`,
    };
}

// EXTERNAL MODULE: ./build/compiled/core/problem.js
var problem = __nccwpck_require__(9619);
// EXTERNAL MODULE: ./build/compiled/core/run-record.js
var run_record = __nccwpck_require__(1179);
;// CONCATENATED MODULE: ./build/compiled/help.js

const examples = {
    run: [
        'osop-argocd run --workflow deploy.osop.yaml --argocd-server argocd.example.com',
        'osop-argocd run --app web --dry-run',
    ],
    bump: [
        'osop-argocd bump --image ghcr.io/org/web --tag 1.4.2 --config-path apps/production',
        'osop-argocd bump --images "ghcr.io/org/web:1.4.2" --update "values.yaml#web.image.tag" --dry-run',
    ],
    promote: [
        'osop-argocd promote --from dev --to staging --config-path apps/web',
        'osop-argocd promote --from staging --to prod --app web-staging --commit-mode pull-request',
    ],
    sync: [
        'osop-argocd sync --app web --argocd-server argocd.example.com',
        'osop-argocd sync --selector team=shop --waves "db-*" --waves "*" --max-parallel 3',
        'osop-argocd sync --app web --resources apps:Deployment:web --on-sync-window wait',
    ],
    wait: [
        'osop-argocd wait --app web --revision 4d1f2a9c --health-timeout 900',
        'osop-argocd wait --app platform --argocd-server argocd.example.com',
    ],
    validate: [
        'osop-argocd validate',
        'osop-argocd validate --manifests k8s --kubernetes-version 1.34 --policies strict',
        'osop-argocd validate --format sarif --output findings.sarif',
    ],
    rehearse: [
        'osop-argocd rehearse',
        'osop-argocd rehearse --workflow deploy.osop.yaml --scenario degraded',
        'osop-argocd rehearse --config-path k8s/production --scenario timeout',
    ],
    graph: ['osop-argocd graph --workflow deploy.osop.yaml > deploy.mmd'],
};
/** Flags that belong to the CLI alone. */
const ownFlags = [
    ['--format text|json|github|sarif|junit|codequality', 'what goes to stdout besides the log on stderr (text: nothing)'],
    ['--output FILE', 'write that to a file instead'],
    ['--help', 'this help; after a command, its inputs'],
    ['--version', 'the version'],
];
/** The text of `--help`, for a command or for all. Lines fit 80 columns where words allow it. */
function helpText(command) {
    return command === undefined ? generalHelp() : commandHelp(command);
}
function generalHelp() {
    return [
        'osop-argocd: carries out an OSOP deployment workflow with Argo CD',
        '',
        'Usage: osop-argocd <command> [--input value]...',
        '',
        'Commands:',
        ...inputs/* commandNames */.oQ.flatMap((name) => hanging(`  ${name.padEnd(10)} `, inputs/* commandSummaries */.Ox[name])),
        '',
        'Flags:',
        ...rows(ownFlags),
        '',
        'Examples:',
        ...inputs/* commandNames */.oQ.flatMap((name) => examples[name].slice(0, 1).map((line) => `  ${line}`)),
        '',
        'osop-argocd <command> --help lists the inputs of a command.',
        '',
    ].join('\n');
}
function commandHelp(command) {
    const own = inputs/* inputs */.QL.filter((input) => input.name !== 'command' && input.commands.includes(command));
    const groups = [...new Set(own.map((input) => input.group))];
    return [
        ...hanging(`osop-argocd ${command}: `, inputs/* commandSummaries */.Ox[command], left),
        '',
        ...groups.flatMap((group) => [
            `${group[0]?.toUpperCase() ?? ''}${group.slice(1)}:`,
            ...rows(own.filter((input) => input.group === group).map((input) => [flagOf(input), descriptionOf(input)])),
            '',
        ]),
        'Flags:',
        ...rows(ownFlags),
        '',
        'Examples:',
        ...examples[command].map((line) => `  ${line}`),
        '',
    ].join('\n');
}
function flagOf(input) {
    if (input.type === 'boolean')
        return input.default === 'true' ? `--no-${input.name}` : `--${input.name}`;
    if (input.type === 'seconds')
        return `--${input.name} SECONDS`;
    return `--${input.name} ${input.choices === undefined ? 'VALUE' : input.choices.join('|')}`;
}
function descriptionOf(input) {
    const fallback = input.default === '' || input.type === 'boolean' ? '' : ` (${input.default})`;
    const env = input.env === undefined ? '' : ` [env ${input.env}]`;
    return `${input.description.replaceAll('`', '')}${fallback}${env}`;
}
const left = 4;
const textColumn = 8;
const width = 80;
function rows(pairs) {
    return pairs.flatMap(([flag, text]) => [`${' '.repeat(left)}${flag}`, ...wrap(text, textColumn).map((line) => `${' '.repeat(textColumn)}${line}`)]);
}
/** The text behind its head; further lines begin at `indent`, which is the head's end unless given. */
function hanging(head, text, indent = head.length) {
    return wrap(text, head.length).map((line, index) => `${index === 0 ? head : ' '.repeat(indent)}${line}`);
}
function wrap(text, column) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && column + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/compiled/version.js
var version = __nccwpck_require__(7566);
;// CONCATENATED MODULE: ./build/compiled/cli.js





/** The command line as a function: data goes to stdout, everything for people to stderr. */
async function cli(argv, io) {
    const parsed = parseArguments(argv);
    if (parsed.version) {
        io.stdout(`${version/* version */.r}\n`);
        return 0;
    }
    if (parsed.help || argv.length === 0) {
        io.stdout(helpText(parsed.command));
        return 0;
    }
    const { readSettings } = await __nccwpck_require__.e(/* import() */ 5888).then(__nccwpck_require__.bind(__nccwpck_require__, 5888));
    const { settings, problems } = await readSettings(parsed.raw, io.host.env);
    const found = [...parsed.problems, ...problems];
    if (settings === undefined || (0,problem/* hasErrors */.C)(found))
        return await refuse(found, parsed, io);
    if (found.length > 0)
        await tell(found, io);
    if (settings.command === 'graph')
        return await graphCommand(settings, parsed, io);
    if (settings.command === 'validate')
        return await validateCommand(settings, parsed, io);
    return await executeCommand(settings, parsed, io);
}
async function executeCommand(settings, parsed, io) {
    const [{ execute }, { eventLines }] = await Promise.all([__nccwpck_require__.e(/* import() */ 8961).then(__nccwpck_require__.bind(__nccwpck_require__, 8961)), Promise.all(/* import() */[__nccwpck_require__.e(6764), __nccwpck_require__.e(2171)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2171))]);
    let startedAt;
    const report = (event) => {
        startedAt ??= event.at;
        io.stderr(`${eventLines(event, { color: io.color, startedAt }).join('\n')}\n`);
    };
    const executed = await execute(settings, io.host, report);
    const { record, osoplog } = executed;
    if (startedAt === undefined) {
        const { problemLines } = await __nccwpck_require__.e(/* import() */ 2906).then(__nccwpck_require__.bind(__nccwpck_require__, 2906));
        const { forLogLine } = await __nccwpck_require__.e(/* import() */ 8873).then(__nccwpck_require__.bind(__nccwpck_require__, 8873));
        io.stderr(`${[...problemLines(record.problems, { color: io.color }), forLogLine((0,run_record/* verdictOf */.V)(record)), `exit code ${record.exitCode}`].join('\n')}\n`);
    }
    if (osoplog !== undefined)
        io.stderr(`OSOP log: ${osoplog}\n`);
    if (parsed.format === 'json') {
        const { jsonReport, jsonText } = await __nccwpck_require__.e(/* import() */ 4641).then(__nccwpck_require__.bind(__nccwpck_require__, 4641));
        await emit(jsonText({ ...jsonReport(record), osoplog: osoplog ?? null }), parsed, io);
    }
    else if (parsed.format === 'github') {
        await emit(await annotationCommands((await Promise.all(/* import() */[__nccwpck_require__.e(6764), __nccwpck_require__.e(3198)]).then(__nccwpck_require__.bind(__nccwpck_require__, 817))).explainedProblems(record)), parsed, io);
    }
    return record.exitCode;
}
async function graphCommand(settings, parsed, io) {
    const { graph } = await __nccwpck_require__.e(/* import() */ 5757).then(__nccwpck_require__.bind(__nccwpck_require__, 5757));
    const { mermaid, problems } = await graph(settings, io.host);
    if (mermaid === undefined)
        return await refuse(problems, parsed, io);
    const { jsonText } = await __nccwpck_require__.e(/* import() */ 4641).then(__nccwpck_require__.bind(__nccwpck_require__, 4641));
    await emit(parsed.format === 'json' ? jsonText({ mermaid }) : `${mermaid.trimEnd()}\n`, parsed, io);
    return 0;
}
async function validateCommand(settings, parsed, io) {
    const { carryOutValidation } = await Promise.all(/* import() */[__nccwpck_require__.e(5645), __nccwpck_require__.e(7183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7183));
    const outcome = await carryOutValidation(settings, io.host);
    if (outcome.kind === 'invalid-input')
        return await refuse(outcome.problems, parsed, io);
    const { validationLines } = await __nccwpck_require__.e(/* import() */ 7486).then(__nccwpck_require__.bind(__nccwpck_require__, 7486));
    io.stderr(`${validationLines(outcome.report, { color: io.color }).join('\n')}\n`);
    if (parsed.format !== 'text') {
        const { validationDocument } = await __nccwpck_require__.e(/* import() */ 4490).then(__nccwpck_require__.bind(__nccwpck_require__, 4490));
        await emit(await validationDocument(parsed.format, outcome), parsed, io);
    }
    return outcome.exitCode;
}
async function tell(problems, io) {
    const { problemLines } = await __nccwpck_require__.e(/* import() */ 2906).then(__nccwpck_require__.bind(__nccwpck_require__, 2906));
    io.stderr(`${problemLines(problems, { color: io.color }).join('\n')}\n`);
}
/** Bad input: all problems to people, and to machines in their format. Nothing was done. */
async function refuse(problems, parsed, io) {
    await tell(problems, io);
    if (parsed.format === 'json') {
        const { jsonText, problemsJson } = await __nccwpck_require__.e(/* import() */ 4641).then(__nccwpck_require__.bind(__nccwpck_require__, 4641));
        await emit(jsonText({ result: 'failed', problems: problemsJson(problems) }), parsed, io);
    }
    else if (parsed.format === 'sarif') {
        const { sarifLog } = await __nccwpck_require__.e(/* import() */ 2995).then(__nccwpck_require__.bind(__nccwpck_require__, 2995));
        await emit(sarifLog(problems, { toolVersion: version/* version */.r }), parsed, io);
    }
    else if (parsed.format === 'codequality') {
        await emit((await __nccwpck_require__.e(/* import() */ 9254).then(__nccwpck_require__.bind(__nccwpck_require__, 9254))).codeQualityReport(problems), parsed, io);
    }
    return 2;
}
/** The problems as GitHub's workflow commands, for jobs that call the CLI. */
async function annotationCommands(problems) {
    const [{ annotationsFor }, { annotationCommand }] = await Promise.all([__nccwpck_require__.e(/* import() */ 9129).then(__nccwpck_require__.bind(__nccwpck_require__, 9129)), __nccwpck_require__.e(/* import() */ 9526).then(__nccwpck_require__.bind(__nccwpck_require__, 9526))]);
    const { shown, leftOut } = annotationsFor(problems, { limit: 10 });
    return [...shown.map(annotationCommand), ...(leftOut === 0 ? [] : [`${leftOut} more problems are not shown as annotations`])].map((line) => `${line}\n`).join('');
}
/** A file that cannot be written must not hide how the command ended: the text goes to stdout then. */
async function emit(text, { output }, io) {
    if (output !== undefined) {
        const { writeFileSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3024, 19));
        try {
            writeFileSync(output, text);
            return;
        }
        catch (error) {
            io.stderr(`--output cannot be written (${error.code ?? 'unknown'}); its text is on standard output\n`);
        }
    }
    io.stdout(text);
}

// EXTERNAL MODULE: ./build/compiled/wiring.js + 3 modules
var wiring = __nccwpck_require__(4564);
;// CONCATENATED MODULE: ./build/compiled/programs.js


/** A reader that has gone away must not end a deployment half-way: what it does not read is dropped. */
function outliveReader(stream) {
    return stream.on('error', () => undefined);
}
/** The action as a program: `dist/index.js` calls this and nothing else. */
async function runAction() {
    outliveReader(process.stdout);
    outliveReader(process.stderr);
    const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(6421), __nccwpck_require__.e(6764), __nccwpck_require__.e(5941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5941));
    await action();
}
/** The command line as a program: `dist/cli/index.js` calls this and nothing else. */
async function runCli() {
    const host = (0,wiring/* createHost */.De)();
    const stderr = outliveReader(process.stderr);
    // Opened when there is something to write: many commands have nothing for it.
    let stdout;
    const colorless = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    let exitCode;
    try {
        exitCode = await cli(process.argv.slice(2), {
            host,
            stdout: (text) => { (stdout ??= outliveReader(process.stdout)).write(text); },
            stderr: (text) => { stderr.write(text); },
            color: stderr.isTTY && !colorless,
        });
    }
    catch (error) {
        const { bugReport } = await __nccwpck_require__.e(/* import() */ 8931).then(__nccwpck_require__.bind(__nccwpck_require__, 8931));
        stderr.write(bugReport(error));
        exitCode = 70;
    }
    finally {
        host.release();
    }
    process.exitCode = exitCode;
}

var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli };
