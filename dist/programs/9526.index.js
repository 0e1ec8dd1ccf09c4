export const id = 9526;
export const ids = [9526];
export const modules = {

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand)
/* harmony export */ });
/**
 * An annotation as a line that GitHub's runner obeys.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function annotationCommand({ level, message, title, file, line, column }) {
    const properties = Object.entries({ title, file, line, col: column })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
