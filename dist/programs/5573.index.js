export const id = 5573;
export const ids = [5573];
export const modules = {

/***/ 95573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWebhooks: () => (/* binding */ createWebhooks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12659);
/* harmony import */ var _http_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37192);
/* harmony import */ var _http_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17238);





/** Receivers of CloudEvents in structured mode. An address that cannot be used is `refused` here, before a run begins. */
function createWebhooks(options) {
    const urls = options.urls.map((url) => (0,_http_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEndpoint */ .V)(url, { input: 'An address of webhook-urls', allowHttp: options.allowHttp ?? false }));
    return {
        receivers: urls.map(({ origin }) => origin),
        send: async (receiver, event, signal) => {
            const url = urls[receiver];
            if (url === undefined)
                throw new Error(`there is no receiver ${receiver}`);
            const body = JSON.stringify(event);
            const answer = await (0,_http_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)({
                url,
                headers: { 'Content-Type': 'application/cloudevents+json; charset=utf-8', Accept: '*/*', 'User-Agent': 'osop-argocd', ...signatureOf(event, body, options) },
                body,
                signal,
            }, options);
            if (answer.status >= 400) {
                throw new _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_1__.AdapterError((0,_http_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfStatus */ .RZ)(answer.status), `${url.origin} answered ${answer.status}: ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_http_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAddress */ .L1)(answer.body, url), 200) || 'nothing'}`, { status: answer.status });
            }
        },
    };
}
/** Headers of the Standard Webhooks, for which there are libraries in every language. https://www.standardwebhooks.com */
function signatureOf(event, body, { secret, clock }) {
    if (secret === undefined)
        return {};
    const id = typeof event['id'] === 'string' ? event['id'] : '';
    const timestamp = String(Math.floor(clock.now().getTime() / 1000));
    const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8');
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}


/***/ })

};
