export const id = 9129;
export const ids = [9129];
export const modules = {

/***/ 39129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsFor: () => (/* binding */ annotationsFor)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);

/** Longer messages are cut by GitHub. */
const maxMessage = 4_096;
/**
 * The problems that fit into a step's annotations, in their order, and how many did not. One error less
 * than the limit is used: the line by which the run itself fails counts too. Problems with a place go
 * first, for only they stand at a line of a diff; the same problem is shown once.
 */
function annotationsFor(problems, options) {
    const unique = [...new Map(problems.map((problem) => [JSON.stringify([problem.severity, problem.code, problem.where, problem.message]), problem])).values()];
    const ordered = [...unique.filter(({ where }) => where !== undefined), ...unique.filter(({ where }) => where === undefined)];
    const room = { error: Math.max(0, options.limit - 1), warning: options.limit, notice: options.limit };
    const shown = [];
    for (const problem of ordered) {
        if (room[problem.severity] === 0)
            continue;
        room[problem.severity] -= 1;
        shown.push(annotationOf(problem));
    }
    return { shown, leftOut: unique.length - shown.length };
}
function annotationOf(problem) {
    const text = problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`;
    return {
        level: problem.severity,
        message: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.cut)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(text), maxMessage),
        title: problem.code,
        ...(problem.where === undefined
            ? {}
            : { file: (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forLogLine)(problem.where.file), line: problem.where.line, column: problem.where.column }),
    };
}


/***/ })

};
