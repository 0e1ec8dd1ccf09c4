export const id = 4869;
export const ids = [4869];
export const modules = {

/***/ 64869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBranchFacts: () => (/* binding */ createBranchFacts)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71019);
/* harmony import */ var _core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27297);
/* harmony import */ var _config_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81977);




/** What GitHub says of a repository's branch and webhooks. Reads only; most of it needs no more than to see the repository. */
function createBranchFacts(options) {
    const place = (0,_config_repository_js__WEBPACK_IMPORTED_MODULE_2__.requirePlace)(options);
    return {
        repository: place.repository,
        defaultBranch: async () => {
            const answer = await get(place, [], { action: `read the repository ${place.repository}`, permission: 'metadata: read' });
            const branch = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(answer, 'default_branch');
            if (typeof branch !== 'string')
                throw (0,_core_github_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMissingData */ .sh)({ action: `read the repository ${place.repository}`, permission: 'metadata: read', mutates: false }, 'its default branch');
            return branch;
        },
        isProtected: async (branch) => (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(await get(place, ['branches', branch], { action: `read the branch ${branch} of ${place.repository}`, permission: 'contents: read' }), 'protected') === true,
        rules: async (branch) => list(await get(place, ['rules', 'branches', branch], { action: `read the rules of ${branch} of ${place.repository}`, permission: 'metadata: read' })).map((rule) => ({
            type: textOf((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(rule, 'type')), approvals: numberOf((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(rule, 'parameters', 'required_approving_review_count')),
        })),
        protection: async (branch) => await readProtection(place, branch),
        hooks: async () => list(await get(place, ['hooks'], { action: `list the webhooks of ${place.repository}`, permission: 'a token of an administrator (repository_hooks: read)' })).map((hook) => ({
            url: textOf((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(hook, 'config', 'url')), active: (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(hook, 'active') === true, events: list((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(hook, 'events') ?? null).map(textOf),
            checksCertificate: !['1', 1].includes((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(hook, 'config', 'insecure_ssl')), lastStatus: numberOf((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(hook, 'last_response', 'code')),
        })),
    };
}
/** Without a protection GitHub answers 404, and in other words where this token may not know. */
async function readProtection(place, branch) {
    try {
        const answer = await get(place, ['branches', branch, 'protection'], { action: `read the protection of ${branch} of ${place.repository}`, permission: 'a token of an administrator (administration: read)' });
        const reviews = (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(answer, 'required_pull_request_reviews');
        return { approvals: reviews === undefined ? 0 : (numberOf((0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(reviews, 'required_approving_review_count')) ?? 1), forcePush: (0,_core_github_value_at_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(answer, 'allow_force_pushes', 'enabled') === true };
    }
    catch (error) {
        if (error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError && error.status === 404 && /Branch not protected/i.test(error.message))
            return undefined;
        throw error;
    }
}
async function get({ api, base }, path, about) {
    return await api.get({ ...about, path: [...base, ...path] });
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' && value > 0 ? value : undefined;
}


/***/ })

};
