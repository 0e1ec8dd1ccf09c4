export const id = 3682;
export const ids = [3682];
export const modules = {

/***/ 60269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   pl: () => (/* binding */ validationOutput),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
function countVerdicts(manifests) {
    const counts = { valid: 0, invalid: 0, 'could-not-check': 0, skipped: 0, empty: 0 };
    for (const { verdict } of manifests)
        counts[verdict] += 1;
    const { 'could-not-check': couldNotCheck, ...rest } = counts;
    return { ...rest, couldNotCheck };
}
/** The output `validation`. `checked` counts what has a verdict, `errors` what could not be checked. */
function validationOutput({ counts: { valid, invalid, couldNotCheck, skipped }, problems }) {
    return {
        valid: couldNotCheck === 0 && !problems.some(({ severity }) => severity === 'error'),
        checked: valid + invalid,
        invalid,
        skipped,
        errors: couldNotCheck,
    };
}
/** Those that were skipped, by reason, the most frequent first. */
function skippedByReason(manifests) {
    const reasons = new Map();
    for (const { verdict, reason = 'no reason', name } of manifests) {
        if (verdict !== 'skipped')
            continue;
        const names = reasons.get(reason) ?? [];
        names.push(name);
        reasons.set(reason, names);
    }
    return [...reasons].map(([reason, names]) => ({ reason, names })).toSorted((a, b) => b.names.length - a.names.length);
}
/** `12 manifests checked: 10 valid, 2 invalid; 3 skipped; 1 could not be checked`. */
function countsLine({ valid, invalid, couldNotCheck, skipped }) {
    const checked = valid + invalid;
    return [
        `${checked} ${checked === 1 ? 'manifest' : 'manifests'} checked: ${valid} valid, ${invalid} invalid`,
        ...(skipped === 0 ? [] : [`${skipped} skipped`]),
        ...(couldNotCheck === 0 ? [] : [`${couldNotCheck} could not be checked`]),
    ].join('; ');
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
