export const id = 8931;
export const ids = [8931];
export const modules = {

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bugReport: () => (/* binding */ bugReport)
/* harmony export */ });
/* harmony import */ var _core_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48873);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97566);


/** What a user sees when the program itself is wrong: where it broke, and where to tell. Exit code 70. */
function bugReport(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
        'This is a bug in osop-argocd, not in your workflow. What was done so far is in the lines above.',
        (0,_core_report_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(text),
        `Please report it with the lines above (version ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}).`,
        '',
    ].join('\n');
}


/***/ })

};
