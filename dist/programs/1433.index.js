export const id = 1433;
export const ids = [1433];
export const modules = {

/***/ 21433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13931);

const userAtHost = /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.-]*:(?![:/]{2})[^\s:-][^\s]*$/;
const controlCharacter = /\p{Cc}/u;
/**
 * Accepts https, http by the rules of `parseEndpoint`, `ssh://` and `user@host:path`. Anything else is refused:
 * paths, `file://`, and `ext::` and its like, which run programs.
 */
function parseRemoteUrl(text, rules) {
    if (text.startsWith('-') || text.includes('::') || controlCharacter.test(text)) {
        return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    if (/^ssh:\/\//i.test(text)) {
        return parseSsh(text);
    }
    if (!text.includes('://')) {
        return userAtHost.test(text)
            ? { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' }
            : { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
    }
    const endpoint = (0,_net_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpoint */ .Bk)(text, rules);
    if (endpoint.kind === 'refused') {
        return endpoint;
    }
    const { url } = endpoint;
    return { kind: 'usable', url: url.href, origin: url.origin, protocol: url.protocol === 'https:' ? 'https' : 'http' };
}
function parseSsh(text) {
    if (!URL.canParse(text)) {
        return { kind: 'refused', reason: 'is not a URL' };
    }
    const url = new URL(text);
    if (url.password !== '' || url.hostname === '' || /^(-|%2d)/i.test(url.hostname) || /^(-|%2d)/i.test(url.username)) {
        return { kind: 'refused', reason: 'is not an ssh address that can be used' };
    }
    return { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' };
}
/** The URL without user and password, so that it can be shown. */
function withoutCredentials(url) {
    if (!URL.canParse(url) || !url.includes('://')) {
        return url;
    }
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '') {
        return url;
    }
    parsed.password = '';
    if (parsed.protocol !== 'ssh:') {
        parsed.username = '';
    }
    return parsed.href;
}


/***/ })

};
