export const id = 8193;
export const ids = [8193];
export const modules = {

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showValidation: () => (/* binding */ showValidation)
/* harmony export */ });
/* harmony import */ var _core_github_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9641);
/* harmony import */ var _core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46030);
/* harmony import */ var _core_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _core_report_validation_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61301);
/* harmony import */ var _core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70864);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27027);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11252);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17559);








const nothing = { warnings: [], lines: [], annotated: false };
/** Shows a validation on GitHub, or below a merge request of GitLab, as the inputs ask, which must ask for a check run or a comment. The report must be without secrets. */
async function showValidation(settings, host, { report, headline, clean }) {
    const note = host.env['GITHUB_REPOSITORY'] === undefined ? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8717), __webpack_require__.e(6469), __webpack_require__.e(4641), __webpack_require__.e(627), __webpack_require__.e(3594), __webpack_require__.e(7519)]).then(__webpack_require__.bind(__webpack_require__, 33594))).openNote(settings, host) : undefined;
    if (note !== undefined)
        return await note.validated(report);
    const job = (0,_core_github_job_js__WEBPACK_IMPORTED_MODULE_7__/* .readGithubJob */ .F)(host.env, (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(host.env));
    // A validation deploys nothing.
    const cannot = (0,_telling_js__WEBPACK_IMPORTED_MODULE_6__/* .cannotShow */ .FD)({ ...settings, surfaces: { ...settings.surfaces, deployment: 'false' } }, job);
    if (cannot !== undefined || job === undefined)
        return cannot ?? nothing;
    const telling = new _telling_js__WEBPACK_IMPORTED_MODULE_6__/* .Telling */ .Q(job, { settings, host });
    const { repositoryUrl, sha, pullRequest, runUrl } = job;
    const link = { repositoryUrl, ...(sha === undefined ? {} : { sha }) };
    // The table takes half, and what stands beside it up to three eighths of what the table may take.
    const blocks = (bytes) => [(0,_core_report_validation_summary_js__WEBPACK_IMPORTED_MODULE_2__.validationSummary)(report, link, { budget: bytes / 2, folded: true }).trimEnd(), ...(runUrl === undefined ? [] : [(0,_core_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('the run', runUrl)])];
    if (settings.surfaces.comment) {
        if (pullRequest === undefined)
            telling.lines.push('comment: the event is about no pull request');
        else
            await (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .tellComment */ .lB)(telling, { settings, number: pullRequest, parts: { validation: blocks(_core_report_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .longestSection */ .Cm) } });
    }
    await (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .tellCheckRun */ .tX)(telling, { settings, headline, blocks: blocks(_core_report_check_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunRoom */ .T6), problems: report.problems, conclusion: clean ? 'success' : 'failure' });
    return telling.shown();
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGithubJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29888);
/* harmony import */ var _value_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27297);



/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readGithubJob(env, event) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGithubRepository */ .R)(repository) === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUrl = `${server}/${repository}`;
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
    const runId = env['GITHUB_RUN_ID'];
    const file = env['GITHUB_WORKFLOW_REF']?.split('@', 1)[0];
    const workflow = env['GITHUB_WORKFLOW'] ?? file ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    return {
        repository,
        repositoryUrl,
        server,
        event: env['GITHUB_EVENT_NAME'],
        sha: commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(event) ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'head', 'sha') : undefined) ?? commitOf(env['GITHUB_SHA']),
        branch: /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
        pullRequest: pullRequestOf(env, event),
        runId,
        runAttempt,
        runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
        title: [workflow, job].filter((part) => part !== '').join(' / '),
        place: JSON.stringify([file ?? workflow, job]),
        step: env['GITHUB_ACTION'] ?? '',
    };
}
/** Of the payload, of `refs/pull/7/merge`, or of the branch that a merge queue makes for it. */
function pullRequestOf(env, event) {
    const told = (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'pull_request', 'number') ?? (env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? (0,_value_at_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(event, 'number') : undefined);
    if (typeof told === 'number' && Number.isSafeInteger(told) && told > 0)
        return told;
    const [, ref, queued] = /^refs\/pull\/(\d{1,9})\/|^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(env['GITHUB_REF'] ?? '') ?? [];
    const number = ref ?? queued;
    return number === undefined ? undefined : Number(number);
}
function commitOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;
}


/***/ }),

/***/ 29888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseGithubRepository)
/* harmony export */ });
/** `owner/name` as GitHub allows it; undefined for anything else, which could lead a request to another path. */
function parseGithubRepository(text) {
    const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([\w.-]+)$/.exec(text.trim()) ?? [];
    return owner === undefined || name === undefined || name === '.' || name === '..' ? undefined : { owner, name };
}


/***/ }),

/***/ 27297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59408);

/** What is found by following the keys through objects; undefined as soon as one is missing. */
function valueAt(value, ...keys) {
    return keys.reduce((part, key) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(part) ? part[key] : undefined), value);
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/** The page of a line; undefined where it is not known which repository or commit it is of. */
function lineUrl({ file, line }, { repositoryUrl, sha }) {
    if (repositoryUrl === undefined || sha === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}


/***/ }),

/***/ 61301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationSummary: () => (/* binding */ validationSummary)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69619);
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60269);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34369);
/* harmony import */ var _source_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3451);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);






const mostNames = 20;
/** The job summary of a validation: verdict first, then problems by severity, then what was not checked. */
function validationSummary(report, link = {}, { budget = _fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryBytes */ .uf, folded = false } = {}) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions } = report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const clean = errors === 0 && counts.couldNotCheck === 0;
    const skipped = (0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByReason */ .Au)(manifests);
    const [open, close] = folded ? [[`<details><summary>${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</summary>`, ''], ['', '</details>']] : [[], []];
    return [
        `${folded ? '###' : '##'} ${!clean ? '❌ Manifests are not valid' : notChecked.length === 0 ? '✅ Manifests are valid' : '⚠️ Manifests are valid as far as they were checked'}`,
        '',
        `${(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(counts)}. Checked against Kubernetes ${kubernetesVersions.join(', ')}.`,
        '',
        ...(problems.length === 0 ? [] : [...open, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTable */ .SM)(['Severity', 'Where', 'What', 'Do'], { items: problems, budget }, ({ severity, where, message, hint = '' }) => [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(severity === 'error' ? '❌ error' : `⚠️ ${severity}`), where === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j)(where), (0,_source_link_js__WEBPACK_IMPORTED_MODULE_5__/* .lineUrl */ .g)(where, link)), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(message), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(hint),
            ]), ...close, '']),
        ...(notChecked.length === 0 ? [] : ['### Not checked', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: notChecked, budget: budget / 8 }, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown), '']),
        ...(skipped.length === 0 ? [] : ['<details><summary>Skipped</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: skipped, budget: budget / 8 }, ({ reason, names }) => `${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)} (${someOf(names)})`), '', '</details>', '']),
        ...(suppressed.length === 0 ? [] : ['<details><summary>Suppressed</summary>', '', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)('- ', { items: suppressed, budget: budget / 8 }, ({ policy, name, file, reason }) => `${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(policy)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(name)} in ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(file)}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdown)(reason)}`), '', '</details>', '']),
    ].join('\n');
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forMarkdownCode)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.cut)(name, 100))).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
}


/***/ })

};
