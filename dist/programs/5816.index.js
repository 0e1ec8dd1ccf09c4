export const id = 5816;
export const ids = [5816];
export const modules = {

/***/ 55816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unwritable),
/* harmony export */   n: () => (/* binding */ notRun)
/* harmony export */ });
/* harmony import */ var _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71179);


/** The result of a run that ended before it began: nothing was asked of anyone. */
function notRun({ because, problems, reason, file, clock, runId, trigger }) {
    const now = clock.now();
    const errors = problems.filter((problem) => problem.severity === 'error');
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const record = {
        runId,
        workflow: { id: file, name: file, file },
        dryRun: false,
        result: because === 'invalid' ? 'failed' : because,
        exitCode: because === 'nothing-to-do' ? _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.done : _core_run_record_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h[because],
        headline: 'Nothing was changed',
        reason: reason ?? `${errors[0]?.message ?? `the run was ${because}`}${more}`,
        notices: [],
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        nodes: [],
        edgesTaken: [],
        problems,
        apps: [],
        commitSha: undefined,
        previousSha: undefined,
        revertSha: undefined,
        changedFiles: [],
        rollbackStrategy: undefined,
        images: [],
        validation: undefined,
    };
    return { trigger, plan: undefined, workflowHash: undefined, record };
}
/** Why an audit record cannot be written, as a problem. Throws what is none of the adapter's. */
function unwritable(error) {
    if (!(error instanceof _core_adapter_error_js__WEBPACK_IMPORTED_MODULE_0__.AdapterError))
        throw error;
    return { code: 'OSOP-AUDIT-001', severity: 'error', message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}


/***/ })

};
