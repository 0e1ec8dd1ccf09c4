export const id = 4641;
export const ids = [4641];
export const modules = {

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
