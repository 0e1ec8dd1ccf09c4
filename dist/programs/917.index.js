export const id = 917;
export const ids = [917];
export const modules = {

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** True when at least one problem is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals make clickable. */
function formatLocation(where) {
    return `${where.file}:${where.line}:${where.column}`;
}


/***/ })

};
