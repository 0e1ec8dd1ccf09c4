export const id = 7145;
export const ids = [7145,9129];
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


/***/ }),

/***/ 89526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand),
/* harmony export */   annotationCommands: () => (/* binding */ annotationCommands)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39129);

/**
 * An annotation as a line that GitHub's runner obeys.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function annotationCommand({ level, message, title, file, line, column }) {
    const properties = Object.entries({ title, file, line, col: column })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
/** The problems as lines that GitHub's runner obeys, as many as it shows for a step; a last line counts the others. */
function annotationCommands(problems) {
    const { shown, leftOut } = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.annotationsFor)(problems, { limit: 10 });
    return [...shown.map(annotationCommand), ...(leftOut === 0 ? [] : [`${leftOut} more problems are not shown as annotations`])].map((line) => `${line}\n`).join('');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
