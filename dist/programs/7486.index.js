export const id = 7486;
export const ids = [7486];
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

/***/ 57486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationLines: () => (/* binding */ validationLines)
/* harmony export */ });
/* harmony import */ var _manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60269);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84087);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72906);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48873);




/** A terminal shows no more; every format for machines has all of them. */
const mostProblems = 200;
const mostNames = 3;
/** A validation as a terminal shows it: problems, what was not checked, then the counts. */
function validationLines(report, { color }) {
    const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions, affected = [], seconds } = report;
    const left = problems.length - mostProblems;
    const bad = counts.invalid > 0 || counts.couldNotCheck > 0;
    return [
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_1__.problemLines)(problems.slice(0, mostProblems), { color }),
        ...(left > 0 ? [`… and ${left} more problems (--format json lists all)`] : []),
        ...notChecked.map((entry) => `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)('not checked', 'warn', { color })} ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(entry)}`),
        ...(0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByReason */ .Au)(manifests).map(({ reason, names }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`skipped ${names.length}: ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(reason)} (${someOf(names)})`, 'calm', { color })),
        ...suppressed.map(({ policy, file, name, reason }) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`suppressed ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(`${policy} for ${name} in ${file}: ${reason}`)}`, 'calm', { color })),
        ...(affected.length === 0 ? [] : [(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(`touches ${affected.length === 1 ? 'the application' : `${affected.length} applications:`} ${someOf(affected)}`, 'calm', { color })]),
        `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)((0,_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countsLine */ .J7)(counts), bad ? 'bad' : 'good', { color })} (Kubernetes ${kubernetesVersions.join(', ')}, ${seconds.toFixed(1)} s)`,
    ];
}
function someOf(names) {
    const shown = names.slice(0, mostNames).map((name) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.forLogLine)(name, 80)).join(', ');
    return names.length > mostNames ? `${shown}, …` : shown;
}


/***/ })

};
