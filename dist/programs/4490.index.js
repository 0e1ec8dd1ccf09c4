export const id = 4490;
export const ids = [4490,4641];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validationDocument: () => (/* binding */ validationDocument),
/* harmony export */   validationOutputs: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _core_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4641);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7566);



/** The action's outputs of a validation; those that are not here are empty. */
function validationOutputs({ report, exitCode, sarifFile }) {
    return {
        result: resultOf(exitCode),
        validation: JSON.stringify((0,_core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .validationOutput */ .pl)(report)),
        problems: JSON.stringify((0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__.problemsJson)(report.problems)),
        'sarif-file': sarifFile ?? '',
    };
}
/** What a format puts on stdout. `text` is the log on stderr. */
async function validationDocument(format, outcome) {
    const { report } = outcome;
    switch (format) {
        case 'json':
            return (0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(jsonDocument(outcome));
        case 'github': {
            const [{ annotationsFor }, { annotationCommand }] = await Promise.all([__webpack_require__.e(/* import() */ 9129).then(__webpack_require__.bind(__webpack_require__, 9129)), __webpack_require__.e(/* import() */ 9526).then(__webpack_require__.bind(__webpack_require__, 9526))]);
            return annotationsFor(report.problems, { limit: 10 }).shown.map((annotation) => `${annotationCommand(annotation)}\n`).join('');
        }
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 2995).then(__webpack_require__.bind(__webpack_require__, 2995))).sarifLog(report.problems, { toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r });
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2923).then(__webpack_require__.bind(__webpack_require__, 2923))).junitReport(report);
        case 'codequality':
            return (await __webpack_require__.e(/* import() */ 9254).then(__webpack_require__.bind(__webpack_require__, 9254))).codeQualityReport(report.problems);
    }
}
function jsonDocument({ report, exitCode, headline, sarifFile }) {
    return {
        result: resultOf(exitCode),
        headline,
        'exit-code': exitCode,
        problems: (0,_core_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__.problemsJson)(report.problems),
        validation: (0,_core_manifests_validation_report_js__WEBPACK_IMPORTED_MODULE_0__/* .validationOutput */ .pl)(report),
        manifests: report.manifests.map(({ file, line, verdict, name, reason }) => ({ file, line, verdict, name, ...(reason === undefined ? {} : { reason }) })),
        suppressed: report.suppressed.map(({ policy, file, name, reason }) => ({ policy, file, name, reason })),
        'not-checked': report.notChecked,
        'kubernetes-versions': report.kubernetesVersions,
        'sarif-file': sarifFile ?? null,
    };
}
function resultOf(exitCode) {
    return exitCode === 0 ? 'succeeded' : 'failed';
}


/***/ }),

/***/ 269:
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

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf),
/* harmony export */   problemsJson: () => (/* binding */ problemsJson)
/* harmony export */ });
/**
 * A run's outputs by the names of the contract, for `GITHUB_OUTPUT`: what is not known is the empty
 * string, what is not text is JSON on one line. Values are untrusted: they may hold line ends.
 */
function outputsOf(record) {
    return Object.fromEntries(Object.entries(outputValues(record)).map(([name, value]) => [name, value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)]));
}
/**
 * The document of `--format json`: result and problems, then the other outputs as JSON values under the
 * same names. What is not known is null.
 */
function jsonReport(record) {
    const { result, problems, ...outputs } = outputValues(record);
    return {
        result: result ?? null,
        problems: problems ?? [],
        headline: record.headline,
        reason: record.reason ?? null,
        notices: record.notices,
        'exit-code': record.exitCode,
        'run-id': record.runId,
        ...outputs,
        apps: record.apps.map((app) => ({ ...appValues(app), ...(app.evidence === undefined ? {} : { evidence: app.evidence }) })),
    };
}
/** A JSON document for stdout. In the log of a job, GitHub's runner obeys `##[name]` anywhere in a line: in JSON it can be written so that it does not. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`;
}
/** Problems as plain data; what a problem does not have is left out. */
function problemsJson(problems) {
    return problems.map(({ code, severity, message, where, hint }) => ({
        code,
        severity,
        message,
        ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** The evidence is left out: the outputs of a job may not be larger than 1 MB together. */
function appValues(app) {
    return {
        name: app.name,
        namespace: app.namespace ?? null,
        result: app.result,
        sync: app.sync ?? null,
        health: app.health ?? null,
        revision: app.revision ?? null,
        url: app.url,
        seconds: app.seconds,
        causes: app.causes,
    };
}
function outputValues(record) {
    const [first] = record.apps;
    return {
        result: record.result,
        'commit-sha': record.commitSha ?? null,
        'previous-sha': record.previousSha ?? null,
        'revert-sha': record.revertSha ?? null,
        'changed-files': record.changedFiles,
        images: record.images,
        apps: record.apps.map(appValues),
        'sync-status': first?.sync ?? null,
        'health-status': first?.health ?? null,
        revision: first?.revision ?? null,
        'rollback-strategy': record.rollbackStrategy ?? null,
        validation: record.validation ?? null,
        problems: problemsJson(record.problems),
    };
}


/***/ })

};
