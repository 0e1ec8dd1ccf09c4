export const id = 563;
export const ids = [563];
export const modules = {

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSlack: () => (/* binding */ createSlack)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);
/* harmony import */ var _core_messages_slack_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8765);
/* harmony import */ var _http_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7192);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7238);





/** Slack's Web API with a bot token, for one channel. https://docs.slack.dev/reference/methods/chat.postMessage */
function createSlack(options) {
    return {
        post: async (message, { thread, signal }) => {
            const to = { channel: thread?.channel ?? options.channel, ...(thread === undefined ? {} : { thread_ts: thread.ts }) };
            const answer = await call('chat.postMessage', { ...message, parse: 'none', link_names: false, ...to }, { options, signal });
            return placeOf(answer);
        },
        update: async ({ channel, ts }, message, signal) => {
            await call('chat.update', { ...message, parse: 'none', link_names: false, channel, ts }, { options, signal });
        },
    };
}
async function call(method, body, { options, signal }) {
    const url = (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEndpoint */ .V)(`${options.apiUrl.replace(/\/+$/, '')}/${method}`, { input: 'slack-api-url', allowHttp: options.allowHttp ?? false });
    const answer = await (0,_http_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)({
        url,
        headers: { Authorization: `Bearer ${options.token}`, 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json', 'User-Agent': 'osop-argocd' },
        body: JSON.stringify(body),
        signal,
    }, options);
    // Slack tells of errors with status 200: of other statuses nothing is known for certain.
    if (answer.status >= 400)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError((0,_http_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfStatus */ .RZ)(answer.status), `${method}: ${url.origin} answered ${answer.status}`, { status: answer.status, ambiguous: answer.status >= 500 });
    const read = readJson(answer.body);
    if (read === undefined)
        throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('protocol', `${method}: ${url.origin} did not answer with JSON`, { ambiguous: true, hint: 'check slack-api-url, and that no proxy answers in place of Slack' });
    if (read['ok'] === true)
        return read;
    const { message, hint, ambiguous } = (0,_core_messages_slack_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSlackError */ .m)(typeof read['error'] === 'string' ? read['error'] : '');
    const needed = typeof read['needed'] === 'string' && /^[\w:.,-]{1,100}$/.test(read['needed']) ? ` (needed: ${read['needed']})` : '';
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('refused', `${method}: Slack says ${message}${needed}`, { ambiguous, ...(hint === undefined ? {} : { hint }) });
}
function placeOf({ channel, ts }) {
    if (typeof channel === 'string' && typeof ts === 'string')
        return { channel, ts };
    throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError('protocol', 'chat.postMessage: Slack does not say where the message is', { ambiguous: true });
}
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
